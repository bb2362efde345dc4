import type { EditedRecord } from '../../consolidation/apply-edited-records.ts';
import { parseAddress } from '../../package/address.ts';
import { parseVersionText } from '../../package/version-text.ts';
import type { RecordKind } from '../../schema/record.ts';
import type { ReadRecord } from './records-in-making.ts';

/** Fields that no sheet holds, so that no workbook says anything of them: what was accepted is not edited by hand. */
export const withoutColumns: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  activity: ['acceptedFindings'],
  period: ['accepted', 'corrections'],
};

/**
 * A row of a workbook as an edited copy of a record: rows and entries that somebody added get ids. A field that still
 * holds what it was written with is no edit, whatever the register holds by now.
 * @param newId a new UUID each time; the first is that of a new record
 */
export function editedRecordOf(record: ReadRecord, newId: () => string): EditedRecord {
  const id = record.id ?? newId();
  const value: Record<string, unknown> = { ...record.value };
  for (const { list, value: entry } of record.newEntries) {
    const known = (value[list] ?? []) as readonly Entry[];
    value[list] = [...known, { ...entry, id: newId() }].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
  const untouched = new Set([...record.untouched, ...(withoutColumns[record.kind] ?? [])]);
  const edited = record.edited && new Set(record.edited);
  return {
    kind: record.kind,
    id,
    value,
    version: record.version === undefined ? undefined : parseVersionText(record.version),
    isUntouched: (address) =>
      isWithin(address, untouched) || (edited !== undefined && !edited.has(address) && hasRow(record, address)),
  };
}

/** True when nothing in the row, nor in the rows of its entries, is different from how it was written. */
export function isAsWritten({ edited, newEntries, hasOtherEntries }: ReadRecord): boolean {
  return edited?.length === 0 && newEntries.length === 0 && !hasOtherEntries;
}

interface Entry {
  readonly id: string;
}

/** A field of the record, or of an entry that the workbook still has: not of an entry whose row was removed. */
function hasRow({ value }: ReadRecord, address: string): boolean {
  const { name, entry } = parseAddress(address);
  return entry === undefined || ((value[name] ?? []) as readonly Entry[]).some(({ id }) => id === entry);
}

/** True when the address, or the list or entry it lies in, is among them. */
function isWithin(address: string, addresses: ReadonlySet<string>): boolean {
  const parts = address.split('/');
  return parts.some((_, index) => addresses.has(parts.slice(0, index + 1).join('/')));
}
