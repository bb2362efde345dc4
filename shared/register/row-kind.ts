import { footerWords, totalWords } from '../attendance/vocabulary.ts';
import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { isEmpty, shownText } from './cell-content.ts';
import type { IgnoredReason, RegisterMapping, RegisterTable } from './model.ts';

/** So many of a row's texts that repeat the header make it the header again, as after a page break. */
const headerShare = 0.6;

/**
 * Why a row is no activity; undefined when it may be one. A row that says one thing only, with nothing beside it, is a
 * heading; a row in which only columns that are not taken in say something is blank.
 */
export function ignoredReasonOf(
  row: readonly Cell[],
  table: RegisterTable,
  mapping: RegisterMapping,
): IgnoredReason | undefined {
  const filled = table.columns.filter(({ column }) => !isEmpty(row[column]));
  const taken = filled.filter(({ column }) => (mapping.fields[column] ?? 'ignored') !== 'ignored');
  const words = foldName(shownText(filled.map(({ column }) => row[column]).find((cell) => typeof cell === 'string')));
  if (filled.length > 0 && isHeaderAgain(row, table)) return 'header';
  if (beginsWith(words, footerWords)) return 'footer';
  if (beginsWith(words, totalWords) && isWithoutDate(row, mapping)) return 'total';
  if (taken.length === 0) return filled.length === 1 && words !== '' ? 'heading' : 'blank';
  return filled.length === 1 && typeof row[taken[0]!.column] === 'string' ? 'heading' : undefined;
}

function isHeaderAgain(row: readonly Cell[], { columns }: RegisterTable): boolean {
  const named = columns.filter(({ header }) => header !== '');
  const same = named.filter(({ column, header }) => {
    const text = foldName(shownText(row[column]));
    return text !== '' && (foldName(header) === text || foldName(header).endsWith(` ${text}`));
  });
  return same.length >= 2 && same.length >= named.length * headerShare;
}

/** `Iš viso`, `Iš viso: 2022 m.`; `Total quality training` with a date is an activity. */
function beginsWith(folded: string, words: ReadonlySet<string>): boolean {
  if (folded === '') return false;
  const parts = folded.split(' ');
  return parts.some((_, index) => index < 3 && words.has(parts.slice(0, index + 1).join(' ')));
}

function isWithoutDate(row: readonly Cell[], { fields }: RegisterMapping): boolean {
  return !Object.entries(fields).some(([column, field]) => field === 'dateFrom' && !isEmpty(row[Number(column)]));
}
