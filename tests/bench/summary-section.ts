import { measure } from './child.ts';
import type { BenchSize } from './sections.ts';
import { seconds, textTable, times, verdict } from './table.ts';

const goal = 10;

/** The summary and a cross-table beside one plain pass over the same array. */
export function summariesSection(folder: string, { packages }: BenchSize): string {
  const { milliseconds, numbers } = measure({ name: 'summaries', folder, size: packages.at(-1) ?? 0 });
  const clock = (name: string) => milliseconds[name] ?? Number.NaN;
  const pass = clock('pass');
  const row = (title: string, time: number) => [title, seconds(time), times(time / pass)];
  const line = (title: string, time: number) =>
    `  ${title}: ${times(time / pass)}; goal ${goal} ×: ${verdict(time / pass <= goal)}\n`;
  return [
    `Summaries of ${(numbers['given'] ?? Number.NaN).toLocaleString('en')} activities, in turns in one process\n`,
    textTable([
      ['', 'clock', 'of one pass'],
      row('one plain pass: add four counts, count by type', pass),
      row('read for a summary: select, count, settle', clock('read')),
      row('summary of the project, all tables', clock('summary')),
      row('cross-table of type by quarter', clock('cross')),
    ]),
    line('read and summary', clock('read') + clock('summary')),
    line('cross-table, of what is read already', clock('cross')),
    line('read and cross-table', clock('read') + clock('cross')),
    '\n',
  ].join('');
}
