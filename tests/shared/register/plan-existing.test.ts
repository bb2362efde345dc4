import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { conflictIn, count } from '../summary/small-dataset.ts';
import { empty, ids, notesOf, outcomesOf, planRow, saidOf, withActivity } from './old-lists.ts';

describe('a row about an activity of the register', () => {
  const held: Omit<Activity, 'id'> = {
    reference: 'A01',
    title: 'Mokymai',
    status: 'held',
    inPerson: { state: 'number', value: 24, basis: 'signed list' },
    sessions: [{ id: ids.session, from: '2022-05-02' }],
  };

  test.each<[what: string, cells: Readonly<Record<string, Cell>>]>([
    ['reference', { Kodas: 'a01', Pavadinimas: 'Kitas pavadinimas', Data: '2022-06-01' }],
    ['title and date, folded', { Pavadinimas: 'MOKYMAI', Data: '02.05.2022' }],
  ])('is recognised by %s', (_, cells) => {
    expect(planRow(cells, withActivity(held)).rows[0]).toMatchObject({ activity: ids.activity });
  });

  test.each<[what: string, cells: Readonly<Record<string, Cell>>, activity: Omit<Activity, 'id'>]>([
    ['its date differs', { Pavadinimas: 'Mokymai', Data: '2022-06-02' }, held],
    ['its reference differs', { Kodas: 'B07', Pavadinimas: 'Mokymai', Data: '2022-05-02' }, held],
    ['only the date is the same', { Pavadinimas: 'Seminaras', Data: '2022-05-02' }, held],
    [
      'another partner uses the reference',
      { Kodas: 'A01', Pavadinimas: 'Mokymai', Data: '', Partneris: 'DDG' },
      { ...held, reportedBy: ids.providus },
    ],
  ])('is new when %s', (_, cells, activity) => {
    expect(outcomesOf(planRow(cells, withActivity(activity)))).toEqual(['new']);
  });

  test('is recognised under another record of its partner', () => {
    const again = { id: 'again', name: 'Diversity house', sameAs: ids.ddg };
    const organisations = new Map(withActivity(held).organisations).set(again.id, again);
    const joined = { ...withActivity({ ...held, reportedBy: again.id }), organisations };
    const cells = { Kodas: 'A01', Pavadinimas: 'Mokymai', Data: '2022-05-02', Partneris: 'DDG' };
    expect(planRow(cells, joined).rows[0]).toMatchObject({ activity: ids.activity });
    const like = planRow({ Pavadinimas: 'Mokymai', Data: '2022-05', Gyvai: 3, Partneris: 'DDG' }, joined);
    expect(notesOf(like)).toEqual(['register.sameTitle']);
  });

  test.each<[what: string, cells: Readonly<Record<string, Cell>>, notes: readonly string[]]>([
    [
      'title and date are those of another',
      { Kodas: 'A01', Pavadinimas: 'Vizitas', Data: '2022-06-01' },
      ['register.looksOther'],
    ],
    ['only the title differs', { Kodas: 'A01', Pavadinimas: 'Vizitas', Data: '2022-05-02' }, []],
    ['only the date differs', { Kodas: 'A01', Pavadinimas: 'Mokymai', Data: '2022-06-01' }, []],
  ])('is doubted where the reference is the same and %s', (_, cells, notes) => {
    expect(notesOf(planRow(cells, withActivity(held)))).toEqual(notes);
  });

  test.each<[date: string, notes: readonly string[]]>([
    ['2022-05', ['register.sameTitle']],
    ['', ['register.sameTitle']],
    ['2022-06', []],
    ['2022-05-09', []],
  ])('may be meant by a new row of its title: %j', (date, notes) => {
    const plan = planRow({ Pavadinimas: 'Mokymai', Data: date, Gyvai: 3 }, withActivity(held));
    expect(outcomesOf(plan)).toEqual(['new']);
    expect(notesOf(plan)).toEqual(notes);
  });

  test('changes nothing when it says the same, or nothing', () => {
    const cells = { Kodas: 'A01', Pavadinimas: 'mokymai', Data: '2022-05-02', Gyvai: 24, Nuotoliu: '', Tipas: null };
    const plan = planRow(cells, withActivity(held));
    expect(outcomesOf(plan)).toEqual(['unchanged']);
    expect(plan.changes).toEqual([]);
  });

  test('changes what it says otherwise, field by field', () => {
    const cells = { Kodas: 'A01', Pavadinimas: 'Mokymai Jonavoje', Data: '2022-05-02/03', Gyvai: 25, Vieta: 'Jonava' };
    const [row] = planRow(cells, withActivity(held)).rows;
    expect(row).toMatchObject({
      outcome: 'changed',
      differences: [
        { address: 'title', before: 'Mokymai', after: 'Mokymai Jonavoje' },
        { address: 'inPerson', before: held.inPerson, after: count(25) },
        { address: `sessions/${ids.session}/to`, after: '2022-05-03' },
        { address: `sessions/${ids.session}/places`, after: [ids.jonava] },
      ],
    });
  });

  test('adds places and organisations and takes none away', () => {
    const activity = {
      ...held,
      places: [ids.jonava],
      organisations: [{ id: ids.session, position: 3, organisation: ids.ddg }],
    };
    const cells = { Kodas: 'A01', Pavadinimas: '', Vieta: 'Kongresų rūmai', Organizacijos: 'PROVIDUS' };
    const [change] = planRow(cells, withActivity(activity)).changes;
    const changes = change?.kind === 'edit' ? [...change.changes] : [];
    expect(changes[0]).toEqual(['places', [ids.jonava, ids.hall]]);
    expect(changes.slice(1).map(([, value]) => value)).toEqual([4, ids.providus]);
  });

  test.each<[what: string, cells: Readonly<Record<string, Cell>>, activity: Omit<Activity, 'id'>, note: string]>([
    ['a known number for an unknown one', { Kodas: 'A01', Pavadinimas: '', Gyvai: '?' }, held, 'register.numberKept'],
    ['a known number for a dash', { Kodas: 'A01', Pavadinimas: '', Gyvai: '-' }, held, 'register.numberKept'],
    ['a day for its month', { Kodas: 'A01', Pavadinimas: '', Data: '2022-05' }, held, 'register.dateLessExact'],
    [
      'a last day for the first alone',
      { Kodas: 'A01', Pavadinimas: '', Data: '2022-05-02' },
      { ...held, sessions: [{ id: ids.session, from: '2022-05-02', to: '2022-05-03' }] },
      'register.dateLessExact',
    ],
    [
      'the dates of several sessions',
      { Kodas: 'A01', Pavadinimas: '', Data: '2022-06-02' },
      {
        ...held,
        sessions: [
          { id: ids.session, from: '2022-05-02' },
          { id: ids.hall, from: '2022-05-09' },
        ],
      },
      'register.datesKept',
    ],
  ])('does not give up %s, and says so', (_, cells, activity, note) => {
    const plan = planRow(cells, withActivity(activity));
    expect(outcomesOf(plan)).toEqual(['unchanged']);
    expect(notesOf(plan)).toEqual([note]);
  });

  test('does not settle a field that is in two versions', () => {
    const { title: _, ...untitled } = held;
    const dataset = { ...withActivity(untitled), conflicts: [conflictIn(ids.activity, 'title')] };
    const plan = planRow({ Kodas: 'A01', Pavadinimas: 'Mokymai', Gyvai: 24 }, dataset);
    expect(outcomesOf(plan)).toEqual(['unchanged']);
    expect(notesOf(plan)).toEqual(['register.inTwoVersions']);
  });

  test('cannot be told when several answer to it', () => {
    const twins = {
      ...empty,
      activities: [
        { id: ids.activity, ...held },
        { id: ids.hall, ...held },
      ],
    };
    expect(saidOf(planRow({ Kodas: 'A01', Pavadinimas: '', Gyvai: 24 }, twins))[0]).toContain('several activities');
  });
});
