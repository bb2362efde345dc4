import { z } from 'zod';
import {
  breakdownDimensions,
  evidenceKinds,
  evidenceMedia,
  linkKinds,
  narrativeParts,
  streamMetrics,
} from '../codes/activity-codes.ts';
import { organisationRoles } from '../codes/organisation-codes.ts';
import { calendarDateSchema, calendarDaySchema, timeOfDaySchema } from './calendar-date.ts';
import { countSchema, participantFields } from './count.ts';
import { countrySchema, listOf, setOf } from './field.ts';
import { idSchema } from './identifier.ts';
import { codeSchema, languageSchema, lineSchema, proseSchema, sha256Schema, urlSchema } from './text.ts';

const line = lineSchema.exactOptional();
const count = countSchema.exactOptional();
/** Where the entry stands among its like, for people; entries without one come last, in order of their ids. */
const position = z.number().min(0).max(1_000_000).exactOptional();

/** A part with its own dates, times and places: a conference day, one town of a training, one twinning visit. */
export const sessions = listOf({
  id: idSchema,
  position,
  title: line,
  from: calendarDateSchema.exactOptional(),
  /** Last day, when it is not the first. */
  to: calendarDateSchema.exactOptional(),
  startTime: timeOfDaySchema.exactOptional(),
  endTime: timeOfDaySchema.exactOptional(),
  places: setOf(idSchema),
  ...participantFields,
});

/** Who did what. `programme`: the funder's programme that paid. */
export const organisationsWithRoles = listOf({
  id: idSchema,
  position,
  organisation: idSchema.exactOptional(),
  role: z.enum(organisationRoles).exactOptional(),
  programme: line,
});

/** A row of a delegation table: so many people of one organisation. */
export const delegations = listOf({
  id: idSchema,
  position,
  organisation: idSchema.exactOptional(),
  /** The country part it belongs to. */
  part: countrySchema.exactOptional(),
  number: count,
  /** One country, or two when the row says so ("LT/SE"). */
  countries: setOf(countrySchema),
  note: line,
});

/** What one country adds to a regional activity. The entry's id is the country, so that two countries never clash. */
export const countryParts = listOf({
  id: countrySchema,
  /** Participants from that country. */
  participants: count,
  organisationsMapped: count,
  /** Row numbers of the delegation table in the source, as they stand there. */
  sourceRowNumbers: z.array(z.int().min(1).max(9999)).min(1).exactOptional(),
  note: lineSchema.exactOptional(),
});

/** One line of a breakdown. The entry's id is `dimension:option`, e.g. `country:LT`; an organisation stands by its id. */
export const breakdowns = listOf({
  id: z.string().max(120).refine(isBreakdownKey, 'notABreakdownKey'),
  ...participantFields,
});

function isBreakdownKey(id: string): boolean {
  const colon = id.indexOf(':');
  return (
    colon > 0 &&
    colon < id.length - 1 &&
    !id.includes('/') &&
    (breakdownDimensions as readonly string[]).includes(id.slice(0, colon))
  );
}

/** Views, reach, peak viewers: never added to participants (`domain.md` §3.6). */
export const streamFigures = listOf({
  id: idSchema,
  position,
  metric: z.enum(streamMetrics).exactOptional(),
  platform: line,
  value: count,
  note: line,
});

export const links = listOf({
  id: idSchema,
  position,
  kind: z.enum(linkKinds).exactOptional(),
  platform: line,
  language: languageSchema.exactOptional(),
  day: calendarDaySchema.exactOptional(),
  part: line,
  url: urlSchema.exactOptional(),
});

/** A text of the report. The entry's id is `part.language` or, for one country, `part.language.country`: `aim.en`, `outcomes.lt.LT`. */
export const narratives = listOf({
  id: z
    .string()
    .regex(new RegExp(`^(?:${narrativeParts.join('|')})\\.[a-z]{2,3}(?:\\.[A-Z]{2})?$`), 'notANarrativeKey'),
  text: proseSchema.exactOptional(),
});

/** Proof that stays with the partner; the record says what and where it is. */
export const evidence = listOf({
  id: idSchema,
  position,
  kind: z.enum(evidenceKinds).exactOptional(),
  medium: z.enum(evidenceMedia).exactOptional(),
  keptAt: line,
  keptUntil: calendarDateSchema.exactOptional(),
  sha256: sha256Schema.exactOptional(),
  note: line,
});

/** `code.hash`: what was found, and a hash of where and of its facts, so that other facts are another finding. */
const findingKey = z.string().regex(/^[A-Za-z]{1,60}\.[0-9a-f]{16}$/, 'notAFindingKey');

/** Why somebody let a "please check" stand. */
export const acceptedFindingShape = {
  id: findingKey,
  /** Where it was found. */
  field: line,
  comment: line,
  author: line,
  day: calendarDaySchema.exactOptional(),
};

/**
 * "Please check" that somebody looked at and let stand, with a comment. It is quiet for as long as its facts are the
 * same (`validation/accepted-findings.ts`). An entry without a comment accepts nothing.
 */
export const acceptedFindings = listOf(acceptedFindingShape);

/** Answers to the project's own questions. The entry's id is the question's code. */
export const answers = listOf({
  id: codeSchema,
  value: z.union([z.number(), lineSchema]).exactOptional(),
});
