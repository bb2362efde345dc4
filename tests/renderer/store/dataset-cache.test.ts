import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import type { RecordOrTombstone } from '../../../shared/consolidation/deletion.ts';
import { createRecord, deleteRecord, editRecord } from '../../../shared/consolidation/edit-record.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { indexConflicts } from '../../../shared/schema/dataset.ts';
import { recordKinds } from '../../../shared/schema/record.ts';
import { DatasetCache } from '../../../renderer/store/dataset-cache.ts';
import { emptyProject } from '../../support/store-workplace.ts';

const at = '2026-01-31T12:00:00.000Z';

const stepArbitrary = fc.record({
  what: fc.constantFrom('create', 'edit', 'concurrent', 'delete', 'purge', 'rename replica'),
  which: fc.nat(30),
  kind: fc.constantFrom(...recordKinds),
});

/** What one step makes of a state. */
function stepped(
  state: ConsolidationState,
  step: { what: string; which: number; kind: (typeof recordKinds)[number] },
  count: number,
) {
  const records = new Map(state.records);
  const known = [...records.values()][step.which % Math.max(1, records.size)];
  const stamp = (replica: string) => ({ dot: `${replica}:${count}`, at });
  const put = (record: RecordOrTombstone) => records.set(record.id, record);
  if (step.what === 'rename replica') return { ...state, replicas: { replica00000: { author: `Author ${count}` } } };
  if (step.what === 'create' || !known) {
    const id = `${(step.which * 7919) % 97}-${count}`;
    put(
      createRecord(step.kind, id, { [step.kind === 'period' ? 'reason' : 'note']: `${count}` }, stamp('replica00000')),
    );
  } else if (step.what === 'purge') records.delete(known.id);
  else if (hasContent(known)) {
    const edited = editRecord(known, new Map([['note', count]]), stamp('replica00000'));
    const other = editRecord(known, new Map([['note', -count]]), stamp('replica00001'));
    if (step.what === 'edit') put(edited);
    else if (step.what === 'concurrent') put(mergeRecords(edited, other));
    else put(mergeRecords(deleteRecord(known, stamp('replica00001')), step.which % 2 ? edited : known));
  }
  return { ...state, records };
}

describe('the settled view of a state that changes a little at a time', () => {
  test('it is what settling the whole state gives, after every step', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 40 }), (steps) => {
        let state = emptyProject();
        const cache = new DatasetCache(state);
        for (const [index, step] of steps.entries()) {
          state = stepped(state, step, index + 1);
          const view = cache.update(state);
          const whole = datasetOf(state);
          expect(view.dataset).toEqual(whole);
          expect([...view.dataset.organisations.keys()]).toEqual([...whole.organisations.keys()]);
          expect(view.conflicts).toEqual(indexConflicts(whole.conflicts));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what did not change keeps its identity', () => {
    let state = emptyProject();
    for (let count = 1; count < 20; count += 1) {
      state = stepped(state, { what: 'create', which: count, kind: count % 2 ? 'activity' : 'organisation' }, count);
    }
    const cache = new DatasetCache(state);
    const before = cache.update(state).dataset;
    const [edited, ...others] = before.activities;
    const record = state.records.get(edited?.id ?? '');
    if (!record || !hasContent(record)) throw new Error('no record');
    const records = new Map(state.records).set(
      record.id,
      editRecord(record, new Map([['title', 'x']]), { dot: 'replica00000:99', at }),
    );
    const after = cache.update({ ...state, records }).dataset;
    expect(after.activities.filter((activity) => others.includes(activity))).toHaveLength(others.length);
    expect(after.activities).not.toBe(before.activities);
    expect(after.organisations).toBe(before.organisations);
    expect(after.conflicts).toBe(before.conflicts);
  });
});
