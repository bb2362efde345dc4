import { describe, expect, test } from 'vitest';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';

/** A typed list, or the log of a platform, in which people of these names give one address. All names are invented. */
function sessionOf(names: readonly string[], kind: 'list' | 'log' = 'list'): AttendanceSession {
  const session = createAttendanceSession();
  const list = names.map((name, at) => [at + 1, name, 'both@demo.example']);
  const log = names.map((name) => [
    name,
    'both@demo.example',
    '05/10/2023 10:00:00 AM',
    '05/10/2023 11:00:00 AM',
    60,
    'No',
  ]);
  const rows =
    kind === 'list'
      ? [['Nr.', 'Vardas, pavardė', 'El. paštas'], ...list]
      : [['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)', 'Guest'], ...log];
  const tables = { container: 'xlsx' as const, encoding: 'xlsx', sheets: [{ name: 'S', rows }], issues: [] };
  session.add({ key: 'a', file: 'list 2023-05-10.xlsx', sha256: '1', tables });
  return session;
}

const place = (row: number) => ({ file: 'a', sheet: 'S', row });
const unique = (session: AttendanceSession) => session.overview().count.persons.unique;
const asked = (session: AttendanceSession) =>
  session.people('toDecide', 0, 9).people.map(({ flags, rows }) => [flags.join(), rows.length]);

describe('people who give one address in a list', () => {
  test.each<[string, readonly string[], number, boolean]>([
    ['of one name are one', ['Olena Pavyzdenko', 'OLENA PAVYZDENKO'], 1, false],
    ['of no common word are several', ['Olena Pavyzdenko', 'Jonas Bandauskas'], 2, false],
    [
      'are all several when two of them share no word',
      ['Olena Pavyzdenko', 'Taras Pavyzdenko', 'Jonas Bandauskas'],
      3,
      false,
    ],
    ['of one family name count once and are asked about', ['Olena Pavyzdenko', 'Taras Pavyzdenko'], 1, true],
    ['of a family name in two scripts, too', ['Olena Pavyzdenko', 'Тарас Павизденко'], 1, true],
    [
      'of one first name are asked about, too: somebody may have married',
      ['Rasa Pavyzdytė', 'Rasa Bandauskienė'],
      1,
      true,
    ],
    ['of a first name and a longer one are asked about', ['Viktor Pavyzdenko', 'Viktoriia Pavyzdenko'], 1, true],
    [
      'of names that only their endings tell apart are asked about',
      ['Aleksandr Pavyzdenko', 'Aleksandra Pavyzdenko'],
      1,
      true,
    ],
    ['with surnames of two genders, too', ['Aleksandr Primerov', 'Aleksandra Primerova'], 1, true],
    ['of such names in two scripts, too', ['Aleksandr Primerov', 'Александра Примерова'], 1, true],
    ['of such Lithuanian names, too', ['Jonas Bandauskas', 'Jonė Bandauskė'], 1, true],
    [
      'with the ending of another language are one',
      ['Aleksandr Primerov', 'Aleksandrs Primerovs', 'Aleksandras Primerovas'],
      1,
      false,
    ],
    ['with an initial are one', ['O. Pavyzdenko', 'Olena Pavyzdenko'], 1, false],
    ['with a name left out are one', ['Olena Marija Pavyzdenko', 'Olena Pavyzdenko'], 1, false],
    ['with a slip are one', ['Rasa Pavyzdytė', 'Rasa Pavyzdyte', 'Rassa Pavyzdytė'], 1, false],
    ['with a slip in a long name are one', ['Rasa Bandauskienė', 'Rasa Bandauskeinė'], 1, false],
    ['in two scripts are one', ['Olena Pavyzdenko', 'Олена Павизденко'], 1, false],
  ])('%s', (_case, names, count, isAsked) => {
    const session = sessionOf(names);
    expect(unique(session)).toBe(count);
    expect(asked(session)).toEqual(isAsked ? [['shared-address', names.length]] : []);
  });

  test('of one family are asked about until each is told apart', () => {
    const family = sessionOf(['Olena Pavyzdenko', 'Taras Pavyzdenko', 'Sofiia Pavyzdenko']);
    family.decide({ decision: 'different people', place: place(2), other: place(3) });
    expect(unique(family)).toBe(2);
    expect(asked(family)).toEqual([['shared-address', 2]]);
    family.decide({ decision: 'different people', place: place(2), other: place(4) });
    expect(unique(family)).toBe(3);
    expect(asked(family)).toEqual([]);
  });

  test('are not asked about any more once they are said to be one', () => {
    const family = sessionOf(['Rasa Pavyzdytė', 'Rasa Bandauskienė']);
    for (const row of [2, 3]) family.decide({ decision: 'include', place: place(row) });
    expect(unique(family)).toBe(1);
    expect(asked(family)).toEqual([]);
  });

  test('are one in the log of a platform: there it is the address of the account', () => {
    const log = sessionOf(['Olena Pavyzdenko', 'Taras Pavyzdenko'], 'log');
    expect(log.overview().files[0]?.format).toMatch(/^zoom/u);
    expect(unique(log)).toBe(1);
    expect(asked(log)).toEqual([]);
  });
});
