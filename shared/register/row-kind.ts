import { footerWords, totalWords } from '../attendance/vocabulary.ts';
import { foldName } from '../counting/distinct-names.ts';
import { monthOfWord } from '../counting/month-words.ts';
import type { Cell } from '../reading/sheet.ts';
import { isEmpty, shownText } from './cell-content.ts';
import { readCode } from './code-words.ts';
import type { IgnoredReason, RegisterMapping, RegisterTable } from './model.ts';
import { readDays } from './read-days.ts';

/** So many of a row's texts that repeat the header make it the header again, as after a page break. */
const headerShare = 0.6;
/** Letters of a date that has a day. */
const wholeDay = 10;

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
  if (isTotal(words) && !hasDay(row, mapping)) return 'total';
  const isAlone =
    filled.filter(({ column }) => typeof row[column] === 'string' && /\p{L}/u.test(row[column])).length === 1;
  const isSum = beginsWith(words, totalWords) || (isAlone && endsWith(words, totalWords));
  if (isSum && isWithoutDate(row, mapping)) return 'total';
  const isYear = filled.some(({ column }) => isYearNumber(row[column]));
  if (taken.length === 0) return filled.length === 1 && (words !== '' || isYear) ? 'heading' : 'blank';
  return filled.length === 1 && (isYear || typeof row[taken[0]!.column] === 'string') ? 'heading' : undefined;
}

/** What stands beside "in total" in a row that adds up a part of the list: `I ketv. iš viso`, `2023. gadā kopā`, `Q1 total`. */
const partWords: ReadonlySet<string> = new Set(
  `i ii iii iv q1 q2 q3 q4 quarter quarters year years month months half for per of the in by
  ketv ketvirtis ketvircio ketvirti metai metu metus metais m d men menuo menesi menesio pusmetis pusmeti uz is viso
  renginiu veiklu mokymu seminaru dalyviu zmoniu asmenu skaicius
  cet ceturksnis ceturksni ceturksna gads gada gadu menesis menesi menesa pusgads pusgada par pasakumu aktivitasu dalibnieku cilveku skaits
  kv kvartal kvartalis kvartali aasta aastal aastas kuu kuus poolaasta urituste uritusi tegevuste osalejate osalejaid inimeste arv
  events event activities activity participants participant people persons number partner partnerio partnera`
    .split(/\s+/u)
    .map(foldName),
);
/** Lines that are no activity, besides those that say "in total". */
const otherTotals: ReadonlySet<string> = new Set(
  'suma; tarpinė suma; bendra suma; vidurkis; vidutiniškai | summa; starpsumma; kopsumma; vidēji; vidējais | vahesumma; summa; keskmine | sum; subtotal; average; mean'
    .split(/[;|]/u)
    .map(foldName),
);

/** Whether the words say nothing but "in total", and of which part of the list. */
function isTotal(words: string): boolean {
  if (words === 'σ' || otherTotals.has(words)) return true;
  const pieces = words.split(' ');
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = pieces.length; to > from; to -= 1) {
      const phrase = pieces.slice(from, to).join(' ');
      if (!totalWords.has(phrase) && !otherTotals.has(phrase)) continue;
      if ([...pieces.slice(0, from), ...pieces.slice(to)].every(isPart)) return true;
    }
  }
  return false;
}

function isPart(word: string): boolean {
  return (
    partWords.has(word) ||
    /^\d+$/u.test(word) ||
    monthOfWord(word) !== undefined ||
    readCode('type', word) !== undefined
  );
}

/** A year alone in a row, above the activities of that year. */
function isYearNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
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

/** `Lietuva iš viso`, where nothing else is said of it but numbers. */
function endsWith(folded: string, words: ReadonlySet<string>): boolean {
  const pieces = folded.split(' ');
  return pieces.some((_, index) => index > 0 && words.has(pieces.slice(index).join(' ')));
}

/** A month beside a total is what it adds up; a day is when something was. */
function hasDay(row: readonly Cell[], { fields, dateOrder }: RegisterMapping): boolean {
  return Object.entries(fields).some(
    ([column, field]) =>
      field === 'dateFrom' &&
      readDays(row[Number(column)] ?? null, dateOrder)?.some(({ from }) => from.length === wholeDay) === true,
  );
}

function isWithoutDate(row: readonly Cell[], { fields }: RegisterMapping): boolean {
  return !Object.entries(fields).some(([column, field]) => field === 'dateFrom' && !isEmpty(row[Number(column)]));
}
