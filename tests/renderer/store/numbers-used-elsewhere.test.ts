import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { erasuresOf } from '../../../shared/consolidation/erasures.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { documentOf } from '../../support/package-of.ts';
import { change, recordOf, StoreWorkplace } from '../../support/store-workplace.ts';

/** What a file of this store says, with its changes numbered up to `last`: a copy of the profile went on, or a hand wrote it. */
async function sentWith(store: ProjectStore, id: string, last: number): Promise<ConsolidationState> {
  const state = stateOf(await documentOf((await store.exportPackage({ purpose: 'partner' })).text));
  const record = state.records.get(id);
  if (!record || !hasContent(record)) throw new Error('no record');
  const [replica = ''] = Object.keys(record.vector);
  return { ...state, records: new Map([...state.records, [id, { ...record, vector: { [replica]: last } }]]) };
}

/** A store whose record has seen more changes of this computer than this computer has made. */
async function outnumbered(last = 999_999_999_999_999) {
  const place = new StoreWorkplace();
  const store = await place.create();
  const id = await store.create('activity', { title: 'A' });
  const merged = await store.applyMerge('File', await sentWith(store, id, last));
  if (!merged?.ok) throw new Error('not merged');
  return { place, store, id, batch: merged.value };
}

/**
 * A store that took in an erasure of more changes of this computer than this computer has made.
 * @param address absent: of the whole record
 */
async function erasedAhead(address?: string) {
  const place = new StoreWorkplace();
  const store = await place.create();
  const id = await store.create('activity', { title: 'A', subtitle: 'a' });
  const { state } = store.getSnapshot();
  const [replica = ''] = Object.keys(recordOf(store, id).vector);
  const erasures = erasuresOf([
    {
      kind: 'activity',
      record: id,
      ...(address === undefined ? {} : { address }),
      seen: { [replica]: 999_999_999_999_999 },
      at: '2026-01-30T00:00:00.000Z',
    },
  ]);
  const merged = await store.applyMerge('File', { ...state, erasures });
  if (!merged?.ok) throw new Error('not merged');
  return { place, store, id };
}

describe('a record that has seen numbers of this computer which it has not given', () => {
  test('can be edited, thrown away, brought back, erased and undone', async () => {
    const { store, id } = await outnumbered();
    await store.edit(id, change({ title: 'B' }));
    expect(recordOf(store, id).value).toMatchObject({ title: 'B' });
    await store.undoLast(id);
    expect(recordOf(store, id).value).toMatchObject({ title: 'A' });
    await store.remove(id);
    await store.restore(id);
    expect(await store.erase({ record: id, address: 'title', keepsCurrent: false })).toMatchObject({ ok: true });
    expect(recordOf(store, id).value).toEqual({});
  });

  test.each<[string, (store: ProjectStore, id: string, batch: string) => Promise<unknown>]>([
    ['edit', (store, id) => store.edit(id, change({ title: 'B' }))],
    ['removal', (store, id) => store.remove(id)],
    [
      'batch',
      (store, id) => store.applyChanges('Many', [{ kind: 'edit', id, changes: change({ title: 'B' }) }], 'import'),
    ],
    ['undo of a batch', (store, _id, batch) => store.undoBatch(batch)],
    ['undo', (store, id) => store.undoLast(id)],
    ['erasure', (store, id) => store.erase({ record: id, address: 'title', keepsCurrent: false })],
  ])('is there again after a start, and the next %s as well', async (_what, act) => {
    const { place, store, id, batch } = await outnumbered();
    await store.edit(id, change({ subtitle: 'b' }));
    await store.close();
    const again = await place.open();
    expect(recordOf(again, id).value).toMatchObject({ subtitle: 'b' });
    await act(again, id, batch.id);
    expect(again.getSnapshot().saving.state).toBe('saved');
  });

  test('a form that was opened before the file came does not write over what came under the own name', async () => {
    const { store, id } = await outnumbered(3);
    const opened = recordOf(store, id).vector;
    const [replica = ''] = Object.keys(opened);
    const record = recordOf(store, id);
    const edited = {
      ...record,
      vector: { [replica]: 7 },
      writes: [{ dot: `${replica}:7`, at: '2026-01-30T00:00:00.000Z' }],
      value: { title: 'Of the copy' },
    };
    const { state } = store.getSnapshot();
    await store.applyMerge('File', { ...state, records: new Map([[id, edited]]) });
    await store.edit(id, change({ title: 'Typed here' }), opened);
    const values = store.getSnapshot().conflicts.get(id)?.get('title')?.values;
    expect(values?.map(({ value }) => value).toSorted()).toEqual(['Of the copy', 'Typed here']);
  });
});

describe('an erasure that claims numbers of this computer which it has not given', () => {
  test.each<[string, string | undefined, Record<string, unknown>]>([
    ['of a field', 'title', { title: 'B', subtitle: 'b' }],
    ['of a record', undefined, { title: 'B', subtitle: 'b' }],
  ])('%s blanks nothing that is written after it, nor after the next start', async (_what, address, after) => {
    const { place, store, id } = await erasedAhead(address);
    expect(recordOf(store, id).value).not.toHaveProperty('title');
    await store.edit(id, change(after));
    expect(recordOf(store, id).value).toEqual(after);
    const sent = stateOf(await documentOf((await store.exportPackage({ purpose: 'partner' })).text));
    expect(sent.records.get(id)).toMatchObject({ value: after });
    await store.close();
    const again = await place.open();
    expect(recordOf(again, id).value).toEqual(after);
    await again.edit(id, change({ title: 'C' }));
    expect(recordOf(again, id).value).toMatchObject({ title: 'C' });
  });

  test('what is restored, taken back or erased anew afterwards stays so', async () => {
    const { store, id } = await erasedAhead('title');
    await store.remove(id);
    await store.restore(id);
    await store.edit(id, change({ title: 'B' }));
    await store.edit(id, change({ title: 'C' }));
    await store.undoLast(id);
    expect(recordOf(store, id).value).toEqual({ title: 'B', subtitle: 'a' });
    expect(await store.erase({ record: id, address: 'title', keepsCurrent: false })).toMatchObject({ ok: true });
    expect(recordOf(store, id).value).toEqual({ subtitle: 'a' });
    await store.edit(id, change({ title: 'D' }));
    expect(recordOf(store, id).value).toEqual({ title: 'D', subtitle: 'a' });
  });
});

test('after a restore two windows still number their changes each for itself', async () => {
  const place = new StoreWorkplace();
  const first = await place.create();
  const id = await first.create('activity', { title: 'A' });
  const { name } = await first.backUp();
  await first.restoreBackup(name);
  await first.edit(id, change({ title: 'B' }));
  const second = await place.open();
  await first.edit(id, change({ title: 'C' }));
  await second.edit(id, change({ subtitle: 'b' }));
  await Promise.all([first.flush(), second.flush()]);
  const replicas = new Set(recordOf(second, id).writes.map(({ dot }) => dot.split(':')[0]));
  expect(recordOf(second, id).value).toEqual({ title: 'C', subtitle: 'b' });
  expect(replicas.size).toBe(2);
});
