import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { instantSchema, lineSchema } from './text.ts';

/** One installation, named by twelve random characters. Restoring a backup or copying a profile starts a new one. */
export const replicaSchema = z.string().regex(/^[0-9a-z]{12}$/, 'notAReplica');

/** One change: the replica that made it and its running number there, `k3f9x2m7q1ab:5`. Numbers are never used twice. */
export const dotSchema = z.string().regex(/^[0-9a-z]{12}:[1-9]\d{0,14}$/, 'notADot');

/** Per replica the highest number seen: every change up to it is known, directly or as replaced. */
export const vectorSchema = z.record(replicaSchema, z.int().min(1));
export type Vector = Readonly<Record<string, number>>;

/** Who works at a replica. For display beside values; it decides nothing. */
export const replicaInfoSchema = z.strictObject({
  partner: idSchema.exactOptional(),
  author: lineSchema.exactOptional(),
});
export type ReplicaInfo = z.infer<typeof replicaInfoSchema>;

/** Of an undo: the change whose value it brought back, so that people see who had typed it. */
const restoresSchema = z.strictObject({ dot: dotSchema, at: instantSchema }).exactOptional();

/**
 * The addresses that one change wrote and nobody has replaced. One write of a record may leave `fields` out: it stands
 * for every field that has a value and is named by no other write. A field that is named and has no value was cleared;
 * fields in conflict are not named here, their values name the change.
 */
export const writeSchema = z.strictObject({
  dot: dotSchema,
  at: instantSchema,
  fields: z.array(z.string().max(200)).exactOptional(),
  restores: restoresSchema,
});
export type Write = z.infer<typeof writeSchema>;

/** One of several values of a field in conflict; without `value` it was cleared. */
export const conflictingValueSchema = z.strictObject({ dot: dotSchema, value: z.unknown().exactOptional() });
export type ConflictingValue = { readonly dot: string; readonly value?: unknown };

/**
 * Whether the record is deleted: a value of its own beside the fields, with a vector of its own. A deletion carries
 * the vector of the content its author had seen (`seen`); without it the version says "not deleted". `restores` as of
 * a write.
 */
export const deletionSchema = z.strictObject({
  vector: vectorSchema,
  versions: z
    .array(
      z.strictObject({
        dot: dotSchema,
        at: instantSchema,
        seen: vectorSchema.exactOptional(),
        restores: restoresSchema,
      }),
    )
    .min(1),
});
export type Deletion = z.infer<typeof deletionSchema>;
