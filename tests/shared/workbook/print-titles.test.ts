import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pagesWide, printTitles } from '../../../shared/outputs/workbook/print-titles.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import type { SheetModel } from '../../../shared/outputs/workbook/workbook-model.ts';
import { emptyDataset, modelOf } from './written.ts';

const sheet: SheetModel = {
  name: 'Activities',
  columns: [{ header: 'Title', width: 30, style: 'text', hidden: false }],
  rows: [],
  marks: new Map(),
  frozenColumns: 0,
  visibility: 'visible',
  computed: false,
};
const wide = { ...sheet, columns: Array.from({ length: 12 }, () => ({ ...sheet.columns[0]!, width: 30 })) };

describe('a sheet is printed as few pages wide as stays legible', () => {
  const columns = (...widths: readonly number[]) => widths.map((width) => ({ ...sheet.columns[0]!, width }));
  test.each<[what: string, change: Partial<SheetModel>, pages: number]>([
    ['one page', { columns: columns(40, 100, 100) }, 1],
    ['two pages', { columns: columns(40, 100, 101) }, 2],
    ['two full pages that repeat the frozen column', { columns: columns(40, 200, 200), frozenColumns: 1 }, 2],
    ['three such pages', { columns: columns(40, 200, 200, 1), frozenColumns: 1 }, 3],
    ['without hidden columns', { columns: [...columns(240), { ...sheet.columns[0]!, width: 90, hidden: true }] }, 1],
    ['frozen columns that fill a page', { columns: columns(300, 120), frozenColumns: 1 }, 2],
  ])('%s', (_, change, pages) => expect(pagesWide({ ...sheet, ...change })).toBe(pages));

  test('and the file says so', async () => {
    const bytes = await writeXlsx({ title: 'x', sheets: [{ ...wide, frozenColumns: 1 }] });
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="2"[^>]*fitToHeight="0"/);
  });
});

describe('what every printed page repeats', () => {
  test.each<[what: string, sheet: SheetModel, range: string]>([
    ['the header', sheet, "'Activities'!$1:$1"],
    ['the header of a sheet whose name has spaces', { ...sheet, name: 'Country parts' }, "'Country parts'!$1:$1"],
    ['the header of a sheet whose name has an apostrophe', { ...sheet, name: "Who's who" }, "'Who''s who'!$1:$1"],
    [
      'the frozen columns, too, when the sheet is several pages wide',
      { ...wide, frozenColumns: 3 },
      "'Activities'!$A:$C,'Activities'!$1:$1",
    ],
    ['no columns when it is one page wide', { ...sheet, frozenColumns: 1 }, "'Activities'!$1:$1"],
    [
      'the header below the head of a form',
      { ...sheet, form: { above: [{ text: 'List', look: 'title' }], orientation: 'portrait', rowHeight: 20 } },
      "'Activities'!$2:$2",
    ],
  ])('is %s', (_, model, range) => {
    expect(printTitles(model).range).toBe(range);
  });

  test('is written for every sheet of a workbook, its name in quotation marks', async () => {
    const parts = unzipSync(await writeXlsx(modelOf(emptyDataset)));
    const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const ranges = [...names.matchAll(/<definedName [^>]*Print_Titles[^>]*>([^<]*)</g)].map(([, range]) => range);
    expect(ranges).toHaveLength(modelOf(emptyDataset).sheets.length);
    for (const range of ranges) expect(range).toMatch(/^'[^']+'!\$/);
  });
});

test('no head of a column breaks within a word', async () => {
  const columns = ['Organisations mapped', 'In person', 'Total'].map((header) => ({
    ...sheet.columns[0]!,
    header,
    width: 9,
  }));
  const bytes = await writeXlsx({ title: 'x', sheets: [{ ...sheet, columns }] });
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect([...xml.matchAll(/<col [^>]*width="([^"]*)"/gu)].map(([, width]) => Number(width))).toEqual([15, 9, 9]);
});

test.each([
  ['a chart is kept on one page with its rows', 10, 1],
  ['a chart of very many rows goes over pages', 60, 0],
])('%s', async (_, count, pages) => {
  const rows = Array.from({ length: count }, () => ['x', 1]);
  const columns = [...sheet.columns, { ...sheet.columns[0]!, style: 'whole' as const }];
  const chart = { title: 'x', alternative: 'x', names: 0, series: [1] };
  const bytes = await writeXlsx({ title: 'x', sheets: [{ ...sheet, columns, rows, chart }] });
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).toContain(`fitToHeight="${pages}"`);
});
