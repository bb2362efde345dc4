import { z } from 'zod';
import { activityFieldsSchema, activityShape } from './activity.ts';
import {
  attendanceImportFieldsSchema,
  attendanceImportShape,
  overlapFieldsSchema,
  overlapShape,
  periodFieldsSchema,
  periodShape,
} from './bookkeeping.ts';
import { conflictingValueSchema, deletionSchema, vectorSchema, writeSchema } from './change.ts';
import type { ConflictingValue, Deletion, Vector, Write } from './change.ts';
import { fieldsOf } from './field.ts';
import type { FieldSpec } from './field.ts';
import { idSchema } from './identifier.ts';
import {
  mappedOrganisationFieldsSchema,
  mappedOrganisationShape,
  organisationFieldsSchema,
  organisationShape,
  placeFieldsSchema,
  placeShape,
} from './registry.ts';

/** Every kind of record that is exchanged and merged. */
export const recordKinds = [
  'organisation',
  'place',
  'activity',
  'mappedOrganisation',
  'attendanceImport',
  'overlap',
  'period',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The fields of each kind, by name. */
export const fieldsByKind: Readonly<Record<RecordKind, ReadonlyMap<string, FieldSpec>>> = {
  organisation: fieldsOf(organisationShape),
  place: fieldsOf(placeShape),
  activity: fieldsOf(activityShape),
  mappedOrganisation: fieldsOf(mappedOrganisationShape),
  attendanceImport: fieldsOf(attendanceImportShape),
  overlap: fieldsOf(overlapShape),
  period: fieldsOf(periodShape),
};

const periodIdSchema = z.string().regex(/^[0-9a-f-]{36}:\d{4}(?:-Q[1-4])?$/, 'notAnId');

function recordOf<Kind extends RecordKind, Fields extends z.ZodType>(
  kind: Kind,
  fields: Fields,
  id: z.ZodType<string> = idSchema,
) {
  return z.strictObject({
    kind: z.literal(kind),
    id,
    vector: vectorSchema,
    writes: z.array(writeSchema).min(1),
    value: fields,
    conflicts: z.record(z.string().max(200), z.array(conflictingValueSchema).min(2)).exactOptional(),
    deletion: deletionSchema.exactOptional(),
  });
}

/**
 * A record as packages and stores hold it: the settled values as a plain object, and beside them what merging needs.
 * A field in conflict is not in `value`, only in `conflicts`.
 */
export const recordSchema = z.discriminatedUnion('kind', [
  recordOf('organisation', organisationFieldsSchema),
  recordOf('place', placeFieldsSchema),
  recordOf('activity', activityFieldsSchema),
  recordOf('mappedOrganisation', mappedOrganisationFieldsSchema),
  recordOf('attendanceImport', attendanceImportFieldsSchema),
  recordOf('overlap', overlapFieldsSchema),
  recordOf('period', periodFieldsSchema, periodIdSchema),
]);

/** {@link recordSchema} as merging sees it: the same for every kind. */
export interface StoredRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly vector: Vector;
  readonly writes: readonly Write[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly conflicts?: Readonly<Record<string, readonly ConflictingValue[]>>;
  readonly deletion?: Deletion;
}

/** What is left of a record that was deleted: that it was, and what its author had seen. No content. */
export const tombstoneSchema = z.strictObject({
  kind: z.enum(recordKinds),
  id: z.union([idSchema, periodIdSchema]),
  deletion: deletionSchema,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;
