import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { empty, outcomesOf, planOf, planRow, saidOf, valuesOf } from './old-lists.ts';

describe('a row that cannot be read', () => {
  test.each<[cells: Readonly<Record<string, Cell>>, says: string]>([
    [{ Pavadinimas: 'Mokymai', Data: 'pavasarį' }, 'Sheet1, row 2, column “Data”: “pavasarį” is not a date.'],
    [
      { Pavadinimas: 'Mokymai', Data: '', Gyvai: 'daug' },
      'Sheet1, row 2, column “Gyvai”: “daug” is not a number of people.',
    ],
    [
      { Pavadinimas: 'Mokymai', Data: '', Gyvai: { serial: 45_380, date1904: false } },
      'the cell holds the date 2024-03-29',
    ],
    [{ Pavadinimas: 'Mokymai', Data: '', Tipas: 'webinaras' }, 'the register does not know “webinaras”'],
    [
      { Pavadinimas: 'Mokymai', Data: '', Partneris: 'Nežinomas fondas' },
      'the register does not know “Nežinomas fondas”',
    ],
    [
      { Pavadinimas: 'Mokymai', Data: { unreadable: 'errorValue' }, Vieta: 'Jonava' },
      'column “Data”: the cell shows a failed calculation',
    ],
    [{ Pavadinimas: 'Mokymai', Data: 'iki 2023-05-14' }, '“iki 2023-05-14” is not a date'],
    [{ Pavadinimas: '#N/A', Data: '2022-05-02' }, 'column “Pavadinimas”: the cell shows a failed calculation'],
    [{ Pavadinimas: 'Mokymai', Data: '', Vieta: '#REF!' }, 'column “Vieta”: the cell shows a failed calculation'],
    [
      { Kodas: { serial: 45_060, date1904: false }, Pavadinimas: 'Mokymai', Data: '' },
      'column “Kodas”: the spreadsheet made the date 2023-05-14 of what was typed',
    ],
    [{ Pavadinimas: 'Mokymai', Data: '', Organizacijos: 'DDG; 12' }, '“DDG; 12” is no name of an organisation'],
    [{ Kodas: '-', Pavadinimas: '?', Data: '2022-05-02' }, 'the activity has neither a title nor a reference'],
    [{ Pavadinimas: '', Data: '2022-05-02', Vieta: 'Jonava' }, 'the activity has neither a title nor a reference'],
    [
      { Pavadinimas: 'Mokymai', Pradžia: '2022-05-04', Pabaiga: '2022-05-02' },
      'the last day, 2022-05-02, is before the first',
    ],
    [{ Pavadinimas: 'x'.repeat(501), Data: '2022-05-02' }, 'the text is longer than the register holds'],
  ])('%j says so by cell', (cells, says) => {
    const plan = planRow(cells);
    expect(saidOf(plan).join('\n')).toContain(says);
    expect(plan.changes).toEqual([]);
  });

  test('tells of every cell at once', () => {
    expect(saidOf(planRow({ Pavadinimas: 'Mokymai', Data: 'kažkada', Gyvai: 'daug', Tipas: 'kažkas' }))).toHaveLength(
      3,
    );
  });

  test('is read as soon as somebody says what its word means', () => {
    const cells = { Pavadinimas: 'Mokymai', Data: '', Tipas: 'Webinaras' };
    expect(planRow(cells).openValues).toMatchObject([{ field: 'type', text: 'Webinaras', rows: 1, blocks: true }]);
    const plan = planRow(cells, empty, { values: { 'type:webinaras': 'web conference' } });
    expect(valuesOf(plan)).toMatchObject({ type: 'web conference' });
    expect(plan.openValues).toEqual([]);
  });

  test('does not keep the others from being taken in', () => {
    const rows = [
      ['Pavadinimas', 'Data'],
      ['Mokymai', 'kažkada'],
      ['Seminaras', '2022-05-02'],
    ];
    expect(outcomesOf(planOf(rows, empty))).toEqual(['unreadable', 'new']);
  });

  test.each<[what: string, one: readonly Cell[], other: readonly Cell[]]>([
    ['reference', ['A01', 'Mokymai', '2022-05-02'], ['a 01', 'Kiti mokymai', '2022-06-02']],
    ['title and date', [null, 'Mokymai', '2022-05-02'], [null, 'MOKYMAI', '02.05.2022']],
  ])('is the second of two with the same %s', (_, one, other) => {
    const plan = planOf([['Kodas', 'Pavadinimas', 'Data'], one, other], empty);
    expect(outcomesOf(plan)).toEqual(['new', 'unreadable']);
    expect(saidOf(plan)[0]).toContain('in row 2');
  });

  test('does not make the records that only it names', () => {
    const plan = planRow({ Pavadinimas: 'Mokymai', Data: 'kažkada', Vieta: 'Kėdainiai' });
    expect(plan.newRecords).toEqual([]);
  });
});
