import { describe, expect, test } from 'vitest';
import { findRecordUses, isUsed, usesOf } from '../../../shared/counting/record-uses.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { conflictIn, count, datasetOf } from '../summary/small-dataset.ts';

const usesIn = (parts: Parameters<typeof datasetOf>[0], id = 'x') => usesOf(findRecordUses(datasetOf(parts)), id);

describe('an organisation or place is used', () => {
  test.each<[string, Omit<Activity, 'id'>]>([
    ['as the partner that reports', { reportedBy: 'x' }],
    ['as a place of the activity', { places: ['w', 'x'] }],
    ['as a place of a session', { sessions: [{ id: 's', places: ['x'] }] }],
    ['in a role', { organisations: [{ id: 'o', organisation: 'x', role: 'host' }] }],
    ['in a delegation', { delegations: [{ id: 'd', organisation: 'x' }] }],
    ['as a line of a breakdown', { breakdowns: [{ id: 'organisation:x', total: count(3) }] }],
  ])('%s', (_where, fields) => {
    const uses = usesIn({ activities: [{ id: 'A', ...fields }, { id: 'B' }] });
    expect(uses).toEqual({ activities: ['A'], isContact: false, isReporter: false, hasLogo: false, periods: [] });
    expect(isUsed(uses)).toBe(true);
  });

  test('as a contact of the project', () => {
    expect(isUsed(usesIn({ project: { contacts: [{ organisation: 'x' }] } }))).toBe(true);
  });

  test('as the one whose logo stands in reports', () => {
    const reportLogos = [{ picture: '', alternative: 'Logo', organisation: 'x' }];
    expect(isUsed(usesIn({ project: { reportLogos } }))).toBe(true);
  });

  test('as a partner that reports for the project', () => {
    expect(isUsed(usesIn({ project: { partners: ['x'] } }))).toBe(true);
  });

  test.each([
    ['one value', 'x'],
    ['one of a set', ['w', 'x']],
  ])('in a field of which there are two versions: %s', (_what, value) => {
    const values = [
      { value, dot: 'a:1', at: '' },
      { dot: 'b:1', at: '' },
    ];
    const conflicts = [{ ...conflictIn('A', 'places'), values }];
    expect(usesIn({ activities: [{ id: 'A' }], conflicts }).activities).toEqual(['A']);
  });

  test('by the state of a period', () => {
    const periods = [{ id: 'x:2022-Q1', partner: 'x', period: '2022-Q1' }, { id: 'x:2022' }];
    const uses = usesOf(findRecordUses({ ...datasetOf({}), periods }), 'x');
    expect(uses.periods).toEqual(['2022', '2022-Q1']);
  });

  test('once by an activity that names it in several ways', () => {
    const activity: Activity = { id: 'A', reportedBy: 'x', organisations: [{ id: 'o', organisation: 'x' }] };
    expect(usesIn({ activities: [activity] }).activities).toEqual(['A']);
  });
});

test('one that nothing names is not used', () => {
  const activities: Activity[] = [{ id: 'A', reportedBy: 'y', breakdowns: [{ id: 'country:x', total: count(3) }] }];
  expect(isUsed(usesIn({ activities }))).toBe(false);
});
