import { z } from 'zod';
import { optionalColumns } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { sheetLanguages } from '../../../shared/outputs/sign-in-sheet/sheet-words.ts';

/** How a sheet was made last on this computer. */
const memorySchema = z.strictObject({
  language: z.enum(sheetLanguages),
  columns: z.array(z.enum(optionalColumns)),
});
export type SignInMemory = z.infer<typeof memorySchema>;

const key = 'forin.signIn';

/** Null when none was made, or nothing readable is remembered. */
export function readSignInMemory(storage: Pick<Storage, 'getItem'>): SignInMemory | null {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function keepSignInMemory(storage: Pick<Storage, 'setItem'>, memory: SignInMemory): void {
  try {
    storage.setItem(key, JSON.stringify(memory));
  } catch {
    // A full storage costs the memory of a choice, nothing that was typed.
  }
}
