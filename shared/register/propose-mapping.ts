import { orderOf } from '../attendance/day-order.ts';
import { stampOfCell } from '../attendance/stamp.ts';
import { countColumns } from '../schema/count.ts';
import type { Sheet } from '../reading/sheet.ts';
import type { RegisterMapping, RegisterTable } from './model.ts';

/** What is known around a list: what new activities get when their row says nothing. */
export type MappingDefaults = Pick<RegisterMapping, 'language'> & {
  readonly partner?: string | undefined;
  readonly country?: string | undefined;
};

/** The meaning of a list's columns as it seems, with the order of days and months that its dates tell. */
export function proposeMapping(
  table: RegisterTable,
  sheets: readonly Sheet[],
  { language, partner, country }: MappingDefaults,
): RegisterMapping {
  const fields = Object.fromEntries(table.columns.map(({ column, proposed }) => [column, proposed]));
  const said = new Set(Object.values(fields));
  const isCounted = countColumns.some((column) => said.has(column));
  return {
    layout: table.layout,
    fields,
    values: {},
    dateOrder: dateOrderOf(table, sheets, fields).order,
    // A list that counts people, and has no column for what came of it, is of what took place.
    ...(isCounted && !said.has('status') && { status: 'held' as const }),
    ...(partner !== undefined && { partner }),
    ...(country !== undefined && { country }),
    language,
  };
}

/** How the dates of a list order day and month; `isOpen`: nothing in it tells. */
export function dateOrderOf(table: RegisterTable, sheets: readonly Sheet[], fields: RegisterMapping['fields']) {
  const columns = table.columns.filter(({ column }) => fields[column]?.startsWith('date'));
  const rows = (sheets[table.sheetIndex]?.rows ?? []).slice(table.firstRow - 1, table.lastRow);
  const stamps = rows.flatMap((row) =>
    columns.flatMap(({ column }) => {
      const cell = row[column];
      return typeof cell === 'string' ? (stampOfCell(cell) ?? []) : [];
    }),
  );
  const found = orderOf(stamps);
  // Some put the day first and some the month: nothing tells it of the others.
  const orders = new Set(stamps.map(({ date }) => date.order));
  const isMixed = orders.has('dayFirst') && orders.has('monthFirst') && orders.has('either');
  return isMixed ? { ...found, isOpen: true } : found;
}
