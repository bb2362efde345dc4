import type { Host } from '../../../shared/host.ts';
import { error } from '../../../shared/issue.ts';
import { fileNameOf } from '../../../shared/package/file-name.ts';
import { identityFile, parseIdentityFile } from '../../../shared/package/identity-file.ts';
import type { Platform } from '../../../shared/platform.ts';
import { refused } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { InstallationKeys } from '../../store/installation-keys.ts';

/** A key file has a few hundred bytes. */
const largest = 100_000;

/**
 * Saves every private key that is here as one file.
 * @returns the place in words people recognise, or null when they cancelled
 */
export async function saveKeyFile(
  keys: Pick<InstallationKeys, 'identities' | 'markSaved'>,
  host: Pick<Host, 'saveFile'>,
  project: string,
  words: { readonly name: string; readonly comment: string },
): Promise<string | null> {
  const text = await identityFile(await keys.identities(), [words.comment]);
  const suggestedName = fileNameOf([project, words.name], '.txt');
  const saved = await host.saveFile({ suggestedName, bytes: new TextEncoder().encode(text) });
  if (!saved.saved) return null;
  await keys.markSaved();
  return saved.place;
}

/** Takes in the keys of a file that the person chooses. Null when they cancelled. */
export async function openKeyFile(
  keys: Pick<InstallationKeys, 'add'>,
  host: Pick<Host, 'openFiles'>,
  platform: Pick<Platform, 'decodeUtf8' | 'now'>,
): Promise<Result<readonly string[]> | null> {
  const [file] = await host.openFiles({ kind: 'any', multiple: false });
  if (!file) return null;
  const text = file.bytes.length > largest ? null : platform.decodeUtf8(file.bytes);
  if (text === null) return refused(error('sealed.notAKeyFile', { file: file.name }));
  const parsed = await parseIdentityFile(text, file.name);
  if (parsed.ok) await keys.add(parsed.value, platform.now());
  return parsed;
}
