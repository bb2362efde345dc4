import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { textOf } from './cell-text.ts';
import { findDates } from '../counting/date-text.ts';
import { dayOf, stampOfCell } from './stamp.ts';

/** A header that stands for one day: by its date, by a day of the month, or by its number. */
export type DayHeader =
  | { readonly date: string; readonly other?: string }
  | { readonly number: number }
  /** `05-02`, `gegužės 2 d.`: the year stands somewhere else. */
  | { readonly text: string };

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7 };
/** First letters of ordinals in Lithuanian, Latvian, Estonian, English, Russian, Ukrainian. */
const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:pirm|esimene|first|перв|перш)/u, 1],
  [/^(?:antr|otr|teine|second|втор|друг)/u, 2],
  [/^(?:trec|tres|kolmas|third|трет)/u, 3],
  [/^(?:ketvirt|ceturt|neljas|fourth|четв)/u, 4],
  [/^(?:penkt|piekt|viies|fifth|пят|п ят)/u, 5],
];

/** `1 diena`, `II päev`, `Day 1`, `Pirma diena`, `2023-09-19`, a date cell; undefined for any other header. */
export function dayOfHeader(cell: Cell | undefined): DayHeader | undefined {
  if (cell !== null && typeof cell === 'object') {
    const stamp = stampOfCell(cell);
    return stamp ? { date: dayOf(stamp, 'dayFirst') } : undefined;
  }
  const text = textOf(cell);
  if (text === '' || text.length > 60) return undefined;
  const [date] = findDates(text);
  if (date && date.to === undefined)
    return { date: date.from, ...(date.other === undefined ? {} : { other: date.other }) };
  const number = dayNumberOf(foldName(text));
  if (number !== undefined) return { number };
  return isDayOfYear(text) ? { text } : undefined;
}

function isDayOfYear(text: string): boolean {
  if (/^\d{1,2}\s?[./-]\s?\d{1,2}\.?$/u.test(text)) return true;
  return (
    /^\d{1,2}\.?\s+\p{L}{3,}\.?$|^\p{L}{3,}\.?\s+\d{1,2}(?:\s*d\.?)?$/u.test(text) && inYear(text, 2024).length > 0
  );
}

/** What a day may be in a year: `05-02` is a day of May or of February, `23.1` one of January or, as a number, of October. */
export function inYear(text: string, year: number): readonly string[] {
  const numbers = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\.?$/u.exec(text);
  const forms = numbers
    ? [
        `${year}-${numbers[1]}-${numbers[2]}`,
        `${year}-${numbers[2]}-${numbers[1]}`,
        ...(text.endsWith('.1') ? [`${year}-10-${numbers[1]}`] : []),
      ]
    : [`${text} ${year}`, `${year} m. ${text}`];
  return [...new Set(forms.flatMap((form) => findDates(form).map(({ from }) => from)))];
}

function dayNumberOf(folded: string): number | undefined {
  const words = folded.split(' ');
  const day = words.findIndex((word) => /^(?:dien|paev|day|ден|день|дня)/u.test(word));
  if (day < 0 || words.length > 5) return undefined;
  for (const word of [words[day - 1], words[day + 1], words[day - 2]]) {
    if (word === undefined) continue;
    if (/^\d{1,2}$/u.test(word)) return Number(word);
    if (roman[word] !== undefined) return roman[word];
    const ordinal = ordinals.find(([stem]) => stem.test(word));
    if (ordinal) return ordinal[1];
  }
  return undefined;
}
