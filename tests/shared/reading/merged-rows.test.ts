import { describe, expect, test } from 'vitest';
import { cellsOverRows, MergedRows } from '../../../shared/reading/merged-rows.ts';
import type { Cell, MergedCells } from '../../../shared/reading/sheet.ts';

const over = (column: number, row: number, rows: number): MergedCells => ({ column, row, rows, columns: 1 });

describe('cells over several rows', () => {
  test.each<[string, readonly MergedCells[], readonly MergedCells[]]>([
    ['one row is none', [over(0, 1, 1)], []],
    [
      'beside and below each other are all kept',
      [over(1, 0, 2), over(0, 0, 2), over(0, 2, 2)],
      [over(0, 0, 2), over(0, 2, 2), over(1, 0, 2)],
    ],
    [
      'of two that overlap the upper one',
      [over(0, 1, 5), over(0, 0, 2), over(0, 2, 2)],
      [over(0, 0, 2), over(0, 2, 2)],
    ],
  ])('%s', (_what, merges, kept) => {
    expect(cellsOverRows({ merges })).toEqual(kept);
  });

  test('hold for each of their rows, but for a blank one and where something else stands', () => {
    const rows: Cell[][] = [
      ['Ludza', 'Anna'],
      [null, 'Jānis'],
      [' ', null],
      ['Riga', 'Ilze'],
      [null, 'Līga'],
    ];
    const filled = new MergedRows(rows, [over(0, 0, 4)]);
    expect([0, 1, 2, 3, 4, 5].map((at) => filled.rowAt(at))).toEqual([
      ['Ludza', 'Anna'],
      ['Ludza', 'Jānis'],
      [' ', null],
      ['Riga', 'Ilze'],
      [null, 'Līga'],
      undefined,
    ]);
  });
});
