import type { Dataset } from '../../../shared/schema/dataset.ts';
import { forIn, sample } from '../sample/read-sample.ts';

/** The sample project as its record stands, with nothing undecided. */
export const sampleDataset: Dataset = {
  project: forIn,
  organisations: new Map(sample.records.organisation.map((one) => [one.id, one])),
  places: new Map(sample.records.place.map((one) => [one.id, one])),
  activities: sample.records.activity,
  mappedOrganisations: [],
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};
