import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { inFile } from '../../shared/issue.ts';
import { readPackage } from '../../shared/package/read-package.ts';
import type { Platform } from '../../shared/platform.ts';
import { kindOfFile } from '../../shared/reading/file-kind.ts';
import { whyNoPackage } from '../../shared/reading/why-no-package.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';

/** What one file brings: who made it, and what it says. */
export interface Report {
  readonly manifest: Manifest;
  readonly state: ConsolidationState;
}

/**
 * Reads one file that somebody sent, whole or not at all. What it is, its content says, not its name.
 * @returns one refusal that names the file and says what to do
 */
export async function readReportFile(bytes: Uint8Array, file: string, platform: Platform): Promise<Result<Report>> {
  const other = whyNoPackage(kindOfFile(bytes));
  if (other) return refused(inFile(other, file));
  const read = await readPackage(bytes, file, platform);
  return read.ok ? ok({ manifest: read.value.manifest, state: stateOf(read.value) }) : read;
}
