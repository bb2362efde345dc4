import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRowNumbers } from '../../../renderer/features/activity/row-numbers.ts';
import { readTypedCount, writtenCount } from '../../../renderer/ui/fields/typed-count.ts';
import { countSchema } from '../../../shared/schema/count.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';

const number = (value: number): RecordedCount => ({ state: 'number', value });

describe('what is typed into a count', () => {
  test.each<[string, string, RecordedCount | undefined]>([
    ['digits are a number', '45', number(45)],
    ['0 is a number', '0', number(0)],
    ['blanks around it do not matter', ' 45 ', number(45)],
    ['nor a line end from a pasted cell', '45\r\n', number(45)],
    ['blanks between thousands do not matter', '1 118', number(1118)],
    ['nor do narrow ones', '1\u00a0118', number(1118)],
    ['a question mark is unknown', '?', { state: 'unknown' }],
    ['a hyphen is not applicable', '-', { state: 'notApplicable' }],
    ['so is a dash', '–', { state: 'notApplicable' }],
    ['so is n/a, as in a workbook', 'N/A', { state: 'notApplicable' }],
    ['nothing is not filled in', '', undefined],
    ['blanks are nothing', '  ', undefined],
    ['the most there can be', '100000000', number(100_000_000)],
  ])('%s: %j', (_, typed, count) => {
    expect(readTypedCount(typed, undefined)).toEqual({ count });
  });

  test.each([
    ['45,5', 'notWhole'],
    ['45.5', 'notWhole'],
    ['1,118', 'notWhole'],
    ['45 5', 'notWhole'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['100000001', 'tooLarge'],
    ['about 45', 'notACount'],
    ['45?', 'notACount'],
    ['1e3', 'notACount'],
    ['0x10', 'notACount'],
    ['٤٥', 'notACount'],
  ])('%j is explained as %s', (typed, problem) => {
    expect(readTypedCount(typed, number(3))).toEqual({ problem });
  });

  const before: RecordedCount = { state: 'number', value: 3, basis: 'signed list' };
  test.each<[string, string, RecordedCount, RecordedCount | undefined]>([
    ['a new number keeps its basis', '4', before, { ...before, value: 4 }],
    ['an unknown number keeps its basis', '?', before, { state: 'unknown', basis: 'signed list' }],
    [
      'an unknown one keeps its reason',
      '?',
      { state: 'unknown', reason: 'lost' },
      { state: 'unknown', reason: 'lost' },
    ],
    [
      'a number takes the reason away',
      '4',
      { state: 'unknown', reason: 'lost', basis: 'estimate' },
      { state: 'number', value: 4, basis: 'estimate' },
    ],
    ['what does not apply has no basis', '-', before, { state: 'notApplicable' }],
    ['emptied, nothing is left', '', before, undefined],
  ])('%s', (_, typed, old, count) => {
    expect(readTypedCount(typed, old)).toEqual({ count });
  });

  test('whatever is typed, a record can hold it, and only zeros become 0', () => {
    const typed = fc.string({ unit: fc.constantFrom('0', '1', '9', ' ', ',', '.', '-', '?', 'a', '\u00a0') });
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readTypedCount(text, before);
        const count = 'count' in reading ? reading.count : undefined;
        expect(count === undefined || countSchema.safeParse(count).success).toBe(true);
        const isZero = count?.state === 'number' && count.value === 0;
        expect(isZero).toBe(/^\s*0+\s*$|^\s*0{1,3}(?:\s+000)+\s*$/u.test(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[RecordedCount | undefined, string]>([
    [number(1118), '1118'],
    [{ state: 'unknown', reason: 'lost' }, '?'],
    [{ state: 'notApplicable' }, '-'],
    [undefined, ''],
  ])('%j is shown as %j and reads the same', (count, written) => {
    expect(writtenCount(count)).toBe(written);
    expect(readTypedCount(written, count)).toEqual({ count });
  });
});

test.each([
  ['1, 2, 4', [1, 2, 4]],
  ['1 2;4', [1, 2, 4]],
  ['5-7', [5, 6, 7]],
  ['2, 1, 1', [2, 1, 1]],
  [' ', undefined],
  ['0', 'problem'],
  ['1, x', 'problem'],
  ['7-5', 'problem'],
  ['1.5', 'problem'],
])('row numbers %j are %j', (typed, expected) => {
  expect(readRowNumbers(typed)).toEqual(expected);
});
