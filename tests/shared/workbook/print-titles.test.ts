import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printTitles } from '../../../shared/outputs/workbook/print-titles.ts';
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
