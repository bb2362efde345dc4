import { describe, expect, test } from 'vitest';
import { proposeTargets } from '../../../../renderer/features/attendance/propose-target.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';

const activity = (id: string, title: string | undefined, from?: string, to?: string): Activity => ({
  id,
  ...(title !== undefined && { title }),
  ...(from !== undefined && { sessions: [{ id: `s${id}`, from, ...(to !== undefined && { to }) }] }),
});

const activities = [
  activity('seminar', 'Country seminar after the study visit', '2022-12-14'),
  activity('meeting', 'Coordination meeting', '2022-12-14'),
  activity('conference', 'Conference in Ludza', '2025-06-11', '2025-06-12'),
  activity('month', 'Mapping', '2022-12'),
  activity('undated', 'Country seminar on housing'),
  { ...activity('cancelled', 'Country seminar after the study visit', '2022-12-14'), status: 'cancelled' as const },
];

const on = (...candidates: readonly string[]) => ({ candidates });

describe('an activity is proposed for files', () => {
  test.each<[string, string[], string | undefined, [string, string][]]>([
    ['of its day', ['2025-06-12'], undefined, [['conference', 'date']]],
    [
      'of its day and title first, then of the day, then of the title',
      ['2022-12-14'],
      'FOR-IN country seminar: study visit',
      [
        ['seminar', 'both'],
        ['meeting', 'date'],
        ['undated', 'title'],
      ],
    ],
    [
      'whose date may be its day',
      ['2022-06-04', '2022-12-14'],
      undefined,
      [
        ['seminar', 'date'],
        ['meeting', 'date'],
      ],
    ],
    ['with one word in common only: no', ['2030-01-01'], 'Conference', []],
    ['of a month in which many things were: no', ['2022-12-20'], undefined, []],
    ['that say nothing: no', [], undefined, []],
  ])('%s', (_, days, title, expected) => {
    const found = proposeTargets(activities, on(...days), title);
    expect(found.map(({ activity: { id }, why }) => [id, why])).toEqual(expected);
  });

  test('of a settled date only by that date', () => {
    expect(
      proposeTargets(activities, { date: '2022-06-04', candidates: ['2022-06-04', '2022-12-14'] }, undefined),
    ).toEqual([]);
  });
});
