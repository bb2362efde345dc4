import { describe, expect, test } from 'vitest';
import { invalidReason, PendingEdits } from '../../../../renderer/features/registry/pending-edits.ts';
import type { FieldChanges } from '../../../../shared/consolidation/edit-record.ts';
import type { Vector } from '../../../../shared/schema/change.ts';

/** A form of one organisation, with a store that remembers what it was asked to write. */
function openForm() {
  const written: { changes: Record<string, unknown>; basedOn: Vector | undefined }[] = [];
  let timer: (() => void) | undefined;
  let counter = 0;
  const world = {
    failing: false,
    failures: 0,
    written,
    hasTimer: () => timer !== undefined,
    pause: () => {
      const run = timer;
      timer = undefined;
      run?.();
      return Promise.resolve();
    },
  };
  const edits = new PendingEdits({
    kind: 'organisation',
    id: 'x',
    store: {
      edit: (_id: string, changes: FieldChanges, basedOn?: Vector) => {
        if (world.failing) return Promise.reject(new Error('not saved'));
        written.push({ changes: Object.fromEntries(changes), basedOn });
        counter += 1;
        return Promise.resolve();
      },
    },
    vectorOf: () => ({ a: counter }),
    onChange: () => undefined,
    onFailure: () => (world.failures += 1),
    setTimer: (run) => {
      timer = run;
      return () => (timer = undefined);
    },
  });
  return { edits, world };
}

describe('what is typed into the form', () => {
  test('is written together after a pause, based on what the form had seen', async () => {
    const { edits, world } = openForm();
    edits.change('name', 'A');
    edits.change('name', 'Ab');
    edits.change('country', 'LT');
    await world.pause();
    expect(world.written).toEqual([{ changes: { name: 'Ab', country: 'LT' }, basedOn: { a: 0 } }]);
  });

  test('is written at once when the form is left, and only once', async () => {
    const { edits, world } = openForm();
    edits.change('name', 'A');
    await edits.flush();
    await edits.flush();
    expect(world.written).toHaveLength(1);
    expect(world.hasTimer()).toBe(false);
    expect(edits.values.size).toBe(0);
  });

  test('on top of an earlier writing is based on that writing', async () => {
    const { edits, world } = openForm();
    edits.change('name', 'A');
    await edits.flush();
    edits.change('name', 'Ab');
    await edits.flush();
    expect(world.written.map(({ basedOn }) => basedOn)).toEqual([{ a: 0 }, { a: 1 }]);
  });

  test('while something is being written waits for the next writing', async () => {
    const { edits, world } = openForm();
    edits.change('name', 'A');
    const writing = edits.flush();
    edits.change('name', 'Ab');
    await writing;
    expect(Object.fromEntries(edits.values)).toEqual({ name: 'Ab' });
    await edits.flush();
    expect(world.written.map(({ changes }) => changes['name'])).toEqual(['A', 'Ab']);
  });

  test('stays when it could not be written, and that is told', async () => {
    const { edits, world } = openForm();
    world.failing = true;
    edits.change('name', 'A');
    await edits.flush();
    expect([world.failures, Object.fromEntries(edits.values)]).toEqual([1, { name: 'A' }]);
  });

  test('and emptied again clears the field', async () => {
    const { edits, world } = openForm();
    edits.change('name', undefined);
    await edits.flush();
    expect(world.written[0]?.changes).toEqual({ name: undefined });
  });

  test('that the record cannot hold is kept in the form and not written', async () => {
    const { edits, world } = openForm();
    edits.change('name', 'x'.repeat(501));
    edits.change('country', 'LT');
    await edits.flush();
    expect(world.written.map(({ changes }) => changes)).toEqual([{ country: 'LT' }]);
    expect([...edits.values.keys()]).toEqual(['name']);
  });
});

test.each([
  ['name', 'A name', undefined],
  ['name', undefined, undefined],
  ['name', 'x'.repeat(501), 'tooLong'],
  ['name', 'two\nlines', 'notALine'],
  ['otherNames', ['a', 'b'], undefined],
  ['otherNames', ['b', 'a'], 'wrongValue'],
  ['country', 'Lithuania', 'wrongValue'],
  ['nothing like it', 'x', 'wrongValue'],
])('%s %j: %s', (field, value, reason) => {
  expect(invalidReason('organisation', field, value)).toBe(reason);
});
