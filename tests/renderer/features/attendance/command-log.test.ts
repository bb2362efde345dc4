import { describe, expect, test } from 'vitest';
import { canUndo, withCommand } from '../../../../renderer/features/attendance/command-log.ts';
import type { EngineCommand } from '../../../../renderer/features/attendance/engine.ts';

const place = (row: number, file = 'a') => ({ file, sheet: 'Sheet1', row });
const decide = (row: number, file = 'a'): EngineCommand => ({
  do: 'decide',
  decisions: [{ decision: 'exclude', place: place(row, file) }],
});
const pair: EngineCommand = {
  do: 'decide',
  decisions: [{ decision: 'same person', place: place(2, 'a'), other: place(3, 'b') }],
};
const policy = (minimumMinutes: number): EngineCommand => ({
  do: 'policy',
  policy: { version: 1, minimumMinutes, leaveOutStaff: false },
});
const map = (layout: string): EngineCommand => ({ do: 'map', mapping: { layout, roles: {} } });
const meetings = (file: string): EngineCommand => ({ do: 'meetings', file, meetings: ['1'] });
const sheets = (file: string, ...chosen: readonly number[]): EngineCommand => ({ do: 'sheets', file, sheets: chosen });
const registered = (file: string, count: boolean): EngineCommand => ({ do: 'count registered', file, count });
const undo: EngineCommand = { do: 'undo' };

describe('what a worker that begins anew is told', () => {
  test.each<[string, EngineCommand[], EngineCommand[]]>([
    ['every decision, in order', [decide(2), decide(3)], [decide(2), decide(3)]],
    ['no decision that was undone', [decide(2), decide(3), undo], [decide(2)]],
    ['the last policy only', [policy(5), decide(2), policy(15)], [decide(2), policy(15)]],
    ['the last answer about each layout', [map('a'), map('b'), map('a')], [map('b'), map('a')]],
    [
      'meetings of files that are still there',
      [meetings('a'), meetings('b'), { do: 'remove', key: 'a' }],
      [meetings('b')],
    ],
    [
      'of the sheets that count the last answer about each file that is still there',
      [sheets('a', 0), sheets('b', 1), sheets('a', 0, 1), { do: 'remove', key: 'b' }],
      [sheets('a', 0, 1)],
    ],
    [
      'of the people who registered the last answer about each file that is still there',
      [registered('a', true), registered('b', true), registered('a', false), { do: 'remove', key: 'b' }],
      [registered('a', false)],
    ],
    [
      'decisions of files that are still there, with nothing in a file that is gone',
      [decide(2, 'b'), decide(3), pair, { do: 'remove', key: 'b' }],
      [decide(3)],
    ],
    ['nothing for an undo of nothing', [undo], []],
  ])('%s', (_, commands, expected) => {
    const none: readonly EngineCommand[] = [];
    expect(commands.reduce((log, command) => withCommand(log, command), none)).toEqual(expected);
  });

  test('only decisions can be undone', () => {
    expect([canUndo([policy(5), map('a')]), canUndo([decide(2)])]).toEqual([false, true]);
  });
});
