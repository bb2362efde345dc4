import { readAnswers } from '../../../../shared/linkage/answers.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { Question } from './use-questions.ts';

/** The activities that somebody can set beside each other: not those for which another stands already. */
export function activitiesToCompare(dataset: Dataset): readonly Activity[] {
  const { standingFor } = readAnswers(dataset);
  return dataset.activities.filter(({ id }) => standingFor(id) === id);
}

/**
 * The question what two activities are, asked by a person: two titles in different languages look alike to nobody but
 * them (`domain.md` §5).
 * @returns null when it was answered already
 */
export function askedByHand(dataset: Dataset, one: string, other: string): Question | null {
  if (readAnswers(dataset).areAnswered(one, other)) return null;
  return { activities: one < other ? [one, other] : [other, one] };
}
