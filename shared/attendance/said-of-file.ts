import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { filledCells } from './cell-text.ts';
import type { DraftRow } from './draft-row.ts';
import type { ListPart } from './list-lines.ts';
import { peopleBeside } from './numbers-only.ts';
import type { ReadTable } from './recognise-format.ts';
import { timedRows } from './row-verdict.ts';
import type { SessionFile } from './session.ts';

/** A late arrival typed without a number looks like the heading of a section: it is not counted, and not kept quiet. */
export function passedOver(people: readonly { readonly passedOver: number }[], file: string): readonly Issue[] {
  const count = people.reduce((sum, one) => sum + one.passedOver, 0);
  return count === 0 ? [] : [warning('attendance.passedOver', { file }, { count })];
}

/** Whoever signed without a name is somebody, and nobody knows who. */
export function nameless(people: readonly { readonly nameless: number }[], file: string): readonly Issue[] {
  const count = people.reduce((sum, one) => sum + one.nameless, 0);
  return count === 0 ? [] : [warning('attendance.nameless', { file }, { count })];
}

/** Children and others whom a list only counts are no persons of it: said, so that nobody takes the total for all. */
export function besides(table: ReadTable, file: string): readonly Issue[] {
  const found = peopleBeside(table);
  return found ? [warning('attendance.peopleBeside', { file, column: found.column }, { count: found.count })] : [];
}

/** Times beside a few names are of those who came late, or of all who came: said, since the others are counted as well. */
export function fewTimes({ rows }: { readonly rows: readonly DraftRow[] }, file: string): readonly Issue[] {
  const timed = timedRows(rows);
  if (timed === 0 || timed * 2 >= rows.length) return [];
  return [warning('attendance.fewTimes', { file }, { count: rows.length - timed })];
}

/** A draft above the final list on one sheet: which of them counts cannot be chosen there, so that it is said. */
export function draftsBeside(
  people: readonly { readonly table: ReadTable; readonly parts: readonly ListPart[] }[],
  file: string,
): readonly Issue[] {
  const lists = people
    .flatMap(({ table, parts }) => parts.map((part) => ({ ...part, sheet: table.table.sheetIndex })))
    .filter(({ rows }) => rows > 0);
  const drafts = lists.filter(({ sheet, rank }) =>
    lists.some(
      (other) => other.sheet === sheet && ((rank === -2 && other.rank > -2) || (rank < 0 && other.rank === 2)),
    ),
  );
  const count = drafts.reduce((sum, { rows }) => sum + rows, 0);
  return count === 0 ? [] : [warning('attendance.draftBeside', { file }, { count })];
}

/** People whose rows the spreadsheet hides, by a filter or by hand, count like the others: said, because either may be meant. */
export function hiddenRowsOf(
  people: readonly { readonly table: ReadTable; readonly rows: readonly DraftRow[] }[],
  file: string,
): readonly Issue[] {
  const count = people.reduce((sum, { table, rows }) => {
    const hidden = new Set(table.table.sheet.hiddenRows);
    return hidden.size === 0 ? sum : sum + rows.filter(({ row }) => hidden.has(row - 1)).length;
  }, 0);
  return count === 0 ? [] : [warning('attendance.hiddenRows', { file }, { count })];
}

/** What the file does not show is not counted; said, because somebody may have hidden people by mistake. */
export function hiddenPeople({ tables, file }: SessionFile): readonly Issue[] {
  return tables.sheets
    .filter(({ isHidden, rows }) => isHidden && rows.filter((row) => filledCells(row) > 1).length > 2)
    .map(({ name }) => warning('attendance.hiddenSheet', { file, sheet: name }));
}
