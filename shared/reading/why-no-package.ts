import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { FileKind } from './file-kind.ts';

/** Why a file of a kind cannot be what a partner sends; `undefined` where only `readPackage` can tell. Names no file. */
export function whyNoPackage(kind: FileKind): Issue | undefined {
  if (kind.family === 'backup') return error('reading.backupInstead');
  if (kind.family === 'office') return error('reading.officeFile');
  if (kind.family !== 'other') return undefined;
  return kind.refusal.code === 'reading.empty' ? kind.refusal : error('reading.somethingElse');
}
