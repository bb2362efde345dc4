import { describe, expect, test } from 'vitest';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, namesIn, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

const listed = (lines: string): AttendanceSession => sessionOfFiles(fileOfLines(lines));
const found = (session: AttendanceSession) => ({
  unique: session.overview().count.persons.unique,
  asked: session.people('toDecide', 0, 9).people.map(({ name, flags }) => [name, flags.join()]),
  excluded: namesIn(session, 'excluded'),
});
const codes = (session: AttendanceSession) => session.overview().files[0]!.issues.map(({ code }) => code);

describe('no time of arrival, where the others have one', () => {
  test.each([
    ['Nr. | Vardas, pavardė | Atvykimo laikas', '09:00', ''],
    ['Nr.p.k. | Vārds, uzvārds | Ierašanās laiks', '9.05', ''],
    ['Jrk nr | Ees- ja perekonnanimi | Saabumise aeg', '9:10', ''],
    ['No. | Name | Time in | Time out', '09:00 | 12:00', '|'],
    ['No. | Name | Minutes', '120', ''],
  ])('%s: counted, and asked about', (header, given, blank) => {
    const session = listed(
      `${header}\n1 | Jonas Bandauskas | ${given}\n2 | Ona Bandymienė | ${blank}\n3 | Rasa Pavyzdytė | ${given}`,
    );
    expect(found(session)).toEqual({ unique: 3, asked: [['Ona Bandymienė', 'no-time']], excluded: [] });
  });

  test('is not asked about any more once somebody has decided', () => {
    const session = listed('Nr. | Vardas, pavardė | Atvyko\n1 | Jonas Bandauskas | 09:00\n2 | Ona Bandymienė |');
    session.decide({ decision: 'include', place: { file: 'list.xlsx', sheet: 'S', row: 3 } });
    expect(found(session)).toEqual({ unique: 2, asked: [], excluded: [] });
  });

  test('is nothing where somebody signed, or where the cell says so in another way', () => {
    const session = listed(`
Nr. | Vardas, pavardė | Atvyko | Parašas
1 | Jonas Bandauskas | 09:00 | +
2 | Ona Bandymienė | | +
3 | Rasa Pavyzdytė | taip | +
`);
    expect(found(session)).toEqual({ unique: 3, asked: [], excluded: [] });
  });

  test('is said once of the file where only a few have one: those who came late', () => {
    const session = listed(
      'Nr. | Vardas, pavardė | Atvyko\n1 | Jonas Bandauskas |\n2 | Ona Bandymienė |\n3 | Rasa Pavyzdytė | 10:30',
    );
    expect(found(session)).toEqual({ unique: 3, asked: [], excluded: [] });
    expect(session.overview().files[0]!.issues).toContainEqual(
      expect.objectContaining({ code: 'attendance.fewTimes', params: { count: 2 } }),
    );
  });

  test('is nothing where another row of the same person proves it', () => {
    const session = listed(
      'Nr. | Vardas, pavardė | Atvyko\n1 | Jonas Bandauskas | 09:00\n2 | Ona Bandymienė |\n3 | Ona Bandymienė | 09:10',
    );
    expect(found(session)).toEqual({ unique: 2, asked: [], excluded: [] });
  });

  test('of a connection is asked about, too', () => {
    const session = listed(`
Name (original name) | Email | Join time | Leave time | Duration (minutes)
Jonas Bandauskas | | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 60
Rasa Pavyzdytė | | 09/20/2023 09:00:00 AM | 09/20/2023 10:00:00 AM | 60
Ona Bandymienė | | | |
`);
    expect(found(session)).toEqual({ unique: 3, asked: [['Ona Bandymienė', 'no-time']], excluded: [] });
  });

  test('is nothing in a list without any', () => {
    const session = listed('Nr. | Vardas, pavardė | Atvyko\n1 | Jonas Bandauskas |\n2 | Ona Bandymienė |');
    expect(found(session)).toEqual({ unique: 2, asked: [], excluded: [] });
    expect(codes(session)).not.toContain('attendance.fewTimes');
  });
});

describe('no signature, where others signed', () => {
  test('is excluded with the reason, when nothing else says that somebody came', () => {
    const session = listed('Nr. | Vardas, pavardė | Parašas\n1 | Jonas Bandauskas | +\n2 | Ona Bandymienė |');
    expect(found(session)).toEqual({ unique: 1, asked: [], excluded: ['Ona Bandymienė'] });
  });

  test.each([
    ['a time of arrival', 'Atvyko', '09:00', '09:10'],
    ['a yes', 'Dalyvavo', 'taip', 'taip'],
    ['being there in person', 'Dalyvavimo būdas', 'gyvai', 'gyvai'],
  ])('beside %s is counted and asked about', (_what, header, one, other) => {
    const session = listed(
      `Nr. | Vardas, pavardė | ${header} | Parašas\n1 | Jonas Bandauskas | ${one} | +\n2 | Ona Bandymienė | ${other} |`,
    );
    expect(found(session)).toEqual({ unique: 2, asked: [['Ona Bandymienė', 'no-signature']], excluded: [] });
  });

  test('of somebody online is nothing: only those in the room can sign', () => {
    const session = listed(`
Nr. | Vardas, pavardė | Dalyvavimo būdas | Parašas
1 | Jonas Bandauskas | gyvai | +
2 | Ona Bandymienė | nuotoliu |
`);
    expect(found(session)).toEqual({ unique: 2, asked: [], excluded: [] });
  });
});
