import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecord, deleteRecord } from '../../../shared/consolidation/edit-record.ts';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { histories, playHistory, replicaName } from '../../support/histories.ts';
import { canonicalOf } from '../../support/merge-notation.ts';
import { activityId, asSent } from '../../support/merge-script.ts';
import { sentByFile, stateWith } from '../../support/package-of.ts';

const numRuns = 10_000;

test('merging by way of a package is merging directly, but for the content of what is deleted', async () => {
  const law = fc.asyncProperty(histories, fc.nat({ max: 999 }), fc.nat({ max: 999 }), async (history, one, other) => {
    const { moments } = playHistory(history);
    const [a, b] = [moments[one % moments.length]?.record, moments[other % moments.length]?.record];
    if (!a || !b) return;
    const received = (await sentByFile(stateWith([b]))).records.get(activityId);
    expect(canonicalOf(received)).toBe(canonicalOf(asSent(b)));
    expect(received && canonicalOf(mergeRecords(a, received))).toBe(canonicalOf(mergeRecords(a, asSent(b))));
  });
  await fc.assert(law, { numRuns });
});

const stamp = { dot: `${replicaName(0)}:1`, at: '2026-01-31T12:00:00.000Z' };

test('a record in which nothing was ever filled in is not sent, and the package can be read', async () => {
  const empty = createRecord('activity', activityId, {}, stamp);
  expect((await sentByFile(stateWith([empty]))).records.size).toBe(0);
});

test('that it was deleted is sent', async () => {
  const deleted = deleteRecord(createRecord('activity', activityId, {}, stamp), {
    ...stamp,
    dot: `${replicaName(0)}:2`,
  });
  expect([...(await sentByFile(stateWith([deleted]))).records.keys()]).toEqual([activityId]);
});
