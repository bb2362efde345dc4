import { isTotalUndecided } from '../../counting/participants.ts';
import { countColumns } from '../../schema/count.ts';
import type { FigureSource } from '../../summary/figure-sources.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import type { DocumentWords } from '../document/document.ts';
import { dateSpan } from '../activity-report/date-span.ts';

type Words = Pick<DocumentWords, 'shared' | 'number' | 'locale'>;

/** When an activity behind a figure began; undefined when it has no settled date. */
export function dateWords({ counted: { firstDate } }: FigureSource, { shared, locale }: Words): string | undefined {
  if (firstDate === undefined) return undefined;
  return firstDate === undecidedKey ? shared('figures.undecided') : dateSpan(firstDate, undefined, locale);
}

/** `In person: 10`, `Online: unknown`: every column in which something can be said. What does not apply is left out. */
export function countWords({ counts }: FigureSource, { shared, number }: Words): readonly string[] {
  return countColumns.flatMap((column) => {
    const count = counts[column];
    if (count.state === 'notApplicable' || (count.state === 'notFilled' && column !== 'total')) return [];
    const words = {
      number: () => number(count.state === 'number' ? count.value : 0),
      unknown: () => shared('activityReport.unknown'),
      notFilled: () => shared('activityReport.notFilled'),
    }[count.state];
    return [shared('figures.columnFigure', { column: shared(`figures.column.${column}`), number: words() })];
  });
}

/** Why the total of an activity is not known, where its record says so or where it hangs on a decision. */
export function reasonWords({ counted, counts }: FigureSource, { shared }: Words): string | undefined {
  const { total } = counts;
  const { activity, conflicts, isUndecided } = counted;
  if (isUndecided || isTotalUndecided(activity, conflicts, total)) return shared('figures.undecided');
  if (total.state !== 'unknown' || total.reason === undefined) return undefined;
  return shared('figures.reason', { reason: total.reason });
}
