import { describe, expect, test } from 'vitest';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, namesIn, rowsOfLines, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

/** A workbook of lists: the name of each sheet, and who stands in it. All names are invented. */
function workbook(sheets: Readonly<Record<string, string>>, header = 'Nr. | Vardas, pavardė | Organizacija') {
  return sessionOfFiles(
    fileOfLines(
      Object.entries(sheets).map(([name, people]) => ({
        name,
        rows: rowsOfLines(
          people.includes('|')
            ? people
            : `${header}\n${people
                .split(', ')
                .map((one, at) => `${at + 1} | ${one} | Savivaldybė`)
                .join('\n')}`,
        ),
      })),
    ),
  );
}

const first = (session: AttendanceSession) => session.overview().files[0]!;
const unique = (session: AttendanceSession) => session.overview().count.persons.unique;
const proposed = (session: AttendanceSession) =>
  first(session).versions?.flatMap(({ sheet, isCounted }) => (isCounted ? [sheet] : []));
const isAsked = (session: AttendanceSession) => first(session).needs.includes('sheets');

const before = 'Jonas Bandauskas, Rasa Pavyzdytė, Ona Išbrauktoji';
const after = 'Jonas Bandauskas, Rasa Pavyzdytė, Petras Naujokas';

describe('sheets that look like versions of one list are asked about', () => {
  test.each<[string, string, readonly string[]]>([
    ['Preliminary list', 'Final', ['Final']],
    ['Projektas', 'Galutinis', ['Galutinis']],
    ['Esialgne', 'Lõplik', ['Lõplik']],
    ['Melnraksts', 'Gala', ['Gala']],
    ['Черновик', 'Итоговый список', ['Итоговый список']],
    ['Попередній', 'Остаточний', ['Остаточний']],
    ['Juodraštis', 'Dalyviai', ['Dalyviai']],
    ['v1', 'v2', ['v2']],
    ['Dalyviai', 'Dalyviai v2', ['Dalyviai v2']],
    ['Sąrašas ver. 3', 'Sąrašas ver. 2', ['Sąrašas ver. 3']],
    ['Senas', 'Naujas', ['Naujas']],
    ['Sąrašas senas', 'Sąrašas', ['Sąrašas']],
    ['Planned', 'Actual', ['Actual']],
    ['Numatomi dalyviai', 'Faktiniai dalyviai', ['Faktiniai dalyviai']],
    ['Dalyviai', 'Dalyviai (2)', ['Dalyviai', 'Dalyviai (2)']],
    ['Dalyviai', 'Dalyviai copy', ['Dalyviai', 'Dalyviai copy']],
    ['Dalībnieki', 'Dalībnieki kopija', ['Dalībnieki', 'Dalībnieki kopija']],
    ['1 diena', '1 diena (2)', ['1 diena', '1 diena (2)']],
    ['Lapas1', 'Lapas2', ['Lapas1', 'Lapas2']],
  ])('%s and %s', (one, other, counted) => {
    const session = workbook({ [one]: before, [other]: after });
    expect(isAsked(session)).toBe(true);
    expect(proposed(session)).toEqual(counted);
    expect(unique(session)).toBe(counted.length === 1 ? 3 : 4);
    expect(first(session).issues).toContainEqual(
      expect.objectContaining({ code: 'attendance.askSheets', params: { sheets: '1, 2' } }),
    );
  });

  test('also where nobody of the draft came', () => {
    const session = workbook({ Draft: 'Ona Pirmoji, Rasa Antroji', Final: 'Petras Naujokas, Jonas Bandauskas' });
    expect(isAsked(session)).toBe(true);
    expect(unique(session)).toBe(2);
  });

  test('the sheet on which people signed is proposed before one without signatures', () => {
    const session = workbook({
      Lapas1: before,
      Lapas2:
        'Nr. | Vardas, pavardė | Parašas\n1 | Jonas Bandauskas | +\n2 | Rasa Pavyzdytė | +\n3 | Ona Išbrauktoji |',
    });
    expect(isAsked(session)).toBe(true);
    expect(proposed(session)).toEqual(['Lapas2']);
    expect(unique(session)).toBe(2);
  });

  test('and another sheet of the workbook counts beside them', () => {
    const session = workbook({ Draft: before, Final: after, Svečiai: 'Mari Näidis, Tiit Näide' });
    expect(first(session).versions?.map(({ sheet }) => sheet)).toEqual(['Draft', 'Final', 'Svečiai']);
    expect(proposed(session)).toEqual(['Final', 'Svečiai']);
    expect(unique(session)).toBe(5);
  });
});

describe('sheets that are parts of one list are not asked about', () => {
  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['of two days', { '1 diena': before, '2 diena': after }, 4],
    ['of two dates', { '2023-09-19': before, '2023-09-20': after }, 4],
    ['of two weekdays', { Antradienis: before, Trečiadienis: after }, 4],
    ['of two sessions', { 'Session A': before, 'Session B': after }, 4],
    ['of a morning and an afternoon', { Rytas: before, Popietė: after }, 4],
    ['of two groups', { 'I grupė': before, 'II grupė': after }, 4],
    ['of two trainings', { 'Mokymai A': before, 'Mokymai B': after }, 4],
    ['of days without a blank before their numbers', { Diena1: before, Diena2: after }, 4],
    [
      'of people and of those who got a certificate',
      { Dalyviai: after, Pažymėjimai: 'Petras Naujokas, Jonas Bandauskas' },
      3,
    ],
    ['of old and of new participants', { 'Old participants': 'Ona Pirmoji', 'New participants': 'Ona Antroji' }, 2],
    ['in person and online', { Gyvai: before, Nuotoliu: after }, 4],
    [
      'of two delegations',
      { Lietuva: 'Jonas Bandauskas, Rasa Pavyzdytė', Latvija: 'Līga Paraudziņa, Jānis Paraugs' },
      4,
    ],
    [
      'with nobody in common, though one is a copy',
      { Diena: 'Ona Pirmoji, Rasa Antroji', 'Diena (2)': 'Ona Trečioji, Rasa Ketvirtoji' },
      4,
    ],
    [
      'of people and of the lecturers among them',
      { Dalyviai: after, Lektoriai: 'Petras Naujokas, Jonas Bandauskas' },
      3,
    ],
    [
      'of everybody and of each delegation',
      {
        Visi: 'Jonas Bandauskas, Rasa Pavyzdytė, Līga Paraudziņa, Jānis Paraugs',
        LT: 'Jonas Bandauskas, Rasa Pavyzdytė',
        LV: 'Līga Paraudziņa, Jānis Paraugs',
      },
      4,
    ],
    ['with the same people: any answer gives the same number', { Lapas1: before, Lapas2: before }, 3],
    [
      'of two days that only their titles say',
      {
        Lapas1:
          'Mokymai, 2023-09-19\nNr. | Vardas, pavardė\n1 | Jonas Bandauskas\n2 | Rasa Pavyzdytė\n3 | Ona Išbrauktoji',
        Lapas2:
          'Mokymai, 2023-09-20\nNr. | Vardas, pavardė\n1 | Jonas Bandauskas\n2 | Rasa Pavyzdytė\n3 | Petras Naujokas',
      },
      4,
    ],
    [
      'with the team of the project on a sheet of its own',
      { Projektas: 'Ona Vadovė, Rasa Finansė', Dalyviai: 'Jonas Bandauskas, Petras Naujokas' },
      4,
    ],
  ])('%s', (_case, sheets, persons) => {
    const session = workbook(sheets);
    expect(first(session).needs).not.toContain('sheets');
    expect(first(session)).not.toHaveProperty('versions');
    expect(unique(session)).toBe(persons);
  });
});

test.each([
  ['Projektas', 'Galutinis sąrašas'],
  ['Preliminary list', 'Participants'],
  ['Melnraksts', 'Gala saraksts'],
])('a draft above another list on the same sheet is said: %s, %s', (draft, final) => {
  const sheet = `${draft}\nNr. | Vardas, pavardė\n1 | Jonas Bandauskas\n2 | Ona Išbrauktoji\n\n${final}\nNr. | Vardas, pavardė\n1 | Jonas Bandauskas\n2 | Rasa Pavyzdytė`;
  const session = workbook({ S: `| |\n${sheet}` });
  expect(unique(session)).toBe(3);
  expect(first(session).issues).toContainEqual(
    expect.objectContaining({ code: 'attendance.draftBeside', params: { count: 2 } }),
  );
});

test('a title with the word for a project is no draft', () => {
  const session = workbook({
    S: 'Projektas „Pavyzdys“ |\nNr. | Vardas, pavardė\n1 | Jonas Bandauskas\n\nSvečiai |\nNr. | Vardas, pavardė\n1 | Rasa Pavyzdytė',
  });
  expect(first(session).issues.map(({ code }) => code)).not.toContain('attendance.draftBeside');
});

describe('the answer', () => {
  test('counts the sheets that were chosen, and lists who stands only in the others with the reason', () => {
    const session = workbook({ Draft: before, Final: after });
    session.chooseSheets('list.xlsx', [1]);
    expect(isAsked(session)).toBe(false);
    expect(unique(session)).toBe(3);
    expect(session.overview().count.excluded).toEqual([{ reason: 'other-version', rows: 3 }]);
    expect(namesIn(session, 'excluded')).toContain('Ona Išbrauktoji');
  });

  test('may be the other one, or all of them, and may change', () => {
    const session = workbook({ Draft: before, Final: after });
    session.chooseSheets('list.xlsx', [0]);
    expect(namesIn(session, 'counted')).toContain('Ona Išbrauktoji');
    expect(unique(session)).toBe(3);
    session.chooseSheets('list.xlsx', [0, 1]);
    expect(unique(session)).toBe(4);
    expect(isAsked(session)).toBe(false);
  });

  test('does not keep anybody out whom somebody says to include', () => {
    const session = workbook({ Draft: before, Final: after });
    session.chooseSheets('list.xlsx', [1]);
    session.decide({ decision: 'include', place: { file: 'list.xlsx', sheet: 'Draft', row: 4 } });
    expect(unique(session)).toBe(4);
  });
});
