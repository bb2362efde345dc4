import { error } from '../../shared/issue.ts';
import { noKeys } from '../../shared/package/age.ts';
import { openPackage } from '../../shared/package/open-package.ts';
import type { OpenedPackage } from '../../shared/package/open-package.ts';
import { kindOfFile } from '../../shared/reading/file-kind.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PackageDocument } from '../../shared/schema/package-document.ts';
import type { CommandIo } from './command.ts';
import { readBytes } from './read-bytes.ts';

/** A file is a package or a workbook; its content tells, not its name. */
export type InputFile = PackageInput | WorkbookInput;
export interface PackageInput {
  readonly type: 'package';
  readonly file: string;
  readonly document: PackageDocument;
  readonly openedBy: OpenedPackage['openedBy'];
}
export interface WorkbookInput {
  readonly type: 'workbook';
  readonly file: string;
  readonly bytes: Uint8Array;
}

const megabyte = 1_000_000;
/** A package of 100,000 records has about 250 MB; above 536 MB no text can be held in one piece. */
const largestFile = 500 * megabyte;

/** Reads one file that the command was given. A refusal names the file. */
export async function readInput(file: string, io: CommandIo): Promise<Result<InputFile>> {
  const tooLarge = error('reading.tooLarge', { file }, { limit: largestFile / megabyte });
  const bytes = await readBytes(file, io, { bytes: largestFile, refusal: tooLarge });
  if (!bytes.ok) return bytes;
  const kind = kindOfFile(bytes.value);
  if (kind.family === 'office') return ok({ type: 'workbook', file, bytes: bytes.value });
  const read = await openPackage(bytes.value, file, io.platform, io.keys ?? noKeys);
  return read.ok ? ok({ type: 'package', file, ...read.value }) : read;
}
