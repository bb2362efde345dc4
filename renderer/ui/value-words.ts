import { parseAddress } from '../../shared/package/address.ts';
import type { RecordedCount } from '../../shared/schema/count.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { RecordKind } from '../../shared/schema/record.ts';
import { countWords } from './count-words.ts';
import { periodValueWords } from './period-change-words.ts';
import { isTextKey, sharedOr } from './field-words.ts';
import { periodWords } from './period-words.ts';
import type { Texts } from './text.tsx';

/** What is needed to say a value in words. */
export interface ValueContext {
  readonly texts: Texts;
  readonly project: Project;
  /** What people call a record; undefined when nobody knows it. */
  readonly nameOf: (id: string) => string | undefined;
}

type Say = (value: string, context: ValueContext) => string;

const asCountry: Say = (value, { texts }) => (/^[A-Z]{2}$/.test(value) ? texts.country(value) : value);
const asLanguage: Say = (value, { texts }) => texts.language(value);
const asDate: Say = (value, { texts }) => texts.date(value);
const asPeriod: Say = (value, { texts }) => periodWords(texts, value);
const asRecord: Say = (value, { texts, nameOf }) => nameOf(value) ?? texts.text('combine.unknownRecord');
const asCode =
  (vocabulary: string): Say =>
  (value, { texts }) =>
    sharedOr(texts, `${vocabulary}.${value}`, value);
const asOwnWord =
  (field: string): Say =>
  (value, { texts }) => {
    const key = `combine.value.${field}.${value}`;
    return isTextKey(key) ? texts.text(key) : value;
  };
const asProjectCode =
  (list: 'pillars' | 'thematicAreas' | 'milestones' | 'targetGroups', otherwise: Say = (value) => value): Say =>
  (value, context) =>
    context.project[list].find(({ code }) => code === value)?.name ?? otherwise(value, context);
const asPlanItem: Say = (value, context) => {
  const item = context.project.plan.find(({ code }) => code === value);
  return item ? `${item.code} ${item.title}` : asCode('plan')(value, context);
};

/** How texts of a field are said; by kind or list first, then by name. What is not named here says itself. */
const says: Readonly<Record<string, Say>> = {
  'organisation.type': asCode('organisationType'),
  'links.kind': asCode('link'),
  'evidence.kind': asCode('evidence'),
  'delegations.part': asCountry,
  type: asCode('type'),
  status: asCode('status'),
  mode: asCode('mode'),
  role: asCode('role'),
  medium: asCode('medium'),
  metric: asCode('stream'),
  scope: asCountry,
  country: asCountry,
  countries: asCountry,
  countriesInPerson: asCountry,
  countriesOnline: asCountry,
  language: asLanguage,
  languages: asLanguage,
  from: asDate,
  to: asDate,
  day: asDate,
  date: asDate,
  eventDate: asDate,
  eventEndDate: asDate,
  keptUntil: asDate,
  period: asPeriod,
  reportedBy: asRecord,
  organisation: asRecord,
  places: asRecord,
  follows: asRecord,
  activity: asRecord,
  activities: asRecord,
  kept: asRecord,
  partner: asRecord,
  sameAs: asRecord,
  differentFrom: asRecord,
  pillar: asProjectCode('pillars'),
  thematicArea: asProjectCode('thematicAreas', asCode('area')),
  milestones: asProjectCode('milestones'),
  targetGroups: asProjectCode('targetGroups'),
  planItem: asPlanItem,
  audience: asOwnWord('audience'),
  countsFrom: asOwnWord('countsFrom'),
  standing: asOwnWord('standing'),
  answer: asOwnWord('answer'),
  method: asOwnWord('method'),
  state: asOwnWord('state'),
};

/** A value as people read it: `50 (signed list)`, `2 May 2022`, `Lithuania, Latvia`. Absent: not filled in. */
export function valueWords(context: ValueContext, kind: RecordKind, address: string, value: unknown): string {
  const { texts } = context;
  const { name, field } = parseAddress(address);
  if (value === undefined) return texts.text('words.notFilled');
  const say = says[field === undefined ? `${kind}.${name}` : `${name}.${field}`] ?? says[field ?? name];
  const one = (item: unknown) => {
    if (typeof item === 'number') return texts.number(item);
    return typeof item === 'string' ? (say?.(item, context) ?? item) : objectWords(context, field ?? name, item);
  };
  if (!Array.isArray(value)) return one(value);
  if (value.some((item) => typeof item === 'object')) return texts.text('combine.entries', { count: value.length });
  return value.map(one).join(', ');
}

function objectWords({ texts }: ValueContext, field: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = value as Readonly<Record<string, number | string | undefined>>;
  if ('state' in value) return countWords(texts, value as RecordedCount);
  if (field === 'plannedParticipants') {
    const [min, max] = [texts.number(Number(parts['min'])), parts['max']];
    return max === undefined ? min : texts.text('combine.span', { min, max: texts.number(Number(max)) });
  }
  if (field === 'organisationsMet') {
    const qualifier = sharedOr(texts, `met.${parts['qualifier']}`, String(parts['qualifier']));
    return texts.text('combine.qualified', { qualifier, number: texts.number(Number(parts['number'])) });
  }
  if (field === 'cost') {
    return texts.text('combine.cost', {
      amount: texts.number(Number(parts['amount'])),
      currency: parts['currency'] ?? '',
    });
  }
  if (field === 'contact') return String(parts['text']);
  const ofPeriod = periodValueWords(texts, field, value);
  if (ofPeriod !== undefined) return ofPeriod;
  return texts.text('combine.entries', { count: Object.keys(value).length });
}
