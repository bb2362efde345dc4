import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { utils, write } from 'xlsx';
import type { BookType, WorkBook, WorkSheet } from 'xlsx';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import type { Sheet } from '../../../shared/reading/sheet.ts';
import { settled } from '../../support/settled.ts';
import { tableRefusal } from '../../support/table-refusal.ts';
import { testPlatform } from '../../support/test-platform.ts';

// The spreadsheet reader remarks on number formats that have no counterpart.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const platform = testPlatform();
const kinds = [
  ['xlsx', 'xlsx'],
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
] as const;
const sheetsOf = (bytes: Uint8Array): readonly Sheet[] => settled(readTables(bytes, 'list', platform)).sheets;
const written = (book: WorkBook, bookType: BookType) =>
  new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
const bookOf = (sheet: WorkSheet, name = 'List') => utils.book_new(sheet, name);

describe.each(kinds)('a workbook of the kind %s', (container, bookType) => {
  const sheet = utils.aoa_to_sheet([
    ['Vardas', 'Val.', 'Diena', 'Yra', 'Pastabos'],
    ['Živilė', 3.5, { t: 'n', v: 45_000.25, z: 'dd\\.mm\\.yyyy' }, true, null],
    [],
    ['00123', 45_000, '3/4/23', false, '=1+1'],
  ]);
  const bytes = written(bookOf(sheet), bookType);

  test('is told by its content', () => {
    expect(settled(readTables(bytes, 'list.csv', platform))).toMatchObject({
      container,
      encoding: container,
      issues: [],
    });
  });

  test('gives cells as they are: numbers raw, dates as serials, text as text', () => {
    expect(sheetsOf(bytes)[0]?.rows).toEqual([
      ['Vardas', 'Val.', 'Diena', 'Yra', 'Pastabos'],
      ['Živilė', 3.5, { serial: 45_000.25, date1904: false }, true],
      [],
      ['00123', 45_000, '3/4/23', false, '=1+1'],
    ]);
  });

  test('keeps merged cells and says which sheets are hidden', () => {
    const merged = utils.aoa_to_sheet([['Title'], ['a', 'b', 'c'], ['d', null, 'e']]);
    merged['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 2 } },
      { s: { r: 1, c: 1 }, e: { r: 2, c: 1 } },
    ];
    const book = bookOf(merged);
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'Lists');
    if (container !== 'ods') book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const [list, lists] = sheetsOf(written(book, bookType));
    expect(list?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 1, rows: 2, columns: 1 },
    ]);
    expect(lists?.isHidden).toBe(container === 'ods' ? undefined : true);
  });

  test('takes what a formula last gave', () => {
    const list = utils.aoa_to_sheet([
      ['Name', 'Total'],
      ['a', { t: 'n', v: 7, f: '3+4' }],
    ]);
    expect(sheetsOf(written(bookOf(list), bookType))[0]?.rows[1]).toEqual(['a', 7]);
  });

  test.skipIf(container === 'ods')('takes error values as unreadable', () => {
    const list = utils.aoa_to_sheet([
      ['Name', 'Total'],
      ['a', { t: 'e', v: 0x2a, w: '#N/A' }],
    ]);
    expect(sheetsOf(written(bookOf(list), bookType))[0]?.rows[1]).toEqual(['a', { unreadable: 'errorValue' }]);
  });

  test('a blank one has no table', () => {
    const issue = tableRefusal(written(bookOf(utils.aoa_to_sheet([[]])), bookType), 'blank');
    expect(issueSentence(issue)).toContain('There is no table in the file blank');
  });
});

describe('a workbook that LibreOffice saved', () => {
  test.each(['xls', 'xlsx', 'ods'])(
    'as .%s says which rows and sheets are hidden, and which cells are dates',
    (ending) => {
      const bytes = readFileSync(new URL(`../../fixtures/tables/hidden.${ending}`, import.meta.url));
      expect(sheetsOf(bytes)).toEqual([
        {
          name: 'Sąrašas',
          rows: [
            ['Vardas', 'Val.', 'Diena'],
            ['Živilė', 3.5, { serial: 45_000, date1904: false }],
            ['Ąžuolas', 1, { serial: 45_001, date1904: false }],
            ['Rasa', 0, { serial: 0.5, date1904: false }],
          ],
          hiddenRows: [2],
        },
        { name: 'Sąrašai', rows: [['V'], ['M']], isHidden: true },
      ]);
    },
  );
});

const base = unzipSync(
  written(
    bookOf(
      utils.aoa_to_sheet([
        ['Name', 'Total'],
        ['a', 1],
      ]),
    ),
    'xlsx',
  ),
);
const sheetPath = 'xl/worksheets/sheet1.xml';
const withSheet = (change: (xml: string) => string) =>
  zipSync({ ...base, [sheetPath]: strToU8(change(strFromU8(base[sheetPath]!))) });
const withRows = (rows: string) => withSheet((xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));
const withColumns = (columns: string) => withSheet((xml) => xml.replace('<sheetData>', `${columns}<sheetData>`));

describe('an .xlsx', () => {
  test('of the 1904 date system says so on each date', () => {
    const book = bookOf(utils.aoa_to_sheet([['Day'], [{ t: 'n', v: 43_538, z: 'yyyy-mm-dd' }]]));
    book.Workbook = { WBProps: { date1904: true } };
    expect(sheetsOf(written(book, 'xlsx'))[0]?.rows[1]).toEqual([{ serial: 43_538, date1904: true }]);
  });

  test('that claims a million rows and columns is read as what it holds', () => {
    const bytes = withSheet((xml) => xml.replace(/<dimension ref="[^"]*"/u, '<dimension ref="A1:XFD1048576"'));
    expect(sheetsOf(bytes)[0]?.rows).toEqual([
      ['Name', 'Total'],
      ['a', 1],
    ]);
  });

  test('that merges everything merges what it holds', () => {
    const bytes = withSheet((xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    expect(sheetsOf(bytes)[0]?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test('with formatted blank cells far away ends where its content ends', () => {
    const bytes = withRows(
      '<row r="900"><c r="ZZ900" s="0"/></row><row r="199999"><c r="A199999" t="str"><v></v></c></row>',
    );
    expect(sheetsOf(bytes)[0]?.rows).toHaveLength(2);
  });

  test('with a description of each column once is read', () => {
    const columns = '<cols><col min="1" max="1" hidden="1"/><col min="2" max="16384" width="9"/></cols>';
    expect(sheetsOf(withColumns(columns))[0]?.rows).toHaveLength(2);
  });

  test.each([
    ['of all columns again and again', `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(5_000)}</cols>`],
    ['with a prefix', `<x:cols>${"<x:col x:max='16384' min='1' hidden=\"1\"/>".repeat(5_000)}</x:cols>`],
    ['of columns beyond every sheet', '<cols><col min="1" max="99999999" hidden="1"/></cols>'],
  ])('with a description %s is refused before it makes an object of each', (_, columns) => {
    expect(issueSentence(tableRefusal(withColumns(columns)))).toContain('is damaged');
  });

  test.each([
    ['more rows than are read', '<row r="200002"><c r="A200002"><v>1</v></c></row>', 'more than 200,000 rows'],
    ['more columns than are read', '<row r="3"><c r="BXY3"><v>1</v></c></row>', 'more than 2,000 columns'],
    ['a column that no program knows', '<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>', 'more than 2,000 columns'],
    [
      'few cells that stand for millions',
      Array.from({ length: 6_000 }, (_, at) => `<row r="${at + 3}"><c r="BUU${at + 3}"><v>1</v></c></row>`).join(''),
      'more than 10,000,000 cells',
    ],
  ])('%s: refused, never cut off', (_, rows, sentence) => {
    expect(issueSentence(tableRefusal(withRows(rows)))).toContain(sentence);
  });

  test('names of the prototype are cells like any other', () => {
    const list = utils.aoa_to_sheet([
      ['__proto__', 'constructor'],
      [1, 2],
    ]);
    expect(sheetsOf(written(bookOf(list, 'toString'), 'xlsx'))[0]).toEqual({
      name: 'toString',
      rows: [
        ['__proto__', 'constructor'],
        [1, 2],
      ],
    });
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('a cell of 400,000 letters ends in a reading', () => {
    const bytes = withRows(`<row r="3"><c r="A3" t="str"><v>${'x'.repeat(400_000)}</v></c></row>`);
    expect(sheetsOf(bytes)[0]?.rows[2]?.[0]).toHaveLength(400_000);
  });

  test('pictures and macros in it are never unpacked', () => {
    const picture = new Uint8Array(500_000).map((_, at) => (at * 7919) >> 3);
    const bytes = zipSync({ ...base, 'xl/media/image1.png': picture, 'xl/vbaProject.bin': picture });
    const crc = bytes.slice();
    expect(sheetsOf(crc)[0]?.rows).toHaveLength(2);
  });
});

describe('an .ods', () => {
  const ods = unzipSync(written(bookOf(utils.aoa_to_sheet([['Name'], ['a'], ['b'], ['c']])), 'ods'));
  const withContent = (change: (xml: string) => string) =>
    zipSync({ ...ods, 'content.xml': strToU8(change(strFromU8(ods['content.xml']!))) });

  test('says which rows and sheets are hidden', () => {
    const bytes = withContent((xml) => {
      let row = 0;
      const style =
        '<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>';
      return xml
        .replaceAll('<table:table-row', () => `<table:table-row${(row += 1) === 3 ? ' table:visibility="filter"' : ''}`)
        .replace('</office:automatic-styles>', `${style}</office:automatic-styles>`)
        .replace(/<table:table table:name="List"[^>]*>/u, '<table:table table:name="List" table:style-name="hid">');
    });
    expect(sheetsOf(bytes)[0]).toMatchObject({ isHidden: true, hiddenRows: [2] });
  });

  test('a cell repeated into millions is refused before it is written out', () => {
    const bytes = withContent((xml) =>
      xml
        .replace('<table:table-row', '<table:table-row table:number-rows-repeated="100000"')
        .replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="16000"'),
    );
    expect(issueSentence(tableRefusal(bytes))).toContain('more than 10,000,000 cells');
  });

  test('blank cells repeated to the edge are nothing', () => {
    const edge =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';
    expect(sheetsOf(withContent((xml) => xml.replace('</table:table>', edge)))[0]?.rows).toHaveLength(4);
  });

  test('with a password is said to be', () => {
    const manifest = strFromU8(ods['META-INF/manifest.xml']!).replace(
      /<manifest:file-entry ([^>]*)\/>/u,
      '<manifest:file-entry $1><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>',
    );
    const bytes = zipSync({
      ...ods,
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': new Uint8Array([0xff, 1]),
    });
    expect(issueSentence(tableRefusal(bytes))).toContain('protected with a password');
  });
});
