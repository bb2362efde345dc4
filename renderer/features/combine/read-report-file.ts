import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { error } from '../../../shared/issue.ts';
import type { SentenceCode } from '../../../shared/messages/catalogue.ts';
import { readPackage } from '../../../shared/package/read-package.ts';
import type { Platform } from '../../../shared/platform.ts';
import { ok, refused } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Manifest } from '../../../shared/schema/package-document.ts';

/** What one file brings: who made it, and what it says. */
export interface Report {
  readonly manifest: Manifest;
  readonly state: ConsolidationState;
}

/** Files that are told by their first bytes, whatever they are called. */
const signatures: readonly (readonly [SentenceCode, readonly number[]])[] = [
  // A zip (.xlsx, .docx, .zip), and the container of older Office files.
  ['reading.officeFile', [0x50, 0x4b]],
  ['reading.officeFile', [0xd0, 0xcf, 0x11, 0xe0]],
  ['reading.somethingElse', asciiOf('%PDF')],
  ['reading.somethingElse', [0x89, 0x50, 0x4e, 0x47]],
  ['reading.somethingElse', [0xff, 0xd8, 0xff]],
  ['reading.backupInstead', asciiOf('{"format":"forin-backup"')],
];

/**
 * Reads one file that somebody sent, whole or not at all. What it is, its first bytes say, not its name.
 * @returns one refusal that names the file and says what to do
 */
export async function readReportFile(bytes: Uint8Array, file: string, platform: Platform): Promise<Result<Report>> {
  const known = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) return refused(error(known[0], { file }));
  const read = await readPackage(bytes, file, platform);
  return read.ok ? ok({ manifest: read.value.manifest, state: stateOf(read.value) }) : read;
}

function asciiOf(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
