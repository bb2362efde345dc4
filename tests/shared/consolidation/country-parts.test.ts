import { expect, test } from 'vitest';
import { mergeStates } from '../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { createRecord, editRecord } from '../../../shared/consolidation/edit-record.ts';
import { openParts, starterState } from '../../../shared/consolidation/starter-state.ts';
import { inText, sentByFile, stateWith } from '../../support/package-of.ts';
import { sampleContent } from '../../support/sample-package.ts';

const at = '2026-01-31T12:00:00.000Z';
const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const visit = id(3);
const countries = ['LT', 'LV', 'EE'] as const;
type Country = (typeof countries)[number];
const participants = { LT: 8, LV: 6, EE: 5 };

/** What the coordinator knows: a study visit of all three countries. */
const coordinator = stateWith(
  [
    createRecord('organisation', id(1), { name: 'Coordinator' }, { dot: 'coordinator1:1', at }),
    createRecord(
      'activity',
      visit,
      { title: 'Study visit', type: 'study visit', status: 'held', mode: 'in person', scope: ['EE', 'LT', 'LV'] },
      { dot: 'coordinator1:2', at },
    ),
  ],
  { project: { ...sampleContent.project, countries: [...countries] }, replicas: { coordinator1: {} } },
);

/** One partner opens the starter file, fills in the part of its country, and sends its package. */
async function fillIn(country: Country, starter: ConsolidationState): Promise<ConsolidationState> {
  const replica = `partner${country.toLowerCase()}000`;
  const record = starter.records.get(visit);
  if (!record || !hasContent(record)) throw new Error('the starter file has no study visit');
  const number = { state: 'number', value: participants[country] };
  const filled = editRecord(
    record,
    new Map<string, unknown>([
      [`countryParts/${country}/participants`, number],
      [`delegations/${id(countries.indexOf(country) + 10)}/part`, country],
      [`delegations/${id(countries.indexOf(country) + 10)}/number`, number],
      [`narratives/outcomes.en.${country}/text`, `What ${country} took home.`],
    ]),
    { dot: `${replica}:1`, at },
  );
  return sentByFile({
    ...starter,
    replicas: { ...starter.replicas, [replica]: {} },
    records: new Map([...starter.records, [visit, filled]]),
  });
}

async function packagesOfAll(): Promise<readonly ConsolidationState[]> {
  const starter = await sentByFile(starterState(coordinator, new Set([visit])));
  return Promise.all(countries.map((country) => fillIn(country, starter)));
}

test('the parts of three countries come together in one activity without a conflict', async () => {
  const combined = (await packagesOfAll()).reduce(mergeStates, coordinator);
  const { activities, conflicts, project } = datasetOf(combined);
  expect(conflicts).toEqual([]);
  expect(activities).toHaveLength(1);
  const [activity] = activities;
  expect(activity?.countryParts?.map((part) => [part.id, part.participants])).toEqual(
    countries.toSorted().map((country) => [country, { state: 'number', value: participants[country] }]),
  );
  expect(activity?.delegations).toHaveLength(3);
  expect(activity?.narratives?.map((text) => text.id)).toEqual(['outcomes.en.EE', 'outcomes.en.LT', 'outcomes.en.LV']);
  expect(activity && openParts(activity, project)).toEqual([]);
});

test('the order in which they arrive makes no difference, nor does sending twice', async () => {
  const [lithuania, latvia, estonia] = await packagesOfAll();
  if (!lithuania || !latvia || !estonia) throw new Error('three packages were sent');
  const oneWay = [lithuania, latvia, estonia].reduce(mergeStates, coordinator);
  const another = [estonia, lithuania, estonia, latvia, lithuania].reduce(mergeStates, coordinator);
  expect(inText(another)).toBe(inText(oneWay));
});

test('before all have answered, it is plain which country is missing', async () => {
  const [lithuania, , estonia] = await packagesOfAll();
  if (!lithuania || !estonia) throw new Error('three packages were sent');
  const combined = datasetOf([lithuania, estonia].reduce(mergeStates, coordinator));
  const [activity] = combined.activities;
  expect(activity && openParts(activity, combined.project)).toEqual(['LV']);
});
