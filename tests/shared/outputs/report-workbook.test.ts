import { describe, expect, test } from 'vitest';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { reportWorkbook } from '../../../shared/outputs/report/report-workbook.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { pagesWide } from '../../../shared/outputs/workbook/print-titles.ts';
import { reportOf, whole } from './report-of.ts';

const { sheets } = reportWorkbook(whole, documentWords('en'));
const sheet = (name: string) => sheets.find((one) => one.name === name);
const cell = (name: string, row: string, column: string) => {
  const found = sheet(name);
  const at = found?.columns.findIndex(({ header }) => header === column) ?? -1;
  return found?.rows.find(([first]) => first === row)?.[at];
};

describe('the report of the sample as a workbook', () => {
  test('has a row for each activity and a sheet for each table', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      'Activities',
      'Type',
      'Year',
      'Quarter',
      'Pillar',
      'Thematic area',
      'Where held',
      'Country scope',
      'Partner',
      'Country',
      'Plan item',
      'Organisation',
      'Activity',
    ]);
    expect(sheet('Activities')?.rows).toHaveLength(13);
  });

  test.each([
    ['Activities', 'Kick-off FOR-IN conference', 'Participants in person', 111],
    ['Activities', 'Kick-off FOR-IN conference', 'Participants in total', 1000],
    [
      'Activities',
      'Twinning Cities: visits of Akmenė district municipality',
      'Participants in person',
      'unknown (The source gives no number of participants)',
    ],
    ['Activities', 'Mapping of migrant-led and migrant-represented organisations', 'Participants in person', null],
    ['Type', 'Conference', 'In total', 2118],
    ['Type', 'Mapping', 'In total', 'unknown'],
    ['Type', 'All activities', 'Counted', '11 of 13'],
    ['Year', '2022', 'In person', 131],
    [
      'Plan item',
      'P04 Study visit for representatives of selected Baltic municipalities',
      'Verdict',
      'Late by 3 months',
    ],
  ])('%s, %s, %s: %s', (name, row, column, expected) => {
    expect(cell(name, row, column)).toBe(expected);
  });

  test('has its facts in the order of the report, also those that the first activities lack', () => {
    const heads = sheet('Activities')?.columns.map(({ header }) => header) ?? [];
    const counts = ['Participants in person', 'Participants online', 'Participants in total'];
    expect(heads.filter((head) => counts.includes(head))).toEqual(counts);
    expect(heads.indexOf('Participants in total') - heads.indexOf('Participants in person')).toBe(2);
  });

  test.each(locales)(
    'in %s the activities are at most two pages wide, and no column breaks a word of its head',
    (locale) => {
      const [, activities] = reportWorkbook(reportOf({}, undefined, locale), documentWords(locale)).sheets;
      expect(pagesWide(activities!)).toBeLessThanOrEqual(2);
      for (const { header, width } of activities!.columns) {
        expect(width).toBeGreaterThan(Math.max(...header.split(' ').map(({ length }) => length)));
      }
    },
  );

  test.each(locales)('in %s every sheet has a name of its own that a spreadsheet program takes', (locale) => {
    const names = reportWorkbook(reportOf({}, undefined, locale), documentWords(locale)).sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
  });
});
