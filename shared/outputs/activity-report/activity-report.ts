import type { FieldConflicts } from '../../counting/participants.ts';
import type { Activity, Delegation } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { delegationRowsOf, organisationNameIn, partCountriesOf } from '../delegation/delegation-rows.ts';
import { readProse } from '../prose/read-prose.ts';
import { activityFacts } from './activity-facts.ts';
import { countWords, fieldWords } from './count-words.ts';
import { narrativesOf, sameTextsOf } from './narratives.ts';
import type { NarrativeKey } from './narratives.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';

/** How an activity stands in a longer document. */
export interface ActivityLayout {
  /** Level of its heading; its parts are one lower. */
  readonly level: 1 | 2;
  /** In place of its title. */
  readonly heading?: string;
  /** True: what people call it (`A01`) stands among the facts, so that tables can name it. */
  readonly hasReference?: boolean;
  /** True: of a text in several languages only one is printed: the document's, else another under its name. */
  readonly hasOneLanguage?: boolean;
  /** True: delegations without the number of people of each organisation. */
  readonly hidesDelegationNumbers?: boolean;
  /** True: beside the total stands the total without project staff. */
  readonly takesOffStaff?: boolean;
}

/**
 * One activity in report form: title, facts, texts, delegations. Unknown and undecided numbers are said in words. Texts
 * in another language than the report's stand there with their language named. Breakdowns by personal traits, internal
 * notes and evidence are left out: this is made to be passed on.
 */
export function activityReport(
  activity: Activity,
  dataset: Dataset,
  conflicts: FieldConflicts,
  words: DocumentWords,
  layout: ActivityLayout = { level: 1 },
): readonly DocumentBlock[] {
  const { shared } = words;
  const heading = layout.heading ?? activity.title ?? shared('activityReport.untitled');
  return [
    { type: 'heading', level: layout.level, text: heading },
    ...(activity.subtitle === undefined ? [] : [{ type: 'text', text: activity.subtitle } as const]),
    { type: 'facts', facts: activityFacts(activity, dataset, conflicts, words, layout) },
    ...textBlocks(activity, words, layout),
    ...delegationBlocks(activity, dataset, conflicts, words, layout),
  ];
}

/** In the order of the parts; in the report's language first, for all countries before those for one. */
function textBlocks(activity: Activity, words: DocumentWords, layout: ActivityLayout): readonly DocumentBlock[] {
  const texts = layout.hasOneLanguage
    ? sameTextsOf(activity, words.locale).flatMap(({ versions }) => versions.slice(0, 1))
    : narrativesOf(activity, words.locale);
  return texts.flatMap((text): DocumentBlock[] => [
    { type: 'heading', level: below(layout), text: textHeading(text, words) },
    { type: 'prose', language: text.language, blocks: readProse(text.text) },
  ]);
}

function below({ level }: ActivityLayout): 2 | 3 {
  return level === 1 ? 2 : 3;
}

function textHeading({ part, language, country }: NarrativeKey, { shared, locale, ...words }: DocumentWords): string {
  const text = shared(`text.${part}`);
  if (country === undefined) {
    return language === locale
      ? text
      : shared('activityReport.textInLanguage', { text, language: words.language(language) });
  }
  const params = { text, country: words.country(country) };
  return language === locale
    ? shared('activityReport.textForCountry', params)
    : shared('activityReport.textForCountryInLanguage', { ...params, language: words.language(language) });
}

function delegationBlocks(
  activity: Activity,
  dataset: Dataset,
  conflicts: FieldConflicts,
  words: DocumentWords,
  layout: ActivityLayout,
): readonly DocumentBlock[] {
  const { shared } = words;
  const hasNumbers = layout.hidesDelegationNumbers !== true;
  return [undefined, ...partCountriesOf(activity)].flatMap((part): readonly DocumentBlock[] => {
    const rows = delegationRowsOf(activity, part);
    const own = activity.countryParts?.find(({ id }) => id === part);
    const country = part === undefined ? '' : words.country(part);
    const sentences: string[] = [];
    for (const [field, code] of [
      ['participants', 'activityReport.participantsFrom'],
      ['organisationsMapped', 'activityReport.organisationsMapped'],
    ] as const) {
      const address = `countryParts/${part}/${field}`;
      if (own?.[field] === undefined && !conflicts.has(address)) continue;
      sentences.push(shared(code, { country, number: fieldWords(address, own?.[field], conflicts, words) }));
    }
    if (rows.length > 0) {
      const organisations = delegationSentence(rows, dataset, words, hasNumbers);
      sentences.push(shared('activityReport.delegationSentence', { organisations }));
    }
    if (sentences.length === 0) return [];
    // A country may have its own figures without a delegation.
    const heading =
      part === undefined
        ? shared('activityReport.delegation')
        : rows.length > 0
          ? shared('activityReport.delegationOf', { country })
          : country;
    return [
      { type: 'heading', level: below(layout), text: heading },
      ...sentences.map((text) => ({ type: 'text', text }) as const),
      ...(rows.length > 0 ? [delegationTable(rows, dataset, words, hasNumbers)] : []),
      ...(hasNumbers ? reasonBlocks(rows, words) : []),
    ];
  });
}

/** `Artscape (1), Lithuanian Refugee Council (2)`; an unknown number is said in words, one that is not filled in is left out. */
export function delegationSentence(
  rows: readonly Delegation[],
  dataset: Dataset,
  words: DocumentWords,
  hasNumbers = true,
): string {
  const { shared, number } = words;
  return rows
    .map((row) => {
      const organisation = organisationNameIn(dataset, row.organisation) ?? shared('activityReport.delegateNameless');
      if (!hasNumbers) return organisation;
      if (row.number?.state === 'unknown') return shared('activityReport.delegateUnknown', { organisation });
      if (row.number?.state !== 'number') return organisation;
      return shared('activityReport.delegateNumber', { organisation, number: number(row.number.value) });
    })
    .join(', ');
}

/** One numbered row for each organisation, in the order of the sentence; columns that are empty in every row are not there. Notes on a row stay in the record. */
export function delegationTable(
  rows: readonly Delegation[],
  dataset: Dataset,
  words: DocumentWords,
  hasNumbers = true,
): Extract<DocumentBlock, { type: 'table' }> {
  const { shared } = words;
  const numbers = rows.map(({ number: count = { state: 'notFilled' } as const }) =>
    // Why it is unknown is said once, below the table.
    countWords(count.state === 'unknown' ? { state: 'unknown' } : count, words),
  );
  const areNumbers = rows.every(({ number: count }) => count?.state === 'number' && isWithoutBasis(count));
  const columns: readonly (readonly [head: string, cells: readonly string[]])[] = [
    [shared('activityReport.row'), rows.map((_, index) => words.number(index + 1))],
    [
      shared('activityReport.organisation'),
      rows.map((row) => organisationNameIn(dataset, row.organisation) ?? shared('activityReport.delegateNameless')),
    ],
    ...(hasNumbers ? [[shared('activityReport.number'), numbers] as const] : []),
    [shared('activityReport.countries'), rows.map((row) => (row.countries ?? []).map(words.country).join(', '))],
  ];
  const filled = columns.filter(([, cells]) => cells.some((cell) => cell !== ''));
  return {
    type: 'table',
    head: filled.map(([head]) => head),
    rows: rows.map((_, index) => filled.map(([, cells]) => cells[index] ?? '')),
    numberColumns: hasNumbers && areNumbers ? [0, 2] : [0],
  };
}

/** Why numbers of a delegation are unknown, each reason once. */
function reasonBlocks(rows: readonly Delegation[], { shared }: DocumentWords): readonly DocumentBlock[] {
  const reasons = rows.flatMap(({ number }) => (number?.state === 'unknown' && number.reason ? [number.reason] : []));
  return [...new Set(reasons)].map((reason) => ({
    type: 'text',
    role: 'note',
    text: shared('activityReport.delegateReason', { reason }),
  }));
}

function isWithoutBasis({ basis }: { readonly basis?: string }): boolean {
  return basis === undefined || basis === 'not stated';
}
