import { beforeEach, describe, expect, test } from 'vitest';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import {
  activityOf,
  first,
  packageOfOtherProject,
  packageWithDeletion,
  packageWithEdit,
  second,
} from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  desk.write('one.json', await packageWithEdit(first, 'A11', {}));
  await desk.run('consolidate', 'one.json', '--out', 'one.xlsx');
});

const a11 = ['Reference', 'A11'] as const;
const title11 = 'A11 Pan-Baltic initiative: integration through education and engagement of local actors';
const typed = (value: number) => ({ state: 'number', value, basis: 'not stated' });
const changedTotal = {
  change: 'changed',
  kind: 'activity',
  id: activityOf('A11').id,
  label: title11,
  fields: [{ field: 'total', before: { value: typed(29) }, after: { value: typed(33) } }],
};

interface DiffJson {
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
  readonly records: readonly unknown[];
}

function writeEdited(change: (workbook: EditedWorkbook) => EditedWorkbook): void {
  desk.write('back.xlsx', change(new EditedWorkbook(desk.read('one.xlsx'))).save());
}

describe('no difference: status 0', () => {
  test.each([
    ['a package and itself', 'one.json', 'one.json'],
    ['a package and its workbook', 'one.json', 'one.xlsx'],
    ['a workbook and its package', 'one.xlsx', 'one.json'],
    ['a workbook and itself', 'one.xlsx', 'one.xlsx'],
  ])('%s', async (_, before, after) => {
    const { status, out, err } = await desk.run('diff', before, after);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^No difference: \d+ records in both\.\n$/u);
  });
});

describe('differences: status 1', () => {
  test('a changed field, from what to what', async () => {
    desk.write('two.json', await packageWithEdit(second, 'A11', { total: typed(33) }));
    const { status, out } = await desk.run('diff', 'one.json', 'two.json');
    expect(status).toBe(1);
    expect(linesOf(out)).toEqual([
      `Changed: ${title11} (activity)`,
      '  Total: 29, not stated → 33, not stated',
      expect.stringMatching(/^0 new, 1 changed, 0 removed, \d+ unchanged\.$/u),
    ]);
    expect(await desk.json('diff', 'one.json', 'two.json')).toMatchObject({
      before: { file: 'one.json', type: 'package' },
      after: { file: 'two.json', type: 'package' },
      changed: 1,
      records: [changedTotal],
    });
  });

  test('the other way round, the other way round', async () => {
    desk.write('two.json', await packageWithEdit(second, 'A11', { total: typed(33) }));
    const [{ before, after }] = changedTotal.fields as [(typeof changedTotal.fields)[0]];
    expect(await desk.json('diff', 'two.json', 'one.json')).toMatchObject({
      records: [{ fields: [{ field: 'total', before: after, after: before }] }],
    });
  });

  test('a workbook that was edited', async () => {
    writeEdited((it) =>
      it
        .sort('Activities', 'Title', -1)
        .type('Activities', a11, 'Total', 33)
        .addRow('Activities', { Reference: 'A99', Title: 'Language café' })
        .deleteRow('Activities', ['Reference', 'A03']),
    );
    const json = await desk.json<DiffJson>('diff', 'one.json', 'back.xlsx');
    expect(json).toMatchObject({ new: 1, changed: 1, removed: 1 });
    expect(json.records).toEqual(
      expect.arrayContaining([
        expect.objectContaining(changedTotal),
        expect.objectContaining({ change: 'new', label: 'A99 Language café' }),
        expect.objectContaining({ change: 'removed', deleted: false, id: activityOf('A03').id }),
      ]),
    );
  });

  test('a deleted record is told from one that is only not there', async () => {
    desk.write('two.json', await packageWithDeletion(second, 'A05'));
    const { out } = await desk.run('diff', 'one.json', 'two.json');
    expect(out).toMatch(/^Removed: A05 .* \(activity\), deleted$/mu);
  });

  test('a field in two versions shows both', async () => {
    desk.write('mine.json', await packageWithEdit(first, 'A11', { total: typed(30) }));
    desk.write('yours.json', await packageWithEdit(second, 'A11', { total: typed(33) }));
    await desk.run('consolidate', 'mine.json', 'yours.json', '--package', 'both.json');
    const { out } = await desk.run('diff', 'one.json', 'both.json');
    expect(out).toMatch(/Total: 29, not stated → two versions \(3[03], not stated · 3[03], not stated\)/u);
  });

  test('a column that a workbook lacks is no difference', async () => {
    writeEdited((it) => it.deleteColumn('Activities', 'Title').deleteSheet('Sessions'));
    const { status, out, err } = await desk.run('diff', 'one.json', 'back.xlsx');
    expect([status, out.startsWith('No difference')]).toEqual([0, true]);
    expect(err).toContain('has no column Title');
  });

  test('a row that cannot be read is not compared, and said', async () => {
    writeEdited((it) => it.type('Activities', a11, 'Total', 'many').type('Activities', a11, 'Title', 'New'));
    const { status, out, err } = await desk.run('diff', 'one.json', 'back.xlsx');
    expect(status).toBe(1);
    expect(err).toContain('Sheet Activities, row 12, column Total: “many” is not a count.');
    expect(linesOf(out)).toEqual([
      expect.stringMatching(/^0 new, 0 changed, 0 removed, \d+ unchanged; 1 row could not be compared\.$/u),
    ]);
  });
});

describe('a call that is not understood: status 2', () => {
  test.each([[[]], [['one.json']], [['one.json', 'one.json', 'one.json']], [['one.json', 'one.json', '--out', 'x']]])(
    '%j',
    async (args) => {
      const { status, out } = await desk.run('diff', ...args);
      expect([status, out]).toEqual([2, '']);
    },
  );
});

describe('a file that is refused: status 3', () => {
  test.each([
    ['that is not there', 'none.json', () => undefined],
    ['that is no package', 'bad.json', () => desk.write('bad.json', 'Dear colleagues')],
  ])('%s', async (_, file, prepare) => {
    prepare();
    for (const call of [
      ['one.json', file],
      [file, 'one.json'],
    ]) {
      const { status, out, err } = await desk.run('diff', ...call);
      expect([status, out]).toEqual([3, '']);
      expect(err).toContain(file);
    }
  });

  test('of another project', async () => {
    desk.write('other.json', await packageOfOtherProject());
    const { status, err } = await desk.run('diff', 'one.json', 'other.json');
    expect(status).toBe(3);
    expect(err).toContain('OTHER');
  });
});

test('diff --help says how it ends', async () => {
  const { status, out } = await desk.run('diff', '--help');
  expect(status).toBe(0);
  expect(out).toContain('0 no difference, 1 differences');
});
