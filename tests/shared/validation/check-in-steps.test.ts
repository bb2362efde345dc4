import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../../../shared/issue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { checkAlone, checkInSteps, compareActivity } from '../../../shared/validation/check-in-steps.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { clean } from './clean-record.ts';

/** Activities that agree with each other in much, and differ in capitals, spaces and signs. */
const activitiesThatAgree: fc.Arbitrary<readonly Activity[]> = fc
  .array(
    fc.record(
      {
        title: fc.constantFrom('Mokymai', 'MOKYMAI ', 'Seminar', '—', ''),
        reference: fc.constantFrom('A01', 'a 01', '—', '…'),
        status: fc.constantFrom('held' as const, 'cancelled' as const),
        planItem: fc.constantFrom(...clean.project.plan.map(({ code }) => code), 'unplanned'),
        reportedBy: fc.constantFrom(...clean.organisations.keys()),
        places: fc.subarray([...clean.places.keys()]),
        sessions: fc.constantFrom<NonNullable<Activity['sessions']>>([], [{ id: 's', from: '2024-05-02' }]),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 12 },
  )
  .map((list) => list.map((fields, index) => ({ id: `activity-${String(index).padStart(2, '0')}`, ...fields })));

test('one activity compared with the others shows what comparing all of them shows of it', () => {
  fc.assert(
    fc.property(activitiesThatAgree, (activities) => {
      const dataset = { ...clean, activities };
      // Behind the steps of the activities themselves stand those of the rules that compare them.
      const all = [...checkInSteps(dataset, 1)].slice(activities.length).flat();
      for (const { id } of activities) {
        expect(sorted(compareActivity(dataset, id))).toEqual(sorted(all.filter(({ path }) => path.record === id)));
      }
    }),
  );
});

test('activities that agree are compared at all', () => {
  const activities = ['training-a', 'training-b'].map((id) => ({ id, reference: 'A 01' }));
  expect(compareActivity({ ...clean, activities }, 'training-b')).toHaveLength(1);
  expect(compareActivity({ ...clean, activities }, 'nowhere')).toEqual([]);
});

function sorted(issues: readonly Issue[]): readonly string[] {
  return issues.map((issue) => JSON.stringify(issue)).toSorted();
}

test('what is found in steps is what is found at once', () => {
  fc.assert(
    fc.property(activitiesThatAgree, (activities) => {
      const dataset = { ...clean, activities, overlaps: [], periods: [] };
      const atOnce = checkDataset(dataset).filter(({ path }) => path.kind === 'activity');
      expect(sorted([...checkInSteps(dataset, 3)].flat())).toEqual(sorted(atOnce));
    }),
  );
});

test('an activity by itself is not asked for the country of a place while that waits for a decision', () => {
  const conflict = { kind: 'place', record: 'nowhere', field: 'country', values: [] } as const;
  const held: Activity = { id: 'a', status: 'held', mode: 'in person', places: ['nowhere'] };
  const places = new Map(clean.places).set('nowhere', { id: 'nowhere', name: 'Nowhere' });
  const codesOf = (conflicts: typeof clean.conflicts) =>
    checkAlone({ ...clean, places, conflicts }, [held]).map(({ code }) => code);
  expect(codesOf([])).toContain('findings.placeWithoutCountry');
  expect(codesOf([conflict])).not.toContain('findings.placeWithoutCountry');
});

test('an activity by itself is found complete as soon as an organisation it names is there', () => {
  const [activity] = clean.activities;
  const lonely = { ...clean, organisations: new Map() };
  const unknown = (dataset: typeof clean) =>
    checkAlone(dataset, activity ? [activity] : []).filter(({ code }) => code === 'findings.organisationUnknown');
  expect(unknown(lonely).length).toBeGreaterThan(0);
  expect(unknown(clean)).toEqual([]);
});
