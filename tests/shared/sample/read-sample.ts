import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { activityShape } from '../../../shared/schema/activity.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { replicaSchema } from '../../../shared/schema/change.ts';
import { idSchema } from '../../../shared/schema/identifier.ts';
import { projectSchema } from '../../../shared/schema/project.ts';
import { mappedOrganisationShape, organisationShape, placeShape } from '../../../shared/schema/registry.ts';
import { codeSchema, instantSchema } from '../../../shared/schema/text.ts';

const id = { id: idSchema };

/** The sample as its file holds it: plain settled records, and one replica for each partner that reports. */
const sampleSchema = z.strictObject({
  project: codeSchema,
  recordedAt: instantSchema,
  replicas: z.record(replicaSchema, z.strictObject({ partner: idSchema })),
  records: z.strictObject({
    organisation: z.array(z.strictObject({ ...id, ...organisationShape })),
    place: z.array(z.strictObject({ ...id, ...placeShape })),
    activity: z.array(z.strictObject({ ...id, ...activityShape })),
    mappedOrganisation: z.array(z.strictObject({ ...id, ...mappedOrganisationShape })),
  }),
});

function readResource(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../resources/${path}`, import.meta.url), 'utf8'));
}

export const forIn = projectSchema.parse(readResource('projects/for-in.json'));
export const forIn2 = projectSchema.parse(readResource('projects/for-in-2.0.json'));
export const sample = sampleSchema.parse(readResource('sample/for-in.json'));

const activities = new Map(sample.records.activity.map((activity) => [activity.reference, activity]));
const organisations = new Map(sample.records.organisation.map((organisation) => [organisation.id, organisation]));
const places = new Map(sample.records.place.map((place) => [place.id, place]));

/** The activity people call `A01`. */
export function activityOf(reference: string): Activity {
  const activity = activities.get(reference);
  if (!activity) throw new Error(`The sample has no activity ${reference}`);
  return activity;
}

/** Short name of an organisation, or its name where it has no short one. */
export function organisationNameOf(organisation: string | undefined): string {
  const found = organisations.get(organisation ?? '');
  return found?.shortName ?? found?.name ?? `no organisation ${organisation}`;
}

/** `LT Vilnius, Town Hall` */
export function placeNameOf(place: string): string {
  const found = places.get(place);
  return `${found?.country} ${found?.municipality}${found?.name === undefined ? '' : `, ${found.name}`}`;
}
