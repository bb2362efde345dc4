import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { Chance } from '../chance.ts';

export interface FormEdits {
  /** Who edits; what is written bears its name. */
  readonly tab: string;
  readonly edits: number;
  /** Ids of what is edited. */
  readonly ids: readonly string[];
  readonly seed: number;
}

export interface FormEdit {
  readonly id: string;
  readonly field: string;
  readonly wrote: string;
  /** Every version of the field that the form showed. */
  readonly saw: readonly string[];
  /** Somebody else wrote the field while the form stood open. */
  readonly isOvertaken: boolean;
}

export interface FieldVersions {
  readonly id: string;
  readonly field: string;
  /** One, or several where they stand beside each other. */
  readonly values: readonly string[];
}

const fields = ['title', 'subtitle', 'internalNote'] as const;
/** How long somebody looks at a form, in milliseconds: long enough that others write meanwhile. */
const looks = [0, 5, 20, 60, 200];
/** Half of the edits go to these few. */
const busy = 4;

export async function editLikeForms(
  store: ProjectStore,
  { tab, edits, ids, seed }: FormEdits,
): Promise<readonly FormEdit[]> {
  const chance = new Chance(seed);
  const made: FormEdit[] = [];
  const under: Promise<void>[] = [];
  for (let number = 1; number <= edits; number += 1) {
    const [id, field] = [chance.oneOf(chance.happens(0.5) ? ids.slice(0, busy) : ids), chance.oneOf(fields)];
    const saw = valuesOf(store, id, field);
    const record = store.getSnapshot().state.records.get(id);
    const basedOn = record && hasContent(record) ? record.vector : {};
    await new Promise((resolve) => setTimeout(resolve, chance.oneOf(looks)));
    const known = new Set([...saw, ...made.map((one) => one.wrote)]);
    const isOvertaken = valuesOf(store, id, field).some((value) => !known.has(value));
    const wrote = `${tab} ${number}`;
    under.push(store.edit(id, new Map([[field, wrote]]), basedOn));
    made.push({ id, field, wrote, saw, isOvertaken });
    // Now and then a form goes on before it heard that the last edit is safe.
    if (chance.happens(0.7)) await under.at(-1);
  }
  await Promise.all(under);
  return made;
}

export function fieldVersions(store: ProjectStore, ids: readonly string[]): readonly FieldVersions[] {
  return ids.flatMap((id) => fields.map((field) => ({ id, field, values: valuesOf(store, id, field) })));
}

function valuesOf(store: ProjectStore, id: string, field: (typeof fields)[number]): readonly string[] {
  const { conflicts, dataset } = store.getSnapshot();
  const conflict = conflicts.get(id)?.get(field);
  if (conflict) return conflict.values.map(({ value }) => String(value));
  const activity = dataset.activities.find((one) => one.id === id);
  return [String(activity?.[field])];
}
