import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { noKeys } from '../../shared/package/age.ts';
import type { Keys } from '../../shared/package/age.ts';
import { openPackage } from '../../shared/package/open-package.ts';
import type { OpenedPackage } from '../../shared/package/open-package.ts';
import { originOf } from '../../shared/package/senders.ts';
import type { Origin } from '../../shared/package/senders.ts';
import type { Platform } from '../../shared/platform.ts';
import { readReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import type { ReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import { kindOfFile } from '../../shared/reading/file-kind.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';
import type { RegisterInShort } from './read-request.ts';

/** What one file brings: who made it, and what it says. */
export interface Report {
  readonly manifest: Manifest;
  readonly state: ConsolidationState;
  readonly origin: Origin;
  /** What opened it; null: everybody can. */
  readonly openedBy: OpenedPackage['openedBy'];
}

/** A workbook of the application that was edited. */
export interface Returned {
  readonly workbook: ReturnedWorkbook;
}

/**
 * Reads one file that somebody sent, whole or not at all. What it is, its content says, not its name.
 * @returns one refusal that names the file and says what to do
 */
export async function readReportFile(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
  keys: Keys = noKeys,
): Promise<Result<Report>> {
  const read = await openPackage(bytes, file, platform, keys);
  if (!read.ok) return read;
  const { document, openedBy } = read.value;
  return ok({ manifest: document.manifest, state: stateOf(document), origin: originOf(document), openedBy });
}

/** The same, or a workbook that comes back to the register: of that, every row that can be read. */
export async function readIncomingFile(
  bytes: Uint8Array,
  file: string,
  { project, ids }: RegisterInShort,
  platform: Platform,
  keys: Keys = noKeys,
): Promise<Result<Report | Returned>> {
  const kind = kindOfFile(bytes);
  const isWorkbook = kind.family === 'office' && 'container' in kind && kind.container === 'xlsx';
  if (!isWorkbook) return readReportFile(bytes, file, platform, keys);
  const known = new Set(ids);
  const read = await readReturnedWorkbook(bytes, file, { project, has: (id) => known.has(id) }, platform);
  return read.ok ? ok({ workbook: read.value }) : read;
}
