import { describe, expect, test } from 'vitest';
import for20 from '../../../../resources/projects/for-in-2.0.json' with { type: 'json' };
import { datasetOf } from '../../../../shared/consolidation/dataset-of.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { Project } from '../../../../shared/schema/project.ts';
import {
  openCells,
  openForAll,
  owedByPartners,
  whatIsMissing,
} from '../../../../shared/summary/missing/what-is-missing.ts';
import { sample } from '../../../support/sent-packages.ts';

const forIn = datasetOf(sample.state);
const shortName = (id: string) => forIn.organisations.get(id)?.shortName ?? forIn.organisations.get(id)?.name ?? id;
const until = '2024-04-01';
const missing = whatIsMissing(forIn, until);
const planStates = (dataset: Dataset, day: string) =>
  Object.fromEntries(
    whatIsMissing(dataset, day).plan.map(({ item, cells }) => [
      item.code,
      cells.map(({ country, state }) => (country === null ? state : `${country} ${state}`)).join(', '),
    ]),
  );

describe('the FOR-IN record on 1 April 2024', () => {
  test('plan: P03, P09, P12 and P13 are missing; the mapping and the seminars came from Lithuania only', () => {
    expect(planStates(forIn, until)).toEqual({
      P01: 'reported',
      P02: 'reported',
      P03: 'missing',
      P04: 'reported',
      P05: 'LT reported, LV missing, EE missing',
      P06: 'reported',
      P07: 'reported',
      P08: 'LT reported, LV missing, EE missing',
      P09: 'LT missing, LV missing, EE missing',
      P10: 'LT reported, LV missing, EE missing',
      P11: 'LT reported, LV missing, EE missing',
      P12: 'missing',
      P13: 'LT missing, LV missing, EE missing',
      P14: 'reported',
      P15: 'reported',
    });
    expect(openForAll(missing).map(({ item }) => item.code)).toEqual(['P03', 'P12']);
  });

  test('periods: nine quarters, those of a partner that is not named are not expected', () => {
    expect(missing.isNamed).toBe(true);
    expect([missing.periods[0], missing.periods.at(-1), missing.periods.length]).toEqual(['2022-Q1', '2024-Q1', 9]);
    const marks = { complete: 'c', received: 'r', nothing: '-', notYetDue: '.', notExpected: ' ' };
    const rows = missing.partners.map(({ partner, cells }) => [
      shortName(partner),
      cells.map(({ state }) => marks[state]).join(''),
    ]);
    expect(rows).toEqual([
      ['DDG', '---rrr---'],
      ['PROVIDUS', '-----r---'],
      ['TWC', '---------'],
      ['Nordic Council of Ministers Office in Lithuania', 'rr rr rrr'],
    ]);
  });

  test('each partner owes what its country delivers', () => {
    const owed = owedByPartners(forIn, missing, new Map());
    expect(
      owed.map(({ partner, items }) => [shortName(partner), items.map(({ item }) => item.code).join(' ')]),
    ).toEqual([
      ['DDG', 'P09 P13'],
      ['PROVIDUS', 'P05 P08 P09 P10 P11 P13'],
      ['TWC', 'P05 P08 P09 P10 P11 P13'],
      ['Nordic Council of Ministers Office in Lithuania', ''],
    ]);
    expect(owed[1]).toMatchObject({ undeclared: ['2023-Q2'], country: 'LV' });
    expect(owed[3]).toMatchObject({ nothing: [], undeclared: [], items: [] });
  });

  test('looked at earlier, what was not due then is not owed', () => {
    expect(planStates(forIn, '2022-05-27')).toMatchObject({ P03: 'notYetDue', P02: 'reported' });
    expect(planStates(forIn, '2022-05-28')).toMatchObject({
      P03: 'missing',
      P09: 'LT notYetDue, LV notYetDue, EE notYetDue',
    });
    expect(planStates(forIn, '2023-05-31')['P09']).toContain('LT notYetDue');
    expect(planStates(forIn, '2023-06-01')['P09']).toContain('LT missing');
    const [first] = whatIsMissing(forIn, '2022-03-31').partners;
    expect(first?.cells.map(({ state }) => state)).toEqual(['notYetDue']);
    expect(whatIsMissing(forIn, '2022-04-01').partners[0]?.cells.map(({ state }) => state)).toEqual([
      'nothing',
      'notYetDue',
    ]);
  });
});

describe('FOR-IN 2.0, of which nothing was reported yet', () => {
  const project = for20 as Project;
  const partners = ['1', '2', '3'].map((number) => `01900000-0000-7000-8000-0000000b000${number}`);
  const begun = (change: Partial<Project>): Dataset => ({
    ...forIn,
    project: { ...project, ...change },
    activities: [],
    mappedOrganisations: [],
  });

  test('nobody is expected while nobody is named, and the plan is due all the same', () => {
    const found = whatIsMissing(begun({}), '2025-11-01');
    expect([found.isNamed, found.partners]).toEqual([false, []]);
    expect(openCells(found).map(({ item }) => item.code)).toEqual(['P01', 'P03']);
  });

  test('the partners that it names owe every quarter that is over', () => {
    const found = whatIsMissing(begun({ partners }), '2025-11-01');
    expect(found.periods).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    for (const { nothing } of owedByPartners(begun({ partners }), found, new Map())) {
      expect(nothing).toEqual(['2025-Q1', '2025-Q2', '2025-Q3']);
    }
  });

  test('an item without a date is due when the project is over', () => {
    expect(planStates(begun({}), '2026-12-31')).toMatchObject({ P02: 'notYetDue', P04: 'notYetDue' });
    expect(planStates(begun({}), '2027-01-01')).toMatchObject({ P02: 'missing', P04: 'missing' });
  });
});
