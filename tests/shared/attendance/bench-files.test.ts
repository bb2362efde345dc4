import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { attendanceWorld } from '../../fixtures/attendance-world.ts';
import { filesOf } from '../../support/attendance/attendance-case.ts';
import type { AttendanceCase, Truth } from '../../support/attendance/attendance-case.ts';
import { delimitedText, written } from '../../support/attendance/delimited.ts';
import { padded, rowsOf } from '../../support/attendance/table-notation.ts';
import { textBytes } from '../../support/attendance/text-bytes.ts';
import type { TextForm } from '../../support/attendance/text-bytes.ts';
import { typedCells, workbookBytes } from '../../support/attendance/workbook-bytes.ts';
import type { BookForm } from '../../support/attendance/workbook-bytes.ts';

const all: readonly AttendanceCase[] = Object.values(attendanceWorld).flat();

describe('a bench file', () => {
  test('is one of at least four hundred, each with an id of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.map((one) => one.id).filter((id, at, ids) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test.each(all)('$id has bytes, the same each time', (one) => {
    for (const { bytes } of filesOf(one)) {
      expect(bytes().length).toBeGreaterThan(20);
      expect(Buffer.from(bytes()).equals(Buffer.from(bytes()))).toBe(true);
    }
  });

  test.each(all)('$id has a truth that agrees with itself', ({ truth }) => {
    expect(contradictions(truth)).toEqual([]);
  });
});

function contradictions({ persons = {}, candidates, date, ...truth }: Truth): string[] {
  const { unique, inPerson = 0, online = 0, both = 0 } = persons;
  const breakdowns = [truth.country, truth.organisation, truth.organisationType, truth.gender];
  const sums = breakdowns.map((by) => by && Object.values(by).reduce((total, number) => total + number, 0));
  return [
    ...(Object.keys(persons).length > 3 && inPerson + online - both !== unique ? ['the ways do not give the sum'] : []),
    ...(sums.some((sum) => sum !== undefined && sum !== unique) ? ['a breakdown does not give the sum'] : []),
    ...(candidates !== undefined && date !== undefined ? ['the date is found and asked'] : []),
  ];
}

const everyLetter = 'Šimkutė Žūė Ąžuolas Āboliņš Õunapuu Ülle Åsa Олена Київ “„” – ✓';

describe('text written as bytes', () => {
  test.each<[TextForm, string, string]>([
    ['utf-8', 'utf-8', everyLetter],
    ['utf-8+bom', 'utf-8', everyLetter],
    ['utf-16le+bom', 'utf-16le', everyLetter],
    ['utf-16be+bom', 'utf-16be', everyLetter],
    ['utf-16le', 'utf-16le', everyLetter],
    ['utf-16be', 'utf-16be', everyLetter],
    ['windows-1257', 'windows-1257', 'Šimkutė Žūė Ąžuolas Āboliņš Õunapuu Ülle Åsa ????? ???? “„” – ?'],
    ['windows-1251', 'windows-1251', '?imkut? ??? ??uolas ?boli?? ?unapuu ?lle ?sa Олена Київ “„” – ?'],
  ])('%s decodes back', (form, decoder, text) => {
    expect(new TextDecoder(decoder).decode(textBytes(everyLetter, form))).toBe(text);
  });

  test('windows-1252 has š, ž, Š and Ž where windows-1257 has nothing, and õ, ä, ö, ü where it has them too', () => {
    expect([...textBytes('šžŠŽõäöüė', 'windows-1252')]).toEqual([0x9a, 0x9e, 0x8a, 0x8e, 0xf5, 0xe4, 0xf6, 0xfc, 0x3f]);
  });
});

describe('rows written as text', () => {
  test('quote what needs quotes, and everything where the tool does', () => {
    const rows = [
      ['a', 'b;c', 'd "e"'],
      ['x', 'two\nlines', ' 1'],
    ];
    expect(delimitedText(rows, written.semicolons)).toBe('a;"b;c";"d ""e"""\r\nx;"two\nlines";" 1"\r\n');
    expect(delimitedText([['a', '']], written.googleForms)).toBe('"a",""');
  });

  test('come from a drawing', () => {
    expect(rowsOf('\n a | b␣ |\n\n  1⏎2 | | \n')).toEqual([['a', 'b ', ''], [], ['1\n2', '', '']]);
    expect(padded([['a'], ['b', 'c']])).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });
});

describe('a workbook', () => {
  test.each<[BookForm, unknown]>([
    ['xlsx', 45188],
    ['biff8', 45188],
    ['xlsb', 45188],
    ['ods', new Date('2023-09-19')],
  ])('as %s keeps cells, days, merges and names of sheets', (form, day) => {
    const rows = typedCells([
      ['Sąrašas', ''],
      ['1', '@2023-09-19'],
      ["'2", 'Õnne'],
    ]);
    const bytes = workbookBytes(
      [
        { name: 'Lapas „1“', rows, merges: ['A1:B1'] },
        { name: 'Tuščias', rows: [] },
      ],
      form,
    );
    const book = read(bytes, { cellDates: false });
    expect(book.SheetNames).toEqual(['Lapas „1“', 'Tuščias']);
    const sheet = book.Sheets['Lapas „1“'] ?? {};
    expect(utils.sheet_to_json(sheet, { header: 1, raw: true })).toEqual([['Sąrašas'], [1, day], ['2', 'Õnne']]);
    expect(sheet['!merges']).toEqual([utils.decode_range('A1:B1')]);
  });

  test('counts its days from 1904 when told so', () => {
    const bytes = workbookBytes([{ name: 'a', rows: [[{ day: '2023-09-19' }]] }], 'xlsx', true);
    const book = read(bytes);
    expect(book.Workbook?.WBProps?.date1904).toBe(true);
    expect(book.Sheets['a']?.['A1']?.v).toBe(45188 - 1462);
  });

  test('hides sheets and rows', () => {
    const bytes = workbookBytes([
      { name: 'a', rows: [['x'], ['y']], hiddenRows: [2] },
      { name: 'b', rows: [['z']], isHidden: true },
    ]);
    const book = read(bytes, { cellStyles: true });
    expect(book.Workbook?.Sheets?.map((sheet) => sheet.Hidden)).toEqual([0, 1]);
    expect(book.Sheets['a']?.['!rows']?.[1]?.hidden).toBe(true);
  });
});
