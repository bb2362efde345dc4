import { z } from 'zod';
import { vectorSchema } from './change.ts';
import { recordKinds, tombstoneSchema } from './record.ts';
import { instantSchema, lineSchema } from './text.ts';

/**
 * That something was erased for good (`docs/erasure.md`): of this record, at this address, or without one in the whole
 * record, what every change up to `seen` said. It names changes and holds no word of what they said, so it can travel
 * and be kept for ever.
 */
export const erasureSchema = z.strictObject({
  kind: z.enum(recordKinds),
  record: tombstoneSchema.shape.id,
  address: z.string().max(200).exactOptional(),
  seen: vectorSchema,
  at: instantSchema,
  author: lineSchema.exactOptional(),
});
export type Erasure = z.infer<typeof erasureSchema>;
