import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttendanceRow, RowPlace } from '../../../shared/attendance/model.ts';
import { RowPlaces } from '../../../shared/attendance/row-places.ts';

const place = fc
  .tuple(fc.constantFrom('f', 'g'), fc.constantFrom('', 'day'), fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 4))
  .map(([file, sheet, row, column]): RowPlace => ({ file, sheet, row, ...(column > 0 && { column }) }));

test('every row is found at its place, and no other, in whatever order the rows stand', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), place, (places, wanted) => {
      // Only their places matter.
      const rows = places.map((one) => ({ place: one }) as AttendanceRow);
      const expected = places.flatMap((one, row) => (same(one, wanted) ? [row] : []));
      expect(new RowPlaces(rows).rowsAt(wanted)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

function same(one: RowPlace, other: RowPlace): boolean {
  return one.file === other.file && one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
