import type { SentenceCode } from '../../messages/catalogue.ts';
import { sentence } from '../../messages/sentence.ts';
import type { FieldSpec } from '../../schema/field.ts';
import type { LocatedColumns } from './locate-columns.ts';
import { cellText, isBlank } from '../../reading/sheet.ts';
import type { Cell } from '../../reading/sheet.ts';
import { openHeader } from './sheet-table.ts';
import type { FieldColumns, FieldReading, ReadContext } from './sheet-table.ts';

/** Why a row cannot be taken: the column and the sentence about it. */
export interface RowProblem {
  readonly code: SentenceCode;
  readonly column: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The fields of a row: those with a value, and those about which the row says nothing. */
export interface RowReading {
  readonly value: Record<string, unknown>;
  readonly untouched: readonly string[];
  readonly problems: readonly RowProblem[];
}

type SchemaOf = (field: string) => Extract<FieldSpec, { type: 'value' }>['schema'] | undefined;

/**
 * Reads the fields of one row. A field whose columns are not in the sheet, or whose cell still shows the word it was
 * left open with, is untouched; an empty one is absent.
 */
export function readRow(
  row: readonly Cell[],
  fields: readonly FieldColumns[],
  schemaOf: SchemaOf,
  { positionOf }: LocatedColumns,
  context: ReadContext,
): RowReading {
  const value: Record<string, unknown> = {};
  const untouched: string[] = [];
  const problems: RowProblem[] = [];
  const open = openFields(cellAt(row, positionOf(openHeader)));
  for (const field of fields) {
    if (field.columns.some((column) => !column.optional && positionOf(column.header) === undefined)) {
      untouched.push(field.field);
      continue;
    }
    const cells = field.columns.map((column) => cellAt(row, positionOf(column.header)));
    if (cells.every(isBlank)) continue;
    if (open.has(field.field) && isOpenWord(cells)) {
      untouched.push(field.field);
      continue;
    }
    const reading = readField(field, cells, context);
    if ('problem' in reading) problems.push(problemOf(field, cells, reading));
    else if (schemaOf(field.field)?.safeParse(reading.value).success !== true) {
      problems.push(problemOf(field, cells, { problem: field.expects, column: 0 }));
    } else value[field.field] = reading.value;
  }
  return { value, untouched, problems };
}

/** Reads one field's cells; formulas and failed calculations are refused before the field's own reading sees them. */
export function readField(field: FieldColumns, cells: readonly Cell[], context: ReadContext): FieldReading {
  const column = cells.findIndex((cell) => typeof cell === 'object' && cell !== null && 'unreadable' in cell);
  const cell = cells[column];
  if (typeof cell === 'object' && cell !== null && 'unreadable' in cell)
    return { problem: `workbook.${cell.unreadable}`, column };
  return field.read(cells, context);
}

export function problemOf(
  field: FieldColumns,
  cells: readonly Cell[],
  { problem, column, params }: Extract<FieldReading, { problem: SentenceCode }>,
): RowProblem {
  const name = cellText(cells[column] ?? null);
  return { code: problem, column: field.columns[column]?.header ?? '', params: { value: name, name, ...params } };
}

export function cellAt(row: readonly Cell[], position: number | undefined): Cell {
  return position === undefined ? null : (row[position] ?? null);
}

function openFields(cell: Cell): ReadonlySet<string> {
  return new Set(typeof cell === 'string' ? cell.split(',').map((name) => name.trim()) : []);
}

function isOpenWord([first, ...others]: readonly Cell[]): boolean {
  return (
    (first === sentence('workbook.twoVersions') || first === sentence('workbook.tooLongForCell')) &&
    others.every(isBlank)
  );
}
