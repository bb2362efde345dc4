import { countryOf } from '../attendance/cell-values.ts';
import type { Cell } from '../reading/sheet.ts';
import { countColumns } from '../schema/count.ts';
import { shownText } from './cell-content.ts';
import { readCode } from './code-words.ts';
import { isBareTotal } from './count-headers.ts';
import { matchRegisterHeader } from './match-header.ts';
import { personalContent } from './personal-columns.ts';
import { repeatableFields } from './model.ts';
import type { RegisterColumn, RegisterField } from './model.ts';
import { readCount } from './read-count.ts';
import { readDays } from './read-days.ts';

interface ColumnContent {
  readonly header: string;
  /** Its cells that say something. */
  readonly cells: readonly Cell[];
}

type Proposal = Pick<RegisterColumn, 'proposed' | 'isPersonal'>;

/** A content is recognised when so many of its cells agree. */
const share = 0.6;
/** Texts that are on average longer tell about an activity; shorter ones name it. */
const longText = 120;
const longestCode = 40;

/**
 * What each column seems to say: by its header, else by its content. A field that only one column can say goes to the
 * one that claims it with the least doubt, else to the first. Where no header names the activity, the column with the
 * longest short texts does.
 */
export function proposeFields(columns: readonly ColumnContent[]): readonly Proposal[] {
  const taken = new Set<RegisterField>();
  const claim = (field: RegisterField): RegisterField => {
    if (!repeatableFields.has(field) && taken.has(field)) return 'ignored';
    taken.add(field);
    return field;
  };
  const claims = columns.map(claimOf);
  const byHeader: (Proposal | undefined)[] = columns.map(() => undefined);
  const order = claims.flatMap((one, index) => (one ? [{ ...one, index }] : []));
  for (const { proposed, isPersonal, index } of order.toSorted((one, other) => one.doubt - other.doubt))
    byHeader[index] = { proposed: claim(proposed), ...(isPersonal && { isPersonal }) };
  const proposals = byHeader.map((proposal, index) => proposal ?? byContent(columns[index] as ColumnContent, claim));
  return taken.has('title') ? proposals : withTitle(columns, proposals);
}

/** What a column claims by its header, and how much speaks against it. */
function claimOf(column: ColumnContent): (Proposal & { readonly doubt: number }) | undefined {
  // What people can be reached or told by is left out under any header: "Organiser" as well as "Contact".
  if (personalContent(column.cells) !== undefined) return { proposed: 'ignored', isPersonal: true, doubt: 0 };
  const meaning = matchRegisterHeader(column.header);
  if (meaning === undefined) return undefined;
  const { field, isPersonal, isOfElse, isWhole } = meaning;
  // "No" is a row's number in English and "from" in Latvian.
  if (field === 'ignored' && !isPersonal && !isOfElse && holds(column, isDate)) return undefined;
  const proposed = isTicked(field, column) ? 'ignored' : fitting(field, column);
  const doubts = [!isWhole, isBareTotal(column.header), isFilledOtherwise(proposed, column)];
  return { proposed, ...(isPersonal && { isPersonal }), doubt: doubts.lastIndexOf(true) + 1 };
}

/** Ones and noughts under "Online" tick how it was held: nobody counts only one person again and again. */
function isTicked(field: RegisterField, { cells }: ColumnContent): boolean {
  const isWay = field === 'inPerson' || field === 'online' || field === 'both';
  return (
    isWay &&
    cells.filter((cell) => shownText(cell) === '1').length > 1 &&
    cells.every((cell) => /^[01]$/u.test(shownText(cell)))
  );
}

/** Times of day under "Laikas", names under "Dalyviai": another column is likelier to say it. */
function isFilledOtherwise(field: RegisterField, { cells }: ColumnContent): boolean {
  if (cells.length === 0) return false;
  if (field === 'dateFrom' || field === 'dateTo') return !cells.some(isDate);
  return countColumns.some((column) => column === field) && !cells.some((cell) => readCount(cell) !== undefined);
}

/** A header's word has two meanings where "online" is how it was held, or how many came so. */
function fitting(field: RegisterField, column: ColumnContent): RegisterField {
  const isWay = field === 'inPerson' || field === 'online' || field === 'both';
  return isWay && holds(column, (cell) => isCode('mode', cell)) ? 'mode' : field;
}

function byContent(column: ColumnContent, claim: (field: RegisterField) => RegisterField): Proposal {
  const { cells } = column;
  if (cells.length === 0) return { proposed: 'ignored' };
  const tests: readonly (readonly [RegisterField, (cell: Cell) => boolean])[] = [
    ['dateFrom', isDate],
    ['reference', (cell) => typeof cell === 'string' && /^[A-Z]{1,4}[ .-]?\d{1,4}$/u.test(cell.trim())],
    ['type', (cell) => isCode('type', cell)],
    ['mode', (cell) => isCode('mode', cell)],
    ['status', (cell) => isCode('status', cell)],
    ['country', (cell) => typeof cell === 'string' && countryOf(cell) !== undefined],
  ];
  const found = tests.find(([, test]) => holds(column, test));
  if (found) return { proposed: claim(found[0]) };
  return { proposed: averageLength(cells) > longText ? claim('about') : 'ignored' };
}

function withTitle(columns: readonly ColumnContent[], proposals: readonly Proposal[]): readonly Proposal[] {
  let best = -1;
  let longest = 8;
  columns.forEach(({ cells }, index) => {
    const proposal = proposals[index];
    const isOpen = proposal?.proposed === 'ignored' && !proposal.isPersonal;
    const length = averageLength(cells);
    if (!isOpen || length <= longest || length > longText) return;
    best = index;
    longest = length;
  });
  return proposals.map((proposal, index) => (index === best ? { proposed: 'title' } : proposal));
}

function holds({ cells }: ColumnContent, test: (cell: Cell) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * share;
}

/** A sentence in which a word such as "online" stands is no code. */
function isCode(vocabulary: 'type' | 'mode' | 'status', cell: Cell): boolean {
  const text = shownText(cell);
  return text.length <= longestCode && readCode(vocabulary, text) !== undefined;
}

/** A plain number is a count, or a year, before it is a date. */
function isDate(cell: Cell): boolean {
  return typeof cell !== 'number' && readDays(cell, 'dayFirst') !== undefined;
}

function averageLength(cells: readonly Cell[]): number {
  const texts = cells.filter((cell) => typeof cell === 'string');
  if (texts.length < cells.length * share || texts.length === 0) return 0;
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}
