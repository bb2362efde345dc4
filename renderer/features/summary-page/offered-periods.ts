import { quarterOf, yearOf } from '../../../shared/schema/calendar-date.ts';
import type { SummaryInput } from '../../../shared/summary/summary-input.ts';
import { settledDates } from './timeline-scale.ts';

/** Years and quarters in which an activity began, newest first, and the one that is looked at even if none did. */
export function periodsOf({ inSums }: Pick<SummaryInput, 'inSums'>, period: string | undefined): readonly string[] {
  const dates = inSums.flatMap(({ firstDate }) => settledDates(firstDate));
  const periods = new Set([...dates.flatMap((date) => [yearOf(date), quarterOf(date)]), ...(period ? [period] : [])]);
  // A year stands above its quarters: `2022~` sorts after `2022-Q4`.
  return [...periods].toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

function sortKey(period: string): string {
  return period.length === 4 ? `${period}~` : period;
}
