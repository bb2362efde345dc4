import { describe, expect, test } from 'vitest';
import { breakdownsLeft } from '../../../../renderer/features/attendance/import-activity.ts';
import { filesMissing, importsBefore } from '../../../../renderer/features/attendance/import-record.ts';
import type { ImportWish, United } from '../../../../renderer/features/attendance/import-wish.ts';
import {
  activityId,
  dated,
  bases,
  file,
  hash,
  id,
  number,
  overview,
  plan,
  sessionId,
  withActivity,
} from './plan-with.ts';

const before = (...lines: [string, number][]) =>
  withActivity({
    mode: 'online',
    ...dated,
    breakdowns: lines.map(([line, value]) => ({ id: line, total: { state: 'number' as const, value } })),
  });

const imported = (letter: string, session?: string) => ({
  id: id(`e${letter}`),
  activity: activityId,
  ...(session !== undefined && { session }),
  files: letter.split('').map((one) => ({
    sha256: hash(one),
    kind: 'attendance' as const,
    format: 'signin.sheet',
    rows: 3,
    added: 3,
  })),
});

describe('together with an earlier file', () => {
  const none = { country: {}, organisation: {}, organisationType: {}, gender: {} };
  const by = { ...none, country: { LT: 6, EE: 2, '': 1 }, gender: { F: 9 } };
  const united: United = {
    again: 6,
    added: [1, 4, 7],
    joinsEarlier: false,
    persons: { unique: 28, inPerson: 0, online: 28, both: 0 },
    split: { ...none, country: { LT: 1, EE: 2 }, gender: { F: 3 } },
  };
  test('the record says what these files say, the activity what all of them come to', () => {
    const { edited, record } = plan({ united });
    expect(edited).toEqual({ online: number(28, 'platform log') });
    expect(record?.value['online']).toEqual(number(9, 'platform log'));
  });

  test('people who are new are added to its breakdowns; one that it lacks is that of the people here', () => {
    const { edited } = plan({
      overview: overview({ count: { by } }),
      united,
      dataset: before(['country:LT', 20], ['country:LV', 3]),
    });
    expect(edited).toEqual({
      online: number(28, 'platform log'),
      'breakdowns/country:LT/total': number(21),
      'breakdowns/country:LV/total': number(3),
      'breakdowns/country:EE/total': number(2),
      'breakdowns/gender:F/total': number(9),
    });
  });

  test.each<[string, Partial<ImportWish>]>([
    ['counted by other rules', { united: { ...united, split: null }, dataset: before(['country:LT', 20]) }],
    ['that would come to more than all people', { united, dataset: before(['country:LT', 27]) }],
    [
      'with a line that is unknown',
      {
        united,
        dataset: withActivity({
          mode: 'online',
          ...dated,
          breakdowns: [{ id: 'country:LT', total: { state: 'unknown' } }],
        }),
      },
    ],
    [
      'split by how people came',
      {
        united,
        dataset: withActivity({
          mode: 'online',
          ...dated,
          breakdowns: [{ id: 'country:LT', online: { state: 'number', value: 3 } }],
        }),
      },
    ],
  ])('a breakdown %s stays that of the earlier file, and that is said', (_, wish) => {
    const of = overview({ count: { by: { ...none, country: by.country } } });
    expect(plan({ overview: of, ...wish }).edited).toEqual({ online: number(28, 'platform log') });
    const whole = { overview: of, bases, organisations: new Map(), united, dataset: withActivity({}), ...wish };
    const target = { kind: 'activity', id: activityId } as const;
    expect(breakdownsLeft({ ...whole, target }, whole.dataset.activities[0])).toEqual(['country']);
    expect(
      breakdownsLeft({ ...whole, target: { ...target, session: sessionId } }, whole.dataset.activities[0]),
    ).toEqual([]);
  });

  test('a way in which nobody came here rests on what it rested on', () => {
    const dataset = withActivity({
      mode: 'in person',
      ...dated,
      inPerson: { state: 'number', value: 20, basis: 'registration at the door' },
    });
    const both = { ...united, persons: { unique: 28, inPerson: 20, online: 9, both: 1 } };
    expect(plan({ united: both, dataset, bases: { inPerson: 'not stated', online: 'platform log' } }).edited).toEqual({
      mode: 'hybrid',
      online: number(9, 'platform log'),
      both: number(1),
      inPerson: number(20, 'registration at the door'),
    });
  });
});

describe('earlier imports of an activity', () => {
  const [a, b, ofSession] = [imported('a'), imported('bc'), imported('d', sessionId)];
  const all = [a, b, ofSession, { ...imported('e'), activity: id('a2') }];

  test('are gone on with where they are of the same session, or all of the whole, and have none of these files', () => {
    expect(importsBefore(all, activityId, undefined, [file('f')])).toEqual([a, b]);
    expect(importsBefore(all, activityId, undefined, [file('b')])).toEqual([a]);
    expect(importsBefore(all, activityId, sessionId, [file('f')])).toEqual([ofSession]);
  });

  test('of which only some files are here say how many are missing', () => {
    expect(filesMissing(b, [file('b'), file('f')])).toEqual({ missing: 1, count: 2 });
    expect(filesMissing(b, [file('b'), file('c')])).toEqual({ missing: 0, count: 2 });
    expect(filesMissing(undefined, [file('b')])).toEqual({ missing: 0, count: 0 });
  });
});
