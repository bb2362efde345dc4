import type { z } from 'zod';

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft that is kept beside the records until it is saved or dropped, with the version it was begun from. */
export interface KeptDraft<Draft> {
  readonly version: number;
  readonly draft: Draft;
}

export function draftPlace(workspace: string, section: string): string {
  return `forin.projectDraft.${workspace}.${section}`;
}

/** @returns undefined when nothing is kept, or what is kept was written by another version of the application */
export function readKept<Draft>(
  storage: DraftStorage,
  place: string,
  schema: z.ZodType<Draft>,
): KeptDraft<Draft> | undefined {
  try {
    const { version, draft } = JSON.parse(storage.getItem(place) ?? 'null') as { version: unknown; draft: unknown };
    const parsed = schema.safeParse(draft);
    return parsed.success && typeof version === 'number' ? { version, draft: parsed.data } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed; null drops it. Where nothing can be kept, the form still holds it until it is closed. */
export function keep<Draft>(storage: DraftStorage, place: string, kept: KeptDraft<Draft> | null): void {
  try {
    if (kept === null) storage.removeItem(place);
    else storage.setItem(place, JSON.stringify(kept));
  } catch {
    // A full storage: saving to the store is what counts.
  }
}
