import { z } from 'zod';
import { vectorSchema } from '../../../shared/schema/change.ts';
import { instantSchema } from '../../../shared/schema/text.ts';
import { readerKinds } from './readers.ts';

/** What was sent last from here and how: for "new since then", and to offer the same again. */
const memorySchema = z.strictObject({
  sentAt: instantSchema,
  /** Everything that the file had seen. */
  seen: vectorSchema,
  withWorkbook: z.boolean(),
  readers: z.enum(readerKinds).exactOptional(),
});
export type SendingMemory = z.infer<typeof memorySchema>;

/** Null when nothing was sent, or nothing readable is remembered: then everything counts as new. */
export function readSendingMemory(workspace: string, storage: Pick<Storage, 'getItem'>): SendingMemory | null {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(storage.getItem(keyOf(workspace)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A convenience: where the browser refuses, everything counts as new the next time. */
export function keepSendingMemory(workspace: string, memory: SendingMemory, storage: Pick<Storage, 'setItem'>): void {
  try {
    storage.setItem(keyOf(workspace), JSON.stringify(memory));
  } catch {
    // Nothing that was recorded depends on it.
  }
}

function keyOf(workspace: string): string {
  return `forin.sending.${workspace}`;
}
