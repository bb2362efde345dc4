import { header, measurePairs, ratioLine, row } from './runs.ts';
import type { BenchSize } from './sections.ts';
import { textTable } from './table.ts';

const goal = 2;

/** The implementation report beside a bare write of the same text. @param folder holds at least one package */
export function reportSection(folder: string, { rounds }: BenchSize): string {
  const [pair] = measurePairs(folder, [1], rounds, { yardstick: 'bareReport', ours: 'report' });
  if (!pair) throw new Error('nothing to measure');
  const { ours, yardstick } = pair;
  const [activities, blocks] = ['activities', 'blocks'].map((name) => ours.number(name).toLocaleString('en'));
  return [
    `\nImplementation report of ${activities} activities as a Word file: ${blocks} blocks\n`,
    textTable([header, row('bare write of the same text', yardstick), row('build and write the report', ours)]),
    ratioLine(pair, goal),
  ].join('');
}
