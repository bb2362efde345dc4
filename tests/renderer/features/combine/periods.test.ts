import { describe, expect, test } from 'vitest';
import { lateChangesIn } from '../../../../renderer/features/combine/files/late-changes.ts';
import { mustFixIn, periodRows, waitingPeriods } from '../../../../renderer/features/combine/periods/period-rows.ts';
import { changeContextOf, changedFields, changeLabel } from '../../../../renderer/ui/period-change-words.ts';
import { textsOf } from '../../../../renderer/ui/text.tsx';
import { indexByPeriod } from '../../../../shared/counting/activities-by-period.ts';
import { changesOfPeriod } from '../../../../shared/counting/period-changes.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { summarisePeriods } from '../../../../shared/summary/period-figures.ts';
import { acceptedPeriod } from '../../../support/accepted-period.ts';
import { clean, number, withActivity } from '../../../shared/validation/clean-record.ts';

const record = acceptedPeriod(clean, 'ddg:2023-Q1');
const none = { added: [], changed: [], removed: [] };
const conflicts = new Map();
const here: Dataset = { ...clean, periods: [record] };
const preview = (id: string, ...addresses: readonly string[]) => ({
  kind: 'activity' as const,
  id,
  label: id,
  fields: addresses.map((address) => ({ address })),
});

describe('files that come to an accepted period', () => {
  test.each<[string, Parameters<typeof lateChangesIn>[0], number]>([
    ['change a number', { ...none, changed: [preview('training-lt', 'title', 'inPerson')] }, 1],
    ['change a session’s day', { ...none, changed: [preview('training-lt', 'sessions/s1/from')] }, 1],
    ['change a title only', { ...none, changed: [preview('training-lt', 'title')] }, 0],
    ['change another period', { ...none, changed: [preview('conference', 'inPerson')] }, 0],
    ['delete an activity', { ...none, removed: [preview('mapping')] }, 1],
    ['change an organisation', { ...none, changed: [{ ...preview('ddg', 'type'), kind: 'organisation' }] }, 0],
  ])('%s: %#', (_, brings, changes) => {
    const late = lateChangesIn(brings, { dataset: here, conflicts }, { records: new Map() });
    expect(late).toEqual({ changes, periods: changes > 0 ? ['2023-Q1'] : [] });
  });

  test('bring a new activity into it', () => {
    const value = { reportedBy: 'ddg', sessions: [{ id: 's', from: '2023-02-01' }] };
    const stored = { kind: 'activity' as const, id: 'new', vector: {}, writes: [], value };
    const late = lateChangesIn(
      { ...none, added: [preview('new')] },
      { dataset: here, conflicts },
      { records: new Map([['new', stored]]) },
    );
    expect(late.changes).toBe(1);
  });

  test('are no late changes while it is open', () => {
    const open = { ...clean, periods: [{ ...record, state: 'reopened' as const }] };
    const brings = { ...none, changed: [preview('training-lt', 'inPerson')] };
    expect(lateChangesIn(brings, { dataset: open, conflicts }, { records: new Map() }).changes).toBe(0);
  });
});

describe('the table of periods', () => {
  const texts = textsOf('en');
  const { partnerName } = changeContextOf(texts, clean);

  test('has the newest period first, partners by name, and what must be fixed in each', () => {
    const counted = [{ id: 'training-lt', mustFix: 2, pleaseCheck: 1 }];
    const rows = periodRows(summarisePeriods(clean), counted, partnerName, texts.compare);
    expect(rows.map((row) => [row.summary.period, row.partnerName, mustFixIn(row)])).toEqual([
      ['2023-Q3', 'DDG', 0],
      ['2023-Q1', 'DDG', 2],
      ['2023-Q1', 'PROVIDUS', 0],
    ]);
    expect(mustFixIn({ ...rows[0], toFix: null } as never)).toBeUndefined();
  });

  test('counts those that wait for the coordinator', () => {
    expect(waitingPeriods(clean.periods)).toBe(1);
    expect(waitingPeriods(here.periods)).toBe(0);
  });
});

function said(dataset: Dataset): readonly string[] {
  const context = changeContextOf(textsOf('en'), dataset);
  const activities = indexByPeriod(dataset, conflicts);
  return changesOfPeriod(record, { dataset: { ...dataset, periods: [record] }, conflicts, activities }).map(
    (change) => `${changeLabel(change, context)}: ${changedFields(change, context).join('; ')}`,
  );
}

describe('a difference in words', () => {
  test.each<[string, Dataset, string]>([
    [
      'a number',
      withActivity('training-lt', { inPerson: number(21) }),
      'A01 Training in Vilnius: In person: 20 → 21; In total: 20 → 21',
    ],
    [
      'a number that is unknown now',
      withActivity('training-lt', { inPerson: { state: 'unknown' } }),
      'A01 Training in Vilnius: In person: 20 → unknown; In total: 20 → unknown',
    ],
    [
      'a status',
      withActivity('training-lt', { status: 'cancelled' }),
      'A01 Training in Vilnius: Status: held → cancelled',
    ],
    [
      'another partner',
      withActivity('training-lt', { reportedBy: 'providus' }),
      'A01 Training in Vilnius: Reported by: DDG → PROVIDUS',
    ],
    [
      'one that was deleted',
      { ...clean, activities: clean.activities.filter(({ id }: Activity) => id !== 'training-lt') },
      'A01: First day: 31 Mar 2023; In total: 20',
    ],
  ])('%s', (_, dataset, words) => {
    expect(said(dataset).map((line) => line.toLowerCase())).toEqual([words.toLowerCase()]);
  });
});
