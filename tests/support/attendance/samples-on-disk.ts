import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/attendance/', import.meta.url));

export interface SampleTruth {
  readonly id: string;
  readonly original_filename: string;
  readonly mode: string;
  readonly event: {
    readonly date: string | null;
    readonly end_date?: string;
    readonly date_candidates?: readonly string[];
  };
  readonly unique_persons: number;
  readonly f2f: number;
  readonly online: number;
  readonly both: number;
  readonly unidentified_connections: number;
  readonly registered_unique?: number;
  readonly per_day?: Readonly<Record<string, number>>;
}

/** The samples with what a correct importer finds in them. */
export const sampleTruths = (
  JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { readonly files: readonly SampleTruth[] }
).files;

/** A copy of a sample under the name its tool gave it: some dates stand only there. */
export function sampleAt({ id, original_filename: name }: SampleTruth, place: string): string {
  mkdirSync(place, { recursive: true });
  const found = readdirSync(folder).find((one) => one.startsWith(`${id}__`));
  if (found === undefined) throw new Error(`there is no sample ${id}`);
  const path = join(place, name);
  copyFileSync(join(folder, found), path);
  return path;
}

export function truthOf(id: string): SampleTruth {
  const truth = sampleTruths.find((one) => one.id === id);
  if (!truth) throw new Error(`there is no sample ${id}`);
  return truth;
}
