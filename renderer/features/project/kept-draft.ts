import type { z } from 'zod';
import { sameValue } from '../../../shared/consolidation/same-value.ts';
import type { Project } from '../../../shared/schema/project.ts';
import type { Problems } from './check-drafts.ts';

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

interface Section<Draft> {
  readonly schema: z.ZodType<Draft>;
  readonly check: (draft: Draft) => Problems;
  readonly apply: (project: Project, draft: Draft) => Project;
}

/**
 * What is kept and not in the definition yet. A draft that would change nothing was saved, and the window ended before
 * it was dropped: it is dropped now, lest it be taken later for something newer than what others have changed.
 */
export function readUnsaved<Draft>(
  storage: DraftStorage,
  place: string,
  project: Project,
  { schema, check, apply }: Section<Draft>,
): KeptDraft<Draft> | undefined {
  const kept = readKept(storage, place, schema);
  if (!kept || check(kept.draft).size > 0 || !sameValue(apply(project, kept.draft), project)) return kept;
  keep(storage, place, null);
  return undefined;
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
