import { error, inFile } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { kindOfFile } from '../reading/file-kind.ts';
import { whyNoPackage } from '../reading/why-no-package.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { PackageDocument } from '../schema/package-document.ts';
import { unseal } from './age.ts';
import type { Keys } from './age.ts';
import { readPackage } from './read-package.ts';

export interface OpenedPackage {
  readonly document: PackageDocument;
  /** What opened it; null: everybody can. */
  readonly openedBy: 'key' | 'password' | null;
}

/**
 * Reads one file that should be a package, encrypted or not, whole or not at all. Its content says what it is.
 * @returns one refusal that names the file; of an encrypted one `sealed.…`
 */
export async function openPackage(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
  keys: Keys,
): Promise<Result<OpenedPackage>> {
  const kind = kindOfFile(bytes);
  const other = whyNoPackage(kind);
  if (other) return refused(inFile(other, file));
  if (kind.family !== 'sealed') return opened(bytes, file, platform, null);
  const unsealed = await unseal(bytes, keys, platform);
  if (unsealed.ok) return opened(unsealed.bytes, file, platform, unsealed.by);
  const { problem } = unsealed;
  return refused(error(problem === 'truncated' ? 'reading.truncated' : `sealed.${problem}`, { file }));
}

async function opened(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
  openedBy: OpenedPackage['openedBy'],
): Promise<Result<OpenedPackage>> {
  const read = await readPackage(bytes, file, platform);
  return read.ok ? ok({ document: read.value, openedBy }) : read;
}
