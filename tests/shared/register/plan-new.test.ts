import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { count } from '../summary/small-dataset.ts';
import { empty, ids, outcomesOf, planOf, planRow, valuesOf } from './old-lists.ts';

describe('a row that is new', () => {
  test('becomes an activity with what it says', () => {
    const plan = planRow({
      Kodas: 'A01',
      Pavadinimas: 'Mokymai savivaldybių darbuotojams',
      Data: '2023 m. rugsėjo 19–20 d.',
      Tipas: 'mokymai',
      Būsena: 'įvyko',
      Vieta: 'JONAVA',
      Formatas: 'gyvai',
      Gyvai: 24,
      'Iš viso': '24',
      Partneris: 'DDG',
      'Plano punktas': 'P04',
      'Teminė sritis': 'housing',
      Organizacijos: 'DDG; Sabiedriskās politikas centrs',
      Aprašymas: 'Apie būstą.\nIr apie darbą.',
      Pastabos: 'Sąrašas segtuve.',
    });
    expect(valuesOf(plan)).toEqual({
      reference: 'A01',
      title: 'Mokymai savivaldybių darbuotojams',
      type: 'training',
      status: 'held',
      mode: 'in person',
      reportedBy: ids.ddg,
      planItem: 'P04',
      thematicArea: 'housing',
      inPerson: count(24),
      total: count(24),
      sessions: [{ from: '2023-09-19', to: '2023-09-20', places: [ids.jonava] }],
      organisations: [{ organisation: ids.ddg }, { organisation: ids.providus }],
      narratives: [{ id: 'about.lt', text: 'Apie būstą.\nIr apie darbą.' }],
      internalNote: 'Sąrašas segtuve.',
    });
    expect(outcomesOf(plan)).toEqual(['new']);
  });

  test('gets what the mapping says of rows that say nothing', () => {
    const answers = { status: 'held', partner: ids.ddg } as const;
    const plan = planRow({ Pavadinimas: 'Mokymai', Data: '2023-09-19' }, empty, answers);
    expect(valuesOf(plan)).toMatchObject({ status: 'held', reportedBy: ids.ddg });
    expect(valuesOf(planRow({ Pavadinimas: 'Mokymai', Data: '2023-09-19' }))).not.toHaveProperty('status');
  });

  test.each<[what: string, cells: Readonly<Record<string, Cell>>, values: object]>([
    [
      'its first and last day from two columns',
      { Title: 'Visit', From: '2022-05-02', To: '2022-05-04' },
      { sessions: [{ from: '2022-05-02', to: '2022-05-04' }] },
    ],
    [
      'two sessions of two days apart',
      { Title: 'Visit', Date: '2022-05-02; 2022-05-09' },
      { sessions: [{ from: '2022-05-02' }, { from: '2022-05-09' }] },
    ],
    ['a month when no more is known', { Title: 'Visit', Date: '2022-09' }, { sessions: [{ from: '2022-09' }] }],
    ['a place without a date', { Title: 'Visit', Date: '', Place: 'Jonava' }, { places: [ids.jonava] }],
    [
      'a place by its house and town',
      { Title: 'Visit', Place: 'Vilnius, Kongresų rūmai', Date: '' },
      { places: [ids.hall] },
    ],
    [
      'its country as whom it is for, when it has no place',
      { Title: 'Visit', Country: 'Lietuva', Date: '' },
      { scope: ['LT'] },
    ],
    ['its countries, when several', { Title: 'Visit', Country: 'DK, SE', Date: '' }, { scope: ['DK', 'SE'] }],
    ['"online" when its place is Zoom', { Title: 'Visit', Place: 'Zoom', Date: '' }, { mode: 'online' }],
    [
      '"hybrid" when its place is a town and Zoom',
      { Title: 'Visit', Place: 'Jonava / Zoom', Date: '' },
      { mode: 'hybrid', places: [ids.jonava] },
    ],
    [
      'a known place beside Zoom',
      { Title: 'Visit', Place: 'Zoom, Jonava', Date: '' },
      { mode: 'hybrid', places: [ids.jonava] },
    ],
    [
      'a place before "(Zoom)"',
      { Title: 'Visit', Place: 'Jonava (Zoom)', Date: '' },
      { mode: 'hybrid', places: [ids.jonava] },
    ],
    [
      'two known places',
      { Title: 'Visit', Place: 'Jonava ir Kongresų rūmai', Date: '' },
      { places: [ids.jonava, ids.hall] },
    ],
    [
      '"online" when its place is a link to Zoom',
      { Title: 'Visit', Place: 'https://zoom.us/j/1', Date: '' },
      { mode: 'online' },
    ],
    [
      'two known organisations joined by a word or a slash',
      { Title: 'Visit', Organisations: 'DDG ir PROVIDUS', Date: '' },
      { organisations: [{ organisation: ids.ddg }, { organisation: ids.providus }] },
    ],
    [
      '"cancelled" when its title says so',
      { Title: 'Mokymai (atšaukta)', Total: '', Date: '2022-05-02' },
      { status: 'cancelled' },
    ],
    ['unknown as unknown', { Title: 'Visit', Total: '?', Date: '' }, { total: { state: 'unknown' } }],
    ['an estimate as one', { Title: 'Visit', Total: '~40', Date: '' }, { total: { ...count(40), basis: 'estimate' } }],
  ])('has %s', (_, cells, values) => {
    expect(valuesOf(planRow(cells))).toMatchObject(values);
  });

  test('brings one ministry with its commas as one, and no town of what stands beside Zoom', () => {
    const plan = planRow({
      Title: 'Visit',
      Date: '',
      Place: 'Zoom, ID 123 456',
      Organisations: 'Švietimo, mokslo ir sporto ministerija, DDG',
    });
    expect(plan.newRecords.map(({ name }) => name)).toEqual(['Švietimo, mokslo ir sporto ministerija']);
    expect(valuesOf(plan)).toMatchObject({ mode: 'online' });
  });

  test('has no count where the cell is empty', () => {
    expect(valuesOf(planRow({ Title: 'Visit', Date: '2022-05-02', Total: '', Online: null }))).toEqual({
      title: 'Visit',
      status: 'held',
      sessions: [{ from: '2022-05-02' }],
    });
  });

  test('brings places and organisations that the register does not have, each once', () => {
    const plan = planOf(
      [
        ['Pavadinimas', 'Vieta', 'Organizacijos'],
        ['Mokymai', 'Kėdainiai', 'Kėdainių r. savivaldybė, DDG'],
        ['Seminaras', 'KĖDAINIAI', 'Kėdainių r. savivaldybė'],
      ],
      empty,
      { country: 'LT' },
    );
    expect(plan.newRecords.map(({ record, value }) => [record, value])).toEqual([
      ['place', { municipality: 'Kėdainiai', country: 'LT' }],
      ['organisation', { name: 'Kėdainių r. savivaldybė' }],
    ]);
    expect(plan.changes.map((change) => change.kind === 'create' && change.record)).toEqual([
      'place',
      'organisation',
      'activity',
      'activity',
    ]);
  });

  test('brings a place in the country that somebody gave it, the others in that of the list', () => {
    const plan = planOf(
      [
        ['Pavadinimas', 'Vieta'],
        ['Vizitas', 'Malmö'],
        ['Mokymai', 'Kėdainiai'],
      ],
      empty,
      { country: 'LT', values: { 'placeCountry:malmo': 'SE' } },
    );
    expect(plan.newRecords.map(({ value }) => value)).toEqual([
      { municipality: 'Malmö', country: 'SE' },
      { municipality: 'Kėdainiai', country: 'LT' },
    ]);
  });

  test('does without a name that somebody said to leave out, and takes the record they chose', () => {
    const cells = { Pavadinimas: 'Mokymai', Vieta: 'Jonavos raj.', Organizacijos: 'visi' };
    const values = { 'place:jonavos raj': ids.jonava, 'organisations:visi': '' };
    const plan = planRow(cells, empty, { values });
    expect(valuesOf(plan)).toEqual({ title: 'Mokymai', places: [ids.jonava] });
    expect(plan.newRecords).toEqual([]);
  });
});

describe('a row that is no activity', () => {
  test.each<[row: readonly Cell[], reason: string]>([
    [[], 'blank'],
    [[4, null, null, null], 'blank'],
    [[null, '2022 m.', null, null], 'heading'],
    [['Eil. Nr.', 'Pavadinimas', 'Data', 'Dalyvių skaičius'], 'header'],
    [[null, 'Iš viso:', null, 148], 'total'],
    [[null, 'Kopā', null, 148], 'total'],
    [[null, 'I ketv. iš viso', null, 148], 'total'],
    [[null, '2023 m. gegužė iš viso:', null, 148], 'total'],
    [[null, 'I ceturksnis kopā', null, 148], 'total'],
    [[null, 'I kvartal kokku', null, 148], 'total'],
    [['Q1 total', null, null, 148], 'total'],
    [[null, 'Mokymų dalyvių iš viso', null, 148], 'total'],
    [[null, 'Tarpinė suma', null, 148], 'total'],
    [[null, 'Lietuva iš viso', null, 148], 'total'],
    [[null, 'Vidurkis', null, 21], 'total'],
    [[null, 'Iš viso', '2023-05', 148], 'total'],
    [[null, 'Iš viso', '2023 m.', 148], 'total'],
    [[null, 2023, null, null], 'heading'],
    [[null, 'Sąrašą sudarė V. Pavardenis', null, null], 'footer'],
  ])('%j is ignored: %s', (row, reason) => {
    const plan = planOf(
      [['Eil. Nr.', 'Pavadinimas', 'Data', 'Dalyvių skaičius'], row, [1, 'Mokymai', '2022-05-02', 24]],
      empty,
    );
    expect(plan.rows[0]).toMatchObject({ outcome: 'ignored', reason });
    expect(plan.rows[1]?.outcome).toBe('new');
  });

  test.each<[row: readonly Cell[]]>([
    [[1, 'Dzīvojam kopā ar kaimiņiem', null, 12]],
    [[1, 'Iš viso', '2022-05-02', 12]],
    [[1, 'Integracija iš viso pasaulio patirties', null, 12]],
  ])('%j is none of them', (row) => {
    const plan = planOf([['Eil. Nr.', 'Pavadinimas', 'Data', 'Dalyvių skaičius'], row], empty);
    expect(plan.rows[0]?.outcome).toBe('new');
  });
});
