import { describe, expect, test } from 'vitest';
import type { CountTable, TableCell } from '../../../shared/suppression/count-table.ts';
import { hideSmallNumbers } from '../../../shared/suppression/hide-small-numbers.ts';
import { earlierIssues, publicationSchema, withIssue } from '../../../shared/suppression/publication.ts';

/** One column: people by a trait, with their sum. */
function oneWay(numbers: Readonly<Record<string, number | null>>, sum: TableCell['kind'] = 'protected'): CountTable {
  const cells = Object.entries(numbers).map(([row, value]): TableCell => ({
    row,
    column: 'n',
    value,
    kind: 'protected',
  }));
  const value = cells.reduce((all, cell) => all + (cell.value ?? 0), 0);
  return { cells: [...cells, { row: '*', column: 'n', value, kind: sum }] };
}

const hiddenOf = (table: CountTable, earlier: Parameters<typeof hideSmallNumbers>[1]['earlier'] = []) =>
  [...hideSmallNumbers(table, { table: 't', earlier }).hidden].toSorted();

describe('a list with its sum', () => {
  test.each([
    ['nothing is small', { F: 38, M: 12 }, []],
    ['a small number takes the smallest that protects it', { F: 38, M: 2, other: 9 }, ['M/n', 'other/n']],
    ['4 is small, 5 is not', { F: 38, M: 4, other: 5 }, ['M/n', 'other/n']],
    ['a 0 protects nothing from below', { F: 38, M: 2, other: 0 }, ['F/n', 'M/n']],
    ['0 is shown', { F: 38, M: 12, other: 0 }, []],
    ['unknown is shown as unknown, and protects nothing', { F: 38, M: 2, other: null }, ['F/n', 'M/n']],
    ['two small numbers protect each other', { F: 38, M: 2, other: 3 }, ['M/n', 'other/n']],
  ])('%s', (_, numbers, hidden) => {
    expect(hiddenOf(oneWay(numbers, 'open'))).toEqual(hidden);
  });

  test('a sum that may be hidden is hidden where that hides less', () => {
    expect(hiddenOf(oneWay({ F: 2 }))).toEqual(['*/n', 'F/n']);
  });

  test('a sum that is always shown leaves room one way only, and that is taken', () => {
    const { hidden, isWithheld } = hideSmallNumbers(oneWay({ F: 3, M: 0 }, 'open'), { table: 't' });
    expect([[...hidden].toSorted(), isWithheld]).toEqual([['F/n', 'M/n'], false]);
  });

  test('a lone number beside a sum that is always shown is withheld', () => {
    expect(hideSmallNumbers(oneWay({ F: 3 }, 'open'), { table: 't' }).isWithheld).toBe(true);
  });

  test('another threshold', () => {
    const { hidden } = hideSmallNumbers(oneWay({ F: 38, M: 8, other: 12 }, 'open'), { table: 't', threshold: 10 });
    expect([...hidden].toSorted()).toEqual(['M/n', 'other/n']);
  });
});

describe('an issue after another', () => {
  const first = hideSmallNumbers(oneWay({ F: 38, M: 2, other: 9 }, 'open'), { table: 't' }).publication;

  test('what was hidden stays hidden, although it is small no more', () => {
    expect(hiddenOf(oneWay({ F: 38, M: 12, other: 9 }, 'open'), [first])).toEqual(['M/n', 'other/n']);
  });

  test('a trait that nobody has any more stays in the table, hidden: without it the sums would tell', () => {
    expect(hiddenOf(oneWay({ F: 38, other: 9 }, 'open'), [first])).toEqual(['M/n', 'other/n']);
  });

  test('a number that was shown and is the same protects nothing now', () => {
    const all = hideSmallNumbers(oneWay({ F: 38, M: 12, other: 9 }, 'open'), { table: 't' }).publication;
    expect(hideSmallNumbers(oneWay({ F: 38, M: 2, other: 9 }, 'open'), { table: 't', earlier: [all] }).isWithheld).toBe(
      true,
    );
    // Nine have become six: subtraction says how many are gone from both together.
    const two = hideSmallNumbers(oneWay({ F: 38, M: 2, other: 6 }, 'open'), { table: 't', earlier: [all] });
    expect([[...two.hidden].toSorted(), two.isWithheld]).toEqual([['M/n', 'other/n'], false]);
  });

  test('only what readers saw is remembered', () => {
    expect(first).toEqual({ table: 't', known: { 'F/n': 38, '*/n': 49 }, hidden: ['M/n', 'other/n'] });
    expect(publicationSchema.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
  });

  test('the same issue is remembered once', () => {
    const again = { ...first, hidden: first.hidden.toReversed() };
    expect(withIssue([first], again)).toEqual([first]);
    expect(withIssue([first], { ...first, known: {} })).toHaveLength(2);
    expect(earlierIssues([]).isFirst).toBe(true);
  });
});
