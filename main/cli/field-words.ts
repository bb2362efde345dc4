import { sentence } from '../../shared/messages/sentence.ts';
import { labelsOf } from '../../shared/outputs/workbook/names.ts';
import { entryTables, recordTables } from '../../shared/outputs/workbook/sheet-tables.ts';
import type { FieldColumns } from '../../shared/outputs/workbook/sheet-table.ts';
import { parseAddress } from '../../shared/package/address.ts';
import type { Accepted } from '../../shared/schema/accepted-period.ts';
import type { Conflict, ConflictValue, Dataset } from '../../shared/schema/dataset.ts';

/**
 * What people call a field: the header of its column in the workbook, `Total`, `Sessions: From`.
 * @param address a field of a record of that kind, or of an entry of one of its lists
 * @returns undefined for what has no column
 */
export function fieldHeader(kind: string, address: string): string | undefined {
  const header = columnsOf(kind, address)?.columns[0]?.header;
  const { name, entry } = parseAddress(address);
  if (header === undefined || entry === undefined) return header;
  return `${entryTables.find((table) => table.list === name)?.sheet}: ${header}`;
}

/** The field of a conflict in words. One without a column keeps its own name. */
export function conflictField({ kind, field }: Conflict): string {
  return field === 'deleted' ? sentence('cli.fieldDeleted') : (fieldHeader(kind, field) ?? field);
}

/** One value of a conflict as the cells of a workbook show it: `50, signed list`, `?`, `2022-05-02`. */
export function conflictValue({ kind, field }: Conflict, { value, deleted }: ConflictValue, dataset: Dataset): string {
  if (deleted) return sentence('cli.valueDeleted');
  return value === undefined ? sentence('cli.valueCleared') : valueText(kind, field, value, dataset);
}

/** A value as the cells of a workbook show it, on one line. */
export function valueText(kind: string, field: string, value: unknown, dataset: Dataset): string {
  const written = columnsOf(kind, field);
  // Dates and times stand in cells as numbers; as text they are what the record holds.
  const style = written?.columns[0]?.style;
  const isPlainText = typeof value === 'string' && (!written || style === 'date' || style === 'time');
  if (isPlainText) return value;
  if (kind === 'period' && field === 'accepted') return acceptedInShort(value as Accepted);
  if (!written) return JSON.stringify(value);
  const cells = written.write(value, { project: dataset.project, labels: labelsOf(dataset) });
  const shown = cells.filter((cell, index) => cell !== null && !written.columns[index]?.hidden);
  return shown.map((cell) => String(cell).replaceAll('\n', ' ')).join(', ');
}

/** Accepted figures hold every activity of the period; their total, day and author tell two of them apart. */
function acceptedInShort({ figures, day, author }: Accepted): string {
  return [figures.total ?? '?', day, author].filter((part) => part !== undefined).join(', ');
}

function columnsOf(kind: string, address: string): FieldColumns | undefined {
  const { name, entry, field } = parseAddress(address);
  const table =
    entry === undefined
      ? recordTables.find((candidate) => candidate.kind === kind)
      : entryTables.find((candidate) => candidate.list === name);
  return table?.fields.find((columns) => columns.field === (field ?? name));
}
