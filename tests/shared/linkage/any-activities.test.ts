import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates, findCandidatesOf } from '../../../shared/linkage/find-candidates.ts';
import { areComparable, pairsIn } from '../../../shared/linkage/pairs.ts';
import { registryOf, traitsOf } from '../../../shared/linkage/traits.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import { datasetOf } from './two-partners.ts';

/** Days near and far, also over the ends of months and years; months, and long times. */
const days = ['2023-12-20', '2023-12-28', '2023-12-31', '2024-01-01', '2024-01-04', '2024-01-30', '2024-02'];
const place = fc.constantFrom('vilnius', 'hall', 'hall-again', 'kaunas', 'riga', 'somewhere', 'nowhere');

/** Activities that agree with each other in much. */
const activities: fc.Arbitrary<readonly Activity[]> = fc
  .array(
    fc.record(
      {
        title: fc.constantFrom(
          'Housing for refugees',
          'HOUSING, refugees',
          'Refugees II',
          'Training',
          'Volunteers',
          '—',
        ),
        reportedBy: fc.constantFrom('ddg', 'red-cross', 'providus', 'providus-again', 'nobody'),
        type: fc.constantFrom('training' as const, 'conference' as const),
        status: fc.constantFrom('held' as const, 'cancelled' as const),
        mode: fc.constantFrom('online' as const, 'in person' as const),
        scope: fc.subarray(['LT', 'LV'], { minLength: 1 }),
        planItem: fc.constantFrom('P05', 'P06', 'unplanned'),
        organisations: fc.constantFrom('ddg', 'library').map((organisation) => [{ id: 'o', organisation }]),
        places: fc.array(place, { maxLength: 2 }),
        sessions: fc.array(
          fc
            .tuple(fc.constantFrom(...days), fc.constantFrom(...days), fc.boolean())
            .map(([from, to, isLong]) => ({ id: 's', from, ...(isLong && { to }) })),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 14 },
  )
  .map((list) => list.map((fields, index) => ({ id: `activity-${String(index).padStart(2, '0')}`, ...fields })));

const id = fc.nat(13).map((index) => `activity-${String(index).padStart(2, '0')}`);
const overlaps: fc.Arbitrary<readonly Overlap[]> = fc
  .array(
    fc.record(
      {
        activities: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
        answer: fc.constantFrom('same' as const, 'different' as const, 'shared' as const),
      },
      { requiredKeys: ['activities'] },
    ),
    { maxLength: 5 },
  )
  .map((list) =>
    list.map((fields, index) => ({
      id: `overlap-${index}`,
      ...fields,
      ...(fields.answer === 'same' && { kept: fields.activities[0] ?? '' }),
    })),
  );

const named = (list: Iterable<readonly [{ activity: Activity }, { activity: Activity }]>) =>
  [...list]
    .map((pair) =>
      pair
        .map(({ activity }) => activity.id)
        .toSorted()
        .join(' '),
    )
    .toSorted();

test('what is looked up is what going through all pairs finds, each pair once', () => {
  fc.assert(
    fc.property(activities, (all) => {
      const registry = registryOf(datasetOf(all));
      const traits = all.flatMap((one) => traitsOf(one, registry) ?? []);
      const pairs = traits.flatMap((one, index) =>
        traits.slice(index + 1).flatMap((other) => (areComparable(one, other) ? [[one, other] as const] : [])),
      );
      expect(named(pairsIn(traits))).toEqual(named(pairs));
    }),
    { numRuns: 1000 },
  );
});

test('the candidates of one activity are those of all that it is in', () => {
  fc.assert(
    fc.property(activities, overlaps, (all, answers) => {
      const dataset = datasetOf(all, answers);
      const candidates = findCandidates(dataset);
      for (const one of all) {
        expect(findCandidatesOf(dataset, one.id)).toEqual(
          candidates.filter((candidate) => candidate.activities.includes(one.id)),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('the order of the activities changes nothing', () => {
  fc.assert(
    fc.property(activities, overlaps, (all, answers) => {
      const dataset = datasetOf(all, answers);
      const reversed = { ...dataset, activities: dataset.activities.toReversed() };
      expect(findCandidates(reversed)).toEqual(findCandidates(dataset));
    }),
  );
});

test('a candidate is never answered, and once it is answered it is gone for good', () => {
  fc.assert(
    fc.property(activities, overlaps, fc.constantFrom('same', 'different', 'shared'), (all, answers, answer) => {
      const [candidate, ...others] = findCandidates(datasetOf(all, answers));
      if (!candidate) return;
      const [kept] = candidate.activities;
      const given: Overlap = {
        id: 'given',
        activities: [...candidate.activities],
        answer,
        ...(answer === 'same' && { kept }),
      };
      const after = findCandidates(datasetOf(all, [...answers, given])).map((one) => one.activities.join(' '));
      expect(after).not.toContain(candidate.activities.join(' '));
      // What was left out is asked about as what stands from now on.
      const expected = answer === 'same' ? after : others.map((one) => one.activities.join(' '));
      expect(after).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
