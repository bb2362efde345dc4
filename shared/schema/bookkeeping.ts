import { z } from 'zod';
import { acceptedSchema, corrections, declaredSchema } from './accepted-period.ts';
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

export const periodStates = ['open', 'declared complete', 'accepted', 'reopened'] as const;
export type PeriodState = (typeof periodStates)[number];

/** The state of one partner's period. Its record id is `partner id:period`, so that every installation means the same record. */
export const periodShape = {
  partner: idSchema.exactOptional(),
  period: reportingPeriodSchema.exactOptional(),
  state: z.enum(periodStates).exactOptional(),
  /** Why it was reopened. */
  reason: line,
  /** When the partner last declared it complete, and who did. */
  declared: declaredSchema.exactOptional(),
  /** The figures as they were last accepted. They stay when the period is reopened, to be compared with. */
  accepted: acceptedSchema.exactOptional(),
  corrections,
};
export const periodFieldsSchema = z.strictObject(periodShape);
export type PeriodRecord = z.infer<typeof periodFieldsSchema> & { readonly id: string };

const day = calendarDaySchema.exactOptional();

/** A row of a file: the file by its hash, its sheet from 1, the row from 1 as a spreadsheet shows it. Never a name. */
const rowPlace = {
  sha256: sha256Schema,
  sheet: z.int().min(1).max(10_000),
  row: tally,
  /** First column, from 1, of a table that stands beside another in the same rows; absent for the first of them. */
  column: z.int().min(2).max(100_000).exactOptional(),
  /** Which of several people of the row, from 2. */
  part: z.int().min(2).max(200).exactOptional(),
};

/** What the person who imported decided about a row, or about two. */
const attendanceDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('include'), ...rowPlace }),
  z.strictObject({ decision: z.literal('exclude'), ...rowPlace }),
  /** The row names several people. */
  z.strictObject({ decision: z.literal('several people'), ...rowPlace }),
  z.strictObject({ decision: z.literal('same person'), ...rowPlace, other: z.strictObject(rowPlace) }),
  z.strictObject({ decision: z.literal('different people'), ...rowPlace, other: z.strictObject(rowPlace) }),
]);

/** A file of the event. Its name is not kept: names of files may hold names of people. */
const attendanceFile = z.strictObject({
  sha256: sha256Schema,
  /** `registration` and `stream` bring no people; they stand here because their figures or dimensions were used. */
  kind: z.enum(['attendance', 'registration', 'stream']),
  format: codeSchema,
  /** Data rows of its attendance tables. */
  rows: tally,
  /** Persons that only this file brought. */
  added: tally,
  /** The day it speaks of. */
  date: day,
  /** Of sheets that hold versions of one list, those that count, from 1: somebody said so. */
  sheets: z.array(z.int().min(1).max(10_000)).exactOptional(),
});

/**
 * What the attendance files of one event said: numbers, reasons, method, never names (`domain.md` §6). One record for
 * one event with all its files, not one for each file: persons are united over files, so that no file has a count of its
 * own that could be added. With the same files and the decisions the count comes out again.
 */
export const attendanceImportShape = {
  activity: idSchema.exactOptional(),
  /** The session whose counts these are; absent: those of the whole activity. */
  session: idSchema.exactOptional(),
  eventDate: day,
  /** Last day, when it is not the first. */
  eventEndDate: day,
  /** Where the date was found: `row times`, `file name`; `person`: somebody settled it. */
  dateSource: codeSchema.exactOptional(),
  rows: tally.exactOptional(),
  /** Persons, each with the basis of the count. */
  ...participantFields,
  unidentified: tally.exactOptional(),
  /** Hosts, speakers and project staff among those in the files, whether counted or left out. */
  staff: tally.exactOptional(),
  /** Persons by day; somebody who came on two days is in both. */
  perDay: z.array(z.strictObject({ day: calendarDaySchema, persons: tally })).exactOptional(),
  /** Rows left out, by reason. */
  excluded: z.array(z.strictObject({ reason: codeSchema, rows: tally })).exactOptional(),
  policy: z
    .strictObject({ version: tally, minimumMinutes: tally, leavesOutStaff: z.literal(true).exactOptional() })
    .exactOptional(),
  files: z.array(attendanceFile).exactOptional(),
  decisions: z.array(attendanceDecision).exactOptional(),
};
export const attendanceImportFieldsSchema = z.strictObject(attendanceImportShape);
export type AttendanceImport = z.infer<typeof attendanceImportFieldsSchema> & { readonly id: string };
export type AttendanceFile = z.infer<typeof attendanceFile>;
export type StoredDecision = z.infer<typeof attendanceDecision>;
