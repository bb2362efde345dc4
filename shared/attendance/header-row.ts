import { foldName } from '../counting/distinct-names.ts';
import { isBlank } from '../reading/sheet.ts';
import type { Cell, Sheet } from '../reading/sheet.ts';
import { textOf } from './cell-text.ts';
import { dayOfHeader } from './day-header.ts';
import type { DayHeader } from './day-header.ts';
import { matchHeader } from './header-role.ts';
import type { HeaderMatch } from './header-role.ts';
import { emailOf } from './cell-values.ts';
import { genderWords } from './vocabulary.ts';
import type { HeaderRole } from './vocabulary.ts';

/** A column as its header tells it, before its content is looked at. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly match: HeaderMatch | null;
  readonly day?: DayHeader;
  /** Texts of the two rows of a header that has two. */
  readonly over?: string;
}

export interface HeaderRow {
  /** From 0. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeaderCell[];
}

const nameRoles: ReadonlySet<HeaderRole> = new Set(['fullName', 'firstName', 'lastName']);

/** The header that begins at a row; undefined when that row is none: it must name people and one thing more. */
export function headerAt(sheet: Sheet, at: number): HeaderRow | undefined {
  const row = sheet.rows[at];
  if (!row) return undefined;
  const one = readCells(row);
  const two = twoRows(sheet, at);
  if (two && namesOf(two.cells).size > namesOf(one).size - 1 && isHeader(two.cells)) return two;
  return isHeader(one) ? { first: at, last: at, cells: one } : undefined;
}

function readCells(row: readonly Cell[]): readonly HeaderCell[] {
  return row.map((cell, column) => {
    const text = textOf(cell);
    const match = typeof cell === 'string' ? matchHeader(text) : null;
    const day = match && match.strength === 3 ? undefined : dayOfHeader(cell);
    return { column, text, match: day ? null : match, ...(day ? { day } : {}) };
  });
}

function isHeader(cells: readonly HeaderCell[]): boolean {
  const filled = cells.filter(({ text, day }) => text !== '' || day);
  const known = filled.filter(({ match, day }) => match || day);
  const roles = namesOf(cells);
  if (roles.size < 2 || ![...roles].some((role) => nameRoles.has(role))) return false;
  if (filled.some(({ text, match }) => !match && (emailOf(text) !== undefined || text.length > 200))) return false;
  // In a row of data a word or two may be known: `Dalyvis`, `Savivaldybė`.
  const sure = known.filter(({ match, day }) => day || (match?.strength ?? 0) >= 2);
  const hasNumbers = filled.some(({ text, day }) => !day && /^\d+[.)]?$/u.test(text));
  return known.length >= filled.length * (hasNumbers ? 0.9 : 0.4) && sure.length >= 1;
}

function namesOf(cells: readonly HeaderCell[]): ReadonlySet<HeaderRole> {
  const roles = cells.flatMap(({ match, day }) => (match ? [match.role] : day ? ['dayPresence' as const] : []));
  return new Set(roles.filter((role) => role !== 'ignored'));
}

/** `Dalyvis | | Lytis |` over `Vardas | Pavardė | V | M`. */
function twoRows(sheet: Sheet, at: number): HeaderRow | undefined {
  const [upper, lower] = [sheet.rows[at] ?? [], sheet.rows[at + 1]];
  if (!lower || !lower.some((cell) => !isBlank(cell))) return undefined;
  const above = readCells(upper);
  const below = readCells(lower);
  const said = below.filter(({ text, day }) => text !== '' || day);
  const isSubHeader = said.every(
    ({ text, match, day }) =>
      day !== undefined || (match !== null && match.strength === 3) || isGenderMark(text) || isSubTitle(text),
  );
  // A row below that leaves nothing open above is a row of people, or a second header.
  const upperFilled = above.filter(({ text }) => text !== '').length;
  const known = said.filter(({ text, match, day }) => day ?? match ?? isGenderMark(text)).length;
  if (!isSubHeader || known === 0 || upperFilled === 0) return undefined;
  if (!hasSpan(sheet, at, above, below)) return undefined;
  const cells = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    joined(above, below, column),
  );
  return { first: at, last: at + 1, cells };
}

function isGenderMark(text: string): boolean {
  const folded = foldName(text);
  return folded !== '' && [...genderWords.values()].some((words) => words.has(folded));
}

function isSubTitle(text: string): boolean {
  return text === '' || /^(?:[IVX]{1,4}|\d{1,2})\.?$/u.test(text);
}

/** Something above stands over several columns, or the rows complete one another. */
function hasSpan(sheet: Sheet, at: number, above: readonly HeaderCell[], below: readonly HeaderCell[]): boolean {
  const isMerged = (sheet.merges ?? []).some(({ row, columns }) => row === at && columns > 1);
  const completes = below.some(({ text, column }) => text !== '' && (above[column]?.text ?? '') === '');
  const leavesOpen = above.some(({ text, column }) => text !== '' && (below[column]?.text ?? '') === '');
  return isMerged || (completes && leavesOpen);
}

function joined(above: readonly HeaderCell[], below: readonly HeaderCell[], column: number): HeaderCell {
  const lower = below[column];
  // A heading over several columns stands in the first of them.
  const over =
    lower && lower.text !== '' ? above.slice(0, column + 1).findLast(({ text }) => text !== '') : above[column];
  if (!lower || (lower.text === '' && !lower.day))
    return { column, text: over?.text ?? '', match: over?.match ?? null, ...(over?.day ? { day: over.day } : {}) };
  const text = [over?.text, lower.text].filter((part) => part !== undefined && part !== '').join(' · ');
  const match = lower.match ?? (lower.day || isGenderMark(lower.text) ? null : (over?.match ?? null));
  return { column, text, match, ...(lower.day ? { day: lower.day } : {}), ...(over ? { over: over.text } : {}) };
}
