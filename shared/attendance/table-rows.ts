import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { textOf } from './cell-text.ts';
import type { DraftRow } from './draft-row.ts';
import { LineReader } from './list-lines.ts';
import { genderReader } from './gender-column.ts';
import type { FormatFound, ReadTable } from './recognise-format.ts';
import { MergedRows } from './merged-rows.ts';
import { readRow } from './read-row.ts';
import { planRows } from './row-plan.ts';

/** The people's rows of one table, and whether a bare M in its gender column has to be asked about. */
export interface TableRows {
  readonly rows: readonly DraftRow[];
  readonly isGenderAsked: boolean;
  /** Lines that look like people and were taken for headings, or for what follows a total. */
  readonly passedOver: number;
}

/** Titles of sections whose people lead the event. */
const staffSections = /^(?:host|panelist)/u;

/**
 * Reads the rows of a table that stand for people. Left out: blank and pre-numbered rows, lines of sections, the header
 * after a page break, totals and footers (`attendance-formats.md` §4, §8).
 */
export function rowsOfTable({ table, columns }: ReadTable, { format }: FormatFound, genderOfM?: 'F' | 'M'): TableRows {
  const { sheet, sheetIndex, repeated } = table;
  const genderColumn = columns.find(({ role }) => role === 'gender');
  const reader =
    genderColumn &&
    genderReader(
      valuesOf(table.sheet.rows, table.firstRow, table.endRow, genderColumn.column),
      genderColumn.languages,
      genderOfM,
    );
  // A list of several meetings has the meeting's own duration before the person's.
  const plan = planRows(columns, reader, format === 'zoom.meetings.list' ? ['duration', 'joinTime', 'leaveTime'] : []);
  const isTyped = format === 'signin.sheet' || format === 'participants.list';
  const isStaff = table.section !== undefined && staffSections.test(foldName(table.section));
  const filled = new MergedRows(sheet, plan);
  const rows: DraftRow[] = [];
  const lines = new LineReader(plan, isTyped);
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const cells = filled.rowAt(at);
    if (!cells || repeated.has(at)) {
      if (repeated.has(at)) lines.beginAgain();
      continue;
    }
    if (!lines.isPerson(cells)) continue;
    const row = readRow(cells, plan, { sheet: sheet.name, sheetIndex, row: at + 1 }, isStaff);
    // What a row says of itself goes before what the heading above says of all.
    if (row) rows.push(lines.isAbsent && row.present === undefined ? { ...row, present: false } : row);
  }
  return { rows, isGenderAsked: reader?.isAsked ?? false, passedOver: lines.passedOver };
}

function* valuesOf(rows: readonly (readonly Cell[])[], from: number, end: number, column: number): Iterable<string> {
  for (let at = from; at < end; at += 1) {
    const text = textOf(rows[at]?.[column]);
    if (text !== '') yield text;
  }
}
