import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { empty, ids, notesOf, outcomesOf, planOf, saidOf, sheetOf } from './old-lists.ts';

const header = ['Pavadinimas', 'Data', 'Dalyviai', 'Partneris'];

/** A list in which the cells of a column, from one row on, are shown as one; rows and columns count from 0. */
function planMerged(
  rows: readonly (readonly Cell[])[],
  ...merges: readonly { readonly row: number; readonly column: number; readonly rows: number }[]
) {
  const sheet = sheetOf([header, ...rows], { merges: merges.map((merge) => ({ ...merge, columns: 1 })) });
  return planOf([sheet], empty, { partner: ids.ddg });
}

function valuesOfAll(plan: ReturnType<typeof planOf>) {
  return plan.changes.flatMap((change) =>
    change.kind === 'create' && change.record === 'activity' ? [change.value] : [],
  );
}

describe('one cell over several rows', () => {
  test('of a partner, a day or a place is said of each of them', () => {
    const rows = [
      ['Mokymai', '2023-05-14', 25, 'PROVIDUS'],
      ['Seminaras', null, 30, null],
      ['Diskusija', '2023-06-01', 12, null],
    ];
    const plan = planMerged(rows, { row: 1, column: 3, rows: 2 }, { row: 1, column: 1, rows: 2 });
    expect(valuesOfAll(plan)).toMatchObject([
      { reportedBy: ids.providus, sessions: [{ from: '2023-05-14' }] },
      { reportedBy: ids.providus, sessions: [{ from: '2023-05-14' }] },
      { reportedBy: ids.ddg, sessions: [{ from: '2023-06-01' }] },
    ]);
  });

  test('of a number is asked about in each of them: nobody can divide it', () => {
    const rows = [
      ['Mokymai', '2023-05-14', 40, null],
      ['Seminaras', '2023-05-15', null, null],
    ];
    const plan = planMerged(rows, { row: 1, column: 2, rows: 2 });
    expect(saidOf(plan)).toEqual([
      expect.stringContaining('row 2, column “Dalyviai”: one number stands over several rows'),
      expect.stringContaining('row 3, column “Dalyviai”: one number stands over several rows'),
    ]);
    expect(plan.changes).toEqual([]);
  });

  test('of a title is one activity: a part of its days and people is not taken for the whole', () => {
    const rows = [
      ['Mokymai', '2023-05-14', 25, null],
      [null, '2023-05-21', 13, null],
      ['Seminaras', '2023-06-01', 12, null],
    ];
    const plan = planMerged(rows, { row: 1, column: 0, rows: 2 });
    expect(outcomesOf(plan)).toEqual(['unreadable', 'unreadable', 'new']);
    expect(saidOf(plan)[0]).toContain('one activity stands over several rows');
  });

  test('makes no activities of blank rows', () => {
    const rows = [['Mokymai', '2023-05-14', 25, 'PROVIDUS'], [], ['Seminaras', '2023-05-15', 5, null]];
    const plan = planMerged(rows, { row: 1, column: 3, rows: 3 });
    expect(outcomesOf(plan)).toEqual(['new', 'ignored', 'new']);
  });
});

test('a row that the file hides is said to be hidden', () => {
  const rows = [header, ['Mokymai', '2023-05-14', 25, null], ['Seminaras', '2023-05-15', 5, null]];
  const plan = planOf([sheetOf(rows, { hiddenRows: [2] })], empty);
  expect(outcomesOf(plan)).toEqual(['new', 'new']);
  expect(notesOf(plan)).toEqual(['register.rowHidden']);
});
