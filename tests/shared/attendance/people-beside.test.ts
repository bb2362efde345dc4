import { expect, test } from 'vitest';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import type { Cell } from '../../../shared/reading/sheet.ts';

/** A session with one typed list; `|` stands between the cells. */
function sessionWith(lines: string): AttendanceSession {
  const session = createAttendanceSession();
  const rows = lines
    .trim()
    .split('\n')
    .map((line): Cell[] => line.split('|').map((cell) => (/^\s*\d+\s*$/u.test(cell) ? Number(cell) : cell.trim())));
  const sheets = [{ name: 'S', rows }];
  session.add({
    key: 'a',
    file: 'list.xlsx',
    sha256: 'hash',
    tables: { container: 'xlsx', encoding: 'xlsx', sheets, issues: [] },
  });
  return session;
}

const persons = (session: AttendanceSession) => session.overview().count.persons;

test.each([
  [
    'under a number of participants',
    'Nr. | Organizacija | Dalyvių skaičius\n1 | Vilniaus m. sav. | 12\n2 | Kauno m. sav. | 8',
  ],
  ['under "Dalyviai"', 'Nr. | Savivaldybė | Dalyviai\n1 | Vilniaus m. sav. | 12\n2 | Kauno m. sav. | 8'],
  ['beside towns under "Dalyvis"', 'Nr. | Dalyvis | Skaičius\n1 | Vilniaus m. sav. | 12\n2 | Kauno m. sav. | 8'],
])('a list of numbers %s counts nobody and says that it holds no names', (_what, lines) => {
  const session = sessionWith(lines);
  expect(persons(session).unique).toBe(0);
  expect(session.overview().files[0]?.issues.map(({ code }) => code)).toContain('attendance.numbersOnly');
});

test('children whom a list only counts beside the names are said, and are no persons', () => {
  const session = sessionWith(`
Nr. | Vardas, pavardė | Vaikų skaičius
1 | Olena Zrazkova | 2
2 | Rasa Pavyzdytė | 0
3 | Iryna Zrazkova | 1
Iš viso | | 3
`);
  expect(persons(session)).toMatchObject({ unique: 3, unidentified: 0 });
  expect(session.overview().files[0]?.issues).toContainEqual(
    expect.objectContaining({
      code: 'attendance.peopleBeside',
      path: { file: 'list.xlsx', column: 'Vaikų skaičius' },
      params: { count: 3 },
    }),
  );
});

test('who answered that they will not come stays out when those who registered are said to have come', () => {
  const session = sessionWith(`
Vardas, pavardė | El. paštas | Ar dalyvausite?
Jonas Bandauskas | jonas@siauliai.example | Taip
Rasa Pavyzdytė | rasa@jonava.example | Ne
`);
  expect(session.overview().files[0]?.registered).toEqual({ persons: 1, inPerson: 0, online: 0 });
  session.countRegistered('a', true);
  expect(persons(session)).toMatchObject({ unique: 1, inPerson: 1 });
  expect(session.overview().count.excluded).toEqual([{ reason: 'no-show', rows: 1 }]);
});
