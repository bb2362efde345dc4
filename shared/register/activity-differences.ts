import { firstDateOf, lastDateOf } from '../counting/activity-dates.ts';
import { foldName } from '../counting/distinct-names.ts';
import { placeIdsOf } from '../counting/venue.ts';
import { warning } from '../issue.ts';
import type { Issue, IssuePath } from '../issue.ts';
import { valuesByAddress } from '../package/address.ts';
import type { Activity } from '../schema/activity.ts';
import type { RecordedCount } from '../schema/count.ts';
import type { RegisterDifference, RegisterMapping } from './model.ts';
import type { RowValues } from './read-register-row.ts';

interface Comparison {
  readonly activity: Activity;
  readonly values: RowValues;
  readonly mapping: RegisterMapping;
  /** Fields in two versions: the import never settles them. */
  readonly conflicts: { readonly has: (address: string) => boolean };
  readonly path: IssuePath;
  readonly newId: () => string;
}

export interface Differences {
  readonly differences: readonly RegisterDifference[];
  readonly notes: readonly Issue[];
}

/**
 * What a row changes in an activity that is there. What the row does not say stays; a known number is never replaced by
 * "unknown" or a dash, nor known days by their month or the first of them; places and organisations are added, none is
 * taken away; a field in two versions, and the dates of an activity with several sessions, are left as they are, and said.
 */
export function differencesOf(comparison: Comparison): Differences {
  const { activity, values, mapping, conflicts, path, newId } = comparison;
  const before = valuesByAddress('activity', activity);
  const differences: RegisterDifference[] = [];
  const notes: Issue[] = [];
  const set = (address: string, after: unknown) => {
    if (conflicts.has(address)) notes.push(warning('register.inTwoVersions', path));
    else differences.push({ address, after, ...(before.has(address) && { before: before.get(address) }) });
  };
  for (const [field, value] of values.fields) if (!isSaid(before.get(field), value)) set(field, value);
  for (const [column, count] of values.counts) {
    const known = activity[column];
    if (isSameCount(known, count)) continue;
    if (count.state !== 'number' && known?.state === 'number') notes.push(warning('register.numberKept', path));
    else set(column, count);
  }
  setDates(comparison, set, notes);
  const known = new Set(placeIdsOf(activity));
  if (values.places.some((id) => !known.has(id))) {
    const address = placesAddress(activity);
    const places = (before.get(address) as readonly string[] | undefined) ?? [];
    set(address, [...new Set([...places, ...values.places])].toSorted());
  }
  const present = new Set((activity.organisations ?? []).map(({ organisation }) => organisation));
  const last = Math.max(0, ...(activity.organisations ?? []).map(({ position = 0 }) => Math.floor(position)));
  values.organisations
    .filter((id) => !present.has(id))
    .forEach((organisation, index) => {
      const entry = `organisations/${newId()}`;
      set(`${entry}/position`, last + index + 1);
      set(`${entry}/organisation`, organisation);
    });
  for (const [part, text] of Object.entries(values.texts)) {
    const address = `narratives/${part}.${mapping.language}/text`;
    if (before.get(address) !== text) set(address, text);
  }
  return { differences, notes };
}

/** Texts that differ only in letters' case or marks say the same. */
function isSaid(before: unknown, value: string): boolean {
  return before === value || (typeof before === 'string' && foldName(before) === foldName(value) && before !== '');
}

/** The basis is not the list's business: it says only how many. */
function isSameCount(known: RecordedCount | undefined, count: RecordedCount): boolean {
  if (known?.state !== count.state) return false;
  return known.state !== 'number' || (count.state === 'number' && known.value === count.value);
}

function setDates(
  { activity, values: { spans }, path, newId }: Comparison,
  set: (address: string, after: unknown) => void,
  notes: Issue[],
): void {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return;
  const [from, to] = [firstDateOf(activity), lastDateOf(activity)];
  if (from === first.from && (to ?? from) === (last.to ?? last.from)) return;
  if (spans.length === 1 && first.to === undefined && from !== undefined && saysLess(first.from, from)) {
    notes.push(warning('register.dateLessExact', path));
    return;
  }
  const sessions = activity.sessions ?? [];
  if (sessions.length > 1 || (sessions.length === 1 && spans.length > 1)) {
    notes.push(warning('register.datesKept', path));
    return;
  }
  spans.forEach((span, index) => {
    const session = `sessions/${sessions[0]?.id ?? newId()}`;
    if (sessions.length === 0) set(`${session}/position`, index + 1);
    if (sessions[0]?.from !== span.from) set(`${session}/from`, span.from);
    if (sessions[0]?.to !== span.to) set(`${session}/to`, span.to);
  });
}

/** Whether a row says only the first day of a longer activity, or only its month. */
function saysLess(said: string, known: string): boolean {
  return known === said || known.startsWith(`${said}-`);
}

/** Where the short form keeps the place of an activity. */
function placesAddress({ places, sessions = [] }: Activity): string {
  const [only] = sessions;
  return places === undefined && only && sessions.length === 1 ? `sessions/${only.id}/places` : 'places';
}
