import { countColumns } from '../../../shared/schema/count.ts';
import type { FigureSource } from '../../../shared/summary/figure-sources.ts';
import { undecidedKey } from '../../../shared/summary/counted-activities.ts';
import type { Texts } from '../../ui/text.tsx';

type Words = Pick<Texts, 'text' | 'number' | 'date'>;

/** When an activity behind a figure began; undefined when it has no settled date. */
export function dateWords({ counted: { firstDate } }: FigureSource, { text, date }: Words): string | undefined {
  if (firstDate === undefined) return undefined;
  return firstDate === undecidedKey ? text('summaryPage.undecided') : date(firstDate);
}

/** `In person: 10`, `Online: unknown`: every column in which something can be said. What does not apply is left out. */
export function countWords({ counts }: FigureSource, { text, number }: Words): readonly string[] {
  return countColumns.flatMap((column) => {
    const count = counts[column];
    if (count.state === 'notApplicable' || (count.state === 'notFilled' && column !== 'total')) return [];
    const words = {
      number: () => number(count.state === 'number' ? count.value : 0),
      unknown: () => text('words.unknown'),
      notFilled: () => text('words.notFilled'),
    }[count.state];
    return [text('summaryPage.columnFigure', { column: text(`words.${column}`), number: words() })];
  });
}

/** Why the total of an activity is not known, where its record says so or where it hangs on a decision. */
export function reasonWords({ counted, counts }: FigureSource, { text }: Words): string | undefined {
  const { total } = counts;
  if (counted.isUndecided || counted.conflicts.has('total')) return text('summaryPage.undecided');
  if (total.state !== 'unknown' || total.reason === undefined) return undefined;
  return text('summaryPage.reason', { reason: total.reason });
}
