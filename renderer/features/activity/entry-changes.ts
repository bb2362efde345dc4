import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import { fieldsByKind } from '../../../shared/schema/record.ts';

/** One field of an activity. */
export function changeOf(address: string, value: unknown): FieldChanges {
  return new Map([[address, value]]);
}

/** The fields of a new entry of a list; those that are undefined are left out. */
export function addEntry(list: string, id: string, fields: Readonly<Record<string, unknown>>): FieldChanges {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return new Map(filled.map(([field, value]) => [`${list}/${id}/${field}`, value]));
}

/** Takes an entry out: every field it could have is cleared, so that one filled in elsewhere meets the removal. */
export function removeEntry(list: string, id: string): FieldChanges {
  const spec = fieldsByKind.activity.get(list);
  const fields = spec?.type === 'list' ? [...spec.fields.keys()] : [];
  return new Map(fields.map((field) => [`${list}/${id}/${field}`, undefined]));
}

/** Where a new entry stands: after all the others. */
export function nextPosition(entries: readonly { readonly position?: number }[] = []): number {
  return entries.reduce((last, { position = 0 }) => Math.max(last, Math.floor(position)), 0) + 1;
}

/** Entries in the order in which people see them. */
export function inOrder<Entry extends { readonly id: string; readonly position?: number }>(
  entries: readonly Entry[] = [],
): readonly Entry[] {
  return entries.toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || (a.id < b.id ? -1 : 1));
}
