import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { measurements } from './measurements.ts';

const numbers = z.record(z.string(), z.number());
const reportSchema = z.object({
  milliseconds: numbers,
  processor: numbers,
  numbers,
  /** Highest resident memory of the process, in bytes. */
  peakMemory: z.number(),
});
export type ChildReport = z.infer<typeof reportSchema>;

/** What to measure, in a process of its own: nothing is left over from other measurements. */
export interface Task {
  readonly name: keyof typeof measurements;
  readonly folder: string;
  /** How many packages, or rows of an attendance file. */
  readonly size: number;
  /** Arguments for Node, such as a limit for its heap. */
  readonly nodeArguments?: readonly string[];
}

const marker = 'measure';

/** Measures in a new process, which runs this same bundle. */
export function measure({ name, folder, size, nodeArguments = [] }: Task): ChildReport {
  const script = fileURLToPath(import.meta.url);
  const args = [...nodeArguments, script, marker, name, folder, String(size)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 10_000_000 });
  if (status !== 0) throw new Error(`${name} of ${size} failed:\n${stderr}`);
  return reportSchema.parse(JSON.parse(stdout));
}

/** In such a process: measures, prints what came out, and says true. */
export async function measureWhenAsked([first, name = '', folder = '', size]: readonly string[]): Promise<boolean> {
  if (first !== marker) return false;
  const measurement = measurements[name];
  if (!measurement) throw new Error(`no such measurement: ${name}`);
  const measured = await measurement(folder, Number(size));
  const report: ChildReport = { ...measured, peakMemory: process.resourceUsage().maxRSS * 1024 };
  process.stdout.write(JSON.stringify(report));
  return true;
}
