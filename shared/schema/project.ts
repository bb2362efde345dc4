import { z } from 'zod';
import { acceptedFindingShape } from './activity-lists.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { countrySchema } from './field.ts';
import { idSchema } from './identifier.ts';
import { logoLimits, logoSchema } from './logo.ts';
import { codeSchema, lineSchema, proseSchema } from './text.ts';

const coded = { code: codeSchema, name: lineSchema };
const wholeNumber = z.int().min(0).max(100_000_000);

/** Codes of one list: each once. A code is withdrawn, never taken away, so that old records keep theirs. */
function codeList<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .array(z.strictObject({ ...coded, ...shape, withdrawn: z.literal(true).exactOptional() }))
    .refine((list) => new Set((list as { code: string }[]).map((item) => item.code)).size === list.length, 'codeTwice');
}

/** A planned span at the plan's own precision: days or months. */
export const planSpanSchema = z
  .strictObject({ from: calendarDateSchema, to: calendarDateSchema.exactOptional() })
  .refine((span) => span.to === undefined || (span.to.length === span.from.length && span.to >= span.from), 'notASpan');
export type PlanSpan = z.infer<typeof planSpanSchema>;

/**
 * A project: its words, codes, plan and contacts. A definition is data with an id and a version; a newer version
 * replaces an older one as a whole.
 */
export const projectSchema = z.strictObject({
  id: idSchema,
  version: z.int().min(1).max(1_000_000),
  code: codeSchema,
  name: lineSchema,
  reportTitle: lineSchema.exactOptional(),
  introduction: proseSchema.exactOptional(),
  start: calendarDateSchema.exactOptional(),
  /** Last planned day or month. */
  plannedEnd: calendarDateSchema.exactOptional(),
  /** Last day covered by the final report, when it differs. */
  reportedUntil: calendarDateSchema.exactOptional(),
  /** Countries that deliver the project: each owes the plan items marked `eachCountry`. */
  countries: z.array(countrySchema).min(1),
  otherCountries: z.array(countrySchema).exactOptional(),
  /** Which answer of `domain.md` §4 the funder reads first. */
  funderFigure: z.enum(['held', 'scope', 'participantsFrom']),
  contacts: z.array(
    z.strictObject({
      name: lineSchema.exactOptional(),
      jobTitle: lineSchema.exactOptional(),
      organisation: idSchema,
      country: countrySchema.exactOptional(),
    }),
  ),
  /**
   * Organisations that report for the project (ids), in order: each owes its report of every period. Absent: nobody has
   * said who does.
   */
  partners: z.array(idSchema).exactOptional(),
  /** Names of files beside the definition. Never written or read: it stays so that what was released still opens. */
  logos: z.array(lineSchema).exactOptional(),
  /** Logos for the first page of reports, in order. Since package version 4. */
  reportLogos: z.array(logoSchema).min(1).max(logoLimits.count).exactOptional(),
  pillars: codeList({ kind: z.enum(['country-specific', 'regional']) }),
  thematicAreas: codeList({}),
  targetGroups: codeList({}),
  ageGroups: codeList({}).exactOptional(),
  milestones: codeList({}),
  plan: z
    .array(
      z.strictObject({
        code: codeSchema,
        title: lineSchema,
        span: planSpanSchema.exactOptional(),
        thematicArea: codeSchema.exactOptional(),
        place: z.strictObject({ country: countrySchema, municipality: lineSchema.exactOptional() }).exactOptional(),
        participants: z.strictObject({ min: wholeNumber, max: wholeNumber.exactOptional() }).exactOptional(),
        eachCountry: z.boolean(),
        cancelled: z.literal(true).exactOptional(),
      }),
    )
    .refine((plan) => new Set(plan.map((item) => item.code)).size === plan.length, 'codeTwice'),
  questions: z
    .array(
      z.strictObject({
        code: codeSchema,
        text: lineSchema,
        answer: z.enum(['number', 'choice', 'text']),
        choices: z.array(lineSchema).min(2).exactOptional(),
      }),
    )
    .max(10)
    .exactOptional(),
  /** "Please check" about the project itself that the coordinator let stand. */
  acceptedFindings: z.array(z.strictObject(acceptedFindingShape)).exactOptional(),
  indicators: z
    .array(
      z.strictObject({
        code: codeSchema,
        name: lineSchema,
        measure: z.enum(['activities', 'participations', 'organisationsMapped', 'answer']),
        /** The question whose numeric answers are added, for the measure `answer`. */
        question: codeSchema.exactOptional(),
        target: wholeNumber.exactOptional(),
      }),
    )
    .exactOptional(),
});
export type Project = z.infer<typeof projectSchema>;
export type PlanItem = Project['plan'][number];
