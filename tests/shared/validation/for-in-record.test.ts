import { test } from 'vitest';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { forIn, sample } from '../sample/read-sample.ts';

const { organisation, place, activity, mappedOrganisation } = sample.records;
const dataset = {
  project: forIn,
  organisations: new Map(organisation.map((o) => [o.id, o])),
  places: new Map(place.map((o) => [o.id, o])),
  activities: activity,
  mappedOrganisations: mappedOrganisation,
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};
test('x', () => {
  for (const i of checkDataset(dataset)) console.log(i.severity, i.code, i.path.label, i.path.field, issueSentence(i));
});
