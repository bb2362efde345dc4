import { foldName } from '../counting/distinct-names.ts';
import { cellsOverRows, MergedRows } from '../reading/merged-rows.ts';
import type { Cell } from '../reading/sheet.ts';
import { loneText, textOf, filledCells } from './cell-text.ts';
import type { DraftRow } from './draft-row.ts';
import { headingSays } from './heading-says.ts';
import type { HeadingSays } from './heading-says.ts';
import { LineReader } from './list-lines.ts';
import type { ListPart } from './list-lines.ts';
import { listsPeople, peopleInCell } from './people-in-cell.ts';
import { genderReader } from './gender-column.ts';
import type { FormatFound, ReadTable } from './recognise-format.ts';
import { readRow } from './read-row.ts';
import { columnOfIntention } from './registration-table.ts';
import { presenceOf } from './cell-values.ts';
import type { TableColumn } from './table-columns.ts';
import { planRows } from './row-plan.ts';
import { isTypedList } from './row-verdict.ts';
import { isRoleAlone } from './staff-role.ts';

/** What may be said once for several people beside each other. */
const saidOnce = ['organisation', 'organisationType', 'municipality', 'country', 'mode', 'date'] as const;

/** The people's rows of one table, and whether a bare M in its gender column has to be asked about. */
export interface TableRows {
  readonly rows: readonly DraftRow[];
  readonly isGenderAsked: boolean;
  /** Lines that look like people and were taken for headings, or for what follows a total. */
  readonly passedOver: number;
  /** Lines without a name that somebody signed, or that are somebody's otherwise. */
  readonly nameless: number;
  readonly parts: readonly ListPart[];
}

/** Titles of sections whose people lead the event. */
const staffSections = /^(?:host|panelist)/u;

/**
 * Reads the rows of a table that stand for people. Left out: blank and pre-numbered rows, lines of sections, the header
 * after a page break, totals and footers (`attendance-formats.md` §4, §8).
 */
export function rowsOfTable(read: ReadTable, { format }: FormatFound, genderOfM?: 'F' | 'M'): TableRows {
  const { table, columns } = read;
  const { sheet, sheetIndex, repeated } = table;
  const genderColumn = columns.find(({ role }) => role === 'gender');
  const reader =
    genderColumn &&
    genderReader(
      valuesOf(table.sheet.rows, table.firstRow, table.endRow, genderColumn.column),
      genderLanguages(genderColumn, columns),
      genderOfM,
    );
  // A list of several meetings has the meeting's own duration before the person's.
  const plan = planRows(columns, reader, format === 'zoom.meetings.list' ? ['duration', 'joinTime', 'leaveTime'] : []);
  const isTyped = isTypedList(format);
  const isStaff = table.section !== undefined && staffSections.test(foldName(table.section));
  const intention = columnOfIntention(read);
  const saidForAll = new Set(saidOnce.flatMap((role) => plan.first.get(role) ?? []));
  const filled = new MergedRows(
    sheet.rows,
    cellsOverRows(sheet).filter(({ column }) => saidForAll.has(column)),
  );
  const number = plan.first.get('rowNumber');
  const rows: DraftRow[] = [];
  const lines = new LineReader(plan, isTyped, isTyped ? saidAbove(table) : {}, table.section);
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const cells = filled.rowAt(at);
    if (!cells || repeated.has(at)) {
      if (repeated.has(at)) lines.beginAgain();
      continue;
    }
    if (isTyped && isHeadingAboveHeader(table, at)) {
      lines.head(cells);
      continue;
    }
    if (!lines.isPerson(cells)) continue;
    const row = readRow(
      cells,
      plan,
      { sheet: sheet.name, sheetIndex, row: at + 1 },
      { isStaffTable: isStaff, isTyped },
    );
    if (!row) continue;
    const named = withPeople(row, cells[plan.columns.fullName]);
    const isRefusal = intention !== undefined && presenceOf(textOf(cells[intention])) === false;
    if (isRefusal) rows.push({ ...named, present: false });
    else if (!isTyped) rows.push(named);
    else {
      const before = number === undefined ? undefined : cells[number];
      const isOfStaff = lines.isOfStaff || (typeof before === 'string' && isRoleAlone(before));
      rows.push(withHeading(withRemarkInName(named), isOfStaff ? ofStaff : lines.says));
    }
  }
  return {
    rows,
    isGenderAsked: reader?.isAsked ?? false,
    passedOver: lines.passedOver,
    nameless: lines.nameless,
    parts: lines.parts,
  };
}

/**
 * Languages in which a gender column may be written: that of its header, and under an English header that of the list, for
 * `Gender` stands above `M` for a woman in a Lithuanian list, too.
 */
function genderLanguages({ languages }: TableColumn, columns: readonly TableColumn[]): readonly string[] {
  if (languages.some((language) => language !== 'en')) return languages;
  const ofList = columns.flatMap((one) => (one.languages.length === 1 && one.role !== 'gender' ? one.languages : []));
  return ofList.includes('en') ? languages : [...new Set([...languages, ...ofList])];
}

/** By the line above the table, else by the name of its sheet. */
function saidAbove({ section, sheet }: ReadTable['table']): HeadingSays {
  return headingSays(section ?? '') ?? headingSays(sheet.name) ?? {};
}

/** A lone word before a header, of this table again or of the next one: `Lektoriai`. Two words may be a name. */
function isHeadingAboveHeader({ sheet, endRow, repeated }: ReadTable['table'], at: number): boolean {
  const text = loneText(sheet.rows[at]);
  if (text === undefined || foldName(text).includes(' ')) return false;
  let next = at + 1;
  while (next < endRow && filledCells(sheet.rows[next]) === 0) next += 1;
  return repeated.has(next) || (next === endRow && endRow < sheet.rows.length);
}

/** `Jonas Pavyzdys (neatvyko)`, `Jonas Pavyzdys – nuotoliu`: what stands beside the name says it of one person. */
function withRemarkInName(row: DraftRow): DraftRow {
  const { otherName, organisation } = row.name;
  const remark = otherName ?? organisation;
  const says = remark === undefined ? undefined : isRoleAlone(remark) ? ofStaff : headingSays(remark);
  return says ? withHeading(row, says) : row;
}

/** Several names in one cell are asked about; those that can be read are kept for the answer. */
function withPeople(row: DraftRow, cell: Cell | undefined): DraftRow {
  if (!row.name.mayBeSeveral && !listsPeople(cell)) return row;
  const people = row.isCompany ? [] : peopleInCell(cell);
  return { ...row, name: { ...row.name, mayBeSeveral: true }, people: people.length > 0 ? people : undefined };
}

const ofStaff: HeadingSays = { isStaff: true };

/** What a row says of itself goes before what the heading above says of all. */
function withHeading(row: DraftRow, { mode, isAbsent, isStaff }: HeadingSays): DraftRow {
  if (isStaff && row.staff === undefined) return { ...row, staff: 'host' };
  if (isAbsent && row.present === undefined) return { ...row, present: false };
  return mode && row.modes.length === 0 ? { ...row, modes: [mode] } : row;
}

function* valuesOf(rows: readonly (readonly Cell[])[], from: number, end: number, column: number): Iterable<string> {
  for (let at = from; at < end; at += 1) {
    const text = textOf(rows[at]?.[column]);
    if (text !== '') yield text;
  }
}
