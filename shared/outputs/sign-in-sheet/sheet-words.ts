import { english } from './words/en.ts';
import { estonian } from './words/et.ts';
import { latvian } from './words/lv.ts';
import { lithuanian } from './words/lt.ts';
import { russian } from './words/ru.ts';
import { ukrainian } from './words/uk.ts';

/** Languages of the people who sign: more than the interface has. */
export const sheetLanguages = ['en', 'lt', 'lv', 'et', 'ru', 'uk'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** What stands on a sign-in sheet. The words of columns are those by which a filled sheet is recognised when it is read. */
export interface SheetWords {
  readonly title: string;
  readonly event: string;
  readonly date: string;
  readonly place: string;
  readonly project: string;

  readonly number: string;
  readonly name: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly country: string;
  readonly email: string;
  readonly signature: string;

  /** Why the data are collected, who keeps the list, that it is not sent on. `{keeper}`: who, in the nominative. */
  readonly privacy: string;
  /** When no organisation is recorded that keeps it. */
  readonly keeper: string;
  readonly emailIsOptional: string;
}

export const sheetWords: Readonly<Record<SheetLanguage, SheetWords>> = {
  en: english,
  lt: lithuanian,
  lv: latvian,
  et: estonian,
  ru: russian,
  uk: ukrainian,
};
