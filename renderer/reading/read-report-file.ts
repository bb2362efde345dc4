import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { inFile } from '../../shared/issue.ts';
import { readPackage } from '../../shared/package/read-package.ts';
import type { Platform } from '../../shared/platform.ts';
import { readReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import type { ReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import { kindOfFile } from '../../shared/reading/file-kind.ts';
import { whyNoPackage } from '../../shared/reading/why-no-package.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';
import type { RegisterInShort } from './read-request.ts';

/** What one file brings: who made it, and what it says. */
export interface Report {
  readonly manifest: Manifest;
  readonly state: ConsolidationState;
}

/** A workbook of the application that was edited. */
export interface Returned {
  readonly workbook: ReturnedWorkbook;
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

/** The same, or a workbook that comes back to the register: of that, every row that can be read. */
export async function readIncomingFile(
  bytes: Uint8Array,
  file: string,
  { project, ids }: RegisterInShort,
  platform: Platform,
): Promise<Result<Report | Returned>> {
  const kind = kindOfFile(bytes);
  const isWorkbook = kind.family === 'office' && 'container' in kind && kind.container === 'xlsx';
  if (!isWorkbook) return readReportFile(bytes, file, platform);
  const known = new Set(ids);
  const read = await readReturnedWorkbook(bytes, file, { project, has: (id) => known.has(id) }, platform);
  return read.ok ? ok({ workbook: read.value }) : read;
}
