import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../shared/linkage/find-candidates.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import type { Place } from '../../../shared/schema/registry.ts';
import { datasetOf, forInDataset, found, on, ours, reasonsOf, theirs } from './two-partners.ts';
import type { Fields } from './two-partners.ts';

const title = 'Housing for refugees in small towns';

describe('two partners’ records are asked about', () => {
  test.each<[string, Fields, Fields?]>([
    ['with one title, days and town', { title, sessions: on('2023-05-10', 'vilnius') }],
    ['whatever the capitals and signs', { title: 'HOUSING for refugees, in small towns', sessions: on('2023-05-10') }],
    ['whatever the diacritics', { title: 'Akmenė sutinka', sessions: on('2023-05-10') }, { title: 'AKMENE SUTINKA' }],
    ['with one title, where only one says the place', { title, sessions: on('2023-05-10') }],
    ['with one title on the next day', { title, sessions: on('2023-05-11', 'hall') }],
    ['with one title four days later in one town', { title, type: 'training', sessions: on('2023-05-14', 'vilnius') }],
    ['with titles alike in one town', { title: 'Housing refugees in towns', sessions: on('2023-05-10', 'hall') }],
    ['with a letter mistyped', { title: 'Housing of refugges in towns', sessions: on('2023-05-10', 'vilnius') }],
    [
      'in two houses of one town',
      { title: 'Refugees’ housing: small towns', sessions: on('2023-05-11', 'hall'), type: 'training' },
    ],
    [
      'in one house on one day, in two languages',
      { title: 'Būstas pabėgėliams', type: 'training', sessions: on('2023-05-10', 'hall-again') },
      { sessions: on('2023-05-10', 'hall') },
    ],
    [
      'of one plan item, days and town',
      { planItem: 'P06', sessions: on('2023-05-10', 'vilnius') },
      { planItem: 'P06', type: 'conference' },
    ],
    [
      'online, of one plan item and day',
      { planItem: 'P06', mode: 'online', type: 'training', sessions: on('2023-05-10') },
      { planItem: 'P06', mode: 'online', sessions: on('2023-05-10') },
    ],
    [
      'in one town on one day, when one names the other’s partner',
      { type: 'training', sessions: on('2023-05-10', 'vilnius'), organisations: [{ id: 'o', organisation: 'ddg' }] },
    ],
    [
      'in one town on one day with the same odd number',
      { type: 'training', sessions: on('2023-05-10', 'vilnius'), total: { state: 'number', value: 29 } },
      { total: { state: 'number', value: 29 } },
    ],
    [
      'in a town with two names',
      { title: 'Refugees and housing in towns', sessions: on('2023-05-10', 'pietarsaari') },
      { sessions: on('2023-05-10', 'jakobstad') },
    ],
    ['when one has only the days of the first session', { title, sessions: on('2023-05-10', 'vilnius', '2023-05-12') }],
    ['when one is still planned', { title, status: 'planned', sessions: on('2023-05-10', 'vilnius') }],
    ['when one has no date yet', { title, type: 'training', sessions: on('2023-05-10') }, { sessions: [] }],
    ['when one knows the month only', { title, sessions: on('2023-05', 'vilnius') }],
    [
      'with one title, type and plan item, in two towns',
      { title, type: 'training', planItem: 'P06', sessions: on('2023-05-10', 'kaunas') },
      { planItem: 'P06' },
    ],
  ])('%s', (_, their, our = {}) => {
    expect(
      found([
        { ...ours, ...our },
        { ...theirs, ...their },
      ]),
    ).toEqual(['ours theirs']);
  });
});

describe('nobody is asked about near misses:', () => {
  test.each<[string, Fields, Fields?]>([
    ['nothing in common', {}],
    ['one title eight days later', { title, sessions: on('2023-05-18', 'vilnius') }],
    ['one title a year later', { title, sessions: on('2024-05-10', 'vilnius') }],
    ['one title and day in two countries', { title, sessions: on('2023-05-10', 'riga') }],
    ['one title and day in two towns', { title, sessions: on('2023-05-10', 'kaunas') }],
    [
      'the same kind of event in one town on one day',
      { title: 'Volunteers meet schools', type: 'training', sessions: on('2023-05-10', 'vilnius') },
    ],
    [
      'a title that only says the kind of event, on the next day',
      { title: 'Training', type: 'training', sessions: on('2023-05-11', 'vilnius') },
      { title: 'Training' },
    ],
    ['the second of two', { title: 'Housing forum II', sessions: on('2023-05-12') }, { title: 'Housing forum' }],
    ['numbers that differ', { title: 'Housing forum 2', sessions: on('2023-05-12') }, { title: 'Housing forum 3' }],
    [
      'each country’s own seminar of one plan item, with one title on one day',
      {
        title: 'Country-specific seminar after the study visit',
        planItem: 'P05',
        scope: ['LV'],
        sessions: on('2023-05-10', 'riga'),
      },
      { title: 'Country-specific seminar after the study visit', planItem: 'P05' },
    ],
    [
      'each country’s own seminar of one plan item, online on one day',
      { planItem: 'P05', scope: ['LV'], mode: 'online', type: 'training', sessions: on('2023-05-10') },
      { planItem: 'P05', mode: 'online', sessions: on('2023-05-10') },
    ],
    [
      'each country’s mapping without a date',
      { title: 'Mapping of migrant-led organisations', type: 'mapping', planItem: 'P08', scope: ['LV'], sessions: [] },
      { title: 'Mapping of migrant-led organisations', type: 'mapping', planItem: 'P08', sessions: [] },
    ],
    [
      'one short event in the weeks of a long one',
      { title: 'Housing of refugees', sessions: on('2023-04-20', 'vilnius', '2023-06-20'), type: 'mapping' },
    ],
    [
      'one organisation of the whole project',
      { type: 'training', sessions: on('2023-05-10', 'vilnius'), organisations: [{ id: 'o', organisation: 'ncm' }] },
      { organisations: [{ id: 'o', organisation: 'ncm' }] },
    ],
    [
      'a round number of participants',
      { type: 'training', sessions: on('2023-05-10', 'vilnius'), total: { state: 'number', value: 20 } },
      { total: { state: 'number', value: 20 } },
    ],
    ['a cancelled one', { title, status: 'cancelled', sessions: on('2023-05-10', 'vilnius') }],
    ['one of nobody', { title, reportedBy: undefined as unknown as string, sessions: on('2023-05-10', 'vilnius') }],
    ['two of one partner', { title, reportedBy: 'ddg', sessions: on('2023-05-10', 'vilnius') }],
    [
      'two of one partner with two records of its own',
      { title, reportedBy: 'providus', sessions: on('2023-05-10', 'vilnius') },
      { reportedBy: 'providus-again' },
    ],
    ['no titles, places or plan', { sessions: on('2023-05-10'), title: '' }, { sessions: on('2023-05-10'), title: '' }],
  ])('%s', (_, their, our = {}) => {
    const other = Object.fromEntries(
      Object.entries({ ...theirs, ...their }).filter(([, value]) => value !== undefined),
    );
    expect(found([{ ...ours, ...our }, other as unknown as typeof theirs])).toEqual([]);
  });
});

/** Evenings of one series. */
const evenings = (id: string, reportedBy: string, days: readonly number[]) =>
  days.map((day) => ({
    ...ours,
    id: `${id}-${day}`,
    reportedBy,
    title: 'Lithuanian for refugees',
    sessions: on(`2023-05-${day}`, 'vilnius'),
  }));

test('of two series only the evenings of one day are asked about', () => {
  const ddg = evenings('ddg', 'ddg', [10, 17, 24]);
  const redCross = evenings('red-cross', 'red-cross', [11, 18, 24]);
  expect(found([...ddg, ...redCross])).toEqual(['ddg-24 red-cross-24']);
});

test('three partners’ records of one event are asked about two by two', () => {
  const sessions = on('2023-05-10', 'vilnius');
  const two = { ...theirs, id: 'two', title, sessions };
  const three = { ...theirs, id: 'three', reportedBy: 'twc', title, sessions };
  expect(found([ours, two, three])).toEqual(['three two', 'ours three', 'ours two']);
});

describe('the public record contradicts itself about one event:', () => {
  const report = forInDataset.activities.find(({ reference }) => reference === 'A11');
  const kumu = { id: 'kumu', name: 'KUMU', otherNames: ['Kumu kunstimuuseum'], municipality: 'Tallinn', country: 'EE' };
  const page = {
    id: 'page',
    title: 'Integration through education and engagement of local actors',
    reportedBy: [...forInDataset.organisations.values()].find(({ shortName }) => shortName === 'TWC')?.id ?? '',
    type: 'conference' as const,
    status: 'held' as const,
    mode: 'hybrid' as const,
    sessions: on('2023-10-24', 'kumu'),
  };
  const dataset = {
    ...forInDataset,
    places: new Map<string, Place>([...forInDataset.places, ['kumu', kumu]]),
    activities: [...forInDataset.activities, page],
  };

  test('23 October 2023 at the Integration Foundation, 24 October 2023 at KUMU', () => {
    const candidates = findCandidates(dataset);
    expect(candidates.map(({ activities }) => activities)).toEqual([[report?.id, 'page']]);
    expect(reasonsOf(candidates[0])).toEqual(['title.alike', 'place.town', 'days.next', 'type.other']);
    expect(candidates[0]?.reasons.map(({ points }) => points)).toEqual([6, 3, 1, -1]);
  });

  test('without it the 13 activities of the report are never taken for each other', () => {
    expect(forInDataset.activities).toHaveLength(13);
    expect(findCandidates(forInDataset)).toEqual([]);
  });

  test('not even when every one of them is reported by another partner', () => {
    const partners = [...forInDataset.organisations.keys()];
    const activities = forInDataset.activities.map((one, index) => ({ ...one, reportedBy: partners[index] ?? '' }));
    expect(findCandidates({ ...forInDataset, activities })).toEqual([]);
  });
});

const answer = (activities: string, fields: Omit<Overlap, 'id' | 'activities'>): Overlap => ({
  id: activities,
  activities: activities.split(' '),
  ...fields,
});
const same = (activities: string, kept: string) => answer(activities, { answer: 'same', kept });

describe('what has been answered is never asked again:', () => {
  const at = { sessions: on('2023-05-10', 'vilnius'), title };
  const all = [
    ours,
    { ...theirs, ...at },
    { ...theirs, ...at, id: 'third', reportedBy: 'twc' },
    { ...theirs, ...at, id: 'twin', reportedBy: 'providus' },
  ];
  const every = ['ours theirs', 'ours third', 'ours twin', 'theirs third', 'theirs twin', 'third twin'];

  test.each<[string, readonly Overlap[], readonly string[]]>([
    ['nothing', [], every],
    ['different', [answer('ours theirs', { answer: 'different' })], every.slice(1)],
    ['shared', [answer('ours theirs', { answer: 'shared', method: 'max' })], every.slice(1)],
    [
      'shared by three',
      [answer('ours theirs third', { answer: 'shared', method: 'max' })],
      ['ours twin', 'theirs twin', 'third twin'],
    ],
    ['without an answer yet', [answer('ours theirs', {})], every],
    [
      'the same: what was left out is asked about as what stands',
      [same('ours theirs', 'ours')],
      ['ours third', 'ours twin', 'third twin'],
    ],
    ['the same, and so on', [same('ours theirs', 'ours'), same('third twin', 'twin')], ['ours twin']],
    ['the same, over several answers', [same('ours theirs', 'theirs'), same('theirs third', 'third')], ['third twin']],
    [
      'different from what stands for it',
      [same('ours theirs', 'ours'), answer('theirs third', { answer: 'different' })],
      ['ours twin', 'third twin'],
    ],
    ['the same, but nobody has said which one stands', [answer('ours theirs', { answer: 'same' })], every.slice(1)],
  ])('%s', (_, overlaps, open) => {
    expect([...found(all, overlaps)].toSorted()).toEqual(open);
  });

  test('a likeness of what was left out is told with the names of both', () => {
    const left = { ...theirs, ...at };
    const stands = { ...ours, title: 'Something else', sessions: on('2023-05-10', 'vilnius') };
    const third = { ...theirs, ...at, id: 'third', reportedBy: 'twc' };
    const [candidate] = findCandidates(datasetOf([left, stands, third], [same('ours theirs', 'ours')]));
    expect(candidate).toMatchObject({ activities: ['ours', 'third'], seenIn: ['theirs', 'third'] });
  });

  test('an answer in two versions waits for its decision', () => {
    const dataset = datasetOf(all.slice(0, 2), [answer('ours theirs', {})]);
    const conflict = { kind: 'overlap' as const, record: 'ours theirs', field: 'answer', values: [] };
    expect(findCandidates({ ...dataset, conflicts: [conflict] })).toEqual([]);
  });
});
