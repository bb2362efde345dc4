import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import { personalContent } from '../../../shared/register/personal-columns.ts';
import { empty, planRow, sheetOf, valuesOf } from './old-lists.ts';

function columnUnder(header: string, ...cells: readonly Cell[]) {
  const rows = cells.map((cell, index) => [`Mokymai ${index}`, '2022-05-02', cell]);
  const [table] = findRegisterTables([sheetOf([['Pavadinimas', 'Data', header], ...rows])]);
  return table?.columns[2];
}

describe('a column is left out by its header', () => {
  test.each([
    ['First name'],
    ['Vardas, pavardė'],
    ['Vārds, uzvārds'],
    ['Perekonnanimi'],
    ['E-mail'],
    ['El. paštas'],
    ['E-pasts'],
    ['Telefono numeris / Phone'],
    ['Tālrunis'],
    ['Date of birth'],
    ['Gimimo data'],
    ['Dzimšanas datums'],
    ['Sünniaeg'],
    ['Asmens kodas'],
    ['A. k.'],
    ['Personas kods'],
    ['Isikukood'],
    ['Home address'],
    ['Gyvenamoji vieta'],
    ['Dzīvesvieta'],
    ['Elukoht'],
    ['Passport No.'],
    ['Paso nr.'],
    ['Dokumendi number'],
    ['Residence permit'],
    ['Nationality'],
    ['Pilietybė'],
    ['Valstspiederība'],
    ['Kodakondsus'],
    ['Legal status'],
    ['Pabėgėlio statusas'],
    ['Pagulasstaatus'],
    ['Dietary requirements'],
    ['Negalia'],
    ['Īpašas vajadzības'],
    ['Erivajadused'],
  ])('%s', (header) => {
    expect(columnUnder(header, 'x', 'y')).toMatchObject({ proposed: 'ignored', isPersonal: true });
  });

  test.each([
    ['Adresas', 'place'],
    ['Status', 'status'],
    ['Country', 'country'],
    ['Kodas', 'reference'],
    ['In person', 'inPerson'],
    ['Remarks', 'note'],
  ])('%s says %s of the activity', (header, field) => {
    const column = columnUnder(header, 'x', 'y');
    expect(column?.proposed).toBe(field);
    expect(column).not.toHaveProperty('isPersonal');
  });
});

describe('a column is left out by what stands in it', () => {
  test.each<[what: string, kind: string, cells: readonly Cell[]]>([
    ['e-mail addresses', 'e-mail', ['a@b.example', 'Ona <ona@b.example>']],
    ['telephone numbers', 'phone', ['+370 612 34567', '8 612 34568']],
    ['names with telephone numbers', 'phone', ['V. Pavardenis, +370 612 34567', 'P. Vardenė, tel. 8 612 34568']],
    ['Lithuanian personal codes', 'personal code', ['33309240064', 33_309_240_064]],
    ['Estonian personal codes', 'personal code', [36_805_280_109]],
    ['Latvian personal codes', 'personal code', ['161175-19997', '321234-56789']],
    ['codes among empty marks', 'personal code', ['33309240064', '-']],
  ])('%s', (_, kind, cells) => expect(personalContent(cells)).toBe(kind));

  test.each<[what: string, cells: readonly Cell[]]>([
    ['nothing', []],
    ['counts', [12, 24, 1_947]],
    ['amounts', [12_345_678, 25_000_000]],
    ['eleven digits without a check digit', [33_309_240_065]],
    ['days', ['2022-05-02', '20220502', { serial: 44_683, date1904: false }]],
    ['words', ['Mokymai', 'Konferencija']],
    ['long texts that name an address', [`${'A text about what was done. '.repeat(9)} office@b.example`]],
  ])('%s stay', (_, cells) => expect(personalContent(cells)).toBeUndefined());

  test('whatever its header promises', () => {
    expect(columnUnder('Organizatorius', 'V. Pavardenis, +370 612 34567', 'x@y.example')).toMatchObject({
      proposed: 'ignored',
      isPersonal: true,
    });
  });
});

test('an answer that is remembered does not take in a column in which people stand this time', () => {
  const row = { Pavadinimas: 'Mokymai', Data: '2022-05-02' };
  const remembered = { fields: { 2: 'note' } } as const;
  expect(valuesOf(planRow({ ...row, Pastabos: 'Gera salė' }, empty, remembered))).toMatchObject({
    internalNote: 'Gera salė',
  });
  const plan = planRow({ ...row, Pastabos: 'V. Pavardenis, +370 612 34567' }, empty, remembered);
  expect(valuesOf(plan)).not.toHaveProperty('internalNote');
});
