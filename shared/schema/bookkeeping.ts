import { z } from 'zod';
import { calendarDaySchema } from './calendar-date.ts';
import { participantFields } from './count.ts';
import { setOf } from './field.ts';
import { idSchema } from './identifier.ts';
import { reportingPeriodSchema } from './reporting-period.ts';
import { codeSchema, lineSchema, sha256Schema } from './text.ts';

const line = lineSchema.exactOptional();
const tally = z.int().min(0).max(10_000_000);

/**
 * The answer about two or more activities that may be one event or shared participants (`domain.md` §5).
 * `same`: `kept` stands, the others are left out of every figure. `different`: not asked again.
 * `shared`: the sum of their participants is settled by `method`; `stated` reads the counts beside it.
 */
export const overlapShape = {
  activities: setOf(idSchema),
  answer: z.enum(['same', 'different', 'shared']).exactOptional(),
  kept: idSchema.exactOptional(),
  method: z.enum(['sum', 'max', 'stated']).exactOptional(),
  ...participantFields,
  reason: line,
  author: line,
};
export const overlapFieldsSchema = z.strictObject(overlapShape);
export type Overlap = z.infer<typeof overlapFieldsSchema> & { readonly id: string };

/** The state of one partner's period. Its record id is `partner id:period`, so that every installation means the same record. */
export const periodShape = {
  partner: idSchema.exactOptional(),
  period: reportingPeriodSchema.exactOptional(),
  state: z.enum(['open', 'declared complete', 'accepted', 'reopened']).exactOptional(),
  reason: line,
};
export const periodFieldsSchema = z.strictObject(periodShape);
export type PeriodRecord = z.infer<typeof periodFieldsSchema> & { readonly id: string };

/** What an attendance file said: numbers, reasons, method, never names (`domain.md` §6). */
export const attendanceImportShape = {
  activity: idSchema.exactOptional(),
  format: line,
  sha256: sha256Schema.exactOptional(),
  eventDate: calendarDaySchema.exactOptional(),
  rows: tally.exactOptional(),
  ...participantFields,
  unidentified: tally.exactOptional(),
  /** Rows left out, by reason. */
  excluded: z.array(z.strictObject({ reason: codeSchema, rows: tally })).exactOptional(),
  policy: z.strictObject({ version: tally, minimumMinutes: tally }).exactOptional(),
  /** Decisions of the person who imported, by place in the file. */
  decisions: z
    .array(z.strictObject({ sheet: lineSchema, row: tally, decision: z.enum(['include', 'exclude', 'same person']) }))
    .exactOptional(),
};
export const attendanceImportFieldsSchema = z.strictObject(attendanceImportShape);
export type AttendanceImport = z.infer<typeof attendanceImportFieldsSchema> & { readonly id: string };
