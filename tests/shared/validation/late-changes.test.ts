import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freezeActivity, frozenStateOf } from '../../../shared/counting/freeze-activity.ts';
import { lateChangesOf } from '../../../shared/counting/late-changes-of.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { PeriodRecord } from '../../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { Organisation } from '../../../shared/schema/registry.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { checkInSteps, compareActivity } from '../../../shared/validation/check-in-steps.ts';
import { anyActivities } from '../summary/any-dataset.ts';
import { datasetOf } from '../summary/small-dataset.ts';
import { acceptedPeriod, correctionOf } from '../../support/accepted-period.ts';
import { clean, number, withActivity, withConflict } from './clean-record.ts';
import type { Change } from './clean-record.ts';

const quarter = acceptedPeriod(clean, 'ddg:2023-Q1');
const year = acceptedPeriod(clean, 'ddg:2023');
const late = (change: Change, ...periods: readonly PeriodRecord[]): Dataset => ({
  ...withActivity('training-lt', change),
  periods,
});
const lateIn = (dataset: Dataset) =>
  checkDataset(dataset)
    .filter(({ code }) => code.startsWith('findings.late'))
    .map(({ code, path, params }) => [code.slice(9), path.record, params['period'], params['change']].join(' '));

describe('a change to an accepted period', () => {
  test.each<[string, Change, readonly string[]]>([
    ['to the number', { inPerson: number(21) }, ['changed']],
    ['that empties the number', { inPerson: undefined }, ['changed']],
    ['to the status', { status: 'cancelled' }, ['changed']],
    ['to the type', { type: 'other' }, ['changed']],
    ['to the scope', { scope: ['LT', 'LV'] }, ['changed']],
    ['to the country it was held in', { places: ['riga'], sessions: [{ id: 's1', from: '2023-03-31' }] }, ['changed']],
    [
      'to the day within the period',
      { sessions: [{ id: 's1', from: '2023-03-30', places: ['vilnius'] }] },
      ['changed'],
    ],
    [
      'of the day to another period',
      { sessions: [{ id: 's1', from: '2023-04-01', places: ['vilnius'] }] },
      ['movedOut'],
    ],
    ['of the partner', { reportedBy: 'providus' }, ['movedOut']],
    ['to its title only', { title: 'Training in the capital' }, []],
    ['to texts only', { narratives: [{ id: 'about.en', text: 'It rained.' }] }, []],
    [
      'to another place of the country',
      { sessions: [{ id: 's1', from: '2023-03-31', places: ['vilnius-again'] }] },
      [],
    ],
  ])('%s asks for a reason: %j', (_, change, kinds) => {
    expect(lateIn(late(change, quarter))).toEqual(
      kinds.map((kind) => `lateChangeWithoutReason training-lt 2023-Q1 ${kind}`),
    );
  });

  test('asks for it in the year as well when both were accepted', () => {
    expect(lateIn(late({ inPerson: number(21) }, quarter, year))).toEqual([
      'lateChangeWithoutReason training-lt 2023-Q1 changed',
      'lateChangeWithoutReason training-lt 2023 changed',
    ]);
  });

  test.each<[string, PeriodRecord]>([
    ['is open', { ...quarter, state: 'open' }],
    ['was reopened', { ...quarter, state: 'reopened' }],
    ['is declared complete', { ...quarter, state: 'declared complete' }],
    ['was accepted before figures were kept', { id: quarter.id, partner: 'ddg', period: '2023-Q1', state: 'accepted' }],
    ['is another partner’s', acceptedPeriod(clean, 'providus:2023-Q1')],
  ])('asks for nothing when the period %s', (_, record) => {
    expect(lateIn(late({ inPerson: number(21) }, record))).toEqual([]);
  });

  test('is explained by a reason for what it became, and asks again when it changes again', () => {
    const changed = late({ inPerson: number(21) });
    const activity = changed.activities.find(({ id }) => id === 'training-lt');
    const became = activity && frozenStateOf(freezeActivity(activity, clean.places));
    if (!became) throw new Error('no training');
    const reason = correctionOf('training-lt', { reason: 'One sheet was found later.', became });
    const explained = (fields: object = {}) => ({ ...quarter, corrections: [{ ...reason, ...fields }] });
    expect(lateIn({ ...changed, periods: [explained()] })).toEqual([]);
    expect(lateIn(late({ inPerson: number(22) }, explained()))).toHaveLength(1);
    expect(lateIn({ ...changed, periods: [explained({ accepted: 'b'.repeat(64) })] })).toHaveLength(1);
    expect(lateIn({ ...changed, periods: [explained({ activity: 'mapping' })] })).toHaveLength(1);
    // A reason for a number is none for the removal, and one for the removal none for a number.
    const gone = { ...clean, activities: clean.activities.filter(({ id }) => id !== 'training-lt') };
    const removed = ['lateRemovalWithoutReason ddg:2023-Q1 2023-Q1 '];
    expect(lateIn({ ...gone, periods: [explained()] })).toEqual(removed);
    const ofRemoval = { ...quarter, corrections: [correctionOf('training-lt', { reason: 'It was counted twice.' })] };
    expect(lateIn({ ...gone, periods: [ofRemoval] })).toEqual([]);
    expect(lateIn({ ...changed, periods: [ofRemoval] })).toHaveLength(1);
  });

  test('is seen in what was added and in what is in two versions', () => {
    const [first] = clean.activities.filter(({ id }) => id === 'training-lt');
    if (!first) throw new Error('no training');
    const added = { ...clean, activities: [...clean.activities, { ...first, id: 'z', reference: 'A9' }] };
    expect(lateIn({ ...added, periods: [quarter] })).toEqual(['lateChangeWithoutReason z 2023-Q1 added']);
    const open = withConflict('training-lt', 'inPerson', withActivity('training-lt', { inPerson: undefined }));
    expect(lateIn({ ...open, periods: [quarter] })).toEqual(['lateChangeWithoutReason training-lt 2023-Q1 changed']);
  });

  test('is one also where the activity stands under another record of the partner', () => {
    const again: Organisation = { id: 'ddg-again', name: 'Diversity house', sameAs: 'ddg' };
    const own = withActivity('training-lt', { reportedBy: again.id });
    const joined = { ...own, organisations: new Map([...clean.organisations, [again.id, again]]) };
    const periods = [acceptedPeriod(joined, 'ddg:2023-Q1')];
    const now = { ...joined, periods, activities: joined.activities.map((one) => ({ ...one, inPerson: number(21) })) };
    const found = lateIn(now);
    expect(found).toContain('lateChangeWithoutReason training-lt 2023-Q1 changed');
    const code = 'findings.lateChangeWithoutReason';
    expect(compareActivity(now, 'training-lt').filter((issue) => issue.code === code)).toHaveLength(1);
    const training = now.activities.find(({ id }) => id === 'training-lt')!;
    expect(lateChangesOf(training, now, new Map()).changes.map(({ change }) => change.kind)).toEqual(['changed']);
  });

  test('is found by every way of checking', () => {
    const dataset = late(
      { inPerson: number(21), title: undefined, reference: undefined, planItem: undefined },
      quarter,
    );
    const code = 'findings.lateChangeWithoutReason';
    expect([...checkInSteps(dataset, 2)].flat().filter((issue) => issue.code === code)).toHaveLength(1);
    expect(compareActivity(dataset, 'training-lt').filter((issue) => issue.code === code)).toHaveLength(1);
  });
});

test('whatever was accepted and whatever is recorded now, every way of checking finds the same late changes', () => {
  fc.assert(
    fc.property(anyActivities, anyActivities, (before, now) => {
      const then = datasetOf({ activities: before });
      const periods = ['p:2022', 'p:2022-Q2', 'q:2023-Q1'].map((id) => acceptedPeriod(then, id));
      const dataset = { ...datasetOf({ activities: now }), periods };
      const code = 'findings.lateChangeWithoutReason';
      const of = (issues: readonly Issue[]) =>
        issues.filter((issue) => issue.code === code).map((issue) => JSON.stringify(issue));
      const atOnce = of(checkDataset(dataset)).toSorted();
      expect(of([...checkInSteps(dataset, 2)].flat()).toSorted()).toEqual(atOnce);
      const oneByOne = now.flatMap(({ id }) => of(compareActivity(dataset, id)));
      expect(oneByOne.toSorted()).toEqual(atOnce);
      const whileTyping = now.flatMap((activity) => lateChangesOf(activity, dataset, new Map()).changes);
      expect(whileTyping.filter(({ change }) => !change.isExplained)).toHaveLength(atOnce.length);
    }),
    { numRuns: 300 },
  );
});
