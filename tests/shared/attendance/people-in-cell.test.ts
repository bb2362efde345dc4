import { describe, expect, test } from 'vitest';
import { peopleInCell } from '../../../shared/attendance/people-in-cell.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, namesIn, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

describe('the people whom one cell names', () => {
  test.each<[string, readonly string[]]>([
    ['Jonas Bandauskas, Ona Bandauskienė', ['Jonas Bandauskas', 'Ona Bandauskienė']],
    ['Rasa Pavyzdytė\nPetras Pavyzdys', ['Rasa Pavyzdytė', 'Petras Pavyzdys']],
    ['Jonas Bandauskas; Rasa Pavyzdytė; Ona Bandymienė', ['Jonas Bandauskas', 'Rasa Pavyzdytė', 'Ona Bandymienė']],
    ['Jonas Bandauskas ir Rasa Pavyzdytė', ['Jonas Bandauskas', 'Rasa Pavyzdytė']],
    ['Anna Liepiņa un Juris Liepiņš', ['Anna Liepiņa', 'Juris Liepiņš']],
    ['Mari Näidis ja Jüri Näidis', ['Mari Näidis', 'Jüri Näidis']],
    ['Anna Sample & Bob Example', ['Anna Sample', 'Bob Example']],
    ['Anna Sample and Bob Example', ['Anna Sample', 'Bob Example']],
    ['Иван Примеров и Ольга Примерова', ['Иван Примеров', 'Ольга Примерова']],
    ['Іван Прикладенко та Олена Прикладенко', ['Іван Прикладенко', 'Олена Прикладенко']],
    ['Jonas ir Ona Pavyzdžiai', ['Jonas Pavyzdžiai', 'Ona Pavyzdžiai']],
    ['Прикладенко Олена, Тарас, Софія', ['Прикладенко Олена', 'Тарас', 'Софія']],
    ['Olena, Taras, Sofiia', ['Olena', 'Taras', 'Sofiia']],
    ['J. Pavyzdys / O. Bandymienė', ['J. Pavyzdys', 'O. Bandymienė']],
    ['Jonas Bandauskas', []],
    ['Bandauskas, Jonas', []],
    ['Jonas Bandauskas, Kaunas', []],
    ['Jonas Bandauskas, direktorius', []],
    ['Olena Pavyzdenko su 2 vaikais', []],
    ['Jonas Bandauskas + 1', []],
    ['Jaan ja Co', []],
  ])('%j: %j', (cell, people) => {
    expect(peopleInCell(cell)).toEqual(people);
  });
});

const place = (row: number, part?: number) => ({
  file: 'list.xlsx',
  sheet: 'S',
  row,
  ...(part === undefined ? {} : { part }),
});
const unique = (session: AttendanceSession) => session.overview().count.persons.unique;
const couple = (): AttendanceSession =>
  sessionOfFiles(
    fileOfLines(`
Nr. | Vardas, pavardė | Organizacija | El. paštas
1 | Jonas Bandauskas, Ona Bandauskienė | Savivaldybė | jonas@demo.example
2 | Rasa Pavyzdytė | Savivaldybė |
3 | Ona Bandauskienė | Savivaldybė |
`),
  );

describe('a cell that names several people', () => {
  test('is asked about, and says whom it names', () => {
    const session = couple();
    expect(unique(session)).toBe(3);
    const [asked] = session.people('toDecide', 0, 9).people;
    expect(asked?.rows[0]?.people).toEqual(['Jonas Bandauskas', 'Ona Bandauskienė']);
  });

  test('becomes those people when somebody says so: who stands in another row, too, is one', () => {
    const session = couple();
    session.decide({ decision: 'several people', place: place(2) });
    expect(unique(session)).toBe(3);
    expect(namesIn(session, 'counted')).toEqual(['Jonas Bandauskas', 'Ona Bandauskienė', 'Rasa Pavyzdytė']);
    expect(namesIn(session, 'toDecide')).toEqual([]);
    const { count } = session.overview();
    expect(count).toMatchObject({ rows: 3, by: { organisation: { Savivaldybė: 3 } } });
  });

  test('is one person when somebody says so', () => {
    const session = couple();
    session.decide({ decision: 'include', place: place(2) });
    expect(unique(session)).toBe(3);
    expect(namesIn(session, 'toDecide')).toEqual([]);
  });

  test('is one cell again by undo', () => {
    const session = couple();
    session.decide({ decision: 'several people', place: place(2) });
    expect(session.undo()).toBe(true);
    expect(namesIn(session, 'toDecide')).toEqual(['Jonas Bandauskas, Ona Bandauskienė']);
  });

  test('may have one of them left out, by place', () => {
    const session = couple();
    session.decide({ decision: 'several people', place: place(2) });
    session.decide({ decision: 'exclude', place: place(2) });
    expect(namesIn(session, 'excluded')).toEqual(['Jonas Bandauskas']);
    session.decide({ decision: 'exclude', place: place(2, 2) });
    expect(unique(session)).toBe(2);
    expect(session.overview().count.excluded).toEqual([{ reason: 'by-hand', rows: 2 }]);
  });

  test('in the log of a platform, too: two people before one screen', () => {
    const session = sessionOfFiles(
      fileOfLines(
        'Name (original name) | Email | Join time | Leave time | Duration (minutes)\nAnna Sample & Bob Example | both@demo.example | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 60',
      ),
    );
    session.decide({ decision: 'several people', place: place(2) });
    expect(session.overview().count.persons).toMatchObject({ unique: 2, online: 2 });
  });
});
