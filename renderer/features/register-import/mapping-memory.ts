import { z } from 'zod';
import { registerMappingSchema } from '../../../shared/register/model.ts';
import type { RegisterMapping } from '../../../shared/register/model.ts';

/** Answers about lists on this computer, the newest first. */
const memorySchema = z.array(registerMappingSchema);

const mostLayouts = 30;

/** The answers about lists of that layout; null when none are remembered. */
export function rememberedMapping(
  storage: Pick<Storage, 'getItem'>,
  workspace: string,
  layout: string,
): RegisterMapping | null {
  return readMemory(storage, workspace).find((mapping) => mapping.layout === layout) ?? null;
}

export function keepMappings(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  workspace: string,
  mappings: readonly RegisterMapping[],
): void {
  const layouts = new Set(mappings.map(({ layout }) => layout));
  const others = readMemory(storage, workspace).filter(({ layout }) => !layouts.has(layout));
  const kept = [...mappings.map(withoutLeftOut), ...others].slice(0, mostLayouts);
  try {
    storage.setItem(keyOf(workspace), JSON.stringify(kept));
  } catch {
    // A full storage costs the memory of answers, nothing that was taken in.
  }
}

/**
 * Texts of places and organisations are remembered only where they stand for a record: what somebody left out may have
 * been the name of a person (`domain.md` §6).
 */
function withoutLeftOut(mapping: RegisterMapping): RegisterMapping {
  const kept = Object.entries(mapping.values).filter(
    ([key, value]) => value !== '' || !/^(?:place|organisations|partner):/u.test(key),
  );
  return { ...mapping, values: Object.fromEntries(kept) };
}

function readMemory(storage: Pick<Storage, 'getItem'>, workspace: string): readonly RegisterMapping[] {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(storage.getItem(keyOf(workspace)) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function keyOf(workspace: string): string {
  return `forin.registerImport.${workspace}`;
}
