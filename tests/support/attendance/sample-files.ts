import { readFileSync, readdirSync } from 'node:fs';
import type { BenchFile } from './attendance-case.ts';

const folder = new URL('../../fixtures/attendance/', import.meta.url);

/** The fifteen samples, under the names that their tools gave them: what stands behind `D01__`. */
export const sampleFiles: readonly (BenchFile & { readonly id: string })[] = readdirSync(folder)
  .filter((name) => /^D\d\d__/.test(name))
  .toSorted()
  .map((name) => ({
    id: name.slice(0, 3),
    file: name.slice(5),
    bytes: () => new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))),
  }));
