import { describe, expect, test } from 'vitest';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import { fileOfLines, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

/** A list of invented people. */
const listed = (...people: readonly string[]): AttendanceSession =>
  sessionOfFiles(fileOfLines(`Nr. | Vardas, pavardė\n${people.map((name, at) => `${at + 1} | ${name}`).join('\n')}`));
const pairs = (session: AttendanceSession) => session.overview().count.possibleDuplicates;

describe('one of two surnames, with the same given name', () => {
  test.each([
    ['Rasa Petrauskaitė-Jonaitienė', 'Rasa Jonaitienė'],
    ['Rasa Petrauskaitė-Jonaitienė', 'Petrauskaitė Rasa'],
    ['Anna Müller Kask', 'Anna Kask'],
    ['Anna Muller-Kask', 'KASK Anna'],
    ['Līga Paraudziņa-Piemēre', 'Liga Piemere'],
    ['Олена Прикладенко-Зразкова', 'Olena Prykladenko'],
    ['Примеров Иван Петрович', 'Иван Примеров'],
    ['Ana María Paraugs Piemērs', 'Ana Piemērs'],
  ])('%s and %s may be one person: counted as two, and asked about', (one, other) => {
    const session = listed(one, other, 'Jonas Bandauskas');
    expect(session.overview().count.persons.unique).toBe(3);
    expect(pairs(session)).toBe(1);
    expect(session.people('toDecide', 0, 9).total).toBe(2);
  });

  test.each([
    ['Rasa Petrauskaitė-Jonaitienė', 'Ona Jonaitienė'],
    ['Rasa Petrauskaitė-Jonaitienė', 'Rasa Bandymienė'],
    ['Rasa Jonaitienė', 'Rasa Petrauskaitė'],
    ['Rasa Petrauskaitė-Jonaitienė', 'Rasa Bandauskaitė-Jonaitienė'],
  ])('%s and %s are two people', (one, other) => {
    expect(pairs(listed(one, other))).toBe(0);
  });

  test('is not asked about again once they are said to be two, and is one when they are said to be', () => {
    const [place, other] = [2, 3].map((row) => ({ file: 'list.xlsx', sheet: 'S', row })) as [
      { file: string; sheet: string; row: number },
      { file: string; sheet: string; row: number },
    ];
    const session = listed('Rasa Petrauskaitė-Jonaitienė', 'Rasa Jonaitienė');
    session.decide({ decision: 'different people', place, other });
    expect(pairs(session)).toBe(0);
    session.decide({ decision: 'same person', place, other });
    expect(session.overview().count.persons.unique).toBe(1);
  });
});
