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
    ['2022-05-02 - 04', days('2022-05-02', '2022-05-04')],
    ['2. ja 9.05.2022', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['02.05. ir 09.05.2022', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['2022 m. gegužės 2 ir 9 d.', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['2022. gada 2. un 9. maijs', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['2 and 9 May 2022', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['2 and 3 May 2022', days('2022-05-02', '2022-05-03')],
    ['02.05.2022 10.00–12.30, 09.05.2022 14:00', [{ from: '2022-05-02' }, { from: '2022-05-09' }]],
    ['02.05.2022, 10–12 val.', day('2022-05-02')],
    ['2022-05-02T10:00:00Z', day('2022-05-02')],
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

  test.each<[text: string, month: string]>([
    ['2023 m. vasaris', '2023-02'],
    ['2023 m. vasarį', '2023-02'],
    ['2023 m. liepa', '2023-07'],
  ])('%j is still a month', (text, month) => {
    expect(readDays(text, 'dayFirst')).toEqual(day(month));
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
    ['14.05 ir 21.05.2023', 'the first day is half read'],
    ['15.01., 15.02., 15.03.2023', 'two days are half read'],
    ['2023 m. gegužės 14, 21 ir 28 d.', 'more days than two'],
    ['1, 2 June 2023', 'a day stands before it'],
    ['13/14 May 2023', 'one night, or two days'],
    ['16–14 May 2023', 'ends before it begins'],
    ['30.12.-02.01.2023', 'in which year it began'],
    ['31.06.2023 - 02.07.2023', 'one of its days does not exist'],
    ['2023-05-14/2023-05-16', 'two days, or all between'],
    ['2023-05-14 (2 d.)', 'how many days'],
    ['14.05.2023 (perkelta iš 07.05.2023)', 'only one of them was'],
    ['05/06/2023 – 07/06/2023, 20/06/2023', 'a span among days'],
    ['kas mėnesį nuo 2023-01-15', 'more days than one'],
    ['2023-05-14?', 'not sure'],
    ['po 2023-05-14', 'another day'],
    ['before 14.05.2023', 'another day'],
    ['atšaukta 2023-05-14', 'nothing was held'],
    ['planuojama 2023-05-14', 'nothing was held yet'],
    ['apie 2023-05-14', 'not sure'],
    ['gegužė, 2023-06-01', 'another month beside it'],
    ['2023 m. vasara', 'summer, not February'],
    ['2023. gada vasarā', 'summer, not February'],
    ['Liepāja 2023', 'a town, not July'],
    [12, 'a number'],
    [true, 'a mark'],
    [{ unreadable: 'errorValue' }, 'a failed calculation'],
  ])('%j is refused: %s', (cell) => {
    expect(readDays(cell, 'dayFirst')).toBeUndefined();
  });
});
