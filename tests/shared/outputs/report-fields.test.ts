import { describe, expect, test } from 'vitest';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { activityOf, forIn, organisationNameOf } from '../sample/read-sample.ts';
import { saidOf, textOf, withActivities, withChange } from './report-of.ts';
import { sampleDataset } from './sample-dataset.ts';

const english = documentWords('en');

describe('everything that is recorded of an activity and meant to be passed on is in its part', () => {
  /** Fields of the sample that a report leaves out on purpose. */
  const inside = new Set([
    'id',
    'sourceNote',
    'internalNote',
    'evidence',
    'breakdowns',
    'answers',
    'cost',
    'followUp',
    'status',
  ]);
  const said: Readonly<Record<string, (activity: Activity) => readonly string[]>> = {
    reference: ({ reference }) => [`Reference: ${reference}`],
    title: ({ title = '' }) => [title],
    type: ({ type }) => [english.shared(`type.${type ?? 'other'}`)],
    mode: ({ mode }) =>
      mode === 'not applicable' ? [] : [`How it was held: ${english.shared(`mode.${mode ?? 'online'}`)}`],
    scope: ({ scope = [] }) => scope.map(english.country),
    pillar: ({ pillar }) => [forIn.pillars.find(({ code }) => code === pillar)?.name ?? 'none'],
    thematicArea: ({ thematicArea }) => [
      forIn.thematicAreas.find(({ code }) => code === thematicArea)?.name ?? 'Cross-cutting',
    ],
    planItem: ({ planItem }) => forIn.plan.filter(({ code }) => code === planItem).map(({ title }) => title),
    follows: ({ follows }) =>
      sampleDataset.activities.filter(({ id }) => id === follows).map(({ title = '' }) => title),
    reportedBy: () => ['Reported by: '],
    sessions: ({ sessions = [] }) => sessions.flatMap(({ from = '', title = '' }) => [from.slice(0, 4), title]),
    places: ({ places = [] }) => places.map((id) => sampleDataset.places.get(id)?.municipality ?? ''),
    organisations: ({ organisations = [] }) =>
      organisations.map(({ role, organisation, programme }) => {
        const named = `${english.shared(`role.${role ?? 'lead'}`)}: ${organisationNameOf(organisation)}`;
        return programme === undefined ? named : `${named}, ${programme}`;
      }),
    inPerson: () => ['Participants in person: '],
    online: () => ['Participants online: '],
    total: () => ['Participants in total: '],
    plannedParticipants: () => ['Planned participants: '],
    delegations: ({ delegations = [] }) => delegations.map(({ organisation }) => organisationNameOf(organisation)),
    countryParts: ({ countryParts = [] }) => countryParts.map(({ id }) => english.country(id)),
    organisationsMet: ({ organisationsMet }) => [
      `Organisations met: ${organisationsMet?.qualifier} ${organisationsMet?.number}`,
    ],
    countriesInPerson: ({ countriesInPerson = [] }) => countriesInPerson.map(english.country),
    countriesInPersonStated: ({ countriesInPersonStated }) => [`stated: ${countriesInPersonStated}`],
    countriesOnline: ({ countriesOnline = [] }) => countriesOnline.map(english.country),
    speakers: () => ['Speakers: 26'],
    speakerCountries: () => ['Countries of the speakers: 9'],
    narratives: ({ narratives = [] }) => narratives.map(({ text = '' }) => text),
  };
  const fields = sampleDataset.activities.flatMap((activity) =>
    Object.keys(activity)
      .filter((field) => !inside.has(field))
      .map((field) => [activity.reference ?? '', field] as const),
  );
  test.each(fields)('%s: %s', (reference, field) => {
    const text = saidOf(reference);
    const parts = said[field]?.(activityOf(reference));
    expect(parts, `the report has no place for ${field}`).toBeDefined();
    for (const part of parts ?? []) expect(text).toContain(part);
  });

  test('what stays inside does not leave', () => {
    const dataset = withChange('A13', {
      internalNote: 'INSIDE ONE',
      sourceNote: 'INSIDE TWO',
      followUp: 'INSIDE THREE',
      cost: { amount: 12_345, currency: 'EUR' },
      breakdowns: [{ id: 'gender:F', total: { state: 'number', value: 987_654 } }],
    });
    expect(textOf({}, dataset)).not.toMatch(/INSIDE|12,345|987,654/u);
  });
});

describe('fields that the sample leaves empty', () => {
  const [place] = activityOf('A02').sessions?.[0]?.places ?? [];
  const full: Activity = {
    ...activityOf('A02'),
    subtitle: 'Local level matters',
    milestones: [forIn.milestones[0]?.code ?? ''],
    sessions: [
      {
        id: '01900000-0000-7000-8001-000000000001',
        position: 2,
        from: '2022-05-03',
        startTime: '10:00',
        endTime: '12:30',
        title: 'Second day',
      },
      { id: '01900000-0000-7000-8001-000000000002', position: 1, from: '2022-05-02', places: [place ?? ''] },
    ],
    inPerson: { state: 'number', value: 111, basis: 'signed list' },
    staff: { state: 'number', value: 11 },
    organisations: [
      {
        id: '01900000-0000-7000-8002-000000000001',
        position: 1,
        organisation: '01900000-0000-7000-8000-0000000b0007',
        role: 'funder',
        programme: 'Integration fund',
      },
      {
        id: '01900000-0000-7000-8002-000000000002',
        position: 2,
        organisation: '01900000-0000-7000-8000-0000000b0001',
        role: 'co-organiser',
      },
    ],
    links: [
      {
        id: '01900000-0000-7000-8004-000000000001',
        position: 1,
        kind: 'recording',
        platform: 'YouTube',
        language: 'lt',
        day: '2022-05-03',
        part: 'Panel',
        url: 'https://forin.example/1',
      },
    ],
  };
  const dataset: Dataset = {
    ...withActivities(full),
    places: new Map([
      [
        place ?? '',
        {
          id: place ?? '',
          name: 'Town Hall',
          municipality: 'Vilnius',
          country: 'LT',
          address: 'Didžioji g. 31, Vilnius',
          directions: 'Bus 10.\n\nThen on foot.',
        },
      ],
    ]),
  };
  const text = textOf({}, dataset);
  test.each([
    ['subtitle', 'Local level matters'],
    ['milestone', forIn.milestones[0]?.name ?? ''],
    ['times and title, by position', 'When: 2 May 2022, Town Hall; 3 May 2022, 10:00–12:30, Second day'],
    ['address, the town once', 'Where: Town Hall, Didžioji g. 31, Vilnius, Lithuania'],
    ['directions', 'How to get there: Bus 10.; Then on foot.'],
    ['the basis of a number', 'Participants in person: 111 (signed list)'],
    ['its basis in the table', 'Signed list\tNot stated'],
    ['organisations by role, the funder with its programme', 'Co-organiser: DDG; Funder: UNHCR, Integration fund'],
    [
      'a recording with day, part, language and platform',
      'Recording: 3 May 2022, Panel, Lithuanian, YouTube: https://forin.example/1',
    ],
  ])('%s', (_, part) => {
    expect(text).toContain(part);
  });

  test('project staff are taken off beside the total, where somebody wishes so and they are known', () => {
    expect(text).not.toContain('without project staff');
    const without = textOf({ takesOffStaff: true }, dataset);
    expect(without).toContain('Participants without project staff: 989');
    expect(without).toContain('989 participations instead of 1,000, in the 1 of 1 activities');
    expect(without).toContain('1,000 participations in 1 of 1 activity counted');
    expect(textOf({ takesOffStaff: true })).toContain('nobody is taken off');
  });
});
