import type { EditedRecord } from '../../consolidation/apply-edited-records.ts';
import { parseVersionText } from '../../package/version-text.ts';
import type { RecordKind } from '../../schema/record.ts';
import type { ReadRecord } from './records-in-making.ts';

/** Fields that no sheet holds, so that no workbook says anything of them: accepted figures are not edited by hand. */
export const withoutColumns: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  period: ['accepted', 'corrections'],
};

/**
 * A row of a workbook as an edited copy of a record: rows and entries that somebody added get ids.
 * @param newId a new UUID each time
 */
export function editedRecordOf(record: ReadRecord, newId: () => string): EditedRecord {
  const value: Record<string, unknown> = { ...record.value };
  for (const { list, value: entry } of record.newEntries) {
    const known = (value[list] ?? []) as readonly { readonly id: string }[];
    value[list] = [...known, { ...entry, id: newId() }].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
  const untouched = new Set([...record.untouched, ...(withoutColumns[record.kind] ?? [])]);
  return {
    kind: record.kind,
    id: record.id ?? newId(),
    value,
    version: record.version === undefined ? undefined : parseVersionText(record.version),
    isUntouched: (address) => isWithin(address, untouched),
  };
}

/** True when the address, or the list or entry it lies in, is among them. */
function isWithin(address: string, addresses: ReadonlySet<string>): boolean {
  const parts = address.split('/');
  return parts.some((_, index) => addresses.has(parts.slice(0, index + 1).join('/')));
}
