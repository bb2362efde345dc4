import { activityModes, activityStatuses, activityTypes, countBases } from '../../codes/activity-codes.ts';
import { foldName } from '../../counting/distinct-names.ts';
import { locales } from '../../messages/format-message.ts';
import type { Locale } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import { z } from 'zod';
import { countrySchema } from '../../schema/field.ts';
import { idSchema } from '../../schema/identifier.ts';
import type { CellStyle } from '../workbook/workbook-model.ts';

/**
 * The columns of the sheet to fill in, in order: what the plan says, which is only shown, then what is asked. They are
 * named in the partner's language; the reader knows the names of all languages.
 */
export const openItemColumns = [
  { name: 'planItem', width: 10, style: 'text', list: 'Plan items' },
  { name: 'activity', width: 40, style: 'prose' },
  { name: 'planned', width: 24, style: 'prose' },
  { name: 'plannedPlace', width: 16, style: 'prose' },
  { name: 'status', width: 13, style: 'text', list: 'Statuses' },
  { name: 'type', width: 22, style: 'prose', list: 'Activity types' },
  { name: 'mode', width: 16, style: 'prose', list: 'Modes' },
  { name: 'from', width: 13, style: 'date' },
  { name: 'to', width: 13, style: 'date' },
  { name: 'place', width: 24, style: 'prose', list: 'Places' },
  { name: 'inPerson', width: 11, style: 'whole' },
  { name: 'online', width: 11, style: 'whole' },
  { name: 'both', width: 18, style: 'whole' },
  { name: 'total', width: 11, style: 'whole' },
  { name: 'mapped', width: 22, style: 'whole' },
  { name: 'basis', width: 22, style: 'prose', list: 'Bases' },
  { name: 'about', width: 50, style: 'prose' },
  { name: 'note', width: 30, style: 'prose' },
] as const satisfies readonly {
  readonly name: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly list?: string;
}[];
export type OpenItemColumn = (typeof openItemColumns)[number]['name'];

/** The columns that somebody fills in or changes; the others only show what the plan says. */
export const askedColumns: readonly OpenItemColumn[] = openItemColumns
  .map(({ name }) => name)
  .filter((name) => name !== 'planItem' && name !== 'planned' && name !== 'plannedPlace');

/** The header of the hidden column by which the sheet is found. What its cells hold is {@link rowOriginSchema}. */
export const originHeader = 'forin-row';

/**
 * Where a row comes from: the ids that its records will have, so that the same workbook taken in twice makes no second
 * activity, and what stood in the row when it was sent, so that one which nobody touched is known.
 */
export const rowOriginSchema = z.strictObject({
  activity: idSchema,
  session: idSchema,
  place: idSchema,
  country: countrySchema.exactOptional(),
  title: z.string().exactOptional(),
  status: z.string().exactOptional(),
});
export type RowOrigin = z.infer<typeof rowOriginSchema>;

export function headerOf(column: OpenItemColumn, locale: Locale): string {
  return sentence(`missing.sheet.${column}`, {}, locale);
}

/** The code lists that columns offer, as words of the language. */
export const wordLists = {
  Statuses: { prefix: 'status', codes: activityStatuses },
  'Activity types': { prefix: 'type', codes: activityTypes },
  Modes: { prefix: 'mode', codes: activityModes },
  Bases: { prefix: 'basis', codes: countBases },
} as const;
export type WordList = keyof typeof wordLists;

export function wordOf(list: WordList, code: string, locale: Locale): string {
  return sentence(`${wordLists[list].prefix}.${code}` as 'type.other', {}, locale);
}

/** The code of a word in any of the languages, or of the code itself; undefined when it is neither. */
export function codeOfWord(list: WordList, word: string): string | undefined {
  const wanted = foldName(word);
  return wordLists[list].codes.find(
    (code) => foldName(code) === wanted || locales.some((locale) => foldName(wordOf(list, code, locale)) === wanted),
  );
}
