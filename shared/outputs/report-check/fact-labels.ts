import { foldName } from '../../counting/distinct-names.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { locales } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import type { CountColumn } from '../../schema/count.ts';

/** A fact of an activity that a report states beside its name and that can be held against the record. */
export type FactName =
  | CountColumn
  | 'participants'
  | 'planned'
  | 'staff'
  | 'speakers'
  | 'speakerCountries'
  | 'organisationsMet'
  | 'countriesInPerson'
  | 'countriesOnline'
  | 'countriesOverall'
  | 'when'
  | 'where'
  | 'country';

const codes: Readonly<Record<FactName, SentenceCode>> = {
  inPerson: 'activityReport.inPerson',
  online: 'activityReport.online',
  both: 'activityReport.both',
  total: 'activityReport.total',
  participants: 'activityReport.participants',
  planned: 'activityReport.planned',
  staff: 'activityReport.staff',
  speakers: 'activityReport.speakers',
  speakerCountries: 'activityReport.speakerCountries',
  organisationsMet: 'activityReport.organisationsMet',
  countriesInPerson: 'activityReport.countriesInPerson',
  countriesOnline: 'activityReport.countriesOnline',
  countriesOverall: 'activityReport.countriesOverall',
  when: 'activityReport.when',
  where: 'activityReport.where',
  country: 'activityReport.country',
};

/** What reports that are typed by hand call the same; folded. */
const otherNames: Readonly<Partial<Record<FactName, string>>> = {
  inPerson:
    'number of participants f2f|participants f2f|f2f|number of participants in person|in person|gyvai|klatiene|kohapeal',
  online: 'number of participants online|online|nuotoliu|tiessaiste|attalinati|veebis',
  total:
    'number of participants in total|total number of participants|total participants|in total|total|is viso|kopa|kokku',
  participants: 'number of participants|dalyviu skaicius|dalibnieku skaits|osalejate arv',
  when: 'date|dates|data|laikas|datums|laiks|kuupaev|aeg',
  where: 'place|venue|location|vieta|kur vyko|norises vieta|kur notika|koht|toimumiskoht|kus toimus',
  countriesInPerson: 'countries in person|countries represented in person',
  countriesOnline: 'countries online|countries represented online',
};

const names: ReadonlyMap<string, FactName> = new Map(
  (Object.keys(codes) as FactName[]).flatMap((name) => [
    ...locales.map((locale) => [foldName(sentence(codes[name], {}, locale)), name] as const),
    ...(otherNames[name]?.split('|') ?? []).map((other) => [other, name] as const),
  ]),
);

/** The fact that a label names, in any of the four languages; undefined: another, or no label at all. */
export function factOfLabel(label: string): FactName | undefined {
  return label.length > 80 ? undefined : names.get(foldName(label));
}
