import type { PeriodRecord } from '../../../../shared/schema/bookkeeping.ts';
import type { PeriodSummary } from '../../../../shared/summary/period-figures.ts';
import type { FindingsOfActivity } from '../../../calculating/count-findings.ts';

/** What must be fixed in one activity. */
export interface ToFix {
  readonly activity: string;
  readonly count: number;
}

/** A period beside what must be fixed in it. */
export interface PeriodRow {
  readonly summary: PeriodSummary;
  readonly partnerName: string;
  /** Null while it is looked for. */
  readonly toFix: readonly ToFix[] | null;
}

/** Periods that wait for the coordinator: declared complete, and not accepted yet. */
export function waitingPeriods(periods: readonly PeriodRecord[]): number {
  return periods.filter(({ state }) => state === 'declared complete').length;
}

/** The lines of the table: newest period first, partners in the order of the language. */
export function periodRows(
  periods: readonly PeriodSummary[],
  counted: readonly FindingsOfActivity[] | null,
  partnerName: (id: string) => string,
  compare: (a: string, b: string) => number,
): readonly PeriodRow[] {
  const mustFix = counted && new Map(counted.map((one) => [one.id, one.mustFix]));
  return periods
    .map((summary) => ({
      summary,
      partnerName: partnerName(summary.partner),
      toFix:
        mustFix &&
        summary.activities.flatMap((activity) => {
          const count = mustFix.get(activity) ?? 0;
          return count > 0 ? [{ activity, count }] : [];
        }),
    }))
    .toSorted((a, b) =>
      a.summary.period === b.summary.period
        ? compare(a.partnerName, b.partnerName)
        : a.summary.period < b.summary.period
          ? 1
          : -1,
    );
}

/** How many things must be fixed; undefined while they are looked for. */
export function mustFixIn({ toFix }: PeriodRow): number | undefined {
  return toFix?.reduce((sum, { count }) => sum + count, 0);
}
