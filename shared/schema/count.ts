import { z } from 'zod';
import { countBases } from '../codes/activity-codes.ts';
import { lineSchema } from './text.ts';

const basis = z.enum(countBases).exactOptional();

/**
 * A count as a record holds it (`domain.md` §3.1):
 *
 * | state           | meaning                                   | in a sum      | in a workbook cell |
 * |-----------------|-------------------------------------------|---------------|--------------------|
 * | `number`        | so many; 0 is a number                    | adds          | the number         |
 * | `unknown`       | somebody came, nobody knows how many      | not covered   | `?`                |
 * | `notApplicable` | nobody could come this way                | adds nothing  | `n/a`              |
 * | absent          | not filled in                             | not covered   | empty              |
 */
export const countSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('number'), value: z.int().min(0).max(100_000_000), basis }),
  z.strictObject({ state: z.literal('unknown'), reason: lineSchema.exactOptional(), basis }),
  z.strictObject({ state: z.literal('notApplicable') }),
]);
export type RecordedCount = z.infer<typeof countSchema>;

/** A count as rules see it: what is absent from the record is `notFilled`. */
export type Count = RecordedCount | { readonly state: 'notFilled' };

/** The four columns of participants. `total` is stated, or computed by `counting/participants.ts`. */
export const countColumns = ['inPerson', 'online', 'both', 'total'] as const;
export type CountColumn = (typeof countColumns)[number];

const column = countSchema.exactOptional();
/** Spread into the shape of everything that counts participants. */
export const participantFields = { inPerson: column, online: column, both: column, total: column };
export type ParticipantFields = { readonly [column in CountColumn]?: RecordedCount };
