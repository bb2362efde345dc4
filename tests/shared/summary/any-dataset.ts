import fc from 'fast-check';
import { activityModes, activityStatuses, activityTypes } from '../../../shared/codes/activity-codes.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import type { Organisation } from '../../../shared/schema/registry.ts';
import { count, notApplicable, unknown } from './small-dataset.ts';

const anyCount = fc.oneof(
  fc.nat(500).map(count),
  fc.constantFrom<RecordedCount | undefined>(unknown, notApplicable, undefined),
);
const optional = <Value>(...values: readonly Value[]) => fc.constantFrom(...values, undefined);
export const anyPlaces = fc.subarray(['copenhagen', 'malmo', 'riga', 'somewhere', 'vilnius'], { maxLength: 2 });

const anyFields = fc.record({
  status: optional(...activityStatuses),
  mode: optional(...activityModes),
  type: optional(...activityTypes),
  pillar: optional('own', 'joint'),
  scope: optional(['LT'], ['EE', 'LT']),
  reportedBy: optional('p', 'q'),
  planItem: optional('P1', 'unplanned'),
  places: anyPlaces,
  inPerson: anyCount,
  online: anyCount,
  both: anyCount,
  total: anyCount,
  countsFrom: optional('sessions' as const),
  sessions: fc.array(
    fc.record({
      from: optional('2022-01', '2022-06-30', '2023-01-01'),
      places: anyPlaces,
      inPerson: anyCount,
      total: anyCount,
    }),
    { maxLength: 3 },
  ),
});

/** What is undefined is not there, as in a record. */
function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

export const anyActivities = fc.array(anyFields, { maxLength: 6 }).map((list) =>
  list.map(({ sessions, ...fields }, index): Activity => {
    const entries = sessions.map((session, number) => ({ id: `s${number}`, ...withoutUndefined(session) }));
    return withoutUndefined({ id: `a${index}`, ...fields, sessions: entries }) as Activity;
  }),
);

const anyOverlap = fc.record({
  answer: optional('same' as const, 'shared' as const, 'different' as const),
  method: optional('sum' as const, 'max' as const, 'stated' as const),
  kept: optional('a0', 'a1'),
  activities: fc.subarray(['a0', 'a1', 'a2', 'a3'], { minLength: 2 }),
  total: anyCount,
});
export const anyOverlaps = fc
  .array(anyOverlap, { maxLength: 3 })
  .map((list) => list.map((one, index) => withoutUndefined({ id: `o${index}`, ...one }) as Overlap));

/** Those who report the generated activities. */
export const partners: readonly Organisation[] = [
  { id: 'p', name: 'Partner of Lithuania', country: 'LT' },
  { id: 'q', name: 'Partner of Latvia', country: 'LV' },
];

/** Plan of the project that the generated activities belong to. */
export const project = { plan: [{ code: 'P1', title: 'One', eachCountry: true, span: { from: '2022-06' } }] };
