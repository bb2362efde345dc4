import type { SentenceCode } from '../../messages/catalogue.ts';
import { sentence } from '../../messages/sentence.ts';
import type { FieldSpec } from '../../schema/field.ts';
import type { LocatedColumns } from './locate-columns.ts';
import { cellText, isBlank } from '../../reading/sheet.ts';
import type { Cell } from '../../reading/sheet.ts';
import { markOf, parseAsWritten } from './as-written.ts';
import type { AsWritten } from './as-written.ts';
import { openHeader, writtenHeader } from './sheet-table.ts';
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
  /** Fields that no longer hold what they were written with; undefined when the row does not say what that was. */
  readonly edited: readonly string[] | undefined;
  readonly written: AsWritten | undefined;
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
  const openColumn = positionOf(openHeader);
  const open = openFields(cellAt(row, openColumn));
  const written = parseAsWritten(cellAt(row, positionOf(writtenHeader)));
  const edited: string[] = [];
  for (const field of fields) {
    if (field.columns.some((column) => !column.optional && positionOf(column.header) === undefined)) {
      untouched.push(field.field);
      continue;
    }
    const cells = field.columns.map((column) => cellAt(row, positionOf(column.header)));
    const mark = written?.get(field.field);
    if (cells.every(isBlank)) {
      if (mark !== undefined) edited.push(field.field);
      continue;
    }
    if ((open.has(field.field) || openColumn === undefined) && isOpenWord(cells)) {
      untouched.push(field.field);
      continue;
    }
    const reading = readField(field, cells, context);
    if ('problem' in reading) {
      problems.push(problemOf(field, cells, reading));
      continue;
    }
    const read = withoutOuterSpaces(reading.value, mark);
    if (read === undefined || markOf(read) !== mark) edited.push(field.field);
    if (read === undefined) continue;
    if (schemaOf(field.field)?.safeParse(read).success === true) value[field.field] = read;
    else problems.push(problemOf(field, cells, { problem: field.expects, column: 0 }));
  }
  return { value, untouched, edited: written && edited, written, problems };
}

/** A text without the spaces around it that nobody sees, unless it was written with them; undefined when none is left. */
function withoutOuterSpaces(value: unknown, mark: string | undefined): unknown {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  if (trimmed === value || (mark !== undefined && markOf(value) === mark)) return value;
  return trimmed === '' ? undefined : trimmed;
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
