import { measure } from './child.ts';
import type { ChildReport, Task } from './child.ts';
import { median, megabytes, seconds, times, verdict } from './table.ts';

/** Several runs of one measurement. */
export class Runs {
  readonly reports: ChildReport[] = [];

  /** Medians over the runs of all their steps together. */
  get clock(): number {
    return median(this.reports.map(({ milliseconds }) => sum(milliseconds)));
  }

  get processor(): number {
    return median(this.reports.map(({ processor }) => sum(processor)));
  }

  get memory(): number {
    return Math.max(...this.reports.map(({ peakMemory }) => peakMemory));
  }

  number(name: string): number {
    return this.reports[0]?.numbers[name] ?? Number.NaN;
  }
}

function sum(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((total, part) => total + part, 0);
}

/** A measurement and its yardstick, in turns. */
export interface Pair {
  readonly size: number;
  readonly yardstick: Runs;
  readonly ours: Runs;
}

export function measurePairs(
  folder: string,
  sizes: readonly number[],
  rounds: number,
  names: { readonly yardstick: Task['name']; readonly ours: Task['name'] },
): Pair[] {
  const pairs = sizes.map((size) => ({ size, yardstick: new Runs(), ours: new Runs() }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { size, yardstick, ours } of pairs) {
      yardstick.reports.push(measure({ name: names.yardstick, folder, size }));
      ours.reports.push(measure({ name: names.ours, folder, size }));
    }
  }
  return pairs;
}

export const header = ['', 'clock', 'processor', 'memory'];

export function row(title: string, runs: Runs): string[] {
  return [title, seconds(runs.clock), seconds(runs.processor), megabytes(runs.memory)];
}

export function ratioLine({ ours, yardstick }: Pair, goal: number): string {
  const ratio = ours.clock / yardstick.clock;
  return `  ${times(ratio)} by the clock, ${times(ours.processor / yardstick.processor)} of processor time; goal ${goal} ×: ${verdict(ratio <= goal)}\n`;
}
