import { describe, expect, test } from 'vitest';
import { createAttendanceSession, defaultPolicy } from '../../../shared/attendance/create-session.ts';
import type { RowPlace } from '../../../shared/attendance/model.ts';
import type { PersonGroup } from '../../../shared/attendance/review.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import type { Cell } from '../../../shared/reading/sheet.ts';

/** A session with one typed list; `|` stands between the cells. */
function sessionWith(lines: string, name = 'list.xlsx'): AttendanceSession {
  const session = createAttendanceSession();
  session.add(fileOf(lines, name));
  return session;
}

function fileOf(lines: string, file = 'list.xlsx', key = 'a') {
  const rows = lines
    .trim()
    .split('\n')
    .map((line): Cell[] => line.split('|').map((cell) => (/^\s*\d+\s*$/u.test(cell) ? Number(cell) : cell.trim())));
  return {
    key,
    file,
    sha256: `hash of ${file}`,
    tables: { container: 'xlsx' as const, encoding: 'xlsx', sheets: [{ name: 'S', rows }], issues: [] },
  };
}

const place = (row: number, file = 'a'): RowPlace => ({ file, sheet: 'S', row });
const persons = (session: AttendanceSession) => session.overview().count.persons;
const names = (session: AttendanceSession, group: PersonGroup) =>
  session.people(group, 0, 100).people.map(({ name }) => name);

const list = `
Mokymai, 2023-09-19
Nr. | Vardas, pavardė | El. paštas | Parašas
1 | Jonas Bandauskas | jonas@siauliai.example | +
2 | Līga Paraudziņa | | +
3 | Ūla Šablonaitė | ula@socmin.example |
4 | Jonas Bandauskas | jonas@mail.example | +
5 | Olena Z. | | +
`;

describe('a decision', () => {
  test('counts somebody who was left out, with what the file says', () => {
    const session = sessionWith(list);
    expect(names(session, 'excluded')).toEqual(['Ūla Šablonaitė']);
    session.decide({ decision: 'include', place: place(5) });
    expect(persons(session)).toMatchObject({ unique: 5, inPerson: 5 });
    expect(session.overview().count.excluded).toEqual([]);
  });

  test('leaves out somebody who was counted, with the reason that it was by hand', () => {
    const session = sessionWith(list);
    session.decide({ decision: 'exclude', place: place(4) });
    expect(persons(session)).toMatchObject({ unique: 3 });
    expect(session.overview().count.excluded).toContainEqual({ reason: 'by-hand', rows: 1 });
  });

  test('about one place replaces the one before, and is taken back by undo', () => {
    const session = sessionWith(list);
    session.decide({ decision: 'exclude', place: place(4) });
    session.decide({ decision: 'include', place: place(4) });
    expect(persons(session).unique).toBe(4);
    expect(session.undo()).toBe(true);
    expect(persons(session).unique).toBe(3);
    expect(session.undo()).toBe(true);
    expect(persons(session).unique).toBe(4);
    expect(session.undo()).toBe(false);
  });

  test('that two are the same person unites them; that they are not, ends the question', () => {
    const session = sessionWith(list);
    expect(session.overview().count.possibleDuplicates).toBe(1);
    expect(names(session, 'toDecide')).toEqual(['Jonas Bandauskas', 'Jonas Bandauskas', 'Olena Z.']);
    session.decide({ decision: 'same person', place: place(3), other: place(6) });
    expect(persons(session).unique).toBe(3);
    expect(session.overview().count.possibleDuplicates).toBe(0);
    session.decide({ decision: 'different people', place: place(3), other: place(6) });
    expect(persons(session).unique).toBe(4);
    expect(session.overview().count.possibleDuplicates).toBe(0);
  });

  test('that two of one name are different people parts what the name had united', () => {
    const session = sessionWith(`
Nr. | Vardas, pavardė | Organizacija
1 | Jonas Bandauskas | Šiauliai
2 | Jonas Bandauskas | Jonava
`);
    expect(persons(session).unique).toBe(1);
    session.decide({ decision: 'different people', place: place(2), other: place(3) });
    expect(persons(session).unique).toBe(2);
  });

  test('names a file, a sheet and a row, and nobody', () => {
    const session = sessionWith(list);
    session.decide({ decision: 'exclude', place: place(4) });
    expect(session.decisions()).toEqual([{ decision: 'exclude', place: { file: 'a', sheet: 'S', row: 4 } }]);
  });

  test('goes with its file', () => {
    const session = sessionWith(list);
    session.decide({ decision: 'exclude', place: place(4) });
    session.remove('a');
    expect(session.overview()).toMatchObject({ files: [], decisions: 0, count: { persons: { unique: 0 } } });
  });
});

describe('what is asked', () => {
  const marks = `
No. | Name | Gender / Lytis
1 | Jonas Bandauskas | M
2 | Rasa Pavyzdytė | M
`;

  test('a bare M under a header of two languages: nobody is given a gender before the answer', () => {
    const session = sessionWith(marks);
    const [file] = session.overview().files;
    expect(file?.needs).toContain('gender');
    expect(session.overview().count.by.gender).toEqual({});
    const { layout, columns } = file!.tables[0]!;
    const roles = Object.fromEntries(columns.map(({ column, role }) => [column, role]));
    session.map({ layout, roles, genderOfM: 'F' });
    expect(session.overview().files[0]?.needs).not.toContain('gender');
    expect(session.overview().count.by.gender).toEqual({ F: 2 });
  });

  test('columns that nobody can name: counted once they are named, and for every file with that layout', () => {
    const session = sessionWith('alfa | beta\nJonas Bandauskas | Šiauliai\nRasa Pavyzdytė | Vilnius');
    const [file] = session.overview().files;
    expect(file).toMatchObject({ kind: 'other', needs: ['mapping'] });
    expect(persons(session).unique).toBe(0);
    session.map({ layout: file!.tables[0]!.layout, roles: { 0: 'fullName', 1: 'municipality' } });
    expect(persons(session).unique).toBe(2);
    const later = createAttendanceSession({
      organisations: [],
      mappings: [{ layout: file!.tables[0]!.layout, roles: { 0: 'fullName', 1: 'municipality' } }],
    });
    later.add(fileOf('alfa | beta\nĢirts Mēģinājums | Rīga'));
    expect(persons(later).unique).toBe(1);
  });

  test('the date of a list without one; the answer holds for all files', () => {
    const session = sessionWith('Nr. | Vardas, pavardė | Organizacija\n1 | Jonas Bandauskas | Šiauliai');
    expect(session.overview().date).toEqual({ candidates: [], certainty: 'ask' });
    session.setDate('2023-09-19', '2023-09-20');
    expect(session.overview().date).toMatchObject({ date: '2023-09-19', endDate: '2023-09-20', certainty: 'certain' });
    expect(session.overview().files[0]?.needs).toEqual([]);
  });
});

describe('the policy', () => {
  const log = `
Name (Original Name) | User Email | Join Time | Leave Time | Duration (Minutes) | Guest
Rasa Pavyzdytė | rasa@demo-ngo.example | 01/31/2023 09:00:00 AM | 01/31/2023 09:30:00 AM | 30 | No
Rasa Pavyzdytė | rasa@demo-ngo.example | 01/31/2023 09:10:00 AM | 01/31/2023 09:40:00 AM | 30 | No
Jonas Bandauskas | | 01/31/2023 09:00:00 AM | 01/31/2023 09:04:00 AM | 4 | Yes
`;

  test('a minimum is measured on the union of intervals: two devices at once do not count twice', () => {
    const session = sessionWith(log, 'participants_84561230000.csv');
    const rasa = session.people('counted', 0, 10).people.find(({ name }) => name === 'Rasa Pavyzdytė');
    expect(rasa).toMatchObject({ minutes: 40, flags: ['two-devices'] });
    session.setPolicy({ ...defaultPolicy, minimumMinutes: 41 });
    expect(persons(session).unique).toBe(0);
    expect(session.overview().count.excluded).toEqual([{ reason: 'too-short', rows: 3 }]);
  });

  test('who was included by hand is counted whatever the minimum', () => {
    const session = sessionWith(log, 'participants_84561230000.csv');
    session.setPolicy({ ...defaultPolicy, minimumMinutes: 10 });
    session.decide({ decision: 'include', place: place(4) });
    expect(persons(session).unique).toBe(2);
  });

  test('staff can be left out of the figures; the subtotal stays', () => {
    const session = sessionWith(
      'Nr. | Vardas, pavardė | Pareigos\n1 | Jonas Bandauskas | Lektorius\n2 | Rasa Pavyzdytė | Specialistė',
    );
    session.setPolicy({ ...defaultPolicy, leaveOutStaff: true });
    expect(persons(session).unique).toBe(1);
    expect(session.overview().count.staff).toBe(1);
  });
});

test('one of several meetings in a file is chosen', () => {
  const session = sessionWith(
    `
Topic | ID | Start time | End time | Name (original name) | Email | Join time | Leave time | Duration (minutes) | Guest
Training | 845 | 01/31/2023 09:00:00 AM | 01/31/2023 10:00:00 AM | Rasa Pavyzdytė | | 01/31/2023 09:00:00 AM | 01/31/2023 10:00:00 AM | 60 | No
Board | 777 | 02/07/2023 04:00:00 PM | 02/07/2023 05:00:00 PM | Līga Paraudziņa | | 02/07/2023 04:00:00 PM | 02/07/2023 05:00:00 PM | 60 | No
`,
    'meetinglistdetails.csv',
  );
  const [file] = session.overview().files;
  expect(file).toMatchObject({ format: 'zoom.meetings.list', needs: ['meeting'] });
  expect(file?.meetings.map(({ date, rows }) => [date.date, rows])).toEqual([
    ['2023-01-31', 1],
    ['2023-02-07', 1],
  ]);
  session.chooseMeetings('a', [file!.meetings[1]!.key]);
  expect(names(session, 'counted')).toEqual(['Līga Paraudziņa']);
  expect(session.overview().files[0]?.needs).toEqual([]);
});

test('a list of people who registered counts nobody, until somebody says that they came', () => {
  const session = sessionWith(
    `
Registruotų dalyvių sąrašas
Nr. | Vardas, pavardė | Organizacija
1 | Jonas Bandauskas | Jonavos r. sav.
2 | Rasa Pavyzdytė | Jonavos r. sav.
`,
    'sarasas 2023-05-31.csv',
  );
  const file = () => session.overview().files[0];
  expect(file()).toMatchObject({ kind: 'registration', format: 'registration.list' });
  session.countRegistered('a', true);
  expect(file()).toMatchObject({ kind: 'attendance', format: 'participants.list', areRegisteredCounted: true });
  expect(names(session, 'counted')).toEqual(['Jonas Bandauskas', 'Rasa Pavyzdytė']);
  expect(session.overview().count.persons).toMatchObject({ unique: 2, inPerson: 2 });
  session.countRegistered('a', false);
  expect(file()).toMatchObject({ kind: 'registration' });
  expect(session.overview().count.persons.unique).toBe(0);
});

test('so do the answers of a registration form', () => {
  const form = sessionWith(
    `
Timestamp | Full name | E-mail | Will you attend in person or online?
5/10/2023 10:00:00 | Jonas Bandauskas | jonas@example.test | Online
5/11/2023 11:00:00 | Rasa Pavyzdytė | rasa@example.test | In person
`,
    'form 2023-05-31.csv',
  );
  form.countRegistered('a', true);
  expect(form.overview().count.persons).toMatchObject({ unique: 2, inPerson: 1, online: 1 });
  expect(form.overview().files[0]?.date.date).not.toBe('2023-05-10');
});

test('one name with two organisations in one list counts once and is asked about, until it is told apart', () => {
  const session = sessionWith(`
Mokymai, 2023-09-19
Nr. | Vardas, pavardė | Organizacija
1 | Jonas Bandauskas | Jonavos r. sav.
2 | Rasa Pavyzdytė | DDG
3 | Jonas Bandauskas | Šiaulių m. sav.
4 | Rasa Pavyzdytė | „DDG“
`);
  expect(persons(session).unique).toBe(2);
  expect(session.people('toDecide', 0, 9).people).toMatchObject([
    { name: 'Jonas Bandauskas', flags: ['two-organisations'] },
  ]);
  session.decide({ decision: 'different people', place: place(3), other: place(5) });
  expect(persons(session).unique).toBe(3);
  expect(session.people('toDecide', 0, 9).people).toEqual([]);
});

test('so do tickets without check-in, and not those that were given back', () => {
  const tickets = sessionWith(
    `
Order # | Order Date | First Name | Last Name | Email | Quantity | Ticket Type | Attendee Status
9001 | 2024-01-02 10:00:00 | Jonas | Bandauskas | jonas@example.test | 1 | In person | Attending
9002 | 2024-01-03 11:00:00 | Rasa | Pavyzdytė | rasa@example.test | 1 | Online | Attending
9003 | 2024-01-03 12:00:00 | Gytis | Pavyzdys | gytis@example.test | 1 | Online | Not Attending
`,
    'AttendeeReport.csv',
  );
  expect(tickets.overview().files[0]).toMatchObject({ kind: 'registration', format: 'eventbrite.attendees' });
  tickets.countRegistered('a', true);
  expect(tickets.overview().count.persons).toMatchObject({ unique: 2, inPerson: 1, online: 1 });
  // The days of the orders say nothing of the event.
  expect(tickets.overview().files[0]?.date).toMatchObject({ candidates: [], certainty: 'ask' });
});

test('organisations stand under their id in the registry, or under the spelling that came first', () => {
  const session = createAttendanceSession({
    organisations: [{ id: 'jonava', names: ['Jonavos rajono savivaldybė', 'Jonava District Municipality'] }],
    mappings: [],
  });
  session.add(
    fileOf(`
Nr. | Vardas, pavardė | Organizacija
1 | Jonas Bandauskas | Jonavos r. sav.
2 | Rasa Pavyzdytė | JONAVOS RAJONO SAVIVALDYBĖ
3 | Gytis Pavyzdys | Šiaulių miesto savivaldybė
4 | Eglė Testauskienė | Šiaulių m. sav.
5 | Ūla Šablonaitė | —
`),
  );
  expect(session.overview().count.by.organisation).toEqual({ '': 1, jonava: 2, 'Šiaulių miesto savivaldybė': 2 });
});

test('a search finds people of a list by name or address, accents and case aside', () => {
  const session = sessionWith(list);
  expect(session.people('counted', 0, 10, 'paraudzina')).toMatchObject({ total: 1 });
  expect(session.people('toDecide', 0, 10, 'MAIL.example')).toMatchObject({ total: 1 });
  expect(session.people('toDecide', 1, 1).people).toHaveLength(1);
});

test('what tells people apart is handed out for hashing: addresses and full names, counted people only', () => {
  const session = sessionWith(list);
  expect(session.identities().map(({ keys }) => keys)).toEqual([
    ['e:jonas@siauliai.example', 'n:bandauskas jonas'],
    ['n:liga paraudzina'],
    ['e:jonas@mail.example', 'n:bandauskas jonas'],
    ['n:olena z'],
  ]);
});

/** What is said of a numbered list in which one line has no number. */
function codesOfListWith(line: string): readonly string[] {
  const session = sessionWith(`
Nr. | Vardas, pavardė | Organizacija
1 | Jonas Bandauskas | Šiauliai
2 | Rasa Pavyzdytė | Vilnius
 | ${line} |
3 | Gytis Pavyzdys | Vilnius
`);
  return session.overview().files[0]!.issues.map(({ code }) => code);
}

test('a late arrival without a number is not counted in silence: the file says so, a heading of a section does not', () => {
  expect(codesOfListWith('Olena Zrazkova')).toContain('attendance.passedOver');
  expect(codesOfListWith('VILNIAUS APSKRITIS')).not.toContain('attendance.passedOver');
  expect(codesOfListWith('Vilniaus miesto savivaldybė')).not.toContain('attendance.passedOver');
});

test('who is not marked on any day, where others are, was there on no known day', () => {
  const session = sessionWith(`
Mokymai, 2023 m. rugsėjo 19–20 d.
Nr. | Vardas, pavardė | Dalyvavimo būdas | 1 diena | 2 diena
1 | Jonas Bandauskas | gyvai | + | +
2 | Rasa Pavyzdytė | nuotoliu | |
`);
  expect(session.overview().count).toMatchObject({
    persons: { unique: 2 },
    perDay: { '2023-09-19': 1, '2023-09-20': 1 },
  });
});

function issuesFor(from: string, to: string) {
  const session = sessionWith(list);
  session.setContext({ organisations: [], mappings: [], activityDays: { from, to } });
  return session.overview().issues.map(({ code, path, params }) => [code, path.file, params]);
}

describe('files and the activity they are meant for', () => {
  test.each<[string, string, string, string]>([
    ['another day', '2025-09-19', '2025-09-19', '2025-09-19'],
    ['the day after', '2023-09-20', '2023-09-20', '2023-09-20'],
    ['other days', '2023-09-01', '2023-09-03', '2023-09-01–2023-09-03'],
  ])('%s is said: they may not belong together', (_, from, to, expected) => {
    expect(issuesFor(from, to)).toEqual([['attendance.dateDiffers', 'list.xlsx', { found: '2023-09-19', expected }]]);
  });

  test.each<[string, string, string]>([
    ['the same day', '2023-09-19', '2023-09-19'],
    ['one of its days', '2023-09-18', '2023-09-20'],
    ['a day of its month, when no more is known of it', '2023-09-01', '2023-09-30'],
  ])('%s agrees', (_, from, to) => {
    expect(issuesFor(from, to)).toEqual([]);
  });

  test('a day that a person chose is not doubted', () => {
    const session = sessionWith(list);
    session.setDate('2025-09-19');
    session.setContext({
      organisations: [],
      mappings: [],
      activityDays: { from: '2025-09-19', to: '2025-09-19' },
    });
    expect(session.overview().issues).toEqual([]);
  });
});
