import { z } from 'zod';
import { activityModes, activityStatuses, activityTypes, metQualifiers } from '../codes/activity-codes.ts';
import {
  acceptedFindings,
  answers,
  breakdowns,
  countryParts,
  delegations,
  evidence,
  links,
  narratives,
  organisationsWithRoles,
  sessions,
  streamFigures,
} from './activity-lists.ts';
import { countSchema, participantFields } from './count.ts';
import { countrySchema, setOf } from './field.ts';
import { idSchema } from './identifier.ts';
import { codeSchema, currencySchema, lineSchema, proseSchema } from './text.ts';

const line = lineSchema.exactOptional();
const wholeNumber = z.int().min(0).max(100_000_000);
/** As the source holds it: the order kept, doubles kept, so that a contradiction can be recorded and found. */
const countryList = z.array(countrySchema).min(1).exactOptional();

/**
 * One block of the implementation report (`domain.md` §2). Every field may be absent: a draft is always saved, and
 * absent means not filled in. What is missing or contradictory is the business of `validation/`.
 */
export const activityShape = {
  /** What people call it: `A01`. */
  reference: line,
  title: line,
  subtitle: line,
  /** Partner that reports it (organisation id). */
  reportedBy: idSchema.exactOptional(),
  type: z.enum(activityTypes).exactOptional(),
  status: z.enum(activityStatuses).exactOptional(),
  mode: z.enum(activityModes).exactOptional(),
  /** Countries it is meant for. */
  scope: setOf(countrySchema),
  pillar: codeSchema.exactOptional(),
  /** Thematic area of the project, or `cross-cutting`. */
  thematicArea: codeSchema.exactOptional(),
  milestones: setOf(codeSchema),
  /** Plan item of the project, or `unplanned`. */
  planItem: codeSchema.exactOptional(),
  /** The activity it follows (id). */
  follows: idSchema.exactOptional(),
  organisations: organisationsWithRoles,
  /** Places not tied to a session. */
  places: setOf(idSchema),
  sessions,
  /** `sessions`: each session had its own audience, and the activity's counts are their sums. Absent: its own counts. */
  countsFrom: z.enum(['sessions']).exactOptional(),
  ...participantFields,
  audience: z.enum(['open', 'closed']).exactOptional(),
  /** Project staff among those counted. */
  staff: countSchema.exactOptional(),
  plannedParticipants: z.strictObject({ min: wholeNumber, max: wholeNumber.exactOptional() }).exactOptional(),
  breakdowns,
  streamFigures,
  delegations,
  countryParts,
  organisationsMet: z.strictObject({ number: wholeNumber, qualifier: z.enum(metQualifiers) }).exactOptional(),
  countriesInPerson: countryList,
  countriesInPersonStated: wholeNumber.exactOptional(),
  countriesOnline: countryList,
  countriesOnlineStated: wholeNumber.exactOptional(),
  speakers: countSchema.exactOptional(),
  speakerCountries: countSchema.exactOptional(),
  links,
  targetGroups: setOf(codeSchema),
  targetGroupsText: line,
  narratives,
  evidence,
  cost: z
    .strictObject({ amount: z.number().min(0).max(1e12).multipleOf(0.01), currency: currencySchema })
    .exactOptional(),
  /** Something to come back to. */
  followUp: lineSchema.exactOptional(),
  internalNote: proseSchema.exactOptional(),
  /** What the source says or leaves open. */
  sourceNote: proseSchema.exactOptional(),
  answers,
  acceptedFindings,
};

export const activityFieldsSchema = z.strictObject(activityShape);
export type Activity = z.infer<typeof activityFieldsSchema> & { readonly id: string };
export type Session = NonNullable<Activity['sessions']>[number];
export type Delegation = NonNullable<Activity['delegations']>[number];
export type CountryPart = NonNullable<Activity['countryParts']>[number];
