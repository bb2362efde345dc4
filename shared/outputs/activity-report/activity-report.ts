import type { FieldConflicts } from '../../counting/participants.ts';
import { narrativeParts } from '../../codes/activity-codes.ts';
import type { Activity, Delegation } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { delegationRowsOf, organisationNameIn, partCountriesOf } from '../delegation/delegation-rows.ts';
import { readProse } from '../prose/read-prose.ts';
import { activityFacts } from './activity-facts.ts';
import { countWords, fieldWords } from './count-words.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';

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
): readonly DocumentBlock[] {
  const { shared } = words;
  return [
    { type: 'heading', level: 1, text: activity.title ?? shared('activityReport.untitled') },
    ...(activity.subtitle === undefined ? [] : [{ type: 'text', text: activity.subtitle } as const]),
    { type: 'facts', facts: activityFacts(activity, dataset, conflicts, words) },
    ...textBlocks(activity, words),
    ...delegationBlocks(activity, dataset, conflicts, words),
  ];
}

interface NarrativeKey {
  readonly part: (typeof narrativeParts)[number];
  readonly language: string;
  readonly country?: string;
}

/** The key of a text (`outcomes.lt.LT`) taken apart; undefined when its part is none of those there are. */
export function readNarrativeKey(id: string): NarrativeKey | undefined {
  const [name, language = '', country] = id.split('.');
  const part = narrativeParts.find((one) => one === name);
  return part && { part, language, ...(country !== undefined && { country }) };
}

/** In the order of the parts; in the report's language first, for all countries before those for one. */
function textBlocks(activity: Activity, words: DocumentWords): readonly DocumentBlock[] {
  const texts = (activity.narratives ?? []).flatMap(({ id, text }) => {
    const key = readNarrativeKey(id);
    return key && text !== undefined ? [{ ...key, text }] : [];
  });
  const rank = (text: NarrativeKey) =>
    narrativeParts.indexOf(text.part) * 4 +
    (text.language === words.locale ? 0 : 2) +
    (text.country === undefined ? 0 : 1);
  return texts
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((text): DocumentBlock[] => [
      { type: 'heading', level: 2, text: textHeading(text, words) },
      { type: 'prose', language: text.language, blocks: readProse(text.text) },
    ]);
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
): readonly DocumentBlock[] {
  const { shared } = words;
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
      const organisations = delegationSentence(rows, dataset, words);
      sentences.push(shared('activityReport.delegationSentence', { organisations }));
    }
    if (sentences.length === 0) return [];
    const heading =
      part === undefined ? shared('activityReport.delegation') : shared('activityReport.delegationOf', { country });
    return [
      { type: 'heading', level: 2, text: heading },
      ...sentences.map((text) => ({ type: 'text', text }) as const),
      ...(rows.length > 0 ? [delegationTable(rows, dataset, words)] : []),
    ];
  });
}

/** `Artscape 1, Lithuanian Refugee Council 2`; an unknown number is said in words, one that is not filled in is left out. */
export function delegationSentence(rows: readonly Delegation[], dataset: Dataset, words: DocumentWords): string {
  const { shared, number } = words;
  return rows
    .map((row) => {
      const organisation = organisationNameIn(dataset, row.organisation) ?? shared('activityReport.delegateNameless');
      if (row.number?.state === 'unknown') return shared('activityReport.delegateUnknown', { organisation });
      if (row.number?.state !== 'number') return organisation;
      return shared('activityReport.delegateNumber', { organisation, number: number(row.number.value) });
    })
    .join(', ');
}

/** One row for each organisation; columns that are empty in every row are not there. Notes on a row stay in the record. */
export function delegationTable(
  rows: readonly Delegation[],
  dataset: Dataset,
  words: DocumentWords,
): Extract<DocumentBlock, { type: 'table' }> {
  const { shared } = words;
  const columns: readonly (readonly [head: string, cells: readonly string[]])[] = [
    [
      shared('activityReport.organisation'),
      rows.map((row) => organisationNameIn(dataset, row.organisation) ?? shared('activityReport.delegateNameless')),
    ],
    [shared('activityReport.number'), rows.map((row) => countWords(row.number ?? { state: 'notFilled' }, words))],
    [shared('activityReport.countries'), rows.map((row) => (row.countries ?? []).map(words.country).join(', '))],
  ];
  const filled = columns.filter(([, cells]) => cells.some((cell) => cell !== ''));
  return {
    type: 'table',
    head: filled.map(([head]) => head),
    rows: rows.map((_, index) => filled.map(([, cells]) => cells[index] ?? '')),
  };
}
