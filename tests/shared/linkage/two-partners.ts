import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { findCandidates } from '../../../shared/linkage/find-candidates.ts';
import type { Candidate } from '../../../shared/linkage/find-candidates.ts';
import { forIn, sample } from '../sample/read-sample.ts';

export type Fields = Partial<Omit<Activity, 'id'>>;

const organisations = [
  { id: 'ddg', name: 'Diversity Development Group', shortName: 'DDG', country: 'LT' },
  { id: 'red-cross', name: 'Red Cross', country: 'LT' },
  { id: 'providus', name: 'PROVIDUS', country: 'LV' },
  { id: 'providus-again', name: 'Centre for Public Policy Providus', otherNames: ['Providus'], country: 'LV' },
  { id: 'twc', name: 'Tartu Welcome Centre', otherNames: ['Tartu International House'], country: 'EE' },
  { id: 'ncm', name: 'Nordic Council of Ministers Office', country: 'LT' },
  { id: 'library', name: 'National Library', country: 'LT' },
  { id: 'library-again', name: 'Martynas Mažvydas Library', otherNames: ['National Library'], country: 'LT' },
] as const;

const places = [
  { id: 'vilnius', municipality: 'Vilnius', country: 'LT' },
  { id: 'hall', name: 'Town Hall', municipality: 'Vilnius', country: 'LT' },
  { id: 'hall-again', name: 'Vilniaus rotušė', otherNames: ['TOWN HALL'], municipality: 'VILNIUS', country: 'LT' },
  { id: 'kaunas', municipality: 'Kaunas', country: 'LT' },
  { id: 'riga', municipality: 'Rīga', country: 'LV' },
  { id: 'tallinn', municipality: 'Tallinn', country: 'EE' },
  { id: 'jakobstad', municipality: 'Jakobstad', otherNames: ['Pietarsaari'], country: 'FI' },
  { id: 'pietarsaari', municipality: 'Pietarsaari', country: 'FI' },
  { id: 'somewhere', name: 'A school', country: 'LT' },
] as const;

/** An activity of the Lithuanian partner. */
export const ours: Activity = {
  id: 'ours',
  title: 'Housing for refugees in small towns',
  reportedBy: 'ddg',
  type: 'training',
  status: 'held',
  mode: 'in person',
  scope: ['LT'],
  sessions: [{ id: 's', from: '2023-05-10', places: ['vilnius'] }],
};

/** An activity of another partner in Lithuania, with another title, of another kind and time, elsewhere. */
export const theirs: Activity = {
  id: 'theirs',
  title: 'Volunteers meet schools',
  reportedBy: 'red-cross',
  type: 'conference',
  status: 'held',
  mode: 'in person',
  sessions: [{ id: 's', from: '2023-05-30', places: ['kaunas'] }],
};

export function on(from: string, place?: string, to?: string): NonNullable<Activity['sessions']> {
  return [{ id: 's', from, ...(to !== undefined && { to }), ...(place !== undefined && { places: [place] }) }];
}

export function datasetOf(activities: readonly Activity[], overlaps: readonly Overlap[] = []): Dataset {
  return {
    project: {
      ...forIn,
      contacts: [{ id: 'c', name: 'An office', organisation: 'ncm' }] as unknown as Dataset['project']['contacts'],
    },
    organisations: new Map(organisations.map((one) => [one.id, { ...one, otherNames: namesOf(one) }])),
    places: new Map(places.map((one) => [one.id, { ...one, otherNames: namesOf(one) }])),
    activities: activities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    mappedOrganisations: [],
    attendanceImports: [],
    overlaps,
    periods: [],
    conflicts: [],
  };
}

function namesOf(one: object): string[] {
  return 'otherNames' in one ? [...(one.otherNames as readonly string[])] : [];
}

/** The candidates as `one other`, likeliest first. */
export function found(activities: readonly Activity[], overlaps: readonly Overlap[] = []): readonly string[] {
  return findCandidates(datasetOf(activities, overlaps)).map((one) => one.activities.join(' '));
}

/** What speaks for and against a candidate, by code. */
export function reasonsOf(candidate: Candidate | undefined): readonly string[] {
  return (candidate?.reasons ?? []).map(({ code }) => code);
}

/** The FOR-IN record as it stands. */
export const forInDataset: Dataset = {
  project: forIn,
  organisations: new Map(sample.records.organisation.map((one) => [one.id, one])),
  places: new Map(sample.records.place.map((one) => [one.id, one])),
  activities: sample.records.activity,
  mappedOrganisations: sample.records.mappedOrganisation,
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};
