import { describe, expect, test } from 'vitest';
import { compareWithJournal, isRecoverable } from '../../../renderer/store/integrity-gate.ts';
import type { ReadJournal } from '../../../renderer/store/integrity-gate.ts';
import type { JournalEntry } from '../../../renderer/store/journal-entry.ts';
import { keyOfSequence } from '../../../renderer/store/sequence-key.ts';

const at = (generation: number, sequence: number) => ({ generation, sequence, records: 3 });
const journal = (sentinel: [number, number] | null, ...entries: [number, number][]): ReadJournal => ({
  lines: [],
  wasTorn: false,
  sentinel: sentinel && at(...sentinel),
  entries: entries.map(([generation, sequence]) => ({ generation, sequence }) as JournalEntry),
});
const outbox = (...sequences: (number | [number, null])[]) =>
  sequences.map((one) =>
    typeof one === 'number'
      ? { key: keyOfSequence(one), line: `line ${one}` }
      : { key: keyOfSequence(one[0]), line: null },
  );

describe('the database is compared with what is known outside it', () => {
  test.each([
    ['both stand at one number', at(1, 7), [], journal([1, 7], [1, 7]), { verdict: 'even' }],
    ['the sentinel lags behind the journal', at(1, 7), [], journal([1, 6], [1, 7]), { verdict: 'even' }],
    ['a line was not written', at(1, 7), outbox(7), journal([1, 6], [1, 6]), { verdict: 'ahead', lines: ['line 7'] }],
    [
      'two lines were not written',
      at(1, 7),
      outbox(5, 6, 7),
      journal([1, 5], [1, 5]),
      { verdict: 'ahead', lines: ['line 6', 'line 7'] },
    ],
    [
      'the very first line was not written',
      at(1, 1),
      outbox(1),
      journal(null),
      { verdict: 'ahead', lines: ['line 1'] },
    ],
    ['a line is not at hand', at(1, 7), outbox(7), journal([1, 5], [1, 5]), { verdict: 'checkpoint' }],
    ['a line was too long', at(1, 7), outbox([7, null]), journal([1, 6], [1, 6]), { verdict: 'checkpoint' }],
    ['the journal is gone', at(1, 7), [], journal(null), { verdict: 'checkpoint' }],
    ['the journal is of the time before a restoring', at(2, 9), [], journal([1, 8], [1, 8]), { verdict: 'checkpoint' }],
    ['the journal has more', at(1, 7), [], journal([1, 8], [1, 8]), { verdict: 'behind' }],
    ['only the sentinel knows of more', at(1, 7), [], journal([1, 8], [1, 7]), { verdict: 'behind' }],
    ['the database is of the time before a restoring', at(1, 9), [], journal([2, 8]), { verdict: 'behind' }],
  ])('%s', (_name, head, waiting, known, expected) => {
    expect(compareWithJournal(head, waiting, known)).toEqual(expected);
  });

  test.each([
    ['all lines from the beginning', [], [1, 2, 3], true],
    ['a backup and all lines after it', [at(1, 2)], [3], true],
    ['a backup of the last change', [at(1, 3)], [], true],
    ['a line missing after the backup', [at(1, 1)], [3], false],
    ['a backup of another generation', [at(2, 3)], [], false],
    ['nothing', [], [], false],
  ])('%s: recoverable is %4$s', (_name, backups, sequences, expected) => {
    const entries = sequences.map((sequence) => ({ generation: 1, sequence }));
    expect(isRecoverable(at(1, 3), backups, entries)).toBe(expected);
  });
});
