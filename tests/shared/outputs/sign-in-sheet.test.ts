import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../shared/counting/distinct-names.ts';
import { signInSheet } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import type { SignInChoices } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { signInWorkbook } from '../../../shared/outputs/sign-in-sheet/sign-in-workbook.ts';
import { signingDaysOf } from '../../../shared/outputs/sign-in-sheet/signing-days.ts';
import { sheetLanguages, sheetWords } from '../../../shared/outputs/sign-in-sheet/sheet-words.ts';
import type { SheetLanguage } from '../../../shared/outputs/sign-in-sheet/sheet-words.ts';
import { suggestRows } from '../../../shared/outputs/sign-in-sheet/suggest-rows.ts';
import { readXlsx } from '../../../shared/outputs/workbook/read-xlsx.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { fullText } from '../../../shared/reading/sheet.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { count, datasetOf, smallProject } from '../summary/small-dataset.ts';
import { settled } from '../workbook/written.ts';

type Dictionary = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
/** The words by which columns of attendance lists are recognised, by what they say and language. */
const dictionary = JSON.parse(
  readFileSync(new URL('../../fixtures/attendance/header-dictionary.json', import.meta.url), 'utf8'),
) as Dictionary;

const dataset = datasetOf({
  project: { name: 'FOR-IN 2.0' },
  organisations: [{ id: 'centre', name: 'Demonstracinis integracijos centras' }],
  places: [
    { id: 'hall', name: 'II a. salė', municipality: 'Jonava', country: 'LT' },
    { id: 'town', municipality: 'Akmenė', country: 'LT' },
  ],
});

const training: Activity = {
  id: 'training',
  title: 'Mokymai savivaldybių darbuotojams',
  reportedBy: 'centre',
  places: ['hall'],
  sessions: [{ id: 'one', from: '2023-09-19' }],
};
const conference: Activity = { ...training, sessions: [{ id: 'both', from: '2022-05-02', to: '2022-05-04' }] };

const everything: SignInChoices = {
  language: 'en',
  rows: 25,
  columns: ['organisation', 'municipality', 'country', 'email'],
};
const headersOf = (activity: Activity, choices: Partial<SignInChoices> = {}) =>
  signInSheet(activity, dataset, { ...everything, ...choices }).columns.map(({ header }) => header);

async function writtenRows(activity: Activity, choices: Partial<SignInChoices>) {
  const sheet = signInSheet(activity, dataset, { ...everything, ...choices });
  const sheets = settled(readXlsx(await writeXlsx(signInWorkbook(sheet))));
  return sheets[0]?.rows ?? [];
}

describe('a sign-in sheet', () => {
  test('says what it is for: event, date, place, project', () => {
    expect(signInSheet(training, dataset, { ...everything, language: 'lt' }).facts).toEqual([
      { label: 'Renginys', text: 'Mokymai savivaldybių darbuotojams' },
      { label: 'Data', text: '2023 m. rugsėjo 19 d.' },
      { label: 'Vieta', text: 'II a. salė, Jonava' },
      { label: 'Projektas', text: 'FOR-IN 2.0' },
    ]);
  });

  test('leaves out what is not recorded', () => {
    const { facts } = signInSheet({ id: 'bare' }, dataset, everything);
    expect(facts).toEqual([{ label: 'Project', text: 'FOR-IN 2.0' }]);
  });

  test.each<[SheetLanguage, string]>([
    ['en', '2–4 May 2022'],
    ['lt', '2022 m. gegužės 2–4 d.'],
    ['lv', '2022. gada 2.–4. maijs'],
    ['et', '2.–4. mai 2022'],
    ['ru', '2–4 мая 2022 г.'],
    ['uk', '2–4 травня 2022 р.'],
  ])('writes days as %s does: %s', (language, date) => {
    const { facts } = signInSheet(conference, dataset, { ...everything, language });
    expect(facts[1]?.text).toBe(date);
  });

  test.each(sheetLanguages)('names in %s who keeps the list, and says it goes no further', (language) => {
    const named = signInSheet(training, dataset, { ...everything, language, columns: [] }).privacy;
    const { reportedBy: _, ...unreported } = training;
    const unnamed = signInSheet(unreported, dataset, { ...everything, language, columns: [] }).privacy;
    expect(named).toContain('Demonstracinis integracijos centras');
    expect(unnamed).toContain(sheetWords[language].keeper);
    expect(named + unnamed).not.toContain('{');
  });

  test('says that an e-mail address is optional only where there is a column for it', () => {
    const [asked, notAsked] = [['email'] as const, ['organisation'] as const].map(
      (columns) => signInSheet(training, dataset, { ...everything, columns }).privacy,
    );
    expect(asked).toBe(`${notAsked} You need not give an e-mail address.`);
  });

  test('has one column of signatures for one day, and one per day with its date for several', () => {
    const columns = ['organisation'] as const;
    expect(headersOf(training, { columns })).toEqual(['No.', 'Name and surname', 'Organisation', 'Signature']);
    expect(headersOf(conference, { columns }).slice(3)).toEqual([
      'Signature\n2022-05-02',
      'Signature\n2022-05-03',
      'Signature\n2022-05-04',
    ]);
  });

  test('keeps the order of its columns, whatever the order of choosing', () => {
    expect(headersOf(training, { columns: ['email', 'organisation'] }).slice(2, 4)).toEqual(['Organisation', 'E-mail']);
  });

  test('can be made for one session, with its own day and place', () => {
    const twoTowns: Activity = {
      ...training,
      sessions: [
        { id: 'first', from: '2023-09-19' },
        { id: 'second', title: 'Akmenė', from: '2023-09-21', places: ['town'] },
      ],
    };
    const { facts, columns } = signInSheet(twoTowns, dataset, { ...everything, session: 'second' });
    expect(facts.map(({ text }) => text)).toEqual([
      'Mokymai savivaldybių darbuotojams: Akmenė',
      '21 September 2023',
      'Akmenė',
      'FOR-IN 2.0',
    ]);
    expect(columns.filter(({ kind }) => kind === 'signature')).toHaveLength(1);
  });

  test('lies on its side when its columns need the width', () => {
    expect(signInSheet(training, dataset, { ...everything, columns: ['organisation'] }).orientation).toBe('portrait');
    expect(signInSheet(conference, dataset, everything).orientation).toBe('landscape');
  });
});

describe('the days people sign for', () => {
  test.each<[what: string, sessions: NonNullable<Activity['sessions']>, days: readonly string[]]>([
    [
      'the days of a span',
      [{ id: 'a', from: '2024-02-28', to: '2024-03-01' }],
      ['2024-02-28', '2024-02-29', '2024-03-01'],
    ],
    [
      'a day of two sessions once',
      [
        { id: 'a', from: '2024-02-20' },
        { id: 'b', from: '2024-02-20' },
      ],
      ['2024-02-20'],
    ],
    [
      'days of sessions in order',
      [
        { id: 'a', from: '2024-02-21' },
        { id: 'b', to: '2024-02-20' },
      ],
      ['2024-02-20', '2024-02-21'],
    ],
    ['none when only the month is known', [{ id: 'a', from: '2022-09' }], []],
    ['none when nothing is dated', [{ id: 'a', title: 'Opening' }], []],
    ['none when they are too many for a page', [{ id: 'a', from: '2024-02-01', to: '2024-02-11' }], []],
    ['none of a span that ends before it begins', [{ id: 'a', from: '2024-02-03', to: '2024-02-01' }], []],
  ])('are %s', (_, sessions, days) => {
    expect(signingDaysOf(sessions)).toEqual(days);
  });
});

describe('the number of lines', () => {
  const project = {
    ...smallProject,
    plan: [{ code: 'P01', title: 'Kick-off', eachCountry: false, participants: { min: 20, max: 50 } }],
  };
  test.each<[what: string, fields: Partial<Activity>, rows: number]>([
    ['is a tenth more than planned', { plannedParticipants: { min: 20, max: 40 } }, 45],
    ['rests on the least planned when no most is', { plannedParticipants: { min: 20 } }, 25],
    ['rests on the plan item when the activity says nothing', { planItem: 'P01' }, 55],
    ['rests on who was counted in person', { inPerson: count(12), total: count(300) }, 15],
    ['is the usual one when nobody knows', { inPerson: { state: 'unknown' } }, 25],
    ['is never too few to use', { plannedParticipants: { min: 0 } }, 5],
    ['is never more than a workbook bears', { plannedParticipants: { min: 90_000 } }, 500],
  ])('%s', (_, fields, rows) => {
    expect(suggestRows({ id: 'a', ...fields }, project)).toBe(rows);
  });
});

describe('a sign-in sheet as a workbook', () => {
  const meanings = {
    number: 'row_number',
    name: 'full_name',
    organisation: 'organisation',
    municipality: 'municipality',
    country: 'country',
    email: 'email',
    signature: 'signature',
  } as const;

  test.each(sheetLanguages)('reads back in %s to header words that are recognised', async (language) => {
    const rows = await writtenRows(training, { language });
    const header = rows.find((row) => row[0] === sheetWords[language].number) ?? [];
    const expected = Object.values(meanings).map((meaning) => dictionary[meaning]?.[language]?.map(foldName));
    expect(header).toHaveLength(expected.length);
    header.forEach((cell, column) => expect(expected[column]).toContain(foldName(fullText(cell))));
  });

  test.each(sheetLanguages)('bears a title in %s that lists of participants bear', (language) => {
    expect(dictionary['sheet_titles']).toContain(sheetWords[language].title);
  });

  test('has numbered rows below its header and nothing else in them', async () => {
    const rows = await writtenRows(training, { rows: 30 });
    const header = rows.findIndex((row) => row[0] === 'No.');
    const lines = rows.slice(header + 1);
    expect(lines.map((row) => row[0])).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(lines.flatMap((row) => row.slice(1)).filter((cell) => cell !== null)).toEqual([]);
  });

  test('repeats its header on every page, in a name that spreadsheets accept', async () => {
    const bytes = await writeXlsx(signInWorkbook(signInSheet(training, dataset, { ...everything, language: 'lt' })));
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain("'Dalyvių registracijos lapas'!$7:$7");
  });
});
