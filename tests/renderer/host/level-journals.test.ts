import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelJournals } from '../../../renderer/host/level-journals.ts';
import type { JournalContents, Sentinel } from '../../../shared/host.ts';

const at = (generation: number, sequence: number): Sentinel => ({ generation, sequence, records: 1 });
const journal = (sentinel: Sentinel | null, ...entries: string[]): JournalContents => ({
  entries,
  sentinel,
  wasTorn: false,
});

const alike = journal(at(1, 2), '1', '2');
test.each([
  ['alike', alike, alike, alike, false, false],
  ['both empty', journal(null), journal(null), journal(null), false, false],
  ['one further', journal(at(1, 3), '1', '2', '3'), alike, journal(at(1, 3), '1', '2', '3'), false, true],
  ['the other never begun', alike, journal(null), alike, false, true],
  ['the first deleted by the browser', journal(null), alike, alike, true, false],
  [
    'a line that the sentinel does not know of yet',
    journal(at(1, 2), '1', '2', '3'),
    alike,
    journal(at(1, 2), '1', '2', '3'),
    false,
    true,
  ],
  [
    'each with a line that the other lacks',
    journal(at(1, 2), '1', '2'),
    journal(at(1, 3), '1', '3'),
    journal(at(1, 3), '1', '2', '3'),
    true,
    true,
  ],
  ['lines without a sentinel', journal(null, '1'), journal(null), journal(null, '1'), false, true],
  ['one restored since', journal(at(2, 3)), alike, journal(at(2, 3)), false, true],
  ['the other restored since', alike, journal(at(2, 1), 'new'), journal(at(2, 1), 'new'), true, false],
  ['one deleted on purpose', journal(at(1, 0)), alike, journal(at(1, 0)), false, true],
  ['the same line twice', journal(at(1, 2), '1', '2', '2'), alike, alike, false, false],
])('%s', (_name, first, second, contents, firstLacks, secondLacks) => {
  expect(levelJournals(first, second)).toEqual({ contents, firstLacks, secondLacks });
});

describe('two journals of one generation', () => {
  const anyJournal = fc
    .tuple(fc.array(fc.nat(9).map(String)), fc.option(fc.integer({ min: 1, max: 9 })))
    .map(([entries, sequence]) => journal(sequence === null ? null : at(1, sequence), ...entries));

  test('give every line of both, whichever comes first, and are alike afterwards', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (first, second) => {
        const { contents, firstLacks, secondLacks } = levelJournals(first, second);
        expect(new Set(contents.entries)).toEqual(new Set([...first.entries, ...second.entries]));
        expect(new Set(levelJournals(second, first).contents.entries)).toEqual(new Set(contents.entries));
        const again = levelJournals(firstLacks ? contents : first, secondLacks ? contents : second);
        expect([again.firstLacks, again.secondLacks]).toEqual([false, false]);
      }),
    );
  });
});
