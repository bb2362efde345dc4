import { yearOf } from '../../../shared/schema/calendar-date.ts';
import type { Project } from '../../../shared/schema/project.ts';

/** One year of a project with its quarters: `2026`, `2026-Q1` to `2026-Q4`. */
export interface PeriodYear {
  readonly year: string;
  readonly quarters: readonly string[];
}

/**
 * The years one can report for: from its start to its planned or reported end, the later one, newest first; without an end, to this year.
 * A project without a start begins this year.
 * @param today calendar date
 */
export function periodYears(
  project: Pick<Project, 'start' | 'plannedEnd' | 'reportedUntil'>,
  today: string,
): PeriodYear[] {
  const first = Number(yearOf(project.start ?? today));
  const ends = [project.plannedEnd, project.reportedUntil]
    .filter((date) => date !== undefined)
    .map((date) => Number(yearOf(date)));
  const last = Math.max(first, ...(ends.length > 0 ? ends : [Number(yearOf(today))]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(last - index);
    return { year, quarters: ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`) };
  });
}
