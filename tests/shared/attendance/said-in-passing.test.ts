import { describe, expect, test } from 'vitest';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, namesIn, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

/** What lists say of people in passing: in the column of roles, in a mark, without a name. All names are invented. */
const listed = (lines: string): AttendanceSession => sessionOfFiles(fileOfLines(lines));
const unique = (session: AttendanceSession) => session.overview().count.persons.unique;
const issue = (session: AttendanceSession, code: string) =>
  session.overview().files[0]!.issues.find((one) => one.code === code)?.params;

describe('somebody who was not there', () => {
  test.each([
    ['slims'],
    ['slima'],
    ['atvaļinājumā'],
    ['komandējumā'],
    ['atostogose'],
    ['komandiruotė'],
    ['dėl ligos'],
    ['puhkusel'],
    ['haiguslehel'],
    ['lähetuses'],
    ['sick'],
    ['on leave'],
    ['excused'],
    ['sent apologies'],
    ['болен'],
    ['в отпуске'],
    ['командировка'],
    ['хвора'],
    ['у відпустці'],
    ['лікарняний'],
  ])('%s under every day', (mark) => {
    const session = listed(`
Nr. | Vardas, pavardė | 1 diena | 2 diena
1 | Jonas Bandauskas | + | +
2 | Ona Bandymienė | ${mark} | ${mark}
3 | Rasa Pavyzdytė | ${mark} | +
`);
    expect(namesIn(session, 'excluded')).toEqual(['Ona Bandymienė']);
    expect(unique(session)).toBe(2);
  });

  test('is not Līga who signs with her name', () => {
    const session = listed('Nr. | Vardas, pavardė | Parašas\n1 | Jonas Bandauskas | J. B.\n2 | Līga Paraudziņa | Līga');
    expect(unique(session)).toBe(2);
  });

  test.each([
    ['Statuss', 'neieradās'],
    ['Vaidmuo', 'nedalyvavo'],
    ['Role', 'did not attend'],
    ['Roll', 'ei osalenud'],
  ])('under %s: %s', (header, role) => {
    const session = listed(`
Nr. | Vardas, pavardė | ${header}
1 | Jonas Bandauskas | dalyvis
2 | Ona Bandymienė | ${role}
`);
    expect(namesIn(session, 'excluded')).toEqual(['Ona Bandymienė']);
  });
});

test.each(['Guests', 'Svečiai', 'Viesi', 'Külalised', 'Šeimos nariai', 'Гости'])(
  'people whom a column %s only counts are said with their number',
  (header) => {
    const session = listed(`No. | Name | ${header}\n1 | Anna Sample | 2\n2 | Bob Example | 0\n3 | Eve Example | 1`);
    expect(unique(session)).toBe(3);
    expect(issue(session, 'attendance.peopleBeside')).toEqual({ count: 3 });
  },
);

test.each<[string, number]>([
  ['su 2 vaikais', 2],
  ['ar bērnu', 1],
  ['kahe lapsega', 2],
  ['with husband', 1],
  ['с двумя детьми', 2],
  ['dirba su vaikais', 0],
])('a remark of who came along is asked about: %s', (remark, unidentified) => {
  const session = listed(
    `Nr. | Vardas, pavardė | Pastabos\n1 | Jonas Bandauskas | ${remark}\n2 | Ona Bandymienė | veganė`,
  );
  expect(session.overview().count.persons).toMatchObject({ unique: 2, unidentified });
  expect(namesIn(session, 'toDecide')).toEqual(['Jonas Bandauskas']);
});

test.each(['nesijungė', 'nepieslēdzās', 'ei liitunud', 'did not join', 'не подключилась', 'не приєдналася'])(
  '%s in the place of the signature is not having come',
  (text) => {
    const session = listed(`Nr. | Vardas, pavardė | Parašas\n1 | Jonas Bandauskas | +\n2 | Ona Bandymienė | ${text}`);
    expect(namesIn(session, 'excluded')).toEqual(['Ona Bandymienė']);
  },
);

test.each(['Vardenis Pavardenis', 'Vārds Uzvārds', 'Eesnimi Perekonnanimi', 'Test Test', 'Имя Фамилия'])(
  'the example of how to fill a list in is no person: %s',
  (name) => {
    const session = listed(`Nr. | Vardas, pavardė | Parašas\n1 | ${name} | +\n2 | Ona Bandymienė | +`);
    expect(session.overview().count.persons).toMatchObject({ unique: 1, unidentified: 1 });
  },
);

describe('a line without a name', () => {
  test.each([
    [
      'that somebody signed',
      'Nr. | Vardas, pavardė | Organizacija | Parašas',
      '1 | Jonas Bandauskas | A | +\n2 | | | +\n3 | | B | parašas\n4 | | C |',
    ],
    [
      'that is marked under a day',
      'Nr. | Vardas, pavardė | Organizacija | 1 diena',
      '1 | Jonas Bandauskas | A | +\n2 | | | +\n3 | | B | x\n4 | | |',
    ],
    [
      'with an organisation, where nobody signs',
      'Nr. | Vardas, pavardė | Organizacija',
      '1 | Jonas Bandauskas | A\n2 | | B\n3 | | C\n4 | |',
    ],
  ])('%s counts nobody, and is said', (_case, header, lines) => {
    const session = listed(`${header}\n${lines}`);
    expect(unique(session)).toBe(1);
    expect(issue(session, 'attendance.nameless')).toEqual({ count: 2 });
  });

  test.each([
    [
      'Nr. | Vardas, pavardė | Organizacija | Parašas',
      '1 | Jonas Bandauskas | A | +\n2 | | |\n3 | | |\nIš viso | 1 | |',
    ],
    [
      'Nr. | Vardas, pavardė | Organizacija | Parašas',
      ' | | Šiaulių sav. |\n1 | Jonas Bandauskas | A | +\nSąrašą sudarė | | | Ona',
    ],
  ])('that is blank, a heading, a total or below the list is not spoken of', (header, lines) => {
    expect(issue(listed(`${header}\n${lines}`), 'attendance.nameless')).toBeUndefined();
  });
});
