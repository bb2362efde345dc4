import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty } from '../../../shared/register/cell-content.ts';
import { activityFieldsSchema } from '../../../shared/schema/activity.ts';
import { datasetOf } from '../summary/small-dataset.ts';
import { empty, planOf, registry, sheetOf } from './old-lists.ts';

describe('a list of several sheets', () => {
  test('is one list: the same activity on two of them is told', () => {
    const rows = [
      ['Pavadinimas', 'Data'],
      ['Mokymai', '2022-05-02'],
    ];
    const plan = planOf([sheetOf(rows, { name: '2022' }), sheetOf(rows, { name: '2023' })], empty);
    expect(plan.rows.map(({ sheet, outcome }) => [sheet, outcome])).toEqual([
      ['2022', 'new'],
      ['2023', 'unreadable'],
    ]);
  });
});

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '24+3',
      '~40',
      '?',
      '2022-05-02',
      '2–3 May 2022',
      'Vilnius',
      'mokymai',
      'DDG; X',
      'Iš viso',
      '=1+1',
    ),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ serial: fc.double(), date1904: fc.boolean() }),
    fc.constant({ unreadable: 'errorValue' } as const),
  );
  const header = [
    'Kodas',
    'Pavadinimas',
    'Data',
    'Iki',
    'Tipas',
    'Vieta',
    'Šalis',
    'Gyvai',
    'Iš viso',
    'Organizacijos',
    'Aprašymas',
  ];
  const lists = fc.array(fc.array(cell, { maxLength: header.length }), { minLength: 1, maxLength: 8 });

  test('every row comes to something, and what is made is what a record may hold', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const plan = planOf([header, ...rows], empty);
        const last = rows.findLastIndex((row) => row.some((one) => !isEmpty(one)));
        expect(plan.rows).toHaveLength(last + 1);
        for (const change of plan.changes)
          if (change.kind === 'create' && change.record === 'activity') activityFieldsSchema.parse(change.value);
      }),
    );
  });

  test('taking in the same list again changes nothing', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const first = planOf([header, ...rows], empty);
        const made = first.changes.flatMap((change) => (change.kind === 'create' ? [change] : []));
        const of = (kind: string) =>
          made.filter(({ record }) => record === kind).map(({ id, value }) => ({ id, ...value }));
        const dataset = datasetOf({
          organisations: [...registry.organisations, ...of('organisation')],
          places: [...registry.places, ...of('place')],
          activities: of('activity'),
          project: empty.project,
        });
        const again = planOf([header, ...rows], dataset);
        expect(again.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')).toEqual([]);
        expect(again.changes).toEqual([]);
      }),
    );
  });
});
