import { idHeader, openHeader, parentHeader, parentIdHeader, versionHeader, writtenHeader } from './sheet-table.ts';
import type { Column, SheetTable } from './sheet-table.ts';

const hiddenText = { width: 20, style: 'text', hidden: true } as const;
const written: Column = { header: writtenHeader, ...hiddenText, optional: true };

/** The columns before the fields': those for programs, and in a sheet of entries what says which entry the row is. */
export function keyColumnsOf(table: SheetTable): readonly Column[] {
  if (table.rows === 'records')
    return [...[idHeader, versionHeader, openHeader].map((header) => ({ header, ...hiddenText })), written];
  return [
    { header: parentIdHeader, ...hiddenText },
    { header: openHeader, ...hiddenText },
    written,
    { header: parentHeader, width: 10, style: 'text' },
    ...table.key.columns,
  ];
}

/** The columns of a table, in order. */
export function columnsOfTable(table: SheetTable): readonly Column[] {
  return [...keyColumnsOf(table), ...table.fields.flatMap((field) => field.columns)];
}
