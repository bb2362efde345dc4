import { describe, expect, test } from 'vitest';
import type { AttendanceDesk } from '../../../../renderer/features/attendance/desk.ts';
import { isUnfinished } from '../../../../renderer/features/attendance/desk-state.ts';
import type { AttendanceDecision } from '../../../../shared/attendance/review.ts';
import { error } from '../../../../shared/issue.ts';
import { deskWith, fileOf, tablesOf } from './desk-with.ts';

const settled = async (desk: AttendanceDesk) => {
  await expect
    .poll(() => {
      const { files, isCounting } = desk.getState();
      return files.some(isUnfinished) || isCounting;
    })
    .toBe(false);
};

const persons = (desk: AttendanceDesk) => desk.getState().overview?.count.persons.unique;
const statuses = (desk: AttendanceDesk) => desk.getState().files.map(({ status }) => status);
const exclude = (file: string, row: number): AttendanceDecision => ({
  decision: 'exclude',
  place: { file, sheet: 'Sheet1', row },
});

describe('files on the desk', () => {
  test('are read, recognised and counted, one after the other, and counted together', async () => {
    const { desk, workers } = deskWith();
    const seen = new Set<string>();
    desk.subscribe(() => {
      for (const status of statuses(desk)) seen.add(status);
    });
    desk.add([fileOf('a.csv', 'Ona', 'Jonas', 'Ona'), fileOf('b.csv', 'Jonas', 'Rasa')]);
    await settled(desk);
    expect(statuses(desk)).toEqual(['done', 'done']);
    expect([...seen]).toEqual(['waiting', 'reading', 'recognising', 'counting', 'done']);
    expect(persons(desk)).toBe(3);
    expect(desk.getState().overview?.files.map(({ file, rows }) => [file, rows])).toEqual([
      ['a.csv', 3],
      ['b.csv', 2],
    ]);
    expect(workers).toHaveLength(1);
  });

  test('the same content a second time is not counted and says so', async () => {
    const { desk } = deskWith();
    desk.add([fileOf('a.csv', 'Ona'), fileOf('copy of a.csv', 'Ona')]);
    await settled(desk);
    expect(statuses(desk)).toEqual(['done', 'here already']);
    expect(desk.getState().overview?.files).toHaveLength(1);
  });

  test('a file that is taken away takes its people with it; with the last one everything is forgotten', async () => {
    const { desk, workers } = deskWith();
    desk.add([fileOf('a.csv', 'Ona'), fileOf('b.csv', 'Rasa')]);
    await settled(desk);
    desk.remove('file1');
    await settled(desk);
    expect(persons(desk)).toBe(1);
    desk.remove('file2');
    expect(desk.getState()).toMatchObject({ files: [], overview: null });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  test('one that is refused says why and leaves the others alone', async () => {
    const reason = error('reading.tookTooLong', { file: 'b.csv' }, { seconds: 20 });
    const { desk } = deskWith({
      read: (file) => Promise.resolve([file === 'b.csv' ? reason : error('reading.readerFailed', { file })]),
    });
    desk.add([fileOf('a.csv', 'Ona'), fileOf('b.csv', 'Rasa')]);
    await settled(desk);
    expect(desk.getState().files.map(({ status, issues }) => [status, issues[0]?.code])).toEqual([
      ['refused', 'reading.readerFailed'],
      ['refused', 'reading.tookTooLong'],
    ]);
  });

  test('one that cannot be loaded is refused', async () => {
    const { desk } = deskWith();
    desk.add([{ name: 'gone.csv', load: () => Promise.reject(new Error('gone')) }]);
    await settled(desk);
    expect(desk.getState().files[0]).toMatchObject({ status: 'refused', issues: [{ code: 'reading.readerFailed' }] });
  });
});

describe('decisions', () => {
  test('change the numbers, are undone as they were made, and none is left to undo', async () => {
    const { desk } = deskWith();
    desk.add([fileOf('a.csv', 'Ona', 'Jonas', 'Rasa', 'Ona')]);
    await settled(desk);
    await desk.command({ do: 'decide', decisions: [exclude('file1', 2), exclude('file1', 5)] });
    await desk.command({ do: 'decide', decisions: [exclude('file1', 3)] });
    expect([persons(desk), desk.getState().overview?.decisions, desk.getState().canUndo]).toEqual([1, 3, true]);
    desk.undo();
    await settled(desk);
    expect([persons(desk), desk.getState().overview?.decisions]).toEqual([2, 2]);
    desk.undo();
    await settled(desk);
    expect([persons(desk), desk.getState().overview?.decisions, desk.getState().canUndo]).toEqual([3, 0, false]);
    desk.undo();
    expect(persons(desk)).toBe(3);
  });

  test('that an earlier import kept are made again with its file', async () => {
    const { desk } = deskWith({
      recall: (line) => Promise.resolve([{ do: 'decide', decisions: [exclude(line.key, 2)] }]),
    });
    desk.add([fileOf('a.csv', 'Ona', 'Jonas')]);
    await settled(desk);
    expect([persons(desk), desk.getState().canUndo]).toEqual([1, true]);
  });
});

describe('stopping', () => {
  test('cancels what is not done and counts the rest again, with what was decided', async () => {
    const held = new AbortController();
    const waits = new Promise<void>((resolve) => held.signal.addEventListener('abort', () => resolve()));
    const { desk, workers } = deskWith({
      read: async (file, content, port, signal) => {
        if (file === 'slow.csv') await waits;
        if (!signal.aborted) port.postMessage(tablesOf(content));
        return [];
      },
    });
    desk.add([fileOf('a.csv', 'Ona', 'Jonas')]);
    await settled(desk);
    await desk.command({ do: 'decide', decisions: [exclude('file1', 2)] });
    desk.add([fileOf('slow.csv', 'Rasa')]);
    await expect.poll(() => statuses(desk)).toEqual(['done', 'reading']);
    desk.cancel();
    held.abort();
    await settled(desk);
    expect(statuses(desk)).toEqual(['done', 'cancelled']);
    expect(persons(desk)).toBe(1);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('a worker that breaks down is said, and counting can begin anew with the decisions', async () => {
    const { desk, workers } = deskWith();
    desk.add([fileOf('a.csv', 'Ona', 'Jonas')]);
    await settled(desk);
    await desk.command({ do: 'decide', decisions: [exclude('file1', 2)] });
    for (const worker of workers) worker.isEnded = true;
    await desk.command({ do: 'policy', policy: { version: 1, minimumMinutes: 5, leaveOutStaff: false } });
    expect(desk.getState().hasFailed).toBe(true);
    desk.beginAnew();
    await settled(desk);
    expect(desk.getState()).toMatchObject({ hasFailed: false, overview: { policy: { minimumMinutes: 5 } } });
    expect(persons(desk)).toBe(1);
  });

  test('putting everything away ends the worker and forgets', async () => {
    const { desk, workers } = deskWith();
    desk.add([fileOf('a.csv', 'Ona')]);
    await settled(desk);
    desk.clear();
    expect(desk.getState()).toMatchObject({ files: [], overview: null, canUndo: false });
    expect(workers[0]?.isEnded).toBe(true);
    await expect(desk.people('counted', 0, 10, '')).rejects.toThrow('');
  });
});

describe('lists', () => {
  test('come in stretches, found by name', async () => {
    const { desk } = deskWith();
    desk.add([fileOf('a.csv', 'Ona', 'Jonas', 'Jolanta', 'bot')]);
    await settled(desk);
    const stretch = await desk.people('counted', 1, 1, '');
    expect([stretch.total, stretch.people.map(({ name }) => name)]).toEqual([3, ['Jonas']]);
    expect((await desk.people('counted', 0, 9, 'Jo')).people.map(({ name }) => name)).toEqual(['Jonas', 'Jolanta']);
  });

  test('people who may be one come two and two, each pair once', async () => {
    const { desk } = deskWith();
    desk.add([fileOf('a.csv', 'Ona', 'Ona?', 'Rasa?')]);
    await settled(desk);
    const { total, pairs } = await desk.pairs(10);
    expect([total, pairs.map(({ one, other }) => [one.name, other.name])]).toEqual([1, [['Ona?', 'Ona']]]);
  });
});
