import { describe, expect, test } from 'vitest';
import { textOf } from '../../../shared/attendance/cell-text.ts';
import { findDates } from '../../../shared/counting/date-text.ts';
import { readName } from '../../../shared/attendance/person-name.ts';
import { KnownNames } from '../../../shared/attendance/partial-names.ts';
import { foldName } from '../../../shared/counting/distinct-names.ts';
import { fileOfLines, rowsOfLines, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

const list = rowsOfLines(`
Nr. | Vardas, pavardė | Parašas
1 | Jonas Bandauskas | +
2 | Rasa Pavyzdytė | +
3 | Ona Bandymienė | +
`);
const issuesOf = (...[sheets, file]: Parameters<typeof fileOfLines>) =>
  sessionOfFiles(fileOfLines(sheets, file)).overview().files[0]!.issues;

const hidden = (...hiddenRows: readonly number[]) => [{ name: 'S', rows: list, hiddenRows }];

describe('rows that the spreadsheet hides', () => {
  test('count as the others do, and it is said that they are hidden', () => {
    const session = sessionOfFiles(fileOfLines(hidden(2, 3), 'list 2023-09-19.xlsx'));
    const { files, count } = session.overview();
    expect(count.persons.unique).toBe(3);
    expect(files[0]!.issues).toContainEqual(
      expect.objectContaining({ code: 'attendance.hiddenRows', severity: 'warning', params: { count: 2 } }),
    );
  });

  test('are not spoken of where nobody stands in them', () => {
    expect(issuesOf(hidden(0, 9)).map(({ code }) => code)).not.toContain('attendance.hiddenRows');
  });
});

describe('a header far below', () => {
  const notes = Array.from({ length: 300 }, (_, row) => [`Note ${row}`, 'and what it says']);

  test('is found behind hundreds of other rows', () => {
    expect(
      sessionOfFiles(fileOfLines([{ name: 'S', rows: [...notes, ...list] }])).overview().count.persons.unique,
    ).toBe(3);
  });

  test('is none among people of a log whose headers nobody can read', () => {
    const log = Array.from({ length: 400 }, (_, row) => [
      `Asmuo${row} Pavardenis${row % 7}`,
      `09/19/2023 09:${String(row % 60).padStart(2, '0')}:00 AM`,
      '09/19/2023 11:00:00 AM',
      '1h 2m',
    ]);
    const rows = [...log.slice(0, 300), ['Dalyvis', 'Organizacija', 'x', '1h 2m'], ...log.slice(300)];
    const before = sessionOfFiles(fileOfLines([{ name: 'S', rows: log }])).overview().count;
    const after = sessionOfFiles(fileOfLines([{ name: 'S', rows }])).overview().count;
    expect(after.persons.unique + after.persons.unidentified).toBeGreaterThanOrEqual(before.persons.unique);
  });
});

describe('what is very long is read to its end: work that grew with its square would take minutes', () => {
  const times = 400_000;

  test('a name that lost all its letters', () => {
    expect(readName('?'.repeat(times)).kind).toBe('unreadable');
  });

  test('a cell of blanks with one line break', () => {
    expect(textOf(`${' '.repeat(times)}x\n ${' '.repeat(times)}y`)).toBe('x y');
  });

  test('a text of short words, folded', () => {
    expect(foldName('Ą, '.repeat(times))).toBe('a '.repeat(times).trimEnd());
  });

  test('titles without any blank', () => {
    const title = `${'Ā'.repeat(1_900)} May 2, 2022`;
    expect(Array.from({ length: 500 }, () => findDates(title)[0]?.from)).toEqual(
      Array.from({ length: 500 }, () => '2022-05-02'),
    );
  });

  test('a log of one first name with initials', () => {
    const known = new KnownNames(['Jonas B.', 'Jonas P.']);
    for (let at = 0; at < 30_000; at += 1) known.add(`jonas xx${at}`);
    known.add('jonas petraitis');
    const found = Array.from({ length: 30_000 }, (_, at) => known.includes(at % 2 === 0 ? 'Jonas B.' : 'Jonas P.'));
    expect(found.filter(Boolean)).toHaveLength(15_000);
  });
});

describe('cells of any kind', () => {
  test('four hundred thousand characters in every cell: read, and nobody is lost', () => {
    const long = 'Žodis ir dar vienas. '.repeat(20_000);
    const rows = rowsOfLines('Nr. | Vardas, pavardė | Organizacija | Šalis | Pastabos | Parašas');
    const session = sessionOfFiles(
      fileOfLines([
        { name: 'S', rows: [[long], ...rows, [1, long, long, long, long, long], [2, 'Ona B', '', '', '', '+']] },
      ]),
    );
    expect(session.overview().count.persons.unique).toBe(2);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is text like any other', (word) => {
    const session = sessionOfFiles(
      fileOfLines(
        [
          {
            name: word,
            rows: [
              ['Nr.', 'Vardas, pavardė', 'Organizacija', 'Šalis', 'Lytis', word],
              [1, `${word} Antroji`, word, word, word, word],
              [2, 'Ona Bandymienė', 'Savivaldybė', 'LT', 'V', ''],
            ],
          },
        ],
        word,
      ),
    );
    const { count } = session.overview();
    expect(count.persons.unique).toBe(2);
    expect(Object.entries(count.by.organisation)).toEqual(expect.arrayContaining([[word, 1]]));
    expect(count.by.country).toEqual({ '': 1, LT: 1 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('no sheets, empty sheets, a hundred sheets, sheets of one name', () => {
    const sheets = (count: number, rows: typeof list) =>
      Array.from({ length: count }, (_, at) => ({ name: at % 2 === 0 ? 'S' : `S${at}`, rows }));
    for (const empty of [[], sheets(100, [])]) {
      expect(sessionOfFiles(fileOfLines(empty)).overview()).toMatchObject({
        files: [{ kind: 'other', needs: ['mapping'] }],
        count: { persons: { unique: 0 } },
      });
    }
    expect(sessionOfFiles(fileOfLines(sheets(100, list))).overview().count.persons.unique).toBe(3);
  });
});
