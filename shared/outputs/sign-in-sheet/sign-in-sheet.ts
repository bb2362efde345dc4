import { placeIdsOf } from '../../counting/venue.ts';
import { firstDateOf, lastDateOf } from '../../counting/activity-dates.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Place } from '../../schema/registry.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import { organisationNameIn } from '../delegation/delegation-rows.ts';
import { sheetWords } from './sheet-words.ts';
import type { SheetLanguage, SheetWords } from './sheet-words.ts';
import { signingDaysOf } from './signing-days.ts';

/** Columns that can be left out; the number, the name and the signatures always stand there. */
export const optionalColumns = ['organisation', 'municipality', 'country', 'email'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

export interface SignInChoices {
  readonly language: SheetLanguage;
  /** Lines to sign on. */
  readonly rows: number;
  readonly columns: readonly OptionalColumn[];
  /** Session that the sheet is for; absent: the whole activity. */
  readonly session?: string | undefined;
}

export interface SignInColumn {
  readonly kind: 'number' | 'name' | OptionalColumn | 'signature';
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** A list to be signed, as plain data: printed by the screens, or written as a workbook. */
export interface SignInSheet {
  readonly language: SheetLanguage;
  readonly title: string;
  /** What it is the list of: event, date, place, project. Only what is recorded. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Why the data are collected and what becomes of them. */
  readonly privacy: string;
  readonly columns: readonly SignInColumn[];
  readonly rows: number;
  readonly orientation: 'portrait' | 'landscape';
}

const widths: Readonly<Record<SignInColumn['kind'], number>> = {
  number: 6,
  name: 30,
  organisation: 30,
  municipality: 18,
  country: 14,
  email: 26,
  signature: 20,
};
/** One of several: a day's date must fit in. */
const dayWidth = 16;
/** Widths that stay legible on one page, in characters. */
const portraitWidth = 96;

/** The sheet of an activity, or of one of its sessions, in the language of those who sign. */
export function signInSheet(activity: Activity, dataset: Dataset, choices: SignInChoices): SignInSheet {
  const words = sheetWords[choices.language];
  const part = partOf(activity, choices.session);
  const days = signingDaysOf(part.sessions ?? []);
  const columns = columnsOf(words, choices.columns, days);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const keeper = organisationNameIn(dataset, activity.reportedBy) ?? words.keeper;
  const privacy = words.privacy.replace('{keeper}', () => keeper);
  return {
    language: choices.language,
    title: words.title,
    facts: factsOf(part, dataset, words, choices.language),
    privacy: choices.columns.includes('email') ? `${privacy} ${words.emailIsOptional}` : privacy,
    columns,
    rows: choices.rows,
    orientation: width > portraitWidth ? 'landscape' : 'portrait',
  };
}

/** The activity as if it had only that session. */
function partOf(activity: Activity, session: string | undefined): Activity {
  const found = activity.sessions?.find(({ id }) => id === session);
  if (!found) return activity;
  const { places, ...rest } = activity;
  const own = found.places === undefined && places !== undefined ? { places } : {};
  const title = [activity.title, found.title].filter((one) => one !== undefined).join(': ');
  return { ...rest, ...own, ...(title !== '' && { title }), sessions: [found] };
}

function columnsOf(
  words: SheetWords,
  chosen: readonly OptionalColumn[],
  days: readonly string[],
): readonly SignInColumn[] {
  const before = ['number', 'name', ...optionalColumns.filter((column) => chosen.includes(column))] as const;
  const signatures = days.length > 1 ? days.map((day) => `${words.signature}\n${day}`) : [words.signature];
  return [
    ...before.map((kind) => ({ kind, header: words[kind], width: widths[kind] })),
    ...signatures.map((header) => {
      return { kind: 'signature' as const, header, width: days.length > 1 ? dayWidth : widths.signature };
    }),
  ];
}

function factsOf(activity: Activity, dataset: Dataset, words: SheetWords, language: SheetLanguage) {
  const from = firstDateOf(activity);
  const places = placeIdsOf(activity).flatMap((id) => dataset.places.get(id) ?? []);
  const name = activity.title ?? activity.reference;
  return [
    ...(name === undefined ? [] : [{ label: words.event, text: name }]),
    ...(from === undefined
      ? []
      : [{ label: words.date, text: dateSpan(from, lastDateOf(activity), language).replaceAll(/\s/gu, ' ') }]),
    ...(places.length === 0 ? [] : [{ label: words.place, text: places.map(placeText).join('; ') }]),
    { label: words.project, text: dataset.project.name },
  ];
}

function placeText({ name, municipality }: Place): string {
  return [name, municipality].filter((one) => one !== undefined).join(', ');
}
