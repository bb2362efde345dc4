import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import { dateOrderOf, proposeMapping } from '../../../shared/register/propose-mapping.ts';
import { sheetOf } from './old-lists.ts';

function proposed(rows: readonly (readonly Cell[])[], defaults: { partner?: string; country?: string } = {}) {
  const sheets = [sheetOf(rows)];
  const [table] = findRegisterTables(sheets);
  if (!table) throw new Error('no list was found');
  const mapping = proposeMapping(table, sheets, { language: 'lt', ...defaults });
  return { mapping, order: dateOrderOf(table, sheets, mapping.fields) };
}

describe('what a list is taken to mean before anybody answers', () => {
  test.each<[what: string, header: readonly string[], status: string | undefined]>([
    ['that counts people is of what took place', ['Title', 'Date', 'In person'], 'held'],
    ['that has a column for it says it itself', ['Title', 'Status', 'In person'], undefined],
    ['that counts nobody leaves it open', ['Title', 'Date', 'Place'], undefined],
  ])('%s', (_, header, status) => {
    expect(proposed([header, ['Seminar', '2022-05-02', 'x']]).mapping.status).toBe(status);
  });

  test('new activities are of whoever works here', () => {
    const rows = [
      ['Title', 'Date'],
      ['Seminar', '2022-05-02'],
    ];
    expect(proposed(rows, { partner: 'ddg', country: 'LT' }).mapping).toMatchObject({ partner: 'ddg', country: 'LT' });
    expect(proposed(rows).mapping).not.toHaveProperty('partner');
  });

  test.each<[what: string, dates: readonly string[], order: string, isOpen: boolean]>([
    ['a day over 12 tells it for all', ['4/6/2023', '25/6/2023'], 'dayFirst', false],
    ['also when it stands second', ['4/6/2023', '6/25/2023'], 'monthFirst', false],
    ['dots put the day first', ['04.06.2023', '05.06.2023'], 'dayFirst', false],
    ['nothing tells it', ['4/6/2023', '1/10/2023'], 'dayFirst', true],
    ['some tell one, some the other', ['25/6/2023', '26/6/2023', '6/25/2023', '4/6/2023'], 'dayFirst', true],
  ])('the order of day and month: %s', (_, dates, order, isOpen) => {
    const rows = [['Title', 'Date'], ...dates.map((date, index) => [`Seminar ${index}`, date])];
    expect(proposed(rows).order).toEqual({ order, isOpen });
  });
});
