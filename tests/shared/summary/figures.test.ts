import { describe, expect, test } from 'vitest';
import { completeCounts } from '../../../shared/counting/complete-counts.ts';
import type { ActivityMode } from '../../../shared/codes/activity-codes.ts';
import type { ParticipantFields } from '../../../shared/schema/count.ts';
import { figuresOf, tallyOf } from '../../../shared/summary/figures.ts';
import { count, unknown } from './small-dataset.ts';

const counted = (mode: ActivityMode, recorded: ParticipantFields) => ({ counts: completeCounts(recorded, { mode }) });
const inPerson = (value: number) => counted('in person', { inPerson: count(value), total: count(value) });
const online = (value: number) => counted('online', { online: count(value), total: count(value) });
const inPersonUnknown = counted('in person', { total: unknown });
const mapping = counted('not applicable', { total: unknown });

describe('the sum of some activities', () => {
  test.each([
    ['numbers', [inPerson(20), online(45)], { counted: 2, inPerson: 20, online: 45, both: 0, total: 65 }],
    [
      'a number and an unknown',
      [inPerson(20), inPersonUnknown],
      { counted: 1, inPerson: 20, online: 0, both: 0, total: 20 },
    ],
    ['only unknown', [inPersonUnknown], { counted: 0, inPerson: null, online: null, both: null, total: null }],
    ['only not applicable', [mapping], { counted: 0, inPerson: null, online: null, both: null, total: null }],
    ['zero', [inPerson(0)], { counted: 1, inPerson: 0, online: 0, both: 0, total: 0 }],
    [
      'not applicable to all but known in total',
      [inPerson(7)],
      { counted: 1, inPerson: 7, online: 0, both: 0, total: 7 },
    ],
    [
      'a column not filled in',
      [inPerson(7), counted('hybrid', { total: count(9) })],
      { counted: 2, inPerson: 7, online: null, both: null, total: 16 },
    ],
    ['no activity', [], { counted: 0, inPerson: null, online: null, both: null, total: null }],
  ])('of %s', (_, activities, expected) => {
    expect(figuresOf(activities)).toEqual({ activities: activities.length, ...expected });
  });

  test('says how far each column reaches: numbers and what is not applicable', () => {
    expect(tallyOf([inPerson(20), online(45), inPersonUnknown, mapping]).coverage()).toEqual({
      inPerson: { known: 3, of: 4 },
      online: { known: 4, of: 4 },
      both: { known: 4, of: 4 },
      total: { known: 2, of: 4 },
    });
  });

  test('takes an adjustment, but never makes a number of what is unknown', () => {
    const known = tallyOf([inPerson(20), inPerson(30)]);
    known.adjust({ inPerson: -10, online: null, both: 0, total: -10 });
    expect(known.figures()).toMatchObject({ inPerson: 40, online: 0, total: 40 });
    const nothing = tallyOf([inPersonUnknown]);
    nothing.adjust({ inPerson: -10, online: 0, both: 0, total: -10 });
    expect(nothing.figures()).toMatchObject({ inPerson: null, total: null });
  });
});
