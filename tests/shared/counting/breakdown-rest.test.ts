import { describe, expect, test } from 'vitest';
import { breakdownLinesOf, notSplit, optionOf } from '../../../shared/counting/breakdown-rest.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Count, RecordedCount } from '../../../shared/schema/count.ts';

const number = (value: number): RecordedCount => ({ state: 'number', value });
const unknown: RecordedCount = { state: 'unknown' };
type Lines = NonNullable<Activity['breakdowns']>;

describe('what no line of a breakdown has', () => {
  test.each<[string, RecordedCount | undefined, Lines, Count]>([
    ['all of it without lines', number(45), [], number(45)],
    [
      'what the lines leave',
      number(45),
      [
        { id: 'gender:F', total: number(20) },
        { id: 'gender:M', total: number(15) },
      ],
      number(10),
    ],
    ['0 when they are all', number(20), [{ id: 'gender:F', total: number(20) }], number(0)],
    ['lines of other breakdowns do not count', number(20), [{ id: 'country:LT', total: number(20) }], number(20)],
    ['unknown with an unknown line', number(20), [{ id: 'gender:F', total: unknown }], unknown],
    ['unknown of an unknown total', unknown, [{ id: 'gender:F', total: number(2) }], unknown],
    ['not filled in without a total', undefined, [{ id: 'gender:F', total: number(2) }], { state: 'notFilled' }],
    ['never less than nothing', number(1), [{ id: 'gender:F', total: number(2) }], { state: 'notFilled' }],
    ['a line that is not filled in takes nothing', number(5), [{ id: 'gender:F', online: number(2) }], number(5)],
  ])('%s', (_, total, breakdowns, expected) => {
    const activity: Activity = { id: 'x', mode: 'hybrid', breakdowns, ...(total && { total }) };
    expect(notSplit(activity, 'gender', 'total')).toEqual(expected);
  });

  test('in an activity in one mode a line of that mode is a line of the total', () => {
    const activity: Activity = {
      id: 'x',
      mode: 'in person',
      inPerson: number(9),
      breakdowns: [{ id: 'gender:F', inPerson: number(4) }],
    };
    expect(notSplit(activity, 'gender', 'total')).toEqual(number(5));
  });

  test('a line in two versions leaves the rest unknown', () => {
    const conflicts = new Map([
      ['breakdowns/gender:F/total', { kind: 'activity', record: 'x', field: '', values: [] } as const],
    ]);
    const activity: Activity = { id: 'x', total: number(9), breakdowns: [{ id: 'gender:F', inPerson: number(1) }] };
    expect(notSplit(activity, 'gender', 'total', conflicts)).toEqual(unknown);
  });
});

test('organisation and organisation type are told apart', () => {
  const activity: Activity = {
    id: 'x',
    breakdowns: [
      { id: 'organisation type:ministry', total: number(1) },
      { id: 'organisation:ddg', total: number(1) },
    ],
  };
  expect(breakdownLinesOf(activity, 'organisation').map(optionOf)).toEqual(['ddg']);
  expect(breakdownLinesOf(activity, 'organisation type').map(optionOf)).toEqual(['ministry']);
});
