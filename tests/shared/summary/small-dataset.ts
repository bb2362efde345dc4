import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import type { Conflict, Dataset } from '../../../shared/schema/dataset.ts';
import type { Project } from '../../../shared/schema/project.ts';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';

/** Records are named by short words in these tests; only the schemas ask for UUIDs. */
export const count = (value: number): RecordedCount => ({ state: 'number', value });
export const unknown: RecordedCount = { state: 'unknown', reason: 'The list was not kept.' };
export const notApplicable: RecordedCount = { state: 'notApplicable' };

export const smallProject: Project = {
  id: 'project',
  version: 3,
  code: 'TEST',
  name: 'A project to test with',
  countries: ['LT', 'LV', 'EE'],
  funderFigure: 'held',
  contacts: [],
  pillars: [
    { code: 'own', name: 'Each country', kind: 'country-specific' },
    { code: 'joint', name: 'All together', kind: 'regional' },
  ],
  thematicAreas: [],
  targetGroups: [],
  milestones: [],
  plan: [],
};

export const places: readonly Place[] = [
  { id: 'vilnius', country: 'LT', municipality: 'Vilnius' },
  { id: 'riga', country: 'LV', municipality: 'Rīga', otherNames: ['Riga'] },
  { id: 'copenhagen', country: 'DK', municipality: 'Copenhagen' },
  { id: 'malmo', country: 'SE', municipality: 'Malmö' },
  { id: 'somewhere', name: 'A hall' },
];

/** A held activity in person, with that total. */
export function heldActivity(id: string, total?: number, fields: Omit<Partial<Activity>, 'id'> = {}): Activity {
  const counts = total === undefined ? {} : { inPerson: count(total), total: count(total) };
  return { id, reference: id, status: 'held', mode: 'in person', ...counts, ...fields };
}

export function datasetOf(parts: {
  readonly activities?: readonly Activity[];
  readonly project?: Partial<Project>;
  readonly organisations?: readonly Organisation[];
  readonly places?: readonly Place[];
  readonly overlaps?: readonly Overlap[];
  readonly conflicts?: readonly Conflict[];
}): Dataset {
  return {
    project: { ...smallProject, ...parts.project },
    organisations: new Map((parts.organisations ?? []).map((one) => [one.id, one])),
    places: new Map((parts.places ?? places).map((one) => [one.id, one])),
    activities: parts.activities ?? [],
    mappedOrganisations: [],
    attendanceImports: [],
    overlaps: parts.overlaps ?? [],
    periods: [],
    conflicts: parts.conflicts ?? [],
  };
}

export function conflictIn(record: string, field: string, kind: Conflict['kind'] = 'activity'): Conflict {
  return { kind, record, field, values: [] };
}
