import { describe, expect, test } from 'vitest';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, namesIn, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

const listed = (lines: string): AttendanceSession => sessionOfFiles(fileOfLines(lines));
const people = (session: AttendanceSession) => {
  const { count, files } = session.overview();
  const { unique } = count.persons;
  return { unique, staff: count.staff, isSaid: files[0]!.issues.some(({ code }) => code === 'attendance.passedOver') };
};
const two = `
Nr. | Vardas, pavardė | Organizacija | Parašas
1 | Jonas Bandauskas | Savivaldybė | +
2 | Rasa Pavyzdytė | Savivaldybė | +`;

describe('who organises, in a line without a number', () => {
  test.each([
    ['with an organisation and a signature', 'Organizatorius | Ona Vedėjienė | DDG | +'],
    ['with a signature', 'Organizatorė | Ona Vedėjienė | | +'],
    ['with the role before the name', ' | Organizatorė Ona Vedėjienė | DDG | +'],
  ])('%s is a person of the list and of the staff', (_case, line) => {
    const session = listed(`${two}\n${line}`);
    expect(people(session)).toEqual({ unique: 3, staff: 1, isSaid: false });
    expect(namesIn(session, 'counted')).toContain('Ona Vedėjienė');
  });

  test.each([
    ['Organizatorius: | Ona Vedėjienė | |'],
    ['Organizatorius: Ona Vedėjienė | | |'],
    [' | Organizatorius: Ona Vedėjienė | |'],
    ['Organizatorius | __________ | Ona Vedėjienė |'],
    ['Organizatorius | ______________ | |'],
    ['Sąrašą sudarė | Ona Vedėjienė | DDG | +'],
    [' | | | \nOrganizatorius | Ona Vedėjienė | | '],
  ])('is who signs below the list: %s', (line) => {
    expect(people(listed(`${two}\n${line}`))).toEqual({ unique: 2, staff: 0, isSaid: false });
  });

  test.each([
    ['Organizatorius | Ona Vedėjienė | |'],
    ['Organizatorius | Ona Vedėjienė | (parašas) |'],
    [' | | | \nOrganizatorius | Ona Vedėjienė | DDG | +'],
  ])('is not counted where it may be either, and that is said: %s', (line) => {
    expect(people(listed(`${two}\n${line}`))).toEqual({ unique: 2, staff: 0, isSaid: true });
  });

  test.each([
    ['Nr.p.k. | Vārds, uzvārds | Paraksts', 'Organizators | Anna Paraudziņa | +'],
    ['Jrk nr | Ees- ja perekonnanimi | Allkiri', 'Korraldaja | Tiit Näidis | +'],
    ['No. | Name | Signature', 'Organiser | Eve Example | +'],
    ['№ | ФИО | Подпись', 'Организатор | Ольга Примерова | +'],
    ['№ | ПІБ | Підпис', 'Організатор | Олена Прикладенко | +'],
  ])('%s: in every language', (header, line) => {
    const session = listed(`${header}\n1 | Jonas Bandauskas | +\n2 | Rasa Pavyzdytė | +\n${line}`);
    expect(people(session)).toEqual({ unique: 3, staff: 1, isSaid: false });
  });

  test('in a column without a header, where others are participants, is a person', () => {
    const session = listed(`
Kas | Vardas, pavardė | Organizacija
Dalyvis | Jonas Bandauskas | Savivaldybė
Dalyvis | Rasa Pavyzdytė | Savivaldybė
Organizatorius | Ona Vedėjienė |
`);
    expect(people(session)).toEqual({ unique: 3, staff: 1, isSaid: false });
  });
});

describe('staff without a heading', () => {
  test.each([
    ['Rolė', 'organizatorė'],
    ['Vaidmuo', 'moderatorius'],
    ['Role', 'staff'],
    ['Role', 'Project coordinator'],
    ['Rolė', 'vertėja'],
    ['Vaidmuo', 'projekto komanda'],
    ['Loma', 'tulks'],
    ['Loma', 'organizētāja'],
    ['Roll', 'tõlk'],
    ['Roll', 'moderaator'],
    ['Roll', 'projektijuht'],
    ['Роль', 'переводчик'],
    ['Роль', 'перекладач'],
    ['Pareigos', 'ukrainiečių k. vertėja'],
    ['Organizacija', 'organizatorė'],
    ['Asutus', 'tõlk'],
    ['Pastabos', 'Moderatorius'],
  ])('under %s, %s is counted and in the subtotal that can be left out', (header, role) => {
    const session = listed(`
Nr. | Vardas, pavardė | ${header}
1 | Jonas Bandauskas | dalyvis
2 | Rasa Pavyzdytė | dalyvė
3 | Ona Vedėjienė | ${role}
`);
    expect(people(session)).toMatchObject({ unique: 3, staff: 1 });
  });

  test.each([
    ['Pareigos', 'integracijos koordinatorė'],
    ['Pareigos', 'projektų vadovė'],
    ['Amats', 'projekta vadītāja'],
    ['Amet', 'projektijuht'],
    ['Pareigos', 'Vertimų skyriaus vedėjo pavaduotoja'],
    ['Amats', 'Tulkošanas nodaļas vadītāja'],
    ['Organizacija', 'Organizatorių asociacija'],
    ['Pastabos', 'organizatoriai pavėlavo'],
  ])('under %s, %s is a participant like the others', (header, job) => {
    const session = listed(`
Nr. | Vardas, pavardė | ${header}
1 | Jonas Bandauskas | specialistas
2 | Rasa Pavyzdytė | specialistė
3 | Ona Bandymienė | ${job}
`);
    expect(people(session)).toMatchObject({ unique: 3, staff: 0 });
  });

  test('a role behind the name is no part of it: on another day it may be left out', () => {
    const session = listed(`
Nr. | Vardas, pavardė | Parašas
1 | Jonas Bandauskas | +
2 | Ona Vedėjienė, organizatorė | +
3 | Ona Vedėjienė | +
`);
    expect(people(session)).toMatchObject({ unique: 2, staff: 1 });
  });
});
