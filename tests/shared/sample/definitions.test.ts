import { describe, expect, test } from 'vitest';
import { projectSchema } from '../../../shared/schema/project.ts';
import type { PlanItem } from '../../../shared/schema/project.ts';
import { forIn, forIn2, organisationNameOf } from './read-sample.ts';

const noArea = '';
const nowhere = '';

function rowOf(item: PlanItem): readonly unknown[] {
  const span = item.span ? [item.span.from, ...(item.span.to === undefined ? [] : [item.span.to])].join('/') : '';
  const place = item.place ? `${item.place.country} ${item.place.municipality}` : nowhere;
  return [item.code, span, item.thematicArea ?? noArea, item.eachCountry, place];
}

describe('the definition of FOR-IN', () => {
  test('says when the project ran and where', () => {
    expect([forIn.start, forIn.plannedEnd, forIn.reportedUntil]).toEqual(['2022-01-01', '2023-12-31', '2024-03-31']);
    expect(forIn.countries).toEqual(['LT', 'LV', 'EE']);
    expect(forIn.otherCountries).toEqual(['DK', 'SE', 'FI']);
  });

  test('has one country-specific and two regional pillars', () => {
    expect(forIn.pillars.map((pillar) => [pillar.code, pillar.kind])).toEqual([
      ['country-specific', 'country-specific'],
      ['pan-baltic', 'regional'],
      ['nordic-baltic', 'regional'],
    ]);
  });

  test('has three thematic areas, three milestones and five target groups', () => {
    expect(forIn.thematicAreas.map((area) => area.code)).toEqual(['T1', 'T2', 'T3']);
    expect(forIn.milestones.map((milestone) => milestone.code)).toEqual(['M1', 'M2', 'M3']);
    expect(forIn.targetGroups.map((group) => [group.code, group.name])).toEqual([
      ['local-authorities', 'Local authorities'],
      ['civil-society', 'Civil society'],
      ['refugee-and-immigrant-led', 'Refugee- and immigrant-led organisations'],
      ['ngo', 'NGOs'],
      ['other-integration-actors', 'Other integration actors'],
    ]);
  });

  test('plans fifteen items, to the day or the month that the plan names', () => {
    expect(forIn.plan.map(rowOf)).toEqual([
      ['P01', '2022-01-28', noArea, false, nowhere],
      ['P02', '2022-05-02/2022-05-03', noArea, false, 'LT Vilnius'],
      ['P03', '2022-05-27', noArea, false, nowhere],
      ['P04', '2022-09', 'T1', false, nowhere],
      ['P05', '2022-10', 'T1', true, nowhere],
      ['P06', '2022-11', 'T1', false, nowhere],
      ['P07', '2023-01/2023-02', 'T2', false, nowhere],
      ['P08', '2023-03/2023-05', 'T2', true, nowhere],
      ['P09', '2023-03/2023-05', 'T2', true, nowhere],
      ['P10', '2023-03/2023-05', 'T2', true, nowhere],
      ['P11', '2023-03/2023-05', 'T2', true, nowhere],
      ['P12', '2023-09/2023-10', 'T3', false, nowhere],
      ['P13', '2023-10/2023-11', 'T3', true, nowhere],
      ['P14', '2023-07/2023-12', 'T3', false, nowhere],
      ['P15', '2023-11/2023-12', noArea, false, 'EE Tallinn'],
    ]);
  });

  test('lists organisations as contacts, coordinating partners first, and no people', () => {
    expect(forIn.contacts.map((contact) => [organisationNameOf(contact.organisation), contact.country])).toEqual([
      ['DDG', 'LT'],
      ['PROVIDUS', 'LV'],
      ['TWC', 'EE'],
      ['Nordic Council of Ministers Office in Lithuania', 'LT'],
      ['Nordic Council of Ministers Office in Latvia', 'LV'],
      ['Nordic Council of Ministers Branch Office in Tartu', 'EE'],
      ['UNHCR', undefined],
      ['Social Integration Foundation', 'LV'],
      ['Estonian Ministry of Culture', 'EE'],
      ['Estonian Ministry of Education and Research', 'EE'],
    ]);
    expect(forIn.contacts.filter((contact) => contact.name !== undefined || contact.jobTitle !== undefined)).toEqual(
      [],
    );
  });
});

describe('the definition of FOR-IN 2.0', () => {
  test('gives months where exact dates are not known', () => {
    expect([forIn2.start, forIn2.plannedEnd, forIn2.reportedUntil]).toEqual(['2025-01', '2026-12', undefined]);
  });

  test('has its own thematic areas and target groups, no pillars and no milestones', () => {
    expect(forIn2.thematicAreas.map((area) => area.code)).toEqual(['A1', 'A2', 'A3']);
    expect(forIn2.targetGroups.map((group) => [group.code, group.name])).toEqual([
      ['authorities', 'Local, regional and national authorities'],
      ['civil-society', 'Civil society'],
      ['refugee-and-immigrant-led', 'Refugee- and immigrant-led organisations'],
      ['ngo', 'NGOs'],
      ['researchers', 'Researchers'],
      ['other-integration-actors', 'Other integration actors'],
    ]);
    expect([forIn2.pillars, forIn2.milestones]).toEqual([[], []]);
  });

  test('plans what has been announced, and says what is tentative', () => {
    expect(forIn2.plan.map(rowOf)).toEqual([
      ['P01', '2025-04-09/2025-04-10', noArea, false, 'LT Kaunas'],
      ['P02', '', noArea, false, 'LV Ludza'],
      ['P03', '2025-10-16', noArea, false, 'EE Tartu'],
      ['P04', '2025-01/2026-12', noArea, false, nowhere],
    ]);
    const tentative = forIn2.plan.filter((item) => item.title.includes('tentative'));
    expect(tentative.map((item) => item.code)).toEqual(['P03']);
  });
});

describe('both definitions', () => {
  test.each([forIn, forIn2])('$code names only thematic areas and countries of its own in its plan', (project) => {
    const areas = new Set(project.thematicAreas.map((area) => area.code));
    const countries = new Set([...project.countries, ...(project.otherCountries ?? [])]);
    const strayAreas = project.plan.filter((item) => item.thematicArea && !areas.has(item.thematicArea));
    const strayPlaces = project.plan.filter((item) => item.place && !countries.has(item.place.country));
    expect([strayAreas, strayPlaces]).toEqual([[], []]);
  });

  test('are called as the projects call themselves', () => {
    expect([forIn, forIn2].map((project) => [project.code, project.name])).toEqual([
      ['FOR-IN', 'Fostering refugee and immigrant integration at the local level'],
      ['FOR-IN 2.0', 'FOR-IN 2.0: Shaping inclusive cities together'],
    ]);
  });

  test('have ids of their own, as first versions', () => {
    expect([forIn.id, forIn2.id]).toEqual([
      '01900000-0000-7000-8000-0000000d0001',
      '01900000-0000-7000-8000-0000000d0002',
    ]);
    expect([forIn.version, forIn2.version]).toEqual([1, 1]);
  });

  test('read their country figures by scope first', () => {
    expect([forIn.funderFigure, forIn2.funderFigure]).toEqual(['scope', 'scope']);
  });

  test('would be refused with a plan item named twice', () => {
    const twice = { ...forIn, plan: [...forIn.plan, ...forIn.plan.slice(0, 1)] };
    expect(projectSchema.safeParse(twice).success).toBe(false);
  });
});
