import { describe, expect, test } from 'vitest';
import type { Activity, Session } from '../../../shared/schema/activity.ts';
import { clean, foundIn, withActivity, withConflict } from './clean-record.ts';

type Dates = Omit<Session, 'id'>;

/** What is found when the conference has these sessions. */
function foundWith(...sessions: readonly Dates[]): readonly string[] {
  const withIds = sessions.map((session, index) => ({ ...session, id: `s${index + 1}` }));
  return foundIn(withActivity('conference', { sessions: withIds, planItem: 'unplanned' }));
}

describe('one session', () => {
  test.each<[Dates, readonly string[]]>([
    [{ from: '2023-09-20' }, []],
    [{ from: '2023-09' }, []],
    [{ from: '2023-09-20', to: '2023-09-20' }, []],
    [{ from: '2023-09-20', to: '2023-09' }, []],
    [{ from: '2023-09', to: '2023-09-01' }, []],
    [{ from: '2023-10-01', to: '2023-09' }, ['sessionEndsBeforeStart conference sessions/s1/to']],
    [{ from: '2023-09-20', to: '2023-09-19' }, ['sessionEndsBeforeStart conference sessions/s1/to']],
    [{ from: '2023-02-28', to: '2023-03-01' }, []],
    [{ from: '2023-09-20', startTime: '09:00', endTime: '09:00' }, []],
    [
      { from: '2023-09-20', startTime: '09:00', endTime: '08:59' },
      ['sessionTimesReversed conference sessions/s1/endTime'],
    ],
    [{ from: '2023-09-20', to: '2023-09-21', startTime: '22:00', endTime: '01:00' }, []],
    [{ from: '2023-09', startTime: '22:00', endTime: '01:00' }, []],
    [{ title: 'Undated' }, ['dateMissing conference sessions']],
    [{ from: '2023-01-01' }, []],
    [{ from: '2022-12-31' }, ['beforeProjectStart conference sessions']],
    [{ from: '2022-12' }, ['beforeProjectStart conference sessions']],
    [{ from: '2023-12-31' }, []],
    [{ from: '2023-12' }, []],
    [{ from: '2023-12-31', to: '2024-01-01' }, ['afterProjectEnd conference sessions']],
    [{ from: '2024-01' }, ['afterProjectEnd conference sessions']],
  ])('%j', (session, found) => {
    expect(foundWith(session)).toEqual(found);
  });

  test('outside the project is not asked about when the activity was cancelled', () => {
    const sessions = [{ id: 's1', from: '2024-02-20' }];
    expect(foundIn(withActivity('mapping', { status: 'cancelled', sessions }))).toEqual([]);
  });

  test('after the planned end is found even where the report covers more', () => {
    const dataset = withActivity('mapping', { sessions: [{ id: 's1', from: '2024-02-20' }] });
    const reported = { ...dataset, project: { ...dataset.project, reportedUntil: '2024-03-31' } };
    expect(foundIn(reported)).toEqual(['afterProjectEnd mapping sessions']);
  });

  test.each([
    ['2023-12', '2023-12-31', []],
    ['2023-12', '2024-01', ['afterProjectEnd mapping sessions']],
    ['2023-12-15', '2023-12', []],
  ])('against an end on %s: %s', (plannedEnd, from, found) => {
    const dataset = withActivity('mapping', { sessions: [{ id: 's1', from }] });
    expect(foundIn({ ...dataset, project: { ...dataset.project, plannedEnd } })).toEqual(found);
  });

  test('with its date in conflict is one finding', () => {
    const base = withActivity('mapping', { sessions: [{ id: 's1' }] });
    expect(foundIn(withConflict('mapping', 'sessions/s1/from', base))).toEqual(['undecided mapping sessions/s1/from']);
  });
});

describe('several sessions', () => {
  test.each<[string, readonly Dates[], readonly string[]]>([
    [
      'in order',
      [
        { position: 1, from: '2023-08-21' },
        { position: 2, from: '2023-09-04' },
      ],
      [],
    ],
    [
      'the later first',
      [
        { position: 2, from: '2023-08-21' },
        { position: 1, from: '2023-09-04' },
      ],
      ['sessionsOutOfOrder conference sessions/s1/position'],
    ],
    ['without positions', [{ from: '2023-09-04' }, { from: '2023-08-21' }], []],
    [
      'a month that may hold the day before it',
      [
        { position: 1, from: '2023-09-04' },
        { position: 2, from: '2023-09' },
      ],
      [],
    ],
    [
      'an early one after a month that says nothing',
      [
        { position: 1, from: '2023-09-04' },
        { position: 2, from: '2023-09' },
        { position: 3, from: '2023-09-03' },
      ],
      ['sessionsOutOfOrder conference sessions/s3/position'],
    ],
    [
      'on one day in one place',
      [{ from: '2023-09-04' }, { from: '2023-09-04', to: '2023-09-04' }],
      ['sessionTwice conference sessions/s2'],
    ],
    [
      'on one day in two places',
      [
        { from: '2023-09-04', places: ['riga'] },
        { from: '2023-09-04', places: ['vilnius'] },
      ],
      [],
    ],
    [
      'on one day at two times',
      [
        { from: '2023-09-04', startTime: '09:00' },
        { from: '2023-09-04', startTime: '13:00' },
      ],
      [],
    ],
    [
      'on one day side by side',
      [
        { from: '2023-09-04', title: 'Housing' },
        { from: '2023-09-04', title: 'Work' },
      ],
      [],
    ],
    ['on two days in one place', [{ from: '2023-09-04' }, { from: '2023-09-05' }], []],
  ])('%s', (_title, sessions, found) => {
    expect(foundWith(...sessions)).toEqual(found);
  });
});

describe('the plan of March to May', () => {
  test.each([
    ['2023-09-01', false],
    ['2023-11-30', false],
    ['2023-12-01', true],
    ['2023-12', true],
    ['2023-03-01', false],
  ])('%s is far from it: %s', (from, isFar) => {
    const found = foundIn(withActivity('training-lt', { places: ['vilnius'], sessions: [{ id: 's1', from }] }));
    expect(found).toEqual(isFar ? ['farFromPlan training-lt sessions'] : []);
  });

  test('an activity more than half a year early is far from it', () => {
    const project = { ...clean.project, start: '2022-01-01' };
    const early = { places: ['vilnius'], sessions: [{ id: 's1', from: '2022-08-31' }] };
    expect(foundIn({ ...withActivity('training-lt', early), project })).toEqual(['farFromPlan training-lt sessions']);
  });
});

describe('a place', () => {
  const dated = { sessions: [{ id: 's1', from: '2023-03-31' }] };
  test.each<[string, Partial<Activity>, readonly string[]]>([
    ['of the activity is enough', { ...dated, places: ['riga'] }, []],
    ['of a session is enough', { sessions: [{ id: 's1', from: '2023-03-31', places: ['riga'] }] }, []],
    ['is needed in person', dated, ['placeMissing training-lt places']],
    ['is not needed online', { ...dated, mode: 'online', online: { state: 'number', value: 20 } }, []],
    ['is not asked for in a plan', { ...dated, status: 'planned' }, []],
    ['without a country counts nowhere', { ...dated, places: ['nowhere'] }, ['placeWithoutCountry training-lt places']],
    ['without a country beside one with a country', { ...dated, places: ['nowhere', 'riga'] }, []],
    ['that is not there is said once', { ...dated, places: ['atlantis'] }, ['placeUnknown training-lt places']],
  ])('%s', (_title, fields, found) => {
    const inPerson = fields.mode === 'online' ? undefined : ({ state: 'number', value: 20 } as const);
    const dataset = withActivity('training-lt', { ...fields, inPerson });
    expect(foundIn(dataset).filter((one) => !one.startsWith('planItem'))).toEqual(found);
  });

  test('whose country is in conflict is one finding', () => {
    const base = withActivity('training-lt', { ...dated, places: ['nowhere'] });
    expect(foundIn(withConflict('nowhere', 'country', base, 'place'))).toEqual(['undecided nowhere country']);
  });

  test('in conflict is one finding', () => {
    expect(foundIn(withConflict('training-lt', 'places', withActivity('training-lt', dated)))).toEqual([
      'undecided training-lt places',
    ]);
  });
});
