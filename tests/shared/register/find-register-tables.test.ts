import { describe, expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../shared/reading/sheet.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import { sheetOf } from './old-lists.ts';

/** What the columns of the only list seem to say. */
function fieldsOf(rows: readonly (readonly Cell[])[], extra: Partial<Sheet> = {}) {
  const [table] = findRegisterTables([sheetOf(rows, extra)]);
  return table?.columns.map(({ proposed }) => proposed);
}

describe('the columns of an old list', () => {
  test.each<[language: string, header: readonly string[], row: readonly Cell[], fields: readonly string[]]>([
    [
      'English',
      ['No.', 'Date', 'Event', 'Type', 'Place', 'In person', 'Online', 'Total', 'Remarks'],
      [1, '2 May 2022', 'Kick-off', 'Conference', 'Vilnius', 40, 10, 50, ''],
      ['ignored', 'dateFrom', 'title', 'type', 'place', 'inPerson', 'online', 'total', 'note'],
    ],
    [
      'Lithuanian',
      ['Eil. Nr.', 'Data', 'Renginio pavadinimas', 'Tipas', 'Vieta', 'Dalyvių skaičius', 'Dalyvavusios organizacijos'],
      [1, '2022-05-02', 'Mokymai', 'mokymai', 'Jonava', 24, 'Jonavos r. savivaldybė'],
      ['ignored', 'dateFrom', 'title', 'type', 'place', 'total', 'organisations'],
    ],
    [
      'Latvian',
      ['Nr.p.k.', 'No', 'Līdz', 'Pasākuma nosaukums', 'Veids', 'Norises vieta', 'Klātienē', 'Tiešsaistē', 'Piezīmes'],
      [1, '02.05.2022', '03.05.2022', 'Seminārs', 'seminārs', 'Rīga', 10, 5, 'labi'],
      ['ignored', 'dateFrom', 'dateTo', 'title', 'type', 'place', 'inPerson', 'online', 'note'],
    ],
    [
      'Estonian',
      ['Jrk nr', 'Kuupäev', 'Ürituse nimi', 'Liik', 'Toimumiskoht', 'Osalejate arv', 'Kirjeldus'],
      [1, '2. mai 2022', 'Koolitus', 'koolitus', 'Tartu', 24, 'Lühike'],
      ['ignored', 'dateFrom', 'title', 'type', 'place', 'total', 'about'],
    ],
  ])('are told in %s', (_, header, row, fields) => {
    expect(fieldsOf([header, row])).toEqual(fields);
  });

  test.each<[header: string, field: string]>([
    ['Dalyvių skaičius (gyvai)', 'inPerson'],
    ['Participants / online', 'online'],
    ['Osalejaid kohapeal', 'inPerson'],
    ['Osalejaid veebis', 'online'],
    ['Partner organisations', 'organisations'],
    ['Number of participants', 'total'],
    ['Date / Data', 'dateFrom'],
    ['Renginio data (mmmm-mm-dd)', 'dateFrom'],
    ['VEIKLOS KODAS', 'reference'],
    ['Kontaktinis asmuo', 'ignored'],
    ['El. paštas', 'ignored'],
    ['Kambario spalva', 'ignored'],
  ])('%s: %s', (header, field) => {
    const rows = [
      ['Pavadinimas', 'Vieta', header],
      ['Mokymai', 'Jonava', 'A'],
    ];
    expect(fieldsOf(rows)?.[2]).toBe(field);
  });

  test.each<[wrong: string, right: string, field: string]>([
    ['Planuotas dalyvių skaičius', 'Faktinis dalyvių skaičius', 'total'],
    ['Planned participants', 'Participants', 'total'],
    ['Participants: women', 'Participants (total)', 'total'],
    ['Osalejad Ukrainast', 'Osalejate arv', 'total'],
    ['Dalībnieku organizāciju skaits', 'Dalībnieku skaits', 'total'],
    ['Dalyvavo, %', 'Dalyvavo', 'total'],
    ['Unique participants', 'Participants at the event', 'total'],
    ['Iš viso, EUR', 'Dalyviai', 'total'],
    ['Total cost', 'Number of people', 'total'],
    ['Total hours', 'Participants in total (in person and online)', 'total'],
    ['Iš viso', 'Dalyviai', 'total'],
    ['Skatījumi tiešsaistē', 'Dalībnieki tiešsaistē', 'online'],
    ['Online registrations', 'Participants (online)', 'online'],
  ])('that count something else are not taken for people: %s, beside %s', (wrong, right, field) => {
    const rows = [
      ['Pavadinimas', wrong, right],
      ['Mokymai', 50, 38],
    ];
    expect(fieldsOf(rows)).toEqual(['title', 'ignored', field]);
  });

  test.each<[wrong: string, right: string]>([
    ['Ataskaitinis laikotarpis', 'Data'],
    ['Registracijos pabaiga', 'Renginio data'],
    ['Registreerimise algus', 'Toimumisaeg'],
    ['Pieteikšanās termiņš', 'Norises laiks'],
  ])('with the dates of something else are not taken for those of the activity: %s, beside %s', (wrong, right) => {
    const rows = [
      ['Title', wrong, right],
      ['Training', '2023-01-07', '2023-01-14'],
    ];
    expect(fieldsOf(rows)).toEqual(['title', 'ignored', 'dateFrom']);
  });

  test('with ones and noughts under "Online" tick it, and count nobody', () => {
    const rows = [
      ['Title', 'Online', 'Total'],
      ['Training', 1, 38],
      ['Seminar', 0, 40],
      ['Visit', 1, 12],
    ];
    expect(fieldsOf(rows)).toEqual(['title', 'ignored', 'total']);
  });

  test('with the time of day leave the date to another', () => {
    const rows = [
      ['Laikas', 'Data', 'Pavadinimas'],
      ['10:00–12:00', '2023-05-14', 'Mokymai'],
    ];
    expect(fieldsOf(rows)).toEqual(['ignored', 'dateFrom', 'title']);
  });

  test('that name people are marked, so that the screen can say why they are left out', () => {
    const [table] = findRegisterTables([
      sheetOf([
        ['Title', 'Date', 'Contact person'],
        ['Seminar', '2022-05-02', 'X'],
      ]),
    ]);
    expect(table?.columns[2]).toMatchObject({ proposed: 'ignored', isPersonal: true });
  });

  test('are told by their content where the header says nothing known', () => {
    const rows = [
      ['Kas', 'Kada buvo?', 'Šifras Nr', 'Kitkas'],
      ['Mokymai savivaldybių darbuotojams', '2022-05-02', 'A01', 'x'],
      ['Apskritojo stalo diskusija', '2022-06-07', 'A02', 'y'],
    ];
    expect(fieldsOf(rows)?.slice(0, 3)).toEqual(['title', 'dateFrom', 'reference']);
  });

  test('with e-mail addresses are left out, whatever their header is', () => {
    const rows = [
      ['Pavadinimas', 'Data', 'Kas dar'],
      ['Mokymai', '2022-05-02', 'vardas@savivaldybe.example'],
    ];
    expect(fieldsOf(rows)?.[2]).toBe('ignored');
  });

  test('of which two say the same are taken once', () => {
    const rows = [
      ['Pavadinimas', 'Data', 'Data'],
      ['Mokymai', '2022-05-02', '2022-05-03'],
    ];
    expect(fieldsOf(rows)).toEqual(['title', 'dateFrom', 'ignored']);
  });

  test('in which "online" is how it was held, not how many, are told by their values', () => {
    const rows = [
      ['Title', 'Date', 'Online'],
      ['Seminar', '2022-05-02', 'online'],
      ['Seminar II', '2022-05-03', 'in person'],
    ];
    expect(fieldsOf(rows)?.[2]).toBe('mode');
  });
});

describe('where an old list stands', () => {
  test('is below its titles', () => {
    const rows = [['FOR-IN veiklos 2022 m.'], [], ['Pavadinimas', 'Data'], ['Mokymai', '2022-05-02'], []];
    const [table] = findRegisterTables([sheetOf(rows)]);
    expect(table).toMatchObject({ headerRows: [3, 3], firstRow: 4, lastRow: 4 });
  });

  test('is below a header of two rows, whose words belong together', () => {
    const rows = [
      ['Pavadinimas', 'Data', 'Dalyviai', null, null],
      [null, null, 'gyvai', 'nuotoliu', 'iš viso'],
      ['Mokymai', '2022-05-02', 20, 4, 24],
    ];
    const [table] = findRegisterTables([sheetOf(rows, { merges: [{ row: 0, column: 2, rows: 1, columns: 3 }] })]);
    expect(table).toMatchObject({ headerRows: [1, 2], firstRow: 3 });
    expect(table?.columns.map(({ proposed }) => proposed)).toEqual([
      'title',
      'dateFrom',
      'inPerson',
      'online',
      'total',
    ]);
  });

  test.each<[what: string, below: readonly Cell[], fields: readonly string[]]>([
    ['by gender', [null, null, 'moterys', 'vyrai', 'iš viso'], ['title', 'dateFrom', 'ignored', 'ignored', 'total']],
    ['by country', [null, null, 'LT', 'LV', 'EE'], ['title', 'dateFrom', 'ignored', 'ignored', 'ignored']],
  ])('is below a header that divides people %s: no part is taken for the whole', (_, below, fields) => {
    const rows = [['Pavadinimas', 'Data', 'Dalyviai', null, null], below, ['Mokymai', '2022-05-02', 20, 4, 24]];
    const [table] = findRegisterTables([sheetOf(rows)]);
    expect(table).toMatchObject({ headerRows: [1, 2], firstRow: 3 });
    expect(table?.columns.map(({ proposed }) => proposed)).toEqual(fields);
  });

  test('is below a header that divides planned and actual numbers, with remarks under the others', () => {
    const rows = [
      ['Pasākums', 'Datums', 'Dalībnieku skaits', null],
      ['(lv)', '(gads)', 'plānots', 'faktiski'],
      ['Apmācības', '14.05.2023', 50, 38],
    ];
    const [table] = findRegisterTables([sheetOf(rows, { merges: [{ row: 0, column: 2, rows: 1, columns: 2 }] })]);
    expect(table?.columns.map(({ proposed }) => proposed)).toEqual(['title', 'dateFrom', 'ignored', 'total']);
  });

  test('is every sheet that the file shows', () => {
    const rows = [
      ['Title', 'Date'],
      ['Seminar', '2022-05-02'],
    ];
    const sheets = [sheetOf(rows, { name: '2022' }), sheetOf(rows, { name: 'old', isHidden: true }), sheetOf(rows)];
    expect(findRegisterTables(sheets).map(({ sheetIndex }) => sheetIndex)).toEqual([0, 2]);
  });

  test.each<[what: string, rows: readonly (readonly Cell[])[]]>([
    ['an empty sheet', []],
    ['a header without rows', [['Title', 'Date']]],
    [
      'numbers only',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['a letter', [['Dear colleagues,'], ['we met in Vilnius on 2 May.']]],
  ])('is nowhere in %s', (_, rows) => {
    expect(findRegisterTables([sheetOf(rows)])).toEqual([]);
  });

  test('ends where another list begins, with other columns', () => {
    const rows = [
      ['Pavadinimas', 'Data', 'Gyvai', 'Nuotoliu'],
      ['Mokymai', '2023-05-14', 25, 13],
      ['Pavadinimas', 'Data', 'Gyvai', 'Nuotoliu'],
      ['Seminaras', '2023-06-14', 5, 3],
      [],
      ['Pavadinimas', 'Data', 'Nuotoliu', 'Gyvai'],
      ['Diskusija', '2024-05-14', 7, 30],
    ];
    const tables = findRegisterTables([sheetOf(rows)]);
    expect(tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [2, 4],
      [7, 7],
    ]);
    expect(tables[1]?.columns.map(({ proposed }) => proposed)).toEqual(['title', 'dateFrom', 'online', 'inPerson']);
  });

  test('has one layout, whatever its rows are', () => {
    const header = ['Pavadinimas', 'DATA'];
    const layouts = [
      ['Mokymai', '2022-05-02'],
      ['Kita', '2023-01-01'],
    ].map((row) => findRegisterTables([sheetOf([header, row])])[0]?.layout);
    expect(layouts).toEqual(['pavadinimas|data', 'pavadinimas|data']);
  });
});
