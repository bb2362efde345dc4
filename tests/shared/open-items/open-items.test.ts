import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../shared/messages/format-message.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readWorkbook } from '../../../shared/outputs/workbook/read-workbook.ts';
import type { WorkbookReading } from '../../../shared/outputs/workbook/read-workbook.ts';
import { readXlsx } from '../../../shared/outputs/workbook/read-xlsx.ts';
import type { Cell, Sheet } from '../../../shared/reading/sheet.ts';
import { forIn, openItemsOf, partners } from '../../support/open-items.ts';
import { EditedWorkbook } from '../../support/edited-workbook.ts';
import { settled } from '../workbook/written.ts';

let sent: Uint8Array;
beforeAll(async () => {
  sent = await openItemsOf('PROVIDUS', 'lv');
});

const sheet = 'Aizpildīt';
const p09 = ['Plāna punkts', 'P09'] as const;
const opened = () => new EditedWorkbook(sent);
const readBack = (sheets: readonly Sheet[]): WorkbookReading =>
  settled(readWorkbook(sheets, forIn.project, { file: 'back.xlsx', sha256: 'a'.repeat(64) }));
const read = (book: EditedWorkbook) => readBack(settled(readXlsx(book.save())));
const activitiesOf = (book: EditedWorkbook) => read(book).records.activity;
const said = ({ badRows }: WorkbookReading) => badRows.map((issue) => issueSentence(issue));

describe('the workbook as it was sent', () => {
  test('has a row for each open item with what the plan says, in the partner’s language, and no number', () => {
    const [found] = settled(readXlsx(sent));
    expect(found?.name).toBe(sheet);
    const [header = [], ...rows] = found?.rows ?? [];
    expect(header.slice(1)).toEqual([
      'Plāna punkts',
      'Nosaukums',
      'Plānots',
      'Plānotā vieta',
      'Vai notika?',
      'Kas tas bija',
      'Kā notika',
      'Pirmā diena',
      'Pēdējā diena',
      'Vieta',
      'Klātienē',
      'Tiešsaistē',
      'Gan klātienē, gan tiešsaistē',
      'Kopā',
      'Kartētās organizācijas',
      'Kā saskaitīts',
      'Par aktivitāti',
      'Piezīme',
    ]);
    const codes = rows.map((row) => row[1] ?? null).filter((code) => code !== null);
    expect(codes).toEqual(['P05', 'P08', 'P09', 'P10', 'P11', 'P13', 'P03', 'P12']);
    expect(rows[2]?.slice(1, 6)).toEqual([
      'P09',
      'Training of immigrant and refugee activists',
      expect.stringMatching(/^2023\. gada marts\s–\smaijs$/u) as string,
      null,
      'Notikusi',
    ]);
    for (const row of rows) expect(row.slice(6).every((cell) => cell === null)).toBe(true);
  });

  test('offers the code lists as words, and the places', () => {
    const book = opened();
    const content = JSON.stringify(book.content());
    for (const word of ['Mācības', 'Valsts seminārs', 'Parakstīts saraksts', 'Klātienē', 'Vilnius'])
      expect(content).toContain(word);
  });

  test('says nothing at all when it comes back untouched', () => {
    const reading = readBack(settled(readXlsx(sent)));
    expect([reading.records.activity, reading.records.place, reading.badRows, reading.warnings]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

const filledIn = () =>
  opened()
    .type(sheet, p09, 'Kas tas bija', 'Mācības')
    .type(sheet, p09, 'Kā notika', 'Klātienē')
    .type(sheet, p09, 'Pirmā diena', '31.05.2023')
    .type(sheet, p09, 'Vieta', 'Daugavpils')
    .type(sheet, p09, 'Klātienē', 24)
    .type(sheet, p09, 'Kā saskaitīts', 'Parakstīts saraksts')
    .type(sheet, p09, 'Par aktivitāti', 'Kā runāt pašvaldībā.');
const idsOf = ({ records }: WorkbookReading) => [records.activity, records.place].flat().map(({ id }) => id);

describe('filled in as a person would', () => {
  test('a row is one new activity of the partner; the other rows are none', () => {
    const { records, badRows } = read(filledIn());
    expect(badRows).toEqual([]);
    expect(records.activity).toHaveLength(1);
    const { value, id } = records.activity[0]!;
    expect(value).toEqual({
      planItem: 'P09',
      title: 'Training of immigrant and refugee activists',
      scope: ['LV'],
      thematicArea: 'T2',
      reportedBy: partners.PROVIDUS,
      status: 'held',
      type: 'training',
      mode: 'in person',
      inPerson: { state: 'number', value: 24, basis: 'signed list' },
      sessions: [{ id: expect.any(String) as string, from: '2023-05-31', places: [records.place[0]?.id] }],
      narratives: [{ id: 'about.lv', text: 'Kā runāt pašvaldībā.' }],
    });
    expect(records.place.map((place) => place.value)).toEqual([{ name: 'Daugavpils' }]);
    expect(id).toMatch(/^01900000-/);
  });

  test('it has the same ids each time it is read, so that taking it in twice makes no second activity', () => {
    expect(idsOf(read(filledIn()))).toEqual(idsOf(read(filledIn())));
  });

  test.each([
    ['a date as Lithuanians write it', 'Pirmā diena', '2023-05-31', { sessions: [{ from: '2023-05-31' }] }],
    ['a month', 'Pirmā diena', '2023-05', { sessions: [{ from: '2023-05' }] }],
    ['a month in words', 'Pirmā diena', '2023. gada maijs', { sessions: [{ from: '2023-05' }] }],
    ['two days in one cell', 'Pirmā diena', '30.–31.05.2023', { sessions: [{ from: '2023-05-30', to: '2023-05-31' }] }],
    ['only the last day', 'Pēdējā diena', '31.05.2023', { sessions: [{ from: '2023-05-31' }] }],
    [
      'a known place',
      'Vieta',
      'Town Hall, Vilnius',
      { sessions: [{ places: ['01900000-0000-7000-8000-0000000c0001'] }] },
    ],
    ['nobody knows how many', 'Kopā', '?', { total: { state: 'unknown' } }],
    ['nobody came', 'Kopā', 0, { total: { state: 'number', value: 0 } }],
    ['nobody could come online', 'Tiešsaistē', '-', { online: { state: 'notApplicable' } }],
    ['it did not take place', 'Vai notika?', 'Atcelta', { status: 'cancelled' }],
    ['a status in another language', 'Vai notika?', 'Cancelled', { status: 'cancelled' }],
    ['another title', 'Nosaukums', 'Aktīvistu mācības', { title: 'Aktīvistu mācības' }],
    [
      'organisations mapped',
      'Kartētās organizācijas',
      12,
      { countryParts: [{ id: 'LV', organisationsMapped: { state: 'number', value: 12 } }] },
    ],
    ['a note only', 'Piezīme', 'Pārcelts uz 2024. gadu', { internalNote: 'Pārcelts uz 2024. gadu' }],
  ] as [string, string, string | number, object][])('%s', (_, column, value, expected) => {
    const book = opened().type(sheet, p09, column, value);
    expect([said(read(book)), activitiesOf(book).length]).toEqual([[], 1]);
    expect(activitiesOf(book)[0]?.value).toMatchObject(expected);
  });

  test('nothing is filled in that nobody said', () => {
    const [activity] = activitiesOf(opened().type(sheet, p09, 'Piezīme', 'x'));
    for (const field of ['inPerson', 'online', 'both', 'total', 'sessions', 'type', 'mode']) {
      expect(activity?.value).not.toHaveProperty(field);
    }
  });

  test('an item for the whole project is for all its countries', () => {
    const [activity] = activitiesOf(opened().type(sheet, ['Plāna punkts', 'P03'], 'Tiešsaistē', 40));
    expect(activity?.value).toMatchObject({
      planItem: 'P03',
      scope: ['EE', 'LT', 'LV'],
      reportedBy: partners.PROVIDUS,
    });
  });
});

/** The rows of the sheet to fill in, changed. */
function changed(change: (rows: Cell[][]) => Cell[][]): readonly Sheet[] {
  return settled(readXlsx(sent)).map((one) =>
    one.name === sheet ? { ...one, rows: change(one.rows.map((row) => [...row])) } : one,
  );
}
const filledRow = (rows: Cell[][], row: number) => {
  const copy = rows.map((cells) => [...cells]);
  copy[row]![12] = 7;
  return copy;
};

/** The five columns at the left moved to the right. */
const order = (row: readonly Cell[], _: number, [header = []]: readonly Cell[][]) => {
  const whole = header.map((_cell, column) => row[column] ?? null);
  return [...whole.slice(5), ...whole.slice(0, 5)];
};

describe('rearranged', () => {
  test('sorted rows and moved columns are the same rows', () => {
    const { records } = readBack(
      changed((rows) => {
        const [header = [], ...body] = filledRow(rows, 3);
        return [header, ...body.toReversed()].map(order);
      }),
    );
    expect(records.activity.map(({ value }) => [value['planItem'], value['online']])).toEqual([
      ['P09', { state: 'number', value: 7 }],
    ]);
  });

  test('a copied row is an activity of its own', () => {
    const { records } = readBack(
      changed((rows) => {
        const filled = filledRow(rows, 3);
        return [...filled, [...filled[3]!]];
      }),
    );
    expect(records.activity.map(({ id, value }) => [id === undefined, value['planItem']])).toEqual([
      [false, 'P09'],
      [true, 'P09'],
    ]);
  });

  test('below the plan there is room for what was not in it', () => {
    const { records } = readBack(
      changed((rows) => {
        const copy = rows.map((cells) => [...cells]);
        copy[10]![2] = 'Sarunu vakars';
        return copy;
      }),
    );
    expect(records.activity[0]?.value).toEqual({ title: 'Sarunu vakars', reportedBy: partners.PROVIDUS });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a number that is none', 'Kopā', 'daudz', 'Sheet Aizpildīt, row 4, column Kopā: “daudz” is not a count.'],
    [
      'a date that is none',
      'Pirmā diena',
      'pavasarī',
      'Sheet Aizpildīt, row 4, column Pirmā diena: “pavasarī” is not a date.',
    ],
    [
      'a type that is not in the list',
      'Kas tas bija',
      'balle',
      'Sheet Aizpildīt, row 4, column Kas tas bija: “balle” is not in the list',
    ],
    ['a plan item that is none', 'Plāna punkts', 'P99', 'column Plāna punkts: “P99” is not in the list'],
  ])('%s: the row is named and left out whole', (_, column, value, sentence) => {
    const reading = read(opened().type(sheet, p09, 'Piezīme', 'x').type(sheet, p09, column, value));
    expect(said(reading).join('\n')).toContain(sentence);
    expect([reading.records.activity, reading.records.place]).toEqual([[], []]);
  });

  test('a formula is refused, not taken for an empty row', () => {
    const reading = readBack(
      changed((rows) => {
        const copy = rows.map((cells) => [...cells]);
        copy[3]![14] = { unreadable: 'formula' };
        return copy;
      }),
    );
    expect(said(reading)[0]).toContain('the cell holds a formula');
  });

  test('a last day before the first', () => {
    const book = opened().type(sheet, p09, 'Pirmā diena', '31.05.2023').type(sheet, p09, 'Pēdējā diena', '30.05.2023');
    expect(said(read(book))[0]).toContain('the last day, 30.05.2023, is before the first one');
  });

  test('without the column of titles the workbook is refused as a whole', () => {
    const result = readWorkbook(
      changed((rows) => rows.map((row) => row.toSpliced(2, 1))),
      forIn.project,
      { file: 'back.xlsx', sha256: 'a'.repeat(64) },
    );
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'workbook.columnNeeded' }] });
  });
});

test.each(locales)('reads back in every language: %s', async (locale) => {
  const sheets = settled(readXlsx(await openItemsOf('TWC', locale)));
  const filled = sheets.map((one, index) => (index === 0 ? { ...one, rows: filledRow(one.rows as Cell[][], 1) } : one));
  expect(readBack(filled).records.activity.map(({ value }) => value)).toMatchObject([
    { planItem: 'P05', status: 'held', reportedBy: partners.TWC, scope: ['EE'], online: { value: 7 } },
  ]);
});
