import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../../shared/suppression/count-table.ts';
import { hideSmallNumbers } from '../../../shared/suppression/hide-small-numbers.ts';
import { Attacker } from '../../support/table-attacker.ts';
import { anyShape, laterShape, smallCells, tableOf } from './any-table.ts';

// domain.md §6, against somebody with pencil and paper who solves for what is not shown (tests/support).

const isOne = ({ least, greatest }: { least: number; greatest: number }) => greatest - least < 0.5;

test('no number of 1–4 is shown or follows from the others and the sums, in 2,000 tables', () => {
  let withheld = 0;
  fc.assert(
    fc.property(anyShape, (shape) => {
      const table = tableOf(shape);
      const { hidden, isWithheld } = hideSmallNumbers(table, { table: 't' });
      for (const cell of smallCells(table)) expect(hidden.has(keyOf(cell))).toBe(true);
      if (isWithheld) withheld += 1;
      if (isWithheld || hidden.size === 0) return;
      const attacker = new Attacker([{ table, hidden }], false);
      const hasOpenSums = table.cells.some(({ kind }) => kind === 'open');
      for (const cell of smallCells(table)) {
        const bounds = attacker.bounds(0, cell);
        const value = cell.value ?? 0;
        if (!bounds) throw new Error('the printed table contradicts itself');
        expect(isOne(bounds)).toBe(false);
        expect(bounds.least).toBeLessThanOrEqual(value);
        expect(bounds.greatest).toBeGreaterThanOrEqual(value);
        // Both a smaller and a larger number fit, unless a sum that is always shown rules it out.
        expect(hasOpenSums || (bounds.least < value && bounds.greatest > value)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  // A table that is withheld proves nothing: it is the exception.
  expect(withheld).toBeLessThan(300);
}, 120_000);

test.each([false, true])(
  'nor from two issues of it, held against each other (numbers only grew: %s)',
  (onlyGrew) => {
    let withheld = 0;
    const change = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -8, max: 8 }));
    fc.assert(
      fc.property(anyShape, fc.array(change, { minLength: 1, maxLength: 20 }), (shape, changes) => {
        const [first, second] = [tableOf(shape), tableOf(laterShape(shape, changes, onlyGrew))];
        const one = hideSmallNumbers(first, { table: 't' });
        const two = hideSmallNumbers(second, { table: 't', earlier: [one.publication] });
        if (two.isWithheld) withheld += 1;
        if (one.isWithheld || two.isWithheld) return;
        const issues = [
          { table: first, hidden: one.hidden },
          { table: second, hidden: two.hidden },
        ];
        const attacker = new Attacker(issues, onlyGrew);
        for (const [index, { table }] of issues.entries()) {
          for (const cell of smallCells(table)) {
            const bounds = attacker.bounds(index, cell);
            if (!bounds) throw new Error('the two issues contradict each other');
            expect(isOne(bounds)).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(withheld).toBeLessThan(300);
  },
  120_000,
);

test('three issues: what the first hid stays hidden in the third', () => {
  const change = fc.integer({ min: -6, max: 6 });
  const changes = fc.array(change, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(anyShape, changes, changes, (shape, once, again) => {
      const shapes = [shape, laterShape(shape, once, false), laterShape(laterShape(shape, once, false), again, false)];
      let earlier: readonly ReturnType<typeof hideSmallNumbers>[] = [];
      for (const table of shapes.map(tableOf)) {
        const next = hideSmallNumbers(table, { table: 't', earlier: earlier.map(({ publication }) => publication) });
        const before = earlier.filter(({ isWithheld }) => !isWithheld).flatMap(({ hidden }) => [...hidden]);
        expect(before.filter((key) => !next.hidden.has(key))).toEqual([]);
        earlier = [...earlier, next];
      }
    }),
  );
});

test('the same table again has the same cells hidden, and is no new issue', () => {
  fc.assert(
    fc.property(anyShape, (shape) => {
      const table = tableOf(shape);
      const first = hideSmallNumbers(table, { table: 't' });
      const again = hideSmallNumbers(table, { table: 't', earlier: [first.publication] });
      expect([...again.hidden].toSorted()).toEqual([...first.hidden].toSorted());
      expect(again.publication.hidden).toEqual(first.publication.hidden);
    }),
  );
});

test('nothing is hidden where nothing is small', () => {
  fc.assert(
    fc.property(anyShape, (shape) => {
      const numbers = shape.numbers.map((row) => row.map((value) => (value === 0 ? 0 : value + 5)));
      const { hidden, isWithheld } = hideSmallNumbers(tableOf({ ...shape, numbers }), { table: 't' });
      expect([hidden.size, isWithheld]).toEqual([0, false]);
    }),
  );
});
