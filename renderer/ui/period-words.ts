import { wordsOfPeriod } from '../../shared/messages/sentence.ts';
import type { Texts } from './text.tsx';

/** A reporting period as people read it: `2026`, `2026 Q1`; undefined stands for all of them. */
export function periodWords({ text, shared }: Pick<Texts, 'text' | 'shared'>, period: string | undefined): string {
  return period === undefined ? text('frame.allPeriods') : wordsOfPeriod(period, shared);
}
