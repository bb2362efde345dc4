import type { Texts } from './text.tsx';

/** A reporting period as people read it: `2026`, `2026 Q1`; undefined stands for all of them. */
export function periodWords({ text }: Pick<Texts, 'text'>, period: string | undefined): string {
  if (period === undefined) return text('frame.allPeriods');
  const year = period.slice(0, 4);
  return period.length === 4 ? text('frame.year', { year }) : text('frame.quarter', { year, quarter: period.slice(6) });
}
