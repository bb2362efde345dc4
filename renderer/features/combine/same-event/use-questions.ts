import { useEffect, useState } from 'react';
import type { Candidate } from '../../../../shared/linkage/find-candidates.ts';
import type { Overlap } from '../../../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { calculatorOfWindow } from '../../../calculating/off-thread.ts';

/** Two activities about which somebody has to say what they are. */
export interface Question {
  readonly activities: readonly [string, string];
  /** Why they may be one event; undefined: somebody has asked, or several have answered differently. */
  readonly candidate?: Candidate;
  /** An answer in several versions, or one that is still to be given. */
  readonly overlap?: Overlap;
}

/** What the search came to, for whoever comes back while nothing has changed. */
const searched = new WeakMap<Dataset, readonly Question[]>();

/**
 * Everything that waits for an answer: first what was answered in several ways, then what may be one event, the
 * likeliest first. Thousands of activities take a while: they are compared beside the window, and what was known before
 * stays in view until then. Null: not known yet.
 */
export function useQuestions(dataset: Dataset): readonly Question[] | null {
  const [questions, setQuestions] = useState<readonly Question[] | null>(null);
  useEffect(() => {
    if (searched.has(dataset)) return undefined;
    const wanted = new AbortController();
    const search = async () => {
      const candidates = await calculatorOfWindow().sameEvents(dataset, wanted.signal);
      if (!candidates) return;
      const found = questionsOf(dataset, candidates);
      searched.set(dataset, found);
      setQuestions(found);
    };
    search().catch((thrown: unknown) => {
      // A bug: shown as one.
      setQuestions(() => {
        throw thrown;
      });
    });
    return () => wanted.abort();
  }, [dataset]);
  return searched.get(dataset) ?? questions;
}

/** The questions that these candidates and the overlaps without one answer make, each pair once. */
export function questionsOf(dataset: Dataset, candidates: readonly Candidate[]): readonly Question[] {
  const recorded = new Set(dataset.activities.map(({ id }) => id));
  const open = dataset.overlaps.filter(({ answer, activities }) => answer === undefined && activities?.length === 2);
  const asked = open.flatMap((overlap): readonly Question[] => {
    const [one, other] = overlap.activities ?? [];
    if (one === undefined || other === undefined || !recorded.has(one) || !recorded.has(other)) return [];
    const candidate = candidates.find(({ activities }) => activities.join(' ') === `${one} ${other}`);
    return [{ activities: [one, other], overlap, ...(candidate && { candidate }) }];
  });
  const known = new Set(asked.map(({ activities }) => activities.join(' ')));
  const found = candidates.filter(({ activities }) => !known.has(activities.join(' ')));
  return [...asked, ...found.map((candidate) => ({ activities: candidate.activities, candidate }))];
}
