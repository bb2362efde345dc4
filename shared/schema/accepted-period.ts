import { z } from 'zod';
import { activityStatuses, activityTypes } from '../codes/activity-codes.ts';
import { calendarDateSchema, calendarDaySchema } from './calendar-date.ts';
import { countrySchema, listOf, setOf } from './field.ts';
import { idSchema } from './identifier.ts';
import { lineSchema, sha256Schema } from './text.ts';

/** A count as it is frozen, without basis and reason: a number or the word of its state. Absent: not filled in. */
const frozenCount = z.union([z.int().min(0).max(100_000_000), z.enum(['unknown', 'notApplicable'])]).exactOptional();

/** What a figure hangs on. Of what was undecided then, nothing is here, and counts that hang on it are unknown. */
const frozenShape = {
  reportedBy: idSchema.exactOptional(),
  status: z.enum(activityStatuses).exactOptional(),
  type: z.enum(activityTypes).exactOptional(),
  /** Day or month it begins. */
  firstDay: calendarDateSchema.exactOptional(),
  scope: setOf(countrySchema),
  /** Countries of its places. */
  where: setOf(countrySchema),
  /** As figures take them: a total that is not stated is computed. */
  inPerson: frozenCount,
  online: frozenCount,
  both: frozenCount,
  total: frozenCount,
};
const frozenStateSchema = z.strictObject(frozenShape);
export type FrozenState = z.infer<typeof frozenStateSchema>;

/** An activity as it stood when its period was accepted: nothing that could name a person, no text but its reference. */
const frozenActivitySchema = z.strictObject({
  id: idSchema,
  reference: lineSchema.exactOptional(),
  ...frozenShape,
});
export type FrozenActivity = z.infer<typeof frozenActivitySchema>;

const sum = z.int().exactOptional();
const tally = z.int().min(0);

/** Participations of the period as they were accepted. A column without any number is absent: unknown is never zero. */
const frozenFiguresSchema = z.strictObject({
  activities: tally,
  /** Activities whose total is known. */
  counted: tally,
  inPerson: sum,
  online: sum,
  both: sum,
  total: sum,
  /** Of how many activities each column is known. */
  known: z.strictObject({ inPerson: tally, online: tally, both: tally, total: tally }),
});
export type FrozenFigures = z.infer<typeof frozenFiguresSchema>;

/**
 * The figures of one partner's period as the coordinator accepted them. It travels with the period's record as one
 * value: merging never mixes two acceptances.
 */
export const acceptedSchema = z.strictObject({
  day: calendarDaySchema,
  author: lineSchema.exactOptional(),
  figures: frozenFiguresSchema,
  /** Every activity of the partner that begins in the period, by id, also those that are in no sum. */
  activities: z.array(frozenActivitySchema),
  /** Those left out of the sums because another record of the same event was kept. */
  leftOut: setOf(idSchema),
  /** SHA-256 of the canonical JSON (RFC 8785) of all of this but itself. */
  sha256: sha256Schema,
});
export type Accepted = z.infer<typeof acceptedSchema>;

export const declaredSchema = z.strictObject({ day: calendarDaySchema, author: lineSchema.exactOptional() });

/** Why an activity differs from what was accepted: one entry for each change that somebody explained. */
export const corrections = listOf({
  id: idSchema,
  activity: idSchema.exactOptional(),
  /** Check sum of the acceptance that it corrects: what was accepted again since is no difference any more. */
  accepted: sha256Schema.exactOptional(),
  day: calendarDaySchema.exactOptional(),
  author: lineSchema.exactOptional(),
  reason: lineSchema.exactOptional(),
  /** What the activity became; absent: it was taken out. A later change asks for a reason of its own. */
  became: frozenStateSchema.exactOptional(),
});
export type Correction = NonNullable<z.infer<typeof corrections>>[number];
