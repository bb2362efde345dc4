import { expect, test } from 'vitest';
import { importDecisions, importFiles } from '../../../shared/outputs/workbook/import-columns.ts';

const context = { project: undefined, names: undefined } as never;
const sha256 = 'a'.repeat(64);
const place = { sha256, sheet: 1, row: 12 };
const other = { sha256: 'b'.repeat(64), sheet: 2, row: 3 };
const beside = { ...place, column: 5 };

test('decisions about rows stand one a line and come back as they were', () => {
  const decisions = [
    { decision: 'include', ...place },
    { decision: 'same person', ...place, other },
    { decision: 'different people', ...other, other: place },
    { decision: 'exclude', ...beside },
    { decision: 'same person', ...beside, other },
    { decision: 'several people', ...place },
    { decision: 'exclude', ...place, part: 2 },
    { decision: 'different people', ...beside, part: 3, other: { ...other, part: 2 } },
  ];
  const cells = importDecisions.write(decisions, context);
  expect(cells[0]).toBe(
    [
      `include, row 12 of sheet 1 in ${sha256}`,
      `same person, row 12 of sheet 1 in ${sha256} and row 3 of sheet 2 in ${other.sha256}`,
      `different people, row 3 of sheet 2 in ${other.sha256} and row 12 of sheet 1 in ${sha256}`,
      `exclude, row 12, column 5 of sheet 1 in ${sha256}`,
      `same person, row 12, column 5 of sheet 1 in ${sha256} and row 3 of sheet 2 in ${other.sha256}`,
      `several people, row 12 of sheet 1 in ${sha256}`,
      `exclude, row 12, person 2 of sheet 1 in ${sha256}`,
      `different people, row 12, column 5, person 3 of sheet 1 in ${sha256} and row 3, person 2 of sheet 2 in ${other.sha256}`,
    ].join('\n'),
  );
  expect(importDecisions.read(cells as never, context)).toEqual({ value: decisions });
});

test.each([
  'include, row 12 of sheet 1',
  `same person, row 12 of sheet 1 in ${sha256}`,
  `include, row 12 of sheet 1 in ${sha256} and row 3 of sheet 2 in ${sha256}`,
  `perhaps, row 12 of sheet 1 in ${sha256}`,
])('a decision that is not whole makes the cell unreadable: %s', (line) => {
  expect(importDecisions.read([line], context)).toEqual({ problem: 'workbook.expectsLines', column: 0 });
});

test('files stand one a line, with the day they speak of or without', () => {
  const files = [
    { kind: 'attendance', format: 'zoom.participants.unique', rows: 25, added: 9, date: '2022-05-02', sha256 },
    { kind: 'registration', format: 'forms.registration', rows: 11, added: 0, sha256 },
    { kind: 'attendance', format: 'signin.sheet', rows: 6, added: 3, date: '2022-05-02', sheets: [2, 3], sha256 },
    { kind: 'attendance', format: 'signin.sheet', rows: 6, added: 3, sheets: [1], sha256 },
  ];
  const cells = importFiles.write(files, context);
  expect(cells[0]).toBe(
    [
      `attendance, zoom.participants.unique, 25 rows, 9 added, of 2022-05-02, SHA-256 ${sha256}`,
      `registration, forms.registration, 11 rows, 0 added, SHA-256 ${sha256}`,
      `attendance, signin.sheet, 6 rows, 3 added, of 2022-05-02, counted sheets 2 + 3, SHA-256 ${sha256}`,
      `attendance, signin.sheet, 6 rows, 3 added, counted sheets 1, SHA-256 ${sha256}`,
    ].join('\n'),
  );
  expect(importFiles.read(cells as never, context)).toEqual({ value: files });
});
