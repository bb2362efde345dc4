import { sameContent } from '../../../../shared/consolidation/versions.ts';
import type { Conflict, ConflictValue } from '../../../../shared/schema/dataset.ts';
import { staysDeleted } from '../../../store/store-changes.ts';

/** One value that may stand, with everybody who wrote it. */
export interface Choice {
  /** Dot of the first change that wrote it. */
  readonly key: string;
  readonly means: 'value' | 'cleared' | 'deleted' | 'stays';
  /** What the store is given. */
  readonly value: unknown;
  readonly writers: readonly ConflictValue[];
}

/** The different values of a conflict, in the order in which they were written. Alike ones are one choice. */
export function choicesOf({ field, values }: Conflict): readonly Choice[] {
  const choices: { key: string; means: Choice['means']; value: unknown; writers: ConflictValue[] }[] = [];
  for (const version of values.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const means = meaningOf(version, field);
    const known = choices.find((choice) => choice.means === means && sameContent(choice.writers[0] ?? {}, version));
    if (known) known.writers.push(version);
    else {
      const value = means === 'deleted' ? staysDeleted : version.value;
      choices.push({ key: version.dot, means, value, writers: [version] });
    }
  }
  return choices;
}

function meaningOf(version: ConflictValue, field: string): Choice['means'] {
  if (version.deleted) return 'deleted';
  if (field === 'deleted') return 'stays';
  return 'value' in version ? 'value' : 'cleared';
}
