import type { Activity } from '../../shared/schema/activity.ts';
import { countColumns } from '../../shared/schema/count.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { crossTable } from '../../shared/summary/cross-table/cross-table.ts';
import { projectSummaryOf } from '../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../shared/summary/summary-input.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Measured } from './stopwatch.ts';
import { median } from './table.ts';

const turns = 5;

/**
 * One plain pass over an array of activities, and what a summary makes of the same array, in turns in one process: each
 * step's median of five.
 */
export function measureSummaries(dataset: Dataset): Measured {
  const runs: Measured[] = [];
  let last = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const watch = new Stopwatch();
    last = passOnce(dataset.activities);
    watch.lap('pass');
    const input = readForSummary(dataset);
    watch.lap('read');
    const { activities } = projectSummaryOf(input);
    watch.lap('summary');
    const cross = crossTable(input, { rows: 'byType', columns: 'byQuarter', measure: 'total' });
    const whole = cross.at({ row: null, column: null });
    runs.push(watch.lap('cross').read({ activities: activities.total, crossed: whole?.activities ?? 0 }));
  }
  const medianOf = (kind: 'milliseconds' | 'processor') =>
    Object.fromEntries(
      Object.keys(runs[0]?.[kind] ?? {}).map((step) => [
        step,
        median(runs.map((run) => run[kind][step] ?? Number.NaN)),
      ]),
    );
  return {
    milliseconds: medianOf('milliseconds'),
    processor: medianOf('processor'),
    numbers: { ...runs[0]?.numbers, given: dataset.activities.length, total: last },
  };
}

/** The yardstick: every activity visited once, its four counts added and its type counted, and nothing else asked. */
function passOnce(activities: readonly Activity[]): number {
  const sums = { inPerson: 0, online: 0, both: 0, total: 0 };
  const byType = new Map<string, number>();
  for (const activity of activities) {
    for (const column of countColumns) {
      const count = activity[column];
      if (count?.state === 'number') sums[column] += count.value;
    }
    byType.set(activity.type ?? '', (byType.get(activity.type ?? '') ?? 0) + 1);
  }
  return sums.inPerson + byType.size;
}
