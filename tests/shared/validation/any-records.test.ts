import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityModes, activityStatuses } from '../../../shared/codes/activity-codes.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { clean } from './clean-record.ts';

const optional: { requiredKeys: [] } = { requiredKeys: [] };
const word = fc.constantFrom('', '_none', '{x}', '<b>', 'A01', "it's", 'ddg', 'vilnius', 'T1', '…');
const date = fc.constantFrom('2022-12', '2023-01-01', '2023-02-28', '2023-03', '2023-12-31', '2024-02-29', '2024-12');
const time = fc.constantFrom('00:00', '09:00', '23:59');
const country = fc.constantFrom('LT', 'LV', 'EE');
const count: fc.Arbitrary<RecordedCount> = fc.oneof(
  fc.record({ state: fc.constant('number' as const), value: fc.nat(60) }),
  fc.record({ state: fc.constant('unknown' as const) }),
  fc.record({ state: fc.constant('unknown' as const), reason: word }),
  fc.record({ state: fc.constant('notApplicable' as const) }),
);
const participants = { inPerson: count, online: count, both: count, total: count };
const position = fc.nat(3);

function entries<Fields extends object>(id: fc.Arbitrary<string>, fields: fc.Arbitrary<Fields>) {
  return fc.uniqueArray(
    fc.tuple(id, fields).map(([key, value]) => ({ ...value, id: key })),
    { selector: (entry) => entry.id, maxLength: 4 },
  );
}

const entryId = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const breakdownKey = fc.constantFrom(
  'country:LT',
  'country:LV',
  'gender:F',
  'age group:0',
  'organisation:ddg',
  'nothing',
);

const activity: fc.Arbitrary<Omit<Activity, 'id'>> = fc.record(
  {
    reference: word,
    title: word,
    reportedBy: fc.constantFrom('ddg', 'providus', 'nobody'),
    status: fc.constantFrom(...activityStatuses),
    mode: fc.constantFrom(...activityModes),
    thematicArea: word,
    planItem: fc.constantFrom('P1', 'P2', 'P9', 'unplanned'),
    scope: fc.uniqueArray(country, { maxLength: 3 }),
    places: fc.uniqueArray(fc.constantFrom('vilnius', 'riga', 'nowhere', 'atlantis'), { maxLength: 3 }),
    countsFrom: fc.constant('sessions' as const),
    ...participants,
    staff: count,
    plannedParticipants: fc.record({ min: fc.nat(60), max: fc.nat(60) }, { requiredKeys: ['min'] }),
    sessions: entries(
      entryId,
      fc.record(
        { position, title: word, from: date, to: date, startTime: time, endTime: time, ...participants },
        optional,
      ),
    ),
    breakdowns: entries(breakdownKey, fc.record(participants, optional)),
    delegations: entries(
      entryId,
      fc.record({ organisation: fc.constantFrom('ddg', 'providus', 'nobody'), part: country, number: count }, optional),
    ),
    countryParts: entries(
      country,
      fc.record(
        {
          participants: count,
          organisationsMapped: count,
          sourceRowNumbers: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        },
        optional,
      ),
    ),
    countriesInPerson: fc.array(country, { minLength: 1, maxLength: 4 }),
    countriesInPersonStated: fc.nat(4),
    speakers: count,
    speakerCountries: count,
    answers: entries(
      fc.constantFrom('hours', 'lunch', 'mood', 'weather'),
      fc.record({ value: fc.oneof(fc.nat(9), word) }, optional),
    ),
  },
  optional,
);

const conflict = fc.record({
  kind: fc.constant('activity' as const),
  record: fc.constantFrom('any-0', 'any-1', 'gone'),
  field: fc.constantFrom('total', 'mode', 'status', 'countsFrom', 'sessions/e1/from', 'sessions/e1/total', 'deleted'),
  values: fc.constant([]),
});

const anyRecords: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(activity, { maxLength: 4 }), fc.array(conflict, { maxLength: 3 }))
  .map(([activities, conflicts]) => ({
    ...clean,
    activities: activities.map((fields, index) => ({ ...fields, id: `any-${index}` })),
    conflicts,
    overlaps: [{ id: 'overlap', activities: ['any-0', 'any-1'], answer: 'different' as const }],
  }));

test('whatever the records hold, every finding can be told', () => {
  fc.assert(
    fc.property(anyRecords, (dataset) => {
      for (const issue of checkDataset(dataset)) {
        expect(issueSentence(issue)).not.toBe('');
        expect(['error', 'warning']).toContain(issue.severity);
        expect(issue.path.record).toBeDefined();
      }
    }),
    { numRuns: 500 },
  );
});

const findingsOf = (dataset: Dataset) =>
  checkDataset(dataset)
    .filter(({ path }) => path.record?.startsWith('any-') || path.kind === 'overlap')
    .map((issue) => JSON.stringify(issue));

test('an activity that has nothing to do with another takes none of its findings away', () => {
  const unrelated: Activity = {
    id: 'unrelated',
    reference: 'Z99',
    title: 'Something else altogether',
    type: 'other',
    status: 'held',
    mode: 'online',
    reportedBy: 'ddg',
    sessions: [{ id: 's1', from: '2023-07-01' }],
    total: { state: 'number', value: 5 },
  };
  fc.assert(
    fc.property(anyRecords, (dataset) => {
      const before = findingsOf(dataset);
      expect(findingsOf({ ...dataset, activities: [...dataset.activities, unrelated] })).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('findings stand together by record, records in the order of their ids', () => {
  fc.assert(
    fc.property(anyRecords, (dataset) => {
      const records = checkDataset(dataset).map(({ path }) => path.record ?? '');
      expect(records).toEqual(records.toSorted());
    }),
    { numRuns: 100 },
  );
});
