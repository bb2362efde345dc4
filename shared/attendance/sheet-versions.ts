import { textsOf } from './find-tables.ts';
import type { AttendanceRow, SheetVersion } from './model.ts';
import type { ReadTable } from './recognise-format.ts';
import { saysWhoCame } from './registration-table.ts';
import { partOfEvent, readSheetName } from './sheet-name.ts';
import type { SheetName } from './sheet-name.ts';
import type { TableDays } from './typed-days.ts';

/** A table of people with its rows and its days. */
export interface TableOfPeople {
  readonly table: ReadTable;
  readonly rows: readonly AttendanceRow[];
  readonly days: TableDays;
}

/** A sheet with everybody in it. */
interface ListSheet {
  readonly index: number;
  readonly label: string;
  readonly name: SheetName;
  readonly part: string | undefined;
  /** The days of which it speaks, as one text; empty: it says none. */
  readonly days: string;
  readonly saysWhoCame: boolean;
  readonly everybody: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

/** Workbooks with more lists are no two or three versions of one. */
const mostSheets = 100;

/**
 * Sheets of one workbook that look like versions of one list: a draft and the final one, a copy that was worked on. Uniting
 * them would count who was taken off the list, so somebody has to say which of them count. Sheets of days, sessions, ways of
 * taking part and delegations are parts of one list, and so are those of which any answer would give the same people.
 *
 * @param tables those with people of a typed list
 * @param chosen places of the sheets that somebody said to count, from 0; undefined: nobody was asked yet
 * @returns empty where no sheet is a version of another; before an answer, those count that nothing says to be a draft
 */
export function sheetVersions(
  tables: readonly TableOfPeople[],
  labels: readonly string[],
  chosen: readonly number[] | undefined,
): readonly SheetVersion[] {
  const sheets = listsOf(tables, labels);
  if (sheets.length < 2 || sheets.length > mostSheets) return [];
  const found = new Set<ListSheet>();
  const drafts = new Set<ListSheet>();
  for (const [at, one] of sheets.entries()) {
    for (const other of sheets.slice(at + 1)) {
      if (!areVersions(one, other, sheets)) continue;
      found.add(one).add(other);
      const draft = draftOf(one, other);
      if (draft) drafts.add(draft);
    }
  }
  const isProposed = (sheet: ListSheet) => drafts.size === found.size || !drafts.has(sheet);
  return sheets
    .filter((sheet) => found.has(sheet))
    .map((sheet) => ({
      sheet: sheet.label,
      sheetIndex: sheet.index,
      persons: sheet.counted.size,
      isCounted: chosen ? chosen.includes(sheet.index) : isProposed(sheet),
    }));
}

/** The rows of sheets that do not count, said to be of another version of the list. */
export function withoutOtherVersions(
  rows: readonly AttendanceRow[],
  versions: readonly SheetVersion[],
): readonly AttendanceRow[] {
  const others = new Set(versions.flatMap(({ sheet, isCounted }) => (isCounted ? [] : [sheet])));
  if (others.size === 0) return rows;
  return rows.map((row) =>
    others.has(row.place.sheet) && row.verdict !== 'registration-only' ? { ...row, verdict: 'other-version' } : row,
  );
}

function listsOf(tables: readonly TableOfPeople[], labels: readonly string[]): readonly ListSheet[] {
  const bySheet = new Map<number, TableOfPeople[]>();
  for (const one of tables) {
    if (one.rows.length === 0 || one.rows[0]!.verdict === 'registration-only') continue;
    const { sheetIndex } = one.table.table;
    bySheet.set(sheetIndex, [...(bySheet.get(sheetIndex) ?? []), one]);
  }
  if (bySheet.size < 2) return [];
  return [...bySheet].map(([index, own]) => {
    const { sheet, titleFrom, header } = own[0]!.table.table;
    const rows = own.flatMap((one) => one.rows).filter(({ key }) => key !== '');
    return {
      index,
      label: labels[index]!,
      name: readSheetName(sheet.name),
      part: partOfEvent(sheet.name, textsOf(sheet, titleFrom, header.first)),
      days: own.map(({ days }) => daysText(days)).join(' '),
      saysWhoCame: own.some(({ table }) => table.columns.some(saysWhoCame)),
      everybody: new Set(rows.map(({ key }) => key)),
      counted: new Set(rows.flatMap(({ key, verdict }) => (verdict === 'person' ? [key] : []))),
    };
  });
}

function daysText({ columnDays, day, evidence }: TableDays): string {
  return columnDays.length > 0 ? columnDays.join(' ') : (day ?? evidence?.candidates.join(' ') ?? '');
}

function areVersions(one: ListSheet, other: ListSheet, sheets: readonly ListSheet[]): boolean {
  if (one.counted.size === other.counted.size && inCommon(one.counted, other.counted) === one.counted.size)
    return false;
  const [a, b] = [one.name, other.name];
  const isOneDraft = (a.rank === -2) !== (b.rank === -2);
  const isDraftOfFinal = Math.min(a.rank, b.rank) < 0 && Math.max(a.rank, b.rank) === 2;
  const isNumbered = a.stem === b.stem && a.version !== b.version;
  if (isOneDraft || isDraftOfFinal || isNumbered) return true;
  const common = inCommon(one.everybody, other.everybody);
  // `Sąrašas` and `Sąrašas senas`; but old and new participants may be two kinds of people.
  if (a.stem === b.stem && a.rank !== b.rank && common > 0) return true;
  const isOfOtherDays = one.days !== '' && other.days !== '' && one.days !== other.days;
  if (one.part !== other.part || isOfOtherDays) return false;
  const [least, most] = [one, other].map(({ everybody }) => everybody.size).toSorted((x, y) => x - y) as [
    number,
    number,
  ];
  if (a.stem === b.stem && (a.isCopy || b.isCopy)) return common > 0 && common * 3 >= least;
  if (common < 2 || common * 2 <= least) return false;
  // A list within another is a version of it when it is nearly as long; short ones are of some of its people.
  return common < least || (least * 2 >= most && ![one, other].some((list) => isOverview(list, sheets)));
}

/** A list that holds everybody of several others, which have nobody in common. */
function isOverview(list: ListSheet, sheets: readonly ListSheet[]): boolean {
  const within = sheets.filter(
    (sheet) => sheet !== list && inCommon(sheet.everybody, list.everybody) === sheet.everybody.size,
  );
  return within.some((one, at) => within.slice(at + 1).some((other) => inCommon(one.everybody, other.everybody) === 0));
}

/** By their names, else by which of them says who came. */
function draftOf(one: ListSheet, other: ListSheet): ListSheet | undefined {
  const [a, b] = [one.name, other.name];
  if (a.rank !== b.rank) return a.rank < b.rank ? one : other;
  const [first, second] = [a.version ?? 1, b.version ?? 1];
  if (first !== second) return first < second ? one : other;
  if (one.saysWhoCame === other.saysWhoCame) return undefined;
  return one.saysWhoCame ? other : one;
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const key of few) if (many.has(key)) common += 1;
  return common;
}
