import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { readDays } from '../../../shared/register/read-days.ts';

const day = (from: string) => [{ from }];
const days = (from: string, to: string) => [{ from, to }];

describe('when an activity of an old list took place', () => {
  test.each<[cell: Cell, spans: readonly object[]]>([
    [{ serial: 44_683, date1904: false }, day('2022-05-02')],
    [{ serial: 43_221, date1904: true }, day('2022-05-02')],
    [{ serial: 44_683.5, date1904: false }, day('2022-05-02')],
    [44_683, day('2022-05-02')],
    ['2022-05-02', day('2022-05-02')],
    ['2022.05.02', day('2022-05-02')],
    ['02.05.2022', day('2022-05-02')],
    ['2.5.22', day('2022-05-02')],
    ['2022 m. gegužės 2 d.', day('2022-05-02')],
    ['2022. gada 2. maijs', day('2022-05-02')],
    ['2. mai 2022', day('2022-05-02')],
    ['2 May 2022', day('2022-05-02')],
    ['2022-05-02, 10:00', day('2022-05-02')],
    ['2–3 May 2022', days('2022-05-02', '2022-05-03')],
    ['2022 m. gegužės 2–3 d.', days('2022-05-02', '2022-05-03')],
    ['2022. gada 2.–3. maijs', days('2022-05-02', '2022-05-03')],
    ['2.–3.5.2022', days('2022-05-02', '2022-05-03')],
    ['30.05.-02.06.2022', days('2022-05-30', '2022-06-02')],
    ['02.05.2022-04.05.2022', days('2022-05-02', '2022-05-04')],
    ['02.05.2022 – 04.05.2022', days('2022-05-02', '2022-05-04')],
    ['2022-05-02 - 2022-05-04', days('2022-05-02', '2022-05-04')],
    ['2022-05-02 iki 2022-05-04', days('2022-05-02', '2022-05-04')],
    ['2022.05.02-04', days('2022-05-02', '2022-05-04')],
    ['2022-05-02; 2022-05-09', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['2022-09', day('2022-09')],
    ['09.2022', day('2022-09')],
    ['2022/9', day('2022-09')],
    ['September 2022', day('2022-09')],
    ['2022 m. rugsėjis', day('2022-09')],
    ['2022 m. rugsėjo mėn.', day('2022-09')],
    ['2022. gada septembris', day('2022-09')],
    ['september 2022. a.', day('2022-09')],
  ])('%j is read', (cell, spans) => {
    expect(readDays(cell, 'dayFirst')).toEqual(spans);
  });

  test('4/6/2023 is read as the list orders day and month', () => {
    expect(readDays('4/6/2023', 'dayFirst')).toEqual(day('2023-06-04'));
    expect(readDays('4/6/2023', 'monthFirst')).toEqual(day('2023-04-06'));
    expect(readDays('25/6/2023', 'monthFirst')).toEqual(day('2023-06-25'));
  });

  test.each<[cell: Cell, why: string]>([
    ['2022', 'only a year'],
    [2022, 'only a year'],
    ['gegužės 2 d.', 'no year'],
    ['2022-02-30', 'there is no such day'],
    ['pavasarį', 'no date'],
    ['04.05.2022 – 02.05.2022', 'ends before it begins'],
    [12, 'a number'],
    [true, 'a mark'],
    [{ unreadable: 'errorValue' }, 'a failed calculation'],
  ])('%j is refused: %s', (cell) => {
    expect(readDays(cell, 'dayFirst')).toBeUndefined();
  });
});
