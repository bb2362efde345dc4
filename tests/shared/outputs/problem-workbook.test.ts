import { describe, expect, test } from 'vitest';
import { problemWorkbook } from '../../../shared/outputs/register-problems/problem-workbook.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import type { Sheet } from '../../../shared/reading/sheet.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import { nodePlatform } from '../../../main/node-platform.ts';
import { empty, planOf, sheetOf } from '../register/old-lists.ts';
import { settled } from '../workbook/written.ts';

const list: readonly Sheet[] = [
  sheetOf(
    [
      ['FOR-IN veiklos'],
      ['Pavadinimas', 'Data', 'Gyvai', 'Pastabos'],
      ['Mokymai', '2022-05-02', 24, ''],
      ['=1+1 seminaras', { serial: 44_683, date1904: false }, 'daug', '+370'],
      ['', 'kažkada', 'n. d.', ''],
    ],
    { name: '2022' },
  ),
  sheetOf(
    [
      ['Title', 'Date'],
      ['Visit', '2023-05-02'],
    ],
    { name: '2023' },
  ),
];
const model = (sheets: readonly Sheet[]) =>
  problemWorkbook(planOf(sheets, empty), findRegisterTables(sheets), sheets, 'en');

describe('the workbook of what could not be taken in', () => {
  test('holds those rows as they were, beside what is wrong with them', () => {
    const [sheet, ...others] = model(list).sheets;
    expect(others).toEqual([]);
    expect(sheet?.name).toBe('2022');
    expect(sheet?.columns.map(({ header }) => header)).toEqual([
      'What to correct',
      'Pavadinimas',
      'Data',
      'Gyvai',
      'Pastabos',
    ]);
    expect(sheet?.rows.map((row) => row.slice(1))).toEqual([
      ['=1+1 seminaras', 44_683, 'daug', '+370'],
      ['', 'kažkada', 'n. d.', ''],
    ]);
    expect(sheet?.rows[0]?.[0]).toContain('2022, row 4, column “Gyvai”: “daug” is not a number of people.');
    expect(String(sheet?.rows[1]?.[0]).split('\n')).toHaveLength(3);
  });

  test('marks the cells that are wrong, and no other', () => {
    const marks = model(list).sheets[0]?.marks;
    expect([...(marks?.get(0) ?? [])]).toEqual([
      [0, 'open'],
      [2, 'date'],
      [3, 'open'],
    ]);
    expect([...(marks?.get(1)?.keys() ?? [])]).toEqual([0, 2, 3]);
  });

  test('is read again as a list, its first column left out', async () => {
    const bytes = await writeXlsx(model(list));
    const { sheets } = settled(readTables(bytes, 'problems.xlsx', nodePlatform));
    const [table] = findRegisterTables(sheets);
    expect(table?.columns.map(({ proposed }) => proposed)).toEqual([
      'ignored',
      'title',
      'dateFrom',
      'inPerson',
      'note',
    ]);
    const corrected = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === 'daug' ? 30 : cell))),
    }));
    expect(planOf(corrected, empty).rows.map(({ outcome }) => outcome)).toEqual(['new', 'unreadable']);
  });

  test('has sheets by the names of the list, as a spreadsheet takes them, each once', async () => {
    const wrong = [
      ['Title', 'Date'],
      ['Visit', 'sometime'],
    ];
    const names = ['veiklos 2022/2023 [nauja].csv', 'A name of more than one and thirty letters', 'same', 'SAME', "'"];
    const workbook = model(names.map((name) => sheetOf(wrong, { name })));
    const written = settled(readTables(await writeXlsx(workbook), 'problems.xlsx', nodePlatform));
    expect(written.sheets.map(({ name }) => name)).toEqual([
      'veiklos 2022 2023  nauja .csv',
      'A name of more than one and thi',
      'same',
      'SAME (2)',
      '1',
    ]);
  });

  test('has no sheet when nothing is wrong', () => {
    expect(
      model([
        sheetOf([
          ['Title', 'Date'],
          ['Visit', '2023-05-02'],
        ]),
      ]).sheets,
    ).toEqual([]);
  });
});
