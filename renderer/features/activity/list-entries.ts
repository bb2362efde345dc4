import { parseAddress, schemaAt } from '../../../shared/package/address.ts';
import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { fieldsByKind } from '../../../shared/schema/record.ts';

/** Lists of an activity whose entries people put in an order. */
export type OrderedList = 'sessions' | 'organisations' | 'links' | 'evidence' | 'delegations' | 'streamFigures';

interface Entry {
  readonly id: string;
  readonly position?: number;
}

function entriesOf(activity: Activity, list: string): readonly Entry[] {
  const entries: unknown = (activity as unknown as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(entries) ? (entries as readonly Entry[]) : [];
}

/** Entries as people see them: by position, those without one last, in order of their ids. */
export function orderedEntries<List extends OrderedList>(
  activity: Activity,
  list: List,
): NonNullable<Activity[List]> {
  const entries = [...(activity[list] ?? [])] as Entry[];
  const ordered = entries.toSorted((one, other) => positionOf(one) - positionOf(other) || (one.id < other.id ? -1 : 1));
  return ordered as unknown as NonNullable<Activity[List]>;
}

function positionOf({ position = Number.MAX_SAFE_INTEGER }: Entry): number {
  return position;
}

/** The changes with a place at the end for every entry that begins with them. */
export function withPositions(changes: FieldChanges, activity: Activity): FieldChanges {
  const completed = new Map(changes);
  for (const [address, value] of changes) {
    const { name, entry } = parseAddress(address);
    const place = `${name}/${entry}/position`;
    if (value === undefined || entry === undefined || completed.has(place) || !schemaAt('activity', place)) continue;
    const entries = entriesOf(activity, name);
    if (entries.some(({ id }) => id === entry)) continue;
    completed.set(place, entries.reduce((last, { position = 0 }) => Math.max(last, position), 0) + 1);
  }
  return completed;
}

/** Everything an entry could hold, cleared: what somebody else fills in meanwhile will meet the removal. */
export function removalOf(list: string, entry: string): FieldChanges {
  const spec = fieldsByKind.activity.get(list);
  if (spec?.type !== 'list') return new Map();
  return new Map([...spec.fields.keys()].map((field) => [`${list}/${entry}/${field}`, undefined]));
}
