import type { Activity } from '../../../shared/schema/activity.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import type { Conflict, Dataset } from '../../../shared/schema/dataset.ts';
import type { Project } from '../../../shared/schema/project.ts';
import type { MappedOrganisation, Organisation, Place } from '../../../shared/schema/registry.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import type { CheckOptions } from '../../../shared/validation/context.ts';

/** Records are named by short words in these tests; only the schemas ask for UUIDs. */
export const number = (value: number): RecordedCount => ({ state: 'number', value });
export const unknown: RecordedCount = { state: 'unknown' };
export const unknownBecause = (reason: string): RecordedCount => ({ state: 'unknown', reason });
export const notApplicable: RecordedCount = { state: 'notApplicable' };

export const cleanProject: Project = {
  id: 'project',
  version: 1,
  code: 'TEST',
  name: 'A project to test with',
  start: '2023-01-01',
  plannedEnd: '2023-12-31',
  countries: ['LT', 'LV'],
  funderFigure: 'held',
  contacts: [],
  pillars: [{ code: 'own', name: 'Each country', kind: 'country-specific' }],
  thematicAreas: [
    { code: 'T0', name: 'No longer used', withdrawn: true },
    { code: 'T1', name: 'Planning' },
    { code: 'T2', name: 'Cities' },
  ],
  targetGroups: [{ code: 'NGOs', name: 'NGOs' }],
  ageGroups: [{ code: '18-25', name: '18 to 25' }],
  milestones: [{ code: 'M1', name: 'Networks' }],
  plan: [
    {
      code: 'P1',
      title: 'Trainings',
      span: { from: '2023-03', to: '2023-05' },
      thematicArea: 'T1',
      eachCountry: true,
    },
    { code: 'P2', title: 'Conference', span: { from: '2023-09-20', to: '2023-09-21' }, eachCountry: false },
  ],
  questions: [
    { code: 'hours', text: 'How many hours?', answer: 'number' },
    { code: 'lunch', text: 'Was there lunch?', answer: 'choice', choices: ['yes', 'no'] },
    { code: 'mood', text: 'How was it?', answer: 'text' },
  ],
};

const organisations: readonly Organisation[] = [
  { id: 'ddg', name: 'Diversity Development Group', shortName: 'DDG', country: 'LT' },
  { id: 'providus', name: 'PROVIDUS', country: 'LV' },
  { id: 'providus-again', name: 'Centre', otherNames: ['Providus'], country: 'LV' },
];

const places: readonly Place[] = [
  { id: 'vilnius', municipality: 'Vilnius', country: 'LT' },
  { id: 'vilnius-again', municipality: 'VILNIUS', country: 'LT' },
  { id: 'riga', municipality: 'Rīga', country: 'LV' },
  { id: 'nowhere', name: 'A hall' },
];

const activities: readonly Activity[] = [
  {
    id: 'conference',
    reference: 'A03',
    title: 'Conference',
    type: 'conference',
    status: 'held',
    mode: 'hybrid',
    reportedBy: 'ddg',
    planItem: 'P2',
    thematicArea: 'T2',
    milestones: ['M1'],
    targetGroups: ['NGOs'],
    places: ['vilnius'],
    sessions: [
      { id: 's1', position: 1, title: 'First day', from: '2023-09-20', inPerson: number(25), total: number(60) },
      { id: 's2', position: 2, title: 'Second day', from: '2023-09-21', inPerson: number(30), total: number(55) },
    ],
    inPerson: number(30),
    online: number(50),
    both: number(5),
    total: number(75),
    staff: number(4),
    plannedParticipants: { min: 75, max: 75 },
    breakdowns: [
      { id: 'country:LT', total: number(40) },
      { id: 'country:LV', total: number(35) },
      { id: 'gender:F', total: number(10) },
    ],
    countryParts: [
      { id: 'LT', participants: number(40), sourceRowNumbers: [1, 2] },
      { id: 'LV', participants: number(35), sourceRowNumbers: [3, 4] },
    ],
    delegations: [
      { id: 'd1', organisation: 'ddg', part: 'LT', number: number(40) },
      { id: 'd2', organisation: 'providus', part: 'LV', number: number(35) },
    ],
    countriesInPerson: ['LT', 'LV'],
    countriesInPersonStated: 2,
    speakers: number(3),
    speakerCountries: number(3),
    answers: [
      { id: 'hours', value: 12 },
      { id: 'lunch', value: 'yes' },
      { id: 'mood', value: 'Good' },
    ],
    follows: 'an activity of the project before',
  },
  {
    id: 'mapping',
    reference: 'A04',
    title: 'Mapping',
    type: 'mapping',
    status: 'held',
    mode: 'not applicable',
    reportedBy: 'ddg',
    planItem: 'unplanned',
    thematicArea: 'cross-cutting',
    sessions: [{ id: 's1', from: '2023-02' }],
    countryParts: [{ id: 'LT', organisationsMapped: number(1) }],
  },
  training('training-lt', 'A01', 'Training in Vilnius', 'LT', 'ddg', 'vilnius'),
  training('training-lv', 'A02', 'Training in Riga', 'LV', 'providus', 'riga'),
  { id: 'web-meeting', title: 'Web meeting', status: 'planned' },
];

function training(
  id: string,
  reference: string,
  title: string,
  country: string,
  reportedBy: string,
  place: string,
): Activity {
  return {
    id,
    reference,
    title,
    type: 'training',
    status: 'held',
    mode: 'in person',
    reportedBy,
    pillar: 'own',
    scope: [country],
    planItem: 'P1',
    thematicArea: 'T1',
    sessions: [
      { id: 's1', from: '2023-03-31', to: '2023-04-01', startTime: '09:00', endTime: '08:00', places: [place] },
    ],
    inPerson: number(20),
  };
}

const mappedOrganisations: readonly MappedOrganisation[] = [
  { id: 'mapped', name: 'A choir', activity: 'mapping', country: 'LT' },
];

/** A small project in which everything is as it should be. */
export const clean: Dataset = {
  project: cleanProject,
  organisations: new Map(organisations.map((one) => [one.id, one])),
  places: new Map(places.map((one) => [one.id, one])),
  activities,
  mappedOrganisations,
  attendanceImports: [],
  overlaps: [{ id: 'overlap', activities: ['training-lt', 'training-lv'], answer: 'different' }],
  periods: [{ id: 'ddg:2023-Q1', partner: 'ddg', period: '2023-Q1', state: 'declared complete' }],
  conflicts: [],
};

/** Fields to replace; `undefined` takes a field away. */
export type Change = { readonly [field in keyof Activity]?: Activity[field] | undefined };

/** The clean record with one activity changed. */
export function withActivity(id: string, change: Change, base: Dataset = clean): Dataset {
  return {
    ...base,
    activities: base.activities.map((activity) => (activity.id === id ? changed(activity, change) : activity)),
  };
}

export function changed(activity: Activity, change: Change): Activity {
  const fields = Object.entries({ ...activity, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as Activity;
}

export function withConflict(
  record: string,
  field: string,
  base: Dataset,
  kind: Conflict['kind'] = 'activity',
): Dataset {
  const values = [1, 2].map((dot) => ({ dot: `aaaaaaaaaaaa:${dot}`, at: '2023-10-01T09:00:00.000Z' }));
  return { ...base, conflicts: [...base.conflicts, { kind, record, field, values }] };
}

/** What is found, in short: `code record field`; without what follows from it for a period. */
export function foundIn(dataset: Dataset, options?: CheckOptions): readonly string[] {
  const issues = checkDataset(dataset, options).filter(({ code }) => code !== 'findings.periodNotComplete');
  return issues.map(({ code, path }) =>
    [code.replace('findings.', ''), path.record, path.field].filter((part) => part !== undefined).join(' '),
  );
}
