import type { Activity, Session } from '../../../../shared/schema/activity.ts';
import type { RecordedCount } from '../../../../shared/schema/count.ts';
import { placeIdsOf } from '../../../../shared/counting/venue.ts';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A field of an activity in words; lists that people tell events apart by are written out, line by line. */
export function fieldValue(context: ValueContext, name: keyof Activity, value: unknown): string {
  if (value === undefined || !Array.isArray(value)) return valueWords(context, 'activity', name, value);
  const entries = value as readonly Entry[];
  if (name === 'sessions') return linesOf(entries.map((entry) => sessionWords(context, entry as unknown as Session)));
  if (name === 'organisations' || name === 'delegations') {
    return linesOf(entries.map((entry) => partsOf(context, name, entry, ['organisation', 'number', 'role'])));
  }
  if (name === 'links') return linesOf(entries.map((entry) => partsOf(context, name, entry, ['kind', 'url'])));
  if (name === 'narratives') return linesOf(entries.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])));
  return valueWords(context, 'activity', name, value);
}

/** When and where a session was, and how many came: `24 Oct 2023, KUMU: 31`. */
export function sessionWords(context: ValueContext, session: Session): string {
  const { from, to, title, places = [], total, inPerson } = session;
  const { texts } = context;
  const days = [from, to === from ? undefined : to].flatMap((date) => (date === undefined ? [] : [texts.date(date)]));
  const named = places.map((place) => context.nameOf(place) ?? texts.text('combine.unknownRecord'));
  const count: RecordedCount | undefined = total ?? inPerson;
  const numbers = count === undefined ? [] : [valueWords(context, 'activity', 'total', count)];
  return [title, days.join(' – '), ...named, ...numbers].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Where an activity was: its places with their towns. */
export function placeWords(context: ValueContext, activity: Activity): string {
  return placeIdsOf(activity)
    .map((id) => context.nameOf(id) ?? context.texts.text('combine.unknownRecord'))
    .join(', ');
}

function partsOf(context: ValueContext, list: string, entry: Entry, fields: readonly string[]): string {
  const said = fields.filter((field) => entry[field] !== undefined);
  return said
    .map((field) => valueWords(context, 'activity', `${list}/${String(entry['id'])}/${field}`, entry[field]))
    .join(', ');
}

/** Lines shown of a long list. */
const longest = 6;

function linesOf(lines: readonly string[]): string {
  const shown = lines.slice(0, longest).join('\n');
  return lines.length > longest ? `${shown}\n… (+${lines.length - longest})` : shown;
}
