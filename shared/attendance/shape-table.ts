import { foldName } from '../counting/distinct-names.ts';
import type { Sheet } from '../reading/sheet.ts';
import { filledCells, textOf } from './cell-text.ts';
import { contentOf } from './column-content.ts';
import type { ColumnContent } from './column-content.ts';
import type { FoundTable } from './find-tables.ts';
import type { HeaderCell } from './header-row.ts';
import type { HeaderRole } from './vocabulary.ts';

/**
 * Tables whose headers nobody can read: in another language, or without any. Their columns are told by what stands in
 * them (`attendance-formats.md` §0.2).
 */
export interface ShapeTable extends FoundTable {
  /** Sure enough to count without asking. */
  readonly isSure: boolean;
}

/** @returns the table that looks most like people; undefined when the sheet has no rows of several cells */
export function tableByShape(sheet: Sheet, sheetIndex: number): ShapeTable | undefined {
  const marked = sheet.rows.findIndex((row) => row.some((cell) => typeof cell === 'string' && /\(UPN\)/iu.test(cell)));
  const block = marked >= 0 ? { first: marked, end: blockEnd(sheet, marked) } : longestBlock(sheet);
  if (!block) return undefined;
  const width = Math.max(...sheet.rows.slice(block.first, block.end).map((row) => row.length));
  const body = sheet.rows.slice(block.first + 1, block.end);
  const contents = Array.from({ length: Math.min(width, 60) }, (_, column) => contentOf(body, column));
  const hasHeader = marked >= 0 || isHeaderOver(sheet, block.first, contents);
  const shown = hasHeader
    ? contents
    : contents.map(({ column }) => contentOf(sheet.rows.slice(block.first, block.end), column));
  const roles = rolesByContent(shown);
  const cells = shown.map(({ column }): HeaderCell => {
    const role = roles.get(column);
    const text = hasHeader ? textOf(sheet.rows[block.first]?.[column]) : '';
    return { column, text, match: role ? { role, languages: [], strength: 3 } : null };
  });
  const header = { first: block.first, last: hasHeader ? block.first : block.first - 1, cells };
  const found = new Set(roles.values());
  const isLog = found.has('joinTime') && found.has('leaveTime') && (found.has('duration') || found.has('email'));
  return {
    sheet,
    sheetIndex,
    header,
    firstRow: header.last + 1,
    endRow: block.end,
    repeated: new Set(),
    titleFrom: 0,
    isSure: found.has('fullName') && (marked >= 0 || found.has('action') || isLog),
  };
}

function longestBlock(sheet: Sheet): { readonly first: number; readonly end: number } | undefined {
  let best: { first: number; end: number } | undefined;
  for (let at = 0; at < sheet.rows.length; at += 1) {
    if (filledCells(sheet.rows[at]) < 2) continue;
    const end = blockEnd(sheet, at);
    if (!best || end - at > best.end - best.first) best = { first: at, end };
    at = end;
  }
  return best;
}

/** The row behind the last one of several cells: a blank line or a section line ends a block. */
function blockEnd(sheet: Sheet, from: number): number {
  let end = from;
  while (end < sheet.rows.length && filledCells(sheet.rows[end]) > 1) end += 1;
  return end;
}

/** The first row is a header when it says other kinds of things than the rows below. */
function isHeaderOver(sheet: Sheet, at: number, contents: readonly ColumnContent[]): boolean {
  const first = contents.map(({ column }) => contentOf([sheet.rows[at]], column));
  return contents.some((below, column) => {
    const above = first[column]!;
    return (
      above.filled > 0 &&
      ((below.stamps > 0.6 && above.stamps === 0) ||
        (below.emails > 0.6 && above.emails === 0) ||
        (below.numbers > 0.6 && above.numbers === 0) ||
        (below.durations > 0.6 && above.durations === 0) ||
        (below.names > 0.6 && above.names === 0))
    );
  });
}

function rolesByContent(contents: readonly ColumnContent[]): ReadonlyMap<number, HeaderRole> {
  const roles = new Map<number, HeaderRole>();
  const free = (column: number) => !roles.has(column);
  const stamps = contents.filter((one) => one.stamps > 0.7 || (one.filled > 2 && one.times > 0.7));
  const email = contents.find((one) => one.emails > 0.6);
  if (email) roles.set(email.column, 'email');
  for (const one of contents) if (free(one.column) && one.emails > 0.6) roles.set(one.column, 'upn');
  const duration = contents.find((one) => one.durations > 0.6 && one.stamps < 0.3 && !stamps.includes(one));
  if (duration) roles.set(duration.column, 'duration');
  const action = contents.find(
    (one) =>
      free(one.column) &&
      one.filled > 3 &&
      one.distinct <= 4 &&
      one.distinct >= 2 &&
      one.names < 0.5 &&
      one.numbers < 0.5 &&
      one.stamps < 0.3,
  );
  const name = contents
    .filter((one) => free(one.column) && one !== action && !stamps.includes(one) && one.numbers < 0.5 && one.filled > 0)
    .toSorted((one, other) => other.names - one.names || other.distinct - one.distinct)[0];
  if (name) roles.set(name.column, 'fullName');
  const filled = contents.filter((one) => one.filled > 0);
  if (stamps.length === 1 && action && filled.length <= 3) {
    roles.set(action.column, 'action');
    roles.set(stamps[0]!.column, 'actionTime');
  } else if (stamps.length === 1 && stamps[0]!.column === filled[0]?.column)
    roles.set(stamps[0]!.column, 'formTimestamp');
  else {
    if (stamps[0]) roles.set(stamps[0].column, 'joinTime');
    if (stamps[1]) roles.set(stamps[1].column, 'leaveTime');
  }
  return roles;
}

/** Under which a mapping is remembered: the folded headers, or how many columns there are. */
export function layoutOf(table: FoundTable): string {
  const texts = table.header.cells.map(({ text }) => foldName(text));
  return texts.some((text) => text !== '') ? texts.join('|') : `${texts.length} columns`;
}
