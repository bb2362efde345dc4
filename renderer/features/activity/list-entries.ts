import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import { parseAddress, schemaAt } from '../../../shared/package/address.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { nextPosition } from './entry-changes.ts';

interface Entry {
  readonly id: string;
  readonly position?: number;
}

/** The changes, with a place at the end of its list for every entry that begins with them. */
export function withPositions(changes: FieldChanges, activity: Activity): FieldChanges {
  const completed = new Map(changes);
  for (const [address, value] of changes) {
    const { name, entry } = parseAddress(address);
    const place = `${name}/${entry}/position`;
    if (value === undefined || entry === undefined || completed.has(place) || !schemaAt('activity', place)) continue;
    const entries = entriesOf(activity, name);
    if (!entries.some(({ id }) => id === entry)) completed.set(place, nextPosition(entries));
  }
  return completed;
}

function entriesOf(activity: Activity, list: string): readonly Entry[] {
  const entries: unknown = Object.entries(activity).find(([name]) => name === list)?.[1];
  return Array.isArray(entries) ? (entries as readonly Entry[]) : [];
}
