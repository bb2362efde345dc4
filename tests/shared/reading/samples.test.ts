import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../../shared/reading/read-tables.ts';
import type { Sheet } from '../../../shared/reading/sheet.ts';
import { settled } from '../../support/settled.ts';
import { testPlatform } from '../../support/test-platform.ts';

const folder = new URL('../../fixtures/attendance/', import.meta.url);
const platform = testPlatform();

interface Truth {
  readonly files: readonly { readonly id: string; readonly encoding: string; readonly delimiter?: string }[];
}
const truth = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')) as Truth;
const delimiters: Readonly<Record<string, string>> = { tab: '\t', comma: ',', semicolon: ';' };
const fileOf = (id: string) => readdirSync(folder).find((name) => name.startsWith(id))!;
const tablesOf = (id: string) => settled(readTables(readFileSync(new URL(fileOf(id), folder)), fileOf(id), platform));
const firstSheet = (id: string): Sheet => tablesOf(id).sheets[0]!;

describe('every sample is decoded and divided as its truth says', () => {
  test.each(truth.files)('$id: $encoding, $delimiter', ({ id, encoding, delimiter }) => {
    const tables = tablesOf(id);
    expect(tables.encoding).toBe(encoding.split(' ')[0]);
    expect(tables.delimiter).toBe(delimiter && delimiters[delimiter.split(' ')[0]!]);
    expect(tables.isEncodingGuessed).toBe(encoding.startsWith('windows') ? true : undefined);
    expect(tables.issues).toEqual([]);
  });
});

describe('what stands where', () => {
  test('a title with a line break is one record, so that later rows keep their number', () => {
    const { rows } = firstSheet('D04');
    expect(rows[1]).toEqual(['Meeting title', 'FOR-IN seminaras II \r\n(po studijų vizito į Suomiją)']);
    expect(rows[9]?.slice(0, 3)).toEqual(['Name', 'First Join', 'Last Leave']);
  });

  test('a file of several tables keeps the fields of each', () => {
    const { rows } = firstSheet('D07');
    expect(rows[1]).toEqual(['Report Generated:', 'May 04, 2022 9:50 AM']);
    expect(rows[2]).toHaveLength(9);
    expect(rows[5]).toHaveLength(7);
  });

  test('text in a formula is the text', () => {
    expect(firstSheet('D15').rows[1]?.[1]).toBe('2022-05-27 10:00:00');
  });

  test('letters of the Baltic code page are right, decimal commas stay text', () => {
    expect(firstSheet('D13').rows[6]).toEqual([
      '3',
      'Testauskas Ąžuolas',
      'Vilniaus miesto savivaldybė',
      'Vilnius',
      '3,0',
      'išvyko anksčiau',
    ]);
  });

  test('a workbook keeps its sheets, also blank ones, and its merged cells', () => {
    const { sheets } = tablesOf('D10');
    expect(sheets.map(({ name, rows }) => [name, rows.length > 0])).toEqual([
      ['Sąrašas', true],
      ['Lapas2', false],
      ['Lapas3', false],
    ]);
    expect(sheets[0]?.merges?.[0]).toEqual({ row: 0, column: 0, rows: 1, columns: 8 });
    expect(sheets[0]?.rows[7]?.slice(0, 3)).toEqual([1, 'Živilė', 'Mėginaitė']);
  });

  test('workbooks of older Excel and of LibreOffice are read alike', () => {
    expect(firstSheet('D11').rows[5]?.slice(0, 2)).toEqual(['1.', 'Līga Paraudziņa']);
    expect(firstSheet('D12').rows[5]?.slice(0, 2)).toEqual([1, 'Õnne Näidis']);
  });
});
