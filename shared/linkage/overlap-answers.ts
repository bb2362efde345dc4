import { countColumns } from '../schema/count.ts';
import type { Overlap } from '../schema/bookkeeping.ts';
import type { ConflictIndex } from '../schema/dataset.ts';

/** Fields of an overlap that a figure hangs on; who answered and why may differ without changing a number. */
const decisiveFields = ['deleted', 'activities', 'answer', 'kept', 'method', ...countColumns];

export interface OverlapAnswers {
  readonly same: readonly Overlap[];
  readonly shared: readonly Overlap[];
  /** Nobody has answered yet. */
  readonly unanswered: readonly Overlap[];
  /** Several answers, undecided. */
  readonly undecided: readonly Overlap[];
}

/** The overlaps that can change a figure, by answer; `different` changes none. */
export function sortOverlaps(overlaps: readonly Overlap[], conflicts: ConflictIndex): OverlapAnswers {
  const isUndecided = ({ id }: Overlap) => decisiveFields.some((field) => conflicts.get(id)?.has(field));
  const settled = overlaps.filter((overlap) => !isUndecided(overlap));
  const answered = (answer: Overlap['answer']) => settled.filter((overlap) => overlap.answer === answer);
  return {
    same: answered('same'),
    shared: answered('shared'),
    unanswered: answered(undefined),
    undecided: overlaps.filter(isUndecided),
  };
}
