import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPresent } from '../../../shared/consolidation/changed-since.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { deleteRecord, editRecord } from '../../../shared/consolidation/edit-record.ts';
import type { StoredRecord } from '../../../shared/schema/record.ts';
import { comeBack, exported, inShort, nothing, opened } from '../../support/returned-workbook.ts';
import { sample } from '../../support/sent-packages.ts';

const activities = [...sample.state.records.values()].filter(
  (record): record is StoredRecord => hasContent(record) && isPresent(record) && record.kind === 'activity',
);
const text = fc.constantFrom('Since', 'Later', 'Other', undefined);
const change = fc.record({
  activity: fc.nat({ max: activities.length - 1 }),
  field: fc.constantFrom('title', 'subtitle', 'followUp', 'sourceNote', 'deleted'),
  value: text,
});

/** The FOR-IN record after these changes, each by a hand of its own. */
function afterChanges(
  changes: readonly { activity: number; field: string; value: string | undefined }[],
): ConsolidationState {
  const records = new Map(sample.state.records);
  for (const [index, { activity, field, value }] of changes.entries()) {
    const id = activities[activity]?.id ?? '';
    const record = records.get(id);
    const stamp = { dot: `laterdesk001:${index + 1}`, at: '2024-04-01T08:00:00.000Z' };
    if (!record || !hasContent(record)) continue;
    records.set(
      id,
      field === 'deleted' ? deleteRecord(record, stamp) : editRecord(record, new Map([[field, value]]), stamp),
    );
  }
  return { ...sample.state, records };
}

describe('whatever was changed here since a workbook was made', () => {
  test('the workbook as it was made changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        expect(inShort(await comeBack(exported, {}, afterChanges(changes)))).toEqual(nothing);
      }),
      { numRuns: 25 },
    );
  });

  test('a cell typed over is there afterwards, and what it met stands beside it', async () => {
    const edited = opened().type('Activities', ['Reference', 'A11'], 'Subtitle', 'Typed in the workbook').save();
    const index = activities.findIndex(({ value }) => value['reference'] === 'A11');
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const here = afterChanges(changes.filter(({ activity, field }) => activity !== index || field !== 'deleted'));
        const { plan, after } = await comeBack(edited, {}, here);
        expect([...plan.state.records.keys()]).toEqual([activities[index]?.id]);
        const record = after.records.get(activities[index]?.id ?? '') as StoredRecord;
        const values = record.conflicts?.['subtitle']?.map((one) => one.value) ?? [record.value['subtitle']];
        expect(values).toContain('Typed in the workbook');
        const last = changes.findLast(({ activity, field }) => activity === index && field === 'subtitle');
        expect(values).toEqual(expect.arrayContaining(last ? ['Typed in the workbook', last.value] : []));
      }),
      { numRuns: 25 },
    );
  });
});
