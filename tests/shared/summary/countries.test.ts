import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../shared/issue.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { linesOfCountry, linesOfProject } from '../../../shared/summary/summary-lines.ts';
import { layOutTable } from '../../../shared/summary/text-table.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

type Fields = Omit<Partial<Activity>, 'id'>;

const parts = (...values: readonly [string, number | undefined][]): Fields => ({
  countryParts: values.map(([id, value]) => ({
    id,
    organisationsMapped: value === undefined ? unknown : count(value),
  })),
});

describe('organisations mapped', () => {
  test.each([
    ['one country', [parts(['LT', 19])], 19, { EE: null, LT: 19, LV: null }],
    ['nobody', [{}], null, { EE: null, LT: null, LV: null }],
    ['unknown', [parts(['LV', undefined])], null, { EE: null, LT: null, LV: null }],
    ['zero', [parts(['LV', 0])], 0, { EE: null, LT: null, LV: 0 }],
    ['two activities', [parts(['LT', 19]), parts(['EE', 4], ['LT', 2])], 25, { EE: 4, LT: 21, LV: null }],
    ['known and unknown', [parts(['LT', 19]), parts(['LT', undefined])], 19, { EE: null, LT: 19, LV: null }],
    ['a country outside the project', [parts(['FI', 3])], 3, { EE: null, FI: 3, LT: null, LV: null }],
    ['a planned activity', [{ status: 'planned', ...parts(['LT', 9]) }], null, { EE: null, LT: null, LV: null }],
  ] as [string, Fields[], number | null, object][])('%s', (_, activities, total, byCountry) => {
    const dataset = datasetOf({ activities: activities.map((fields, index) => heldActivity(`A${index}`, 1, fields)) });
    expect(summariseProject(dataset).organisationsMapped).toEqual({ total, byCountry });
    expect(summariseCountry(dataset, 'LV').organisationsMapped).toBe('LV' in byCountry ? byCountry.LV : undefined);
  });

  test('are missing while it is undecided whether the activity took place', () => {
    const activities = [heldActivity('A', 1, parts(['LT', 19]))];
    const summary = summariseProject(datasetOf({ activities, conflicts: [conflictIn('A', 'status')] }));
    expect(summary.organisationsMapped.total).toBeNull();
  });
});

describe('countries present', () => {
  const inPerson = { countriesInPerson: ['LT', 'SE', 'LT'] };
  const online = { countriesOnline: ['SE', 'UA'] };
  test.each([
    ['both lists: each country once', { mode: 'hybrid', ...inPerson, ...online }, [], [2, 2, 3]],
    ['in person alone', { mode: 'in person', ...inPerson }, [], [2, null, 2]],
    ['online alone', { mode: 'online', ...online }, [], [null, 2, 2]],
    ['hybrid, one list: others may be missing', { mode: 'hybrid', ...inPerson }, [], [2, null, null]],
    ['a list in two versions', { mode: 'hybrid', ...inPerson }, ['countriesOnline'], [2, null, null]],
    [
      'in person, what is said of online in two versions',
      { mode: 'in person', ...inPerson },
      ['countriesOnline'],
      [2, null, null],
    ],
    ['the mode in two versions', { mode: undefined, ...inPerson }, ['mode'], [2, null, null]],
    ['the mode in two versions, both lists there', { mode: undefined, ...inPerson, ...online }, ['mode'], [2, 2, 3]],
  ] as [string, Fields, string[], (number | null)[]][])('%s', (_, fields, conflicts, expected) => {
    const dataset = datasetOf({
      activities: [heldActivity('A', 1, fields), heldActivity('B', 1)],
      conflicts: conflicts.map((field) => conflictIn('A', field)),
    });
    const { countriesPresent } = summariseProject(dataset);
    expect(countriesPresent.map((one) => [one.inPerson, one.online, one.overall])).toEqual([expected]);
  });
});

const part = (value: number): Fields => ({ countryParts: [{ id: 'LT', participants: count(value) }] });

const split = (value: number): Fields => ({
  breakdowns: [
    { id: 'country:LT', inPerson: count(value), total: count(value) },
    { id: 'country:LV', total: count(99) },
  ],
});

describe('participants from a country', () => {
  test.each([
    ['the country part', part(7), [], { inPerson: 7, total: 7 }, []],
    ['the breakdown', split(6), [], { inPerson: 6, total: 6 }, []],
    ['both, once', { ...part(7), ...split(7) }, [], { inPerson: 7, total: 7 }, []],
    [
      'the country part, when they differ',
      { ...part(7), ...split(6) },
      [],
      { inPerson: 7, total: 7 },
      ['summary.fromDiffers'],
    ],
    ['zero', part(0), [], { inPerson: 0, total: 0 }, []],
    ['neither', {}, [], { inPerson: null, total: null }, []],
    [
      'the breakdown beside an unknown part',
      { ...split(6), countryParts: [{ id: 'LT', participants: unknown }] },
      [],
      { total: 6 },
      [],
    ],
    ['an unknown part', { countryParts: [{ id: 'LT', participants: unknown }] }, [], { total: null }, []],
    [
      'nothing while the part is in conflict',
      split(6),
      ['countryParts/LT/participants'],
      { total: null },
      ['summary.undecidedCount'],
    ],
    [
      'nothing while the breakdown is in conflict',
      {},
      ['breakdowns/country:LT/total'],
      { total: null },
      ['summary.undecidedCount'],
    ],
    ['nothing while the status is in conflict', part(7), ['status'], { total: null }, ['summary.undecidedCount']],
  ] as [string, Fields, string[], object, string[]][])('are those of %s', (_, fields, conflicts, expected, codes) => {
    const sessions = [{ id: 's', from: '2022-01-01' }];
    const dataset = datasetOf({
      activities: [heldActivity('A', 20, { sessions, ...fields })],
      conflicts: conflicts.map((field) => conflictIn('A', field)),
    });
    const { participantsFrom, issues } = summariseCountry(dataset, 'LT');
    expect(participantsFrom).toMatchObject({ activities: 1, ...expected });
    expect(participantsFrom.coverage.total).toEqual({ known: participantsFrom.total === null ? 0 : 1, of: 1 });
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  test('may hold shared participants twice, and the summary says so', () => {
    const dataset = datasetOf({
      activities: [heldActivity('A', 20, part(7)), heldActivity('B', 30, part(5))],
      overlaps: [{ id: 'o', answer: 'shared', method: 'max', activities: ['A', 'B'] }],
    });
    const lithuania = summariseCountry(dataset, 'LT');
    expect(lithuania.participantsFrom.total).toBe(12);
    expect(lithuania.issues.map(({ code }) => code)).toContain('summary.fromNotAdjusted');
    expect(summariseCountry(dataset, 'LV').issues.map(({ code }) => code)).not.toContain('summary.fromNotAdjusted');
  });
});

function unknownTotals(summary: { readonly issues: readonly Issue[] }): readonly unknown[] {
  return summary.issues.filter(({ code }) => code === 'summary.totalUnknown').map(({ path }) => path.label);
}

describe('a country summary', () => {
  const dataset = datasetOf({
    project: { plan: [{ code: 'P1', title: 'Seminars', eachCountry: true }], funderFigure: 'scope' },
    activities: [
      heldActivity('A', 1200, { places: ['vilnius'], pillar: 'own', scope: ['LT'], planItem: 'P1' }),
      heldActivity('B', 30, { places: ['riga', 'vilnius'], pillar: 'joint', scope: ['LT', 'LV'] }),
      heldActivity('C', 9, { places: ['riga'], pillar: 'own', scope: ['LV'] }),
      heldActivity('D', undefined, { places: ['riga'], pillar: 'own', scope: ['LV'], total: unknown }),
      heldActivity('E', 2, { status: 'cancelled' }),
    ],
  });

  test('keeps what is held or meant jointly beside its own', () => {
    const lithuania = summariseCountry(dataset, 'LT');
    expect(lithuania.held).toMatchObject({ activities: 1, total: 1200, coverage: { total: { known: 1, of: 1 } } });
    expect(lithuania.heldJointly).toMatchObject({ 'LT+LV': { total: 30 } });
    expect(lithuania.scope.total).toBe(1200);
    expect(lithuania.regional).toMatchObject({ activities: 1, total: 30 });
    expect(lithuania.planItems).toEqual({ owed: ['P1'], reported: ['P1'], missing: [], calledOff: [] });
    expect(summariseCountry(dataset, 'LV').planItems).toEqual({
      owed: ['P1'],
      reported: [],
      missing: ['P1'],
      calledOff: [],
    });
  });

  test('notes what concerns the country and not what is another one’s', () => {
    expect(unknownTotals(summariseCountry(dataset, 'LT'))).toEqual([]);
    expect(unknownTotals(summariseCountry(dataset, 'LV'))).toEqual(['D']);
  });

  test('begins with the figure that the funder reads first', () => {
    const lines = linesOfCountry(summariseCountry(dataset, 'LV'), 'en');
    expect(lines[1]).toBe('Meant for Latvia: 9 participations; 1 of 2 activities counted');
    const names = lines
      .map((line) => line.split('  ')[0])
      .filter((name) => /^(?:Meant|Held|Partic.*recorded)/.test(name ?? ''));
    expect(names).toEqual([
      lines[1],
      'Meant for Latvia',
      'Held in Latvia',
      'Held in Lithuania + Latvia, not split',
      'Participants from Latvia, where recorded',
    ]);
  });

  test('a project’s lines say what is left out, unknown and adjusted', () => {
    const overlaps = [
      { id: 'o', answer: 'shared' as const, method: 'max' as const, activities: ['A', 'B'], reason: 'One lunch' },
    ];
    const lines = linesOfProject(summariseProject({ ...dataset, overlaps }), 'en');
    expect(lines).toContain('1,209 participations; 3 of 4 activities counted');
    expect(lines).toContain('Not in the sums: 0 planned, 0 postponed, 1 cancelled, 0 the same as another record.');
    expect(lines).toContain('Shared participants of A; B: -30 in total (One lunch)');
    expect(lines).toContain('P1: missing from Latvia, Estonia');
    expect(lines.join('\n')).toMatch(/^Lithuania \+ Latvia +30 +0 +0 +30 +1 of 1$/m);
  });

  test('an empty project has no figures, not zero participations', () => {
    const summary = summariseProject(datasetOf({}));
    expect(summary.participations).toEqual({ inPerson: null, online: null, both: null, total: null });
    expect(linesOfProject(summary, 'en')[1]).toBe('no activities');
  });
});

test('every field a figure hangs on has words, and every issue a sentence without gaps', () => {
  const fields = [
    'status',
    'deleted',
    'mode',
    'countsFrom',
    'inPerson',
    'online',
    'both',
    'total',
    'places',
    'scope',
    'pillar',
    'thematicArea',
    'type',
    'reportedBy',
    'planItem',
    'countriesInPerson',
    'countriesOnline',
    'sessions/s/from',
    'sessions/s/to',
    'sessions/s/places',
    'sessions/s/total',
    'countryParts/LT/participants',
    'countryParts/LT/organisationsMapped',
    'breakdowns/country:LT/total',
  ];
  const conflicts = [...fields, 'title', 'breakdowns/gender:F/total'].map((field) => conflictIn('A', field));
  const { issues } = summariseProject(datasetOf({ activities: [heldActivity('A', 2)], conflicts }));
  expect(issues.map(({ path }) => path.field)).toEqual(fields);
  for (const issue of issues) {
    expect(issueSentence(issue)).toMatch(/^A: there are two versions of (?:the|a|how|where|whether) /);
  }
});

test('a table keeps its columns under each other, whatever the letters', () => {
  expect(layOutTable([['Jonava', '1'], ['Šiauliai'.normalize('NFD'), '1,000'], ['LT']])).toEqual([
    'Jonava        1',
    `${'Šiauliai'.normalize('NFD')}  1,000`,
    'LT',
  ]);
});
