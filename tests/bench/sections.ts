import { activitiesPerPackage } from './package-files.ts';
import { measure } from './child.ts';
import type { ChildReport } from './child.ts';
import { header, measurePairs, ratioLine, row, Runs } from './runs.ts';
import type { Pair } from './runs.ts';
import { megabytes, seconds, textTable, times, verdict } from './table.ts';

const goals = { consolidation: 5, combining: 10, memory: 1_000_000_000, workbook: 2 };
/** A heap for the run that shows how little the consolidation can do with. */
const smallHeap = 512;

export interface BenchSize {
  /** Numbers of packages, ascending; the last is the whole. */
  readonly packages: readonly number[];
  readonly workbookPackages: number;
  /** Rows of each attendance file. */
  readonly attendanceRows: number;
  readonly rounds: number;
}

/** Consolidation beside plain parsing, its memory, and how it grows. */
export function consolidationSection(folder: string, { packages, rounds }: BenchSize): string {
  const pairs = measurePairs(folder, packages, rounds, { yardstick: 'parse', ours: 'consolidate' });
  const whole = pairs.at(-1);
  if (!whole) throw new Error('nothing to measure');
  const tight = new Runs();
  const nodeArguments = [`--max-old-space-size=${smallHeap}`];
  tight.reports.push(measure({ name: 'consolidate', folder, size: whole.size, nodeArguments }));
  const table = textTable([
    header,
    row('JSON.parse of each file', whole.yardstick),
    row('read, check and merge', whole.ours),
    row(`the same, heap limited to ${smallHeap} MB`, tight),
  ]);
  return [
    `Consolidation of ${whole.size} packages × ${activitiesPerPackage} activities\n`,
    table,
    ratioLine(whole, goals.consolidation),
    `  memory: goal ${megabytes(goals.memory)}: ${verdict(whole.ours.memory < goals.memory)}\n\n`,
    growthTable(pairs),
  ].join('');
}

/** What Combine reports does with packages that contradict each other, the search for same events included. */
export function combiningSection(folder: string, { packages, rounds }: BenchSize): string {
  measure({ name: 'writeTroubled', folder, size: packages.at(-1) ?? 0 });
  const pairs = measurePairs(folder, packages, rounds, { yardstick: 'parse', ours: 'combine' });
  const whole = pairs.at(-1);
  if (!whole) throw new Error('nothing to measure');
  const number = (name: string) => whole.ours.number(name).toLocaleString('en');
  return [
    `Combining ${whole.size} packages × ${activitiesPerPackage} activities, 5 % edited on two sides, 2 % reported by two partners: ` +
      `${number('conflicts')} fields in two versions, ${number('candidates')} possible same events\n`,
    textTable([
      header,
      row('JSON.parse of each file', whole.yardstick),
      row('read, check, merge, find same events', whole.ours),
    ]),
    ratioLine(whole, goals.combining),
    `  memory: goal ${megabytes(goals.memory)}: ${verdict(whole.ours.memory < goals.memory)}\n\n`,
    growthTable(pairs),
  ].join('');
}

/** Against n log n of the activities. */
function perUnit({ size, ours }: Pair): number {
  const activities = size * activitiesPerPackage;
  return ours.clock / (activities * Math.log2(activities));
}

/** Time for n activities against n log n, with the smallest size as the unit. */
function growthTable(pairs: readonly Pair[]): string {
  const [first] = pairs;
  const relative = pairs.map((pair) => (first ? perUnit(pair) / perUnit(first) : Number.NaN));
  const rows = pairs.map((pair, index) => {
    const activities = pair.size * activitiesPerPackage;
    const each = `${((pair.ours.clock * 1000) / activities).toFixed(0)} µs`;
    const ratio = times(pair.ours.clock / pair.yardstick.clock);
    const growth = times(relative[index] ?? Number.NaN);
    return [
      activities.toLocaleString('en'),
      seconds(pair.ours.clock),
      each,
      ratio,
      growth,
      megabytes(pair.ours.memory),
    ];
  });
  const isMet = (relative.at(-1) ?? Number.NaN) <= 1;
  return [
    'Growth\n',
    textTable([['activities', 'clock', 'each', 'of JSON.parse', 'of n log n', 'memory'], ...rows]),
    `  goal: no faster than n log n (1 × or less): ${verdict(isMet)}\n\n`,
  ].join('');
}

function step(report: ChildReport, name: string, title: string): string[] {
  const [clock = Number.NaN, processor = Number.NaN] = [report.milliseconds[name], report.processor[name]];
  return [title, seconds(clock), seconds(processor), megabytes(report.peakMemory)];
}

/** What comes after a consolidation, step by step, without goals. */
export function afterSection(folder: string, { packages, workbookPackages }: BenchSize): string {
  const whole = packages.at(-1) ?? 0;
  const after = measure({ name: 'after', folder, size: whole });
  const merge = measure({ name: 'merge', folder, size: workbookPackages });
  const number = (name: string) => (after.numbers[name] ?? Number.NaN).toLocaleString('en');
  return [
    `After it, once: ${number('activities')} activities, ${number('conflicts')} conflicts, ${number('findings')} findings\n`,
    textTable([
      header,
      step(after, 'dataset', 'settled records of the state'),
      step(after, 'findings', 'check the report (every rule)'),
      step(after, 'summary', 'summary of the project'),
      step(
        merge,
        'merge',
        `merge ${(merge.numbers['updated'] ?? Number.NaN).toLocaleString('en')} activities, all edited since`,
      ),
    ]),
    '\n',
  ].join('');
}

/** The workbook beside a bare write of the same cells. */
export function workbookSection(folder: string, { workbookPackages, rounds }: BenchSize): string {
  const [pair] = measurePairs(folder, [workbookPackages], rounds, { yardstick: 'bareWorkbook', ours: 'workbook' });
  if (!pair) throw new Error('nothing to measure');
  const { ours, yardstick } = pair;
  const [cells, activities] = ['cells', 'activities'].map((name) => ours.number(name).toLocaleString('en'));
  return [
    `Workbook of ${activities} activities: ${cells} cells\n`,
    textTable([header, row('bare write of the same cells', yardstick), row('build and write the workbook', ours)]),
    ratioLine(pair, goals.workbook),
  ].join('');
}
