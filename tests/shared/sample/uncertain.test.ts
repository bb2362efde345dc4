import { describe, expect, test } from 'vitest';
import { participantFields } from '../../../shared/schema/count.ts';
import { activityOf, organisationNameOf, sample } from './read-sample.ts';

const counted = (value: number) => ({ state: 'number', value, basis: 'not stated' });
const unknown = { state: 'unknown', reason: expect.stringMatching(/^The source /) };

describe('what the sources leave open stays open', () => {
  test('the mapping counts organisations for Lithuania only, and participants not at all', () => {
    const mapping = activityOf('A05');
    expect(mapping.total).toEqual(unknown);
    expect(mapping.countryParts).toEqual([{ id: 'LT', organisationsMapped: counted(19) }]);
    expect(mapping.sourceNote).toContain('Lithuania only');
    expect(sample.records.mappedOrganisation).toEqual([]);
  });

  test('the trainings have one total, and sessions without number or place', () => {
    const training = activityOf('A09');
    expect(training.total).toEqual(counted(45));
    expect(training.sessions?.map((session) => [session.inPerson, session.total, session.places])).toEqual([
      [unknown, unknown, undefined],
      [unknown, unknown, undefined],
    ]);
  });

  test('the twinning visits stand in the order of their dates, with unknown numbers', () => {
    const twinning = activityOf('A12');
    expect([twinning.inPerson, twinning.total, twinning.online]).toEqual([unknown, unknown, undefined]);
    expect(twinning.sessions?.map((session) => [session.position, session.inPerson, session.total])).toEqual([
      [1, unknown, unknown],
      [2, unknown, unknown],
    ]);
    expect(twinning.sourceNote).toContain('prints the later visit first');
  });

  test('the first study visit names the Lithuanian organisations without numbers', () => {
    const visit = activityOf('A03');
    expect(visit.delegations?.map((row) => [organisationNameOf(row.organisation), row.part, row.number])).toEqual([
      ['Vilnius city municipality', 'LT', unknown],
      ['Klaipėda city municipality', 'LT', unknown],
      ['Šiauliai city municipality', 'LT', unknown],
      ['Akmenė district municipality', 'LT', unknown],
      ['Ministry of Social Security and Labour', 'LT', unknown],
      ['DDG', 'LT', unknown],
    ]);
    expect(visit.countryParts).toEqual([{ id: 'LT', participants: unknown }]);
    expect(visit.sourceNote).toContain('only in the running text');
  });

  test('the second study visit keeps the row numbers of a table that misses one of seven people', () => {
    const visit = activityOf('A06');
    expect(visit.delegations?.map((row) => [organisationNameOf(row.organisation), row.part, row.number])).toEqual([
      ['Artscape', 'LT', counted(1)],
      ['Lithuanian Refugee Council', 'LT', counted(2)],
      ['Lithuanian Red Cross', 'LT', counted(1)],
      ['Ministry of Social Security and Labour', 'LT', counted(1)],
      ['Nordic Council of Ministers Office in Lithuania', 'LT', counted(1)],
      ['DDG', 'LT', counted(1)],
    ]);
    expect(visit.countryParts).toEqual([
      {
        id: 'LT',
        participants: counted(7),
        sourceRowNumbers: [1, 2, 4, 5, 6, 7],
        note: expect.stringContaining('LT/SE'),
      },
    ]);
  });

  test('no row of the second delegation is given a country, because the source does not let us say which is LT/SE', () => {
    const rows = activityOf('A06').delegations ?? [];
    expect(rows.filter((row) => row.countries !== undefined)).toEqual([]);
  });

  test.each(['A03', 'A06'])('%s met more than 15 organisations, which is not a number of them', (reference) => {
    expect(activityOf(reference).organisationsMet).toEqual({ number: 15, qualifier: 'more than' });
  });

  test('the focus group was planned for seven to ten people and five came', () => {
    const group = activityOf('A10');
    expect(group.plannedParticipants).toEqual({ min: 7, max: 10 });
    expect(group.total).toEqual(counted(5));
  });

  test('the final conference keeps 14 stated countries beside a list that holds Lithuania twice', () => {
    const conference = activityOf('A13');
    const inPerson = conference.countriesInPerson ?? [];
    const online = conference.countriesOnline ?? [];
    expect(conference.countriesInPersonStated).toBe(14);
    expect(inPerson.toSorted().join(' ')).toBe('CH CZ DK EE ES FI FO FR LT LT LV NO SE UA');
    expect(online.toSorted().join(' ')).toBe('AT CH DK EE FI GE IS IT LT LV MD NG PL SE UA US');
    expect([new Set(inPerson).size, online.length, new Set([...inPerson, ...online]).size]).toEqual([13, 16, 21]);
    expect([conference.speakers, conference.speakerCountries]).toEqual([counted(26), counted(9)]);
  });

  test.each([
    ['A02', 'There are 6 recordings'],
    ['A13', 'There are 4 recordings'],
  ])('%s keeps how many recordings there are, and invents no links', (reference, sentence) => {
    expect(activityOf(reference).sourceNote).toContain(sentence);
    expect(activityOf(reference).links).toBeUndefined();
  });

  test.each(['A01', 'A02', 'A04', 'A13'])(
    '%s says that its online figure may be people, connections or views',
    (one) => {
      expect(activityOf(one).online?.state).toBe('number');
      expect(activityOf(one).sourceNote).toContain('people, connections or views');
    },
  );

  test('no number claims a basis that the sources do not give', () => {
    const columns = Object.keys(participantFields) as (keyof typeof participantFields)[];
    const bases = sample.records.activity.flatMap((activity) =>
      columns.flatMap((column) => {
        const count = activity[column];
        return count?.state === 'number' ? [count.basis] : [];
      }),
    );
    expect(bases).toHaveLength(24);
    expect(new Set(bases)).toEqual(new Set(['not stated']));
  });

  test('nothing is added that the sources do not tell', () => {
    const untold = [
      'milestones',
      'audience',
      'staff',
      'breakdowns',
      'streamFigures',
      'targetGroups',
      'evidence',
      'cost',
    ];
    for (const activity of sample.records.activity) {
      expect(Object.keys(activity).filter((name) => untold.includes(name))).toEqual([]);
    }
  });
});
