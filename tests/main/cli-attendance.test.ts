import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

const folder = new URL('../fixtures/attendance/', import.meta.url);
const samples = readdirSync(folder).filter((name) => /^D\d\d__/u.test(name));
const truth = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')) as {
  readonly files: readonly {
    readonly id: string;
    readonly original_filename: string;
    readonly unique_persons: number;
  }[];
};

interface FileResult {
  readonly file: string;
  readonly format: string | null;
  readonly kind: string;
  readonly events: readonly {
    readonly date: string | null;
    readonly endDate: string | null;
    readonly dateCandidates: readonly string[];
    readonly dateSource: string | null;
    readonly persons: number;
  }[];
  readonly rows: number;
  readonly persons: Readonly<Record<string, number>>;
  readonly registered: Readonly<Record<string, number>> | null;
  readonly perDay: Readonly<Record<string, number>>;
  readonly by: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  readonly possibleDuplicates: number;
  readonly needs: readonly string[];
  readonly issues: readonly { readonly message: string }[];
}
interface Result {
  readonly files: readonly FileResult[];
  readonly union: { readonly persons: Readonly<Record<string, number>> };
}

let desk: Workplace;
beforeAll(() => {
  const ends: (() => void)[] = [];
  desk = newWorkplace({}, (end) => ends.push(end));
  for (const name of samples) desk.write(name, new Uint8Array(readFileSync(new URL(name, folder))));
  return () => ends.forEach((end) => end());
});

const sample = (id: string) => samples.find((name) => name.startsWith(id))!;
const understood = async (...args: readonly string[]) => (await desk.json<Result>('attendance', ...args)).files;
const first = async (...args: readonly string[]) => (await understood(...args))[0]!;

test('every sample gives its number of persons, and no name is printed', async () => {
  const run = await desk.run('attendance', ...samples, '--json');
  const { files } = JSON.parse(run.out) as Result;
  expect(files.map(({ persons }) => persons['unique'])).toEqual(
    truth.files.map(({ unique_persons: unique }) => unique),
  );
  // Surnames of the invented people of all samples.
  for (const name of ['Pavyzdyt', 'Bandausk', 'Piemēr', 'Õnne', 'Zrazkova', 'Прикладенко', '@demo-ngo.example'])
    expect(run.out + run.err).not.toContain(name);
});

test('--with-names says who was counted, from which rows, and why others were not', async () => {
  const file = (
    await desk.json<{ files: readonly { people: readonly Record<string, unknown>[] }[] }>(
      'attendance',
      sample('D12'),
      '--with-names',
    )
  ).files[0]!;
  const people = Object.fromEntries(file.people.map((person) => [person['name'], person]));
  expect(people['Külli Katsetamm']).toMatchObject({ group: 'counted', rows: [{ row: 8 }, { row: 17 }] });
  expect(people['Žanna Proovikova']).toMatchObject({ group: 'excluded', reason: 'no-show' });
  expect(people['sünkroontõlk (2 in.)']).toMatchObject({ group: 'excluded', reason: 'service' });
});

describe('the date of an event', () => {
  test('that can be read in two ways is asked for: exit status 1', async () => {
    const run = await desk.run('attendance', sample('D04'));
    expect(run.status).toBe(1);
    expect(run.err).toContain('6 April 2023, 4 June 2023');
  });

  test.each([
    ['2023-04-06', '2023-04-06'],
    ['2023-06-04', '2023-06-04'],
  ])('is settled by --event-date %s', async (given, settled) => {
    const run = await desk.run('attendance', sample('D04'), '--event-date', given, '--json');
    const [file] = (JSON.parse(run.out) as Result).files;
    expect(file).toMatchObject({ needs: [], events: [{ date: settled }] });
    expect(run.status).toBe(0);
  });

  test('that stands nowhere in the file is that of --event-date', async () => {
    desk.write('list.csv', 'Nr.;Vardas, pavardė;Organizacija\r\n1;Jonas Bandauskas;Šiaulių miesto savivaldybė\r\n');
    expect((await first('list.csv')).needs).toEqual(['date']);
    expect(await first('list.csv', '--event-date', '2023-09-19')).toMatchObject({
      needs: [],
      events: [{ date: '2023-09-19', dateSource: 'activity', persons: 1 }],
    });
  });

  test('that is sure is not changed by --event-date', async () => {
    expect((await first(sample('D03'), '--event-date', '2024-01-01')).events[0]).toMatchObject({ date: '2022-12-14' });
  });
});

test('--min-minutes leaves out whoever was there for less, and says so', async () => {
  const file = await first(sample('D03'), '--min-minutes', '5');
  expect(file.persons).toMatchObject({ unique: 9, online: 9 });
  expect(file.excluded).toContainEqual({ reason: 'too-short', rows: 1 });
});

test('several files are one event: persons are united, each file stands for itself as well', async () => {
  const { files, union } = await desk.json<Result>('attendance', sample('D10'), sample('D13'));
  expect(files.map(({ persons }) => persons['unique'])).toEqual([11, 8]);
  // Five people of Šiauliai stand in the list of Jonava, too; two of the rows there have lost their letters.
  expect(union.persons).toMatchObject({ unique: 13, inPerson: 13 });
});

test('the same file twice counts once', async () => {
  const { union } = await desk.json<Result>('attendance', sample('D05'), sample('D05'));
  expect(union.persons).toMatchObject({ unique: 7, unidentified: 2 });
});

test('a registration gives intended numbers and nobody present', async () => {
  expect(await first(sample('D09'))).toMatchObject({
    kind: 'registration',
    persons: { unique: 0 },
    registered: { unique: 10, inPerson: 6, online: 4 },
    excluded: [{ reason: 'registration-only', rows: 11 }],
  });
});

const listOf = (...people: readonly string[]) =>
  utils.aoa_to_sheet([['Date', '2023-09-19'], [], ['No.', 'Name'], ...people.map((name, at) => [at + 1, name])]);

describe('what cannot be counted', () => {
  test('columns that nobody can name are asked about, never counted as nobody', async () => {
    desk.write('what.csv', 'alfa;beta;gama\r\n1;2;3\r\n4;5;6\r\n');
    const run = await desk.run('attendance', 'what.csv', '--json');
    expect(run.status).toBe(1);
    expect((JSON.parse(run.out) as Result).files[0]).toMatchObject({ kind: 'other', needs: ['mapping'] });
  });

  test('sheets that look like versions of one list are asked about, by number and without their names', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, listOf('Jonas Bandauskas', 'Rasa Pavyzdytė', 'Ona Bandymienė'), 'Draft');
    utils.book_append_sheet(book, listOf('Jonas Bandauskas', 'Rasa Pavyzdytė', 'Petras Pavyzdys'), 'Final');
    desk.write('list.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    const run = await desk.run('attendance', 'list.xlsx', '--json');
    expect(run.status).toBe(1);
    const [file] = (JSON.parse(run.out) as Result).files;
    expect(file).toMatchObject({
      needs: ['sheets'],
      persons: { unique: 3 },
      versions: [
        { sheet: 1, persons: 3, counted: false },
        { sheet: 2, persons: 3, counted: true },
      ],
    });
    expect(run.out + run.err).not.toContain('Draft');
  });

  test('a poll report is refused with the reason: exit status 3', async () => {
    desk.write(
      'poll.csv',
      'Poll Report\r\n#,User Name,User Email,Submitted Date/Time,Question\r\n1,Jonas,j@demo.example,"May 2, 2022 10:00",Yes\r\n',
    );
    const run = await desk.run('attendance', 'poll.csv', '--json');
    expect(run.status).toBe(3);
    expect(run.err).toBe(
      'poll.csv is a report of a poll or a survey. It does not say who was there; take the attendance report of the same meeting.\n',
    );
  });

  test.each([
    ['empty.csv', ''],
    ['scan.csv', '%PDF-1.7 …'],
    ['sheet.slk', 'ID;PWXL;N;E\r\nC;Y1;X1;K"Vardas"\r\nE\r\n'],
  ])('%s is refused in one sentence: exit status 3, the other files are told all the same', async (name, content) => {
    desk.write(name, content);
    const run = await desk.run('attendance', name, sample('D10'), '--json');
    expect(run.status).toBe(3);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain(name);
    const { files, union } = JSON.parse(run.out) as Result;
    expect(files[0]).toMatchObject({ format: null, refused: true });
    expect(union.persons).toMatchObject({ unique: 11 });
  });

  test.each([
    [['--event-date', '2023-02-30'], '2023-02-30'],
    [['--min-minutes', 'five'], 'five'],
  ])('a call with %j is not understood: exit status 2', async (options, said) => {
    const run = await desk.run('attendance', sample('D10'), ...options);
    expect(run.status).toBe(2);
    expect(run.err).toContain(said);
  });
});

test('without --json each file is told in words', async () => {
  const { out } = await desk.run('attendance', sample('D14'));
  expect(out).toContain('15 persons: 10 in person, 6 online, 1 both ways.');
});

describe('without --with-names no name is printed', () => {
  const rows = [
    'Nr.;Vardas, pavardė;Organizacija;Parašas',
    '1;Jonas Bandauskas;Šiauliai, jonas@siauliai.example;+',
    '2;Rasa Pavyzdytė;+370 612 34567;+',
    '3;Ona Bandymienė;Bandymienė Ona;+',
    '4;Līga Paraudziņa;Jonavos savivaldybė;+',
  ];

  test('not even one that stands where an organisation should: it is counted under no word', async () => {
    desk.write('2023-09-19 list.csv', rows.join('\r\n'));
    const run = await desk.run('attendance', '2023-09-19 list.csv', '--json');
    const { files, union } = JSON.parse(run.out) as Result & { readonly union: Pick<FileResult, 'by'> };
    for (const by of [files[0]!.by, union.by])
      expect(by['organisation']).toEqual({ 'Jonavos savivaldybė': 1, '(not printed)': 3 });
    for (const name of ['jonas@', '612', 'Bandym']) expect(run.out + run.err).not.toContain(name);
    const named = await desk.json<Result>('attendance', '2023-09-19 list.csv', '--with-names');
    expect(named.files[0]!.by['organisation']).toMatchObject({ 'Bandymienė Ona': 1, '+370 612 34567': 1 });
  });

  test('nor one that a sheet bears: a sheet is called by its number', async () => {
    const workbook = utils.book_new();
    for (const name of ['Diena', 'Jonas Bandauskas'])
      utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => row.split(';'))), name);
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    desk.write(
      '2023-09-19 hidden.xlsx',
      new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    );
    for (const options of [[], ['--json']]) {
      const run = await desk.run('attendance', '2023-09-19 hidden.xlsx', ...options);
      expect(run.out + run.err).not.toContain('Bandauskas');
      expect(run.out + run.err).toContain('the sheet “no. 2” is hidden');
    }
    const named = await desk.run('attendance', '2023-09-19 hidden.xlsx', '--with-names');
    expect(named.err).toContain('the sheet “Jonas Bandauskas” is hidden');
  });
});
