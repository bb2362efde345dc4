import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../shared/outputs/document/column-widths.ts';

const cells = fc.array(fc.string({ maxLength: 300 }), { minLength: 4, maxLength: 4 });

test('the columns are together as wide as the page, and none is without width', () => {
  fc.assert(
    fc.property(cells, fc.array(cells), fc.subarray([0, 1, 2, 3]), (head, rows, numberColumns) => {
      const widths = columnWidths({ head, rows, numberColumns }, 9_638, 105);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_638);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});

test('a column of numbers has room for its numbers, a column of texts has the rest', () => {
  const table = { head: ['Type', 'In total'], rows: [['Conference', '1,118']], numberColumns: [1] };
  const [text = 0, number = 0] = columnWidths(table, 9_638, 105);
  expect(number).toBe((8 + 3) * 105);
  expect(text).toBe(9_638 - number);
});
