import { unplanned } from '../../../shared/codes/activity-codes.ts';
import { parseAddress } from '../../../shared/package/address.ts';
import type { SentenceCode } from '../../../shared/messages/catalogue.ts';
import { english } from '../../../shared/messages/catalogue.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { countWords } from '../../ui/count-words.ts';
import { placeLabel } from '../../ui/fields/registry-choices.ts';
import type { Texts } from '../../ui/text.tsx';

type ValueWords = (value: never, dataset: Dataset, texts: Texts) => string;

/** Labels of a vocabulary in the catalogue; a code it does not know is shown as it is. */
const coded =
  (vocabulary: string): ValueWords =>
  (code: string, _, { shared }) =>
    `${vocabulary}.${code}` in english ? shared(`${vocabulary}.${code}` as SentenceCode) : code;

const count: ValueWords = (recorded: RecordedCount, _, texts) => countWords(texts, recorded);
const day: ValueWords = (value: string, _, { date }) => date(value);
const countries: ValueWords = (codes: readonly string[], _, { country }) => codes.map(country).join(', ');
const organisation: ValueWords = (id: string, { organisations }, { text }) =>
  organisations.get(id)?.name ?? organisations.get(id)?.shortName ?? text('words.notInList');
const placeList: ValueWords = (ids: readonly string[], { places }, { text }) =>
  ids.map((id) => (places.has(id) ? placeLabel(places.get(id) ?? {}) : text('words.notInList'))).join('; ');
const ofProject =
  (list: 'pillars' | 'thematicAreas' | 'targetGroups' | 'milestones'): ValueWords =>
  (value: string | readonly string[], { project }) =>
    (typeof value === 'string' ? [value] : value)
      .map((code) => project[list].find((item) => item.code === code)?.name ?? code)
      .join(', ');
const planItem: ValueWords = (code: string, { project }, { shared }) => {
  if (code === unplanned) return shared('plan.unplanned');
  return [code, project.plan.find((item) => item.code === code)?.title].filter((one) => one !== undefined).join(' ');
};
const activityTitle: ValueWords = (id: string, { activities }, { text }) => {
  const found = activities.find((one) => one.id === id);
  return found ? [found.reference, found.title].filter((one) => one !== undefined).join(' ') : text('words.notInList');
};
const span: ValueWords = ({ min, max }: { min: number; max?: number }, _, { number }) =>
  max === undefined ? number(min) : `${number(min)}–${number(max)}`;
const met: ValueWords = ({ number: value, qualifier }: { number: number; qualifier: string }, _, texts) =>
  `${texts.shared(`met.${qualifier}` as SentenceCode)} ${texts.number(value)}`;
const money: ValueWords = ({ amount, currency }: { amount: number; currency: string }, _, { locale }) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);

/** How the value of a field is said, by `name` or `list/field`; texts and numbers not named here are shown as they are. */
const wordsOf: Readonly<Record<string, ValueWords>> = {
  reportedBy: organisation,
  type: coded('type'),
  status: coded('status'),
  mode: coded('mode'),
  scope: countries,
  pillar: ofProject('pillars'),
  thematicArea: (code: string, dataset, texts) =>
    code === 'cross-cutting'
      ? texts.shared('area.cross-cutting')
      : ofProject('thematicAreas')(code as never, dataset, texts),
  milestones: ofProject('milestones'),
  targetGroups: ofProject('targetGroups'),
  planItem,
  follows: activityTitle,
  places: placeList,
  inPerson: count,
  online: count,
  both: count,
  total: count,
  staff: count,
  speakers: count,
  speakerCountries: count,
  plannedParticipants: span,
  organisationsMet: met,
  countriesInPerson: countries,
  countriesOnline: countries,
  cost: money,
  'sessions/from': day,
  'sessions/to': day,
  'sessions/places': placeList,
  'sessions/inPerson': count,
  'sessions/online': count,
  'sessions/both': count,
  'sessions/total': count,
  'breakdowns/inPerson': count,
  'breakdowns/online': count,
  'breakdowns/both': count,
  'breakdowns/total': count,
  'streamFigures/metric': coded('stream'),
  'streamFigures/value': count,
  'delegations/organisation': organisation,
  'delegations/part': (code: string, _, { country }) => country(code),
  'delegations/number': count,
  'delegations/countries': countries,
  'countryParts/participants': count,
  'countryParts/organisationsMapped': count,
  'organisations/organisation': organisation,
  'organisations/role': coded('role'),
  'links/kind': coded('link'),
  'links/language': (code: string, _, { language }) => language(code),
  'links/day': day,
  'evidence/kind': coded('evidence'),
  'evidence/medium': coded('medium'),
  'evidence/keptUntil': day,
};

/** A value of an activity in words, for two versions side by side and for the history. */
export function valueWords(address: string, value: unknown, dataset: Dataset, texts: Texts): string {
  if (value === undefined) return texts.text('activity.empty');
  const { name, field } = parseAddress(address);
  const words = wordsOf[field === undefined ? name : `${name}/${field}`];
  if (words) return words(value as never, dataset, texts);
  if (typeof value === 'number') return texts.number(value);
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
}
