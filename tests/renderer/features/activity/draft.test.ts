import { beforeEach, describe, expect, test } from 'vitest';
import { DraftWriter } from '../../../../renderer/features/activity/draft-writer.ts';
import { adoptLeftovers, writeLeftoverDrafts } from '../../../../renderer/features/activity/leftover-drafts.ts';
import { draftKey, listDrafts } from '../../../../renderer/features/activity/local-drafts.ts';
import type { DraftStorage, LocalDraft } from '../../../../renderer/features/activity/local-drafts.ts';
import type { FieldChanges } from '../../../../shared/consolidation/edit-record.ts';
import type { Vector } from '../../../../shared/schema/change.ts';

interface Written {
  readonly id: string;
  readonly value: unknown;
  readonly how?: 'created';
  readonly basedOn?: Vector | undefined;
}

let written: Written[];
let isFailing: boolean;
let timers: (() => void)[];
let version: number;
let kept: Map<string, string>;
let storage: DraftStorage;

const store = {
  createWithId: async (_: string, id: string, values: FieldChanges) => {
    await put(id, Object.fromEntries(values), undefined, 'created');
  },
  edit: async (id: string, changes: FieldChanges, basedOn?: Vector) => {
    await put(id, Object.fromEntries(changes), basedOn);
  },
};

async function put(id: string, value: unknown, basedOn?: Vector, how?: 'created'): Promise<void> {
  await Promise.resolve();
  if (isFailing) throw new Error('the disk is full');
  written.push({ id, value, ...(basedOn && { basedOn }), ...(how && { how }) });
  version += 1;
}

function openForm(id: string | null, form = 'form'): DraftWriter {
  return new DraftWriter({
    store,
    kind: 'activity',
    id,
    newId: `new in ${form}`,
    initial: { status: 'held' },
    storage,
    key: draftKey('project', form),
    vectorOf: () => ({ replica00001: version }),
    setTimer: (run) => {
      timers.push(run);
      return () => (timers = timers.filter((one) => one !== run));
    },
  });
}

beforeEach(() => {
  written = [];
  isFailing = false;
  timers = [];
  version = 1;
  kept = new Map();
  storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
});

const from = 'sessions/01900000-0000-7000-8000-000000000001/from';
const typed = (value: string, address = 'title') => new Map([[address, value]]);

describe('a draft', () => {
  test('is kept on this computer at the first letter, and dropped when it is written', async () => {
    const form = openForm('a');
    form.change(typed('S'));
    expect([...listDrafts(storage, 'project').values()][0]?.changes).toEqual(typed('S'));
    expect(written).toEqual([]);
    await form.flush();
    expect(written).toEqual([{ id: 'a', value: { title: 'S' }, basedOn: { replica00001: 1 } }]);
    expect(kept.size).toBe(0);
  });

  test('of a new activity makes the record once, with what it began with', async () => {
    const form = openForm(null);
    form.change(typed('Se'));
    await form.flush();
    form.change(typed('Seminar'));
    await form.flush();
    expect(written).toEqual([
      { id: 'new in form', value: { status: 'held', title: 'Se' }, how: 'created' },
      { id: 'new in form', value: { title: 'Seminar' }, basedOn: { replica00001: 2 } },
    ]);
  });

  test('is written once, however many ask for it at the same moment', async () => {
    const form = openForm(null);
    form.change(typed('Seminar'));
    await Promise.all([form.flush(), form.flush(), form.flush()]);
    expect(written).toHaveLength(1);
  });

  test('goes on from what has just been written, so that nobody is in conflict with themselves', async () => {
    const form = openForm('a');
    form.change(typed('S'));
    const first = form.flush();
    await Promise.resolve();
    expect(form.getState().isWriting).toBe(true);
    form.change(typed('Se'));
    await first;
    await form.flush();
    expect(written.map(({ basedOn }) => basedOn)).toEqual([{ replica00001: 1 }, { replica00001: 2 }]);
    expect(form.getState().pending.size).toBe(0);
  });

  test('says what its author had seen: what comes in while it waits does not count as seen', async () => {
    const form = openForm('a');
    form.change(typed('S'));
    version = 7;
    form.change(typed('Se'));
    await form.flush();
    expect(written[0]?.basedOn).toEqual({ replica00001: 1 });
  });

  test('survives a failed writing, is tried again, and then written once', async () => {
    const form = openForm('a');
    isFailing = true;
    form.change(typed('S'));
    await form.flush();
    expect(form.getState()).toMatchObject({ hasFailed: true, isWriting: false });
    expect(form.getState().pending).toEqual(typed('S'));
    expect(kept.size).toBe(1);
    isFailing = false;
    timers.at(-1)?.();
    await form.flush();
    expect(written).toHaveLength(1);
    expect(form.getState()).toMatchObject({ hasFailed: false });
    expect(kept.size).toBe(0);
  });

  test('keeps what the record cannot hold, and writes the rest', async () => {
    const form = openForm('a');
    form.change(new Map([...typed('Seminar'), ...typed('the day after', from)]));
    await form.flush();
    expect(written.map(({ value }) => value)).toEqual([{ title: 'Seminar' }]);
    expect([...form.getState().pending.keys()]).toEqual([from]);
    expect(kept.size).toBe(1);
  });

  test('says when not even this computer can keep it', () => {
    storage.setItem = () => {
      throw new Error('full');
    };
    const form = openForm('a');
    form.change(typed('S'));
    expect(form.getState()).toMatchObject({ isKept: false });
    expect(form.getState().pending).toEqual(typed('S'));
  });
});

const request = (_: string, work: () => Promise<void>) => work();

describe('what a closed window has left over', () => {
  const noLocks = { query: () => Promise.resolve({}), request };
  const whole = { ...store, getSnapshot: () => ({ workspace: { name: 'project', isPractice: false } }) };
  const write = (locks: Parameters<typeof writeLeftoverDrafts>[2] = noLocks) =>
    writeLeftoverDrafts(whole as unknown as Parameters<typeof writeLeftoverDrafts>[0], storage, locks);

  test('is written at the next start, with what its form had seen', async () => {
    openForm('a').change(typed('S'));
    openForm(null, 'other').change(typed('New'));
    version = 9;
    expect(await write()).toBe(2);
    expect(written).toEqual([
      { id: 'a', value: { title: 'S' }, basedOn: { replica00001: 1 } },
      { id: 'new in other', value: { status: 'held', title: 'New' }, how: 'created' },
    ]);
    expect(kept.size).toBe(0);
  });

  test('stays where it is while writing fails', async () => {
    openForm('a').change(typed('S'));
    isFailing = true;
    expect(await write()).toBe(0);
    expect(kept.size).toBe(1);
  });

  test('of a form that is open in another window is left alone', async () => {
    openForm('a').change(typed('S'));
    expect(
      await write({ ...noLocks, query: () => Promise.resolve({ held: [{ name: draftKey('project', 'form') }] }) }),
    ).toBe(0);
    expect(written).toEqual([]);
  });

  test('comes back into the form of its record, and no other', async () => {
    openForm('a').change(typed('S'));
    openForm('b', 'other').change(typed('B'));
    const adopted: LocalDraft[] = [];
    await adoptLeftovers(storage, 'project', 'a', noLocks, (draft) => void adopted.push(draft));
    expect(adopted.map(({ changes }) => changes)).toEqual([typed('S')]);
    expect(kept.size).toBe(1);
  });

  test('of another project is not touched', async () => {
    openForm('a').change(typed('S'));
    kept.set(draftKey('practice', 'form'), kept.get(draftKey('project', 'form')) ?? '');
    await write();
    expect([...kept.keys()]).toEqual([draftKey('practice', 'form')]);
  });
});
