import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/attendance/create-session.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, namesIn, rowsOfLines, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

const persons = (session: AttendanceSession) => session.overview().count.persons;
const count = (session: AttendanceSession) => session.overview().count;
const countries = (session: AttendanceSession) => count(session).by.country;

const signed = (file: string, title: string, lines: string) =>
  fileOfLines(`${title}\nNr. | Vardas, pavardė | El. paštas | Organizacija | Parašas\n${lines.trim()}`, file);
const dayOneRows = `
1 | Jonas Bandauskas | jonas@siauliai.example | Šiauliai | +
2 | Līga Paraudziņa | | Rīga | +
3 | Rasa Pavyzdytė | | Jonava | +`;
const dayTwoRows = `
1 | Bandauskas Jonas | | Šiauliai | +
2 | Ona Bandymienė | | Jonava | +`;
const dayOne = signed('day one.xlsx', 'Mokymai, 2023-09-19', dayOneRows);
const dayTwo = signed('day two.xlsx', 'Mokymai, 2023-09-20', dayTwoRows);

const zoom = (file: string, lines: string) =>
  fileOfLines(`Name (original name) | Email | Join time | Leave time | Duration (minutes)\n${lines.trim()}`, file);
const meet = (file: string, lines: string) =>
  fileOfLines(`First name | Last name | Email | Duration | Time joined | Time exited\n${lines.trim()}`, file);
const registration = (lines: string) =>
  fileOfLines(
    `Timestamp | Name and surname | Email | Organisation | Country | Gender\n${lines.trim()}`,
    'registration.csv',
  );

const came = (lines: string) => signed('signed.xlsx', 'Mokymai, 2023-09-19', lines);

describe('two days of one event', () => {
  test('count each person once, and each day for itself', () => {
    const session = sessionOfFiles(dayOne, dayTwo);
    expect(persons(session)).toMatchObject({ unique: 4, inPerson: 4, online: 0, both: 0 });
    expect(count(session).perDay).toEqual({ '2023-09-19': 3, '2023-09-20': 2 });
    expect(session.overview().date).toMatchObject({ date: '2023-09-19', endDate: '2023-09-20' });
  });

  test('of which a file has its day only in its name: that day is counted as well', () => {
    const named = signed('mokymai 2023-09-20.xlsx', 'Mokymai', dayTwoRows);
    expect(count(sessionOfFiles(dayOne, named)).perDay).toEqual({ '2023-09-19': 3, '2023-09-20': 2 });
  });

  test('and a file of which nobody knows the day: its people stand under no day, and are not lost', () => {
    const session = sessionOfFiles(dayOne, dayTwo, signed('list.xlsx', 'Mokymai', '1 | Pēteris Piemērs | | Rīga | +'));
    expect(count(session).perDay).toEqual({ '2023-09-19': 3, '2023-09-20': 2, '': 1 });
  });

  test('in person on one, online on the other: one person, both ways', () => {
    const online = zoom(
      'zoom.csv',
      `
Jonas Bandauskas | jonas@siauliai.example | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 60
Pēteris Piemērs | peteris@demo.example | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 60`,
    );
    const session = sessionOfFiles(dayOne, online);
    expect(persons(session)).toMatchObject({ unique: 4, inPerson: 3, online: 2, both: 1 });
    expect(count(session).perDay).toEqual({ '2023-09-19': 3, '2023-09-20': 2 });
  });
});

describe('times without a date', () => {
  const hour = 'Jonas | Bandauskas | jonas@demo.example | 60 min | 10:00 | 11:00';
  const one = meet('Mokymai 2023-09-19.csv', hour);

  test('of two days are no overlap: both hours count, and nobody was on two devices', () => {
    const [person] = sessionOfFiles(one, meet('Mokymai 2023-09-20.csv', hour)).people('counted', 0, 9).people;
    expect(person).toMatchObject({ minutes: 120, days: ['2023-09-19', '2023-09-20'], flags: [] });
  });

  test('of one day on two devices count once', () => {
    const again = meet('2 Mokymai 2023-09-19.csv', 'Jonas | Bandauskas | jonas@demo.example | 60 min | 10:30 | 11:30');
    const [person] = sessionOfFiles(one, again).people('counted', 0, 9).people;
    expect(person).toMatchObject({ minutes: 90, flags: ['two-devices'] });
  });

  test('of files of which nobody knows the day are not compared: how long is unknown, which leaves nobody out', () => {
    const session = sessionOfFiles(meet('a.csv', hour), meet('b.csv', hour));
    session.setPolicy({ ...defaultPolicy, minimumMinutes: 90 });
    expect(persons(session).unique).toBe(1);
    expect(session.people('counted', 0, 9).people[0]).toMatchObject({ flags: [] });
    expect(session.people('counted', 0, 9).people[0]).not.toHaveProperty('minutes');
  });
});

describe('the minimum of minutes', () => {
  test('is held against the time in which somebody was there at all: two devices with gaps do not add up beyond it', () => {
    const session = sessionOfFiles(
      zoom(
        'zoom.csv',
        `
Jonas Bandauskas | jonas@demo.example | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 50
Jonas Bandauskas | jonas@demo.example | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 50`,
      ),
    );
    expect(session.people('counted', 0, 9).people[0]?.minutes).toBe(60);
    session.setPolicy({ ...defaultPolicy, minimumMinutes: 90 });
    expect(persons(session)).toMatchObject({ unique: 0, online: 0, both: 0 });
    expect(count(session).excluded).toEqual([{ reason: 'too-short', rows: 2 }]);
  });

  test('adds up the files of one event, and leaves out nobody whose time one of them does not say', () => {
    const [one, two] = ['09', '10'].map((hour) =>
      zoom(
        `at ${hour}.csv`,
        `
Rasa Pavyzdytė | rasa@demo.example | 09/19/2023 ${hour}:00:00 AM | 09/19/2023 ${hour}:04:00 AM | 4
Pēteris Piemērs | peteris@demo.example | 09/19/2023 ${hour}:00:00 AM | 09/19/2023 ${hour}:02:00 AM | 2
Līga Paraudziņa | liga@demo.example | 09/19/2023 ${hour}:00:00 AM | 09/19/2023 ${hour}:01:00 AM | 1`,
      ),
    );
    const session = sessionOfFiles(one!, two!, dayOne);
    session.setPolicy({ ...defaultPolicy, minimumMinutes: 5 });
    expect(namesIn(session, 'counted').toSorted()).toEqual(['Jonas Bandauskas', 'Līga Paraudziņa', 'Rasa Pavyzdytė']);
    expect(persons(session)).toMatchObject({ unique: 3, inPerson: 3, online: 2, both: 2 });
  });
});

describe('staff left out', () => {
  const panel = fileOfLines(
    'Nr. | Vardas, pavardė | Rolė | Parašas\n1 | Ona Vedėjienė | moderator | +\n2 | Rasa Pavyzdytė | | +',
    'panel 2023-09-19.xlsx',
  );

  test('are in no figure of the event: not in the ways, the days, the breakdowns, nor in what a file adds', () => {
    const session = sessionOfFiles(panel, dayTwo);
    expect(count(session)).toMatchObject({ persons: { unique: 4 }, staff: 1 });
    session.setPolicy({ ...defaultPolicy, leaveOutStaff: true });
    const { files, count: without } = session.overview();
    expect(without).toMatchObject({ persons: { unique: 3, inPerson: 3, online: 0, both: 0 }, staff: 1 });
    expect(without.perDay).toEqual({ '2023-09-19': 1, '2023-09-20': 2 });
    expect(files.map(({ added }) => added)).toEqual([1, 2]);
  });
});

describe('a registration', () => {
  test('lends country and gender to those who came, by address, else by name', () => {
    const session = sessionOfFiles(
      came('1 | Jonas Bandauskas | jonas@demo.example | | +\n2 | Rasa Pavyzdytė | | | +\n3 | Ona Nauja | | | +'),
      registration(`
2023-09-01 10:00:00 | J. Bandauskas | jonas@demo.example | Šiauliai | Lithuania | Male
2023-09-01 11:00:00 | Rasa Pavyzdytė | rasa@demo.example | Rīga | Latvia | Female
2023-09-01 12:00:00 | Never Came | never@demo.example | Tartu | Estonia | Female`),
    );
    expect(persons(session)).toMatchObject({ unique: 3 });
    expect(count(session).by).toMatchObject({ country: { '': 1, LT: 1, LV: 1 }, gender: { '': 1, F: 1, M: 1 } });
  });

  test('says nothing of somebody of that name with another address: they may be two', () => {
    const session = sessionOfFiles(
      came('1 | Jonas Bandauskas | jonas@siauliai.example | | +\n2 | Rasa Pavyzdytė | | | +'),
      registration(`
2023-09-01 10:00:00 | Jonas Bandauskas | other@demo.example | Narva | Estonia | Male
2023-09-01 11:00:00 | Rasa Pavyzdytė | | Rīga | Latvia | Female`),
    );
    expect(countries(session)).toEqual({ '': 1, LV: 1 });
  });

  test('with two of one name and two addresses says nothing of one without address', () => {
    const session = sessionOfFiles(
      came('1 | Jonas Bandauskas | | | +\n2 | Rasa Pavyzdytė | | | +'),
      registration(`
2023-09-01 10:00:00 | Jonas Bandauskas | one@demo.example | Narva | Estonia | Male
2023-09-01 10:30:00 | Jonas Bandauskas | two@demo.example | Šiauliai | Lithuania | Male
2023-09-01 11:00:00 | Rasa Pavyzdytė | | Rīga | Latvia | Female`),
    );
    expect(countries(session)).toEqual({ '': 1, LV: 1 });
  });
});

const sheet = (letter: string) => ({
  name: 'Diena',
  rows: rowsOfLines(`Nr. | Vardas, pavardė | Parašas\n1 | Asmuo Pirmas${letter} | +\n2 | Asmuo Antras${letter} | +`),
});

describe('decisions', () => {
  test('about a sheet hold for it alone, though another bears its name', () => {
    const session = sessionOfFiles(fileOfLines([sheet('a'), sheet('b')]));
    expect(persons(session).unique).toBe(4);
    const [line] = session.people('counted', 0, 9).people;
    for (const { place } of line!.rows) session.decide({ decision: 'exclude', place });
    expect(persons(session).unique).toBe(3);
    expect(namesIn(session, 'excluded')).toEqual(['Asmuo Pirmasa']);
    const [file] = session.overview().files;
    expect(file!.tables.map((table) => table.sheet)).toEqual(['Diena', 'Diena (2)']);
  });

  test('about one of two people beside each other hold for that one', () => {
    const session = sessionOfFiles(
      fileOfLines(`
Nr. | Vardas, pavardė | Parašas | Nr. | Vardas, pavardė | Parašas
1 | Asmuo Pirmas | + | 3 | Asmuo Trečias | +
2 | Asmuo Antras | + | 4 | Asmuo Ketvirtas | +
`),
    );
    expect(persons(session).unique).toBe(4);
    const { people } = session.people('counted', 0, 9);
    expect(new Set(people.map(({ key }) => key)).size).toBe(4);
    const third = people.find(({ name }) => name === 'Asmuo Trečias')!;
    for (const { place } of third.rows) session.decide({ decision: 'exclude', place });
    expect(namesIn(session, 'excluded')).toEqual(['Asmuo Trečias']);
    expect(persons(session).unique).toBe(3);
  });

  test('that two are different people change no number: both came several times and stay one each', () => {
    const session = sessionOfFiles(
      fileOfLines(`
Nr. | Vardas, pavardė | El. paštas
1 | Jonas Bandauskas | one@demo.example
2 | Jonas Bandauskas | two@demo.example
3 | Jonas Bandauskas | one@demo.example
4 | Jonas Bandauskas | two@demo.example
`),
    );
    expect(count(session)).toMatchObject({ persons: { unique: 2 }, possibleDuplicates: 1 });
    const [one, other] = session.people('toDecide', 0, 9).people;
    session.decide({ decision: 'different people', place: one!.rows[0]!.place, other: other!.rows[0]!.place });
    expect(count(session)).toMatchObject({ persons: { unique: 2 }, possibleDuplicates: 0 });
  });

  test('about two files go with either of them', () => {
    const session = sessionOfFiles(dayOne, dayTwo);
    session.decide({
      decision: 'same person',
      place: { file: 'day one.xlsx', sheet: 'S', row: 5 },
      other: { file: 'day two.xlsx', sheet: 'S', row: 4 },
    });
    expect(persons(session).unique).toBe(3);
    session.remove('day two.xlsx');
    expect(persons(session).unique).toBe(3);
    expect(session.decisions()).toEqual([]);
  });
});
