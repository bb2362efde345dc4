import { foldName } from '../../counting/distinct-names.ts';
import { locales } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import { tokensOf } from '../../validation/prose/tokens.ts';

/** What a cell or the value of a fact says: a number, that it is not known, that it is left out on purpose, nothing. */
export type Said =
  | { readonly state: 'number'; readonly value: number }
  | { readonly state: 'unknown' | 'hidden' | 'nothing' };

const unknownCodes = [
  'activityReport.unknown',
  'summary.unknown',
  'figures.missing',
  'activityReport.twoVersions',
] as const;
const unknownWords = wordsOf(unknownCodes);
const hiddenWords = wordsOf(['crossTable.hidden']);

/** Words in all languages, folded. */
function wordsOf(codes: readonly Parameters<typeof sentence>[0][]): readonly string[] {
  return locales.flatMap((locale) => codes.map((code) => foldName(sentence(code, {}, locale))));
}

/** Reads a cell or the value of a fact; of several numbers the first, which stands before its basis and its reason. */
export function readSaid(text: string): Said {
  const folded = foldName(text);
  const begins = (word: string) => folded === word || folded.startsWith(`${word} `);
  if (text.trim() === '?' || unknownWords.some(begins)) return { state: 'unknown' };
  if (hiddenWords.some(begins)) return { state: 'hidden' };
  const [first] = numbersIn(text);
  return first === undefined ? { state: 'nothing' } : { state: 'number', value: first };
}

/** The whole numbers of a text in their order; digits in groups are one number. */
export function numbersIn(text: string): readonly number[] {
  return tokensOf(text.toLowerCase()).flatMap(({ value }) => value ?? []);
}

/** A text with its numbers taken out: two sentences with one frame say the same of other numbers. */
export function frameOf(text: string): string {
  return foldName(text.replaceAll(/\d+(?:[\s,.\u00A0\u202F]\d{3})*(?!\d)/gu, ' ')).replaceAll(/\d+/gu, '');
}
