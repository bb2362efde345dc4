import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { readPackage } from '../../shared/package/read-package.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PackageDocument } from '../../shared/schema/package-document.ts';
import type { CommandIo } from './command.ts';

/** A file is a package or a workbook; its first bytes tell, not its name. */
export type InputFile = PackageInput | WorkbookInput;
export interface PackageInput {
  readonly type: 'package';
  readonly file: string;
  readonly document: PackageDocument;
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
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  if (isWorkbook(bytes.value)) return ok({ type: 'workbook', file, bytes: bytes.value });
  const read = await readPackage(bytes.value, file, io.platform);
  return read.ok ? ok({ type: 'package', file, document: read.value }) : read;
}

async function readBytes(file: string, io: CommandIo): Promise<Result<Uint8Array>> {
  try {
    const path = resolve(io.folder, file);
    const tooLarge = refused(error('reading.tooLarge', { file }, { limit: largestFile / megabyte }));
    if ((await stat(path)).size > largestFile) return tooLarge;
    const bytes = await readFile(path);
    return bytes.length > largestFile ? tooLarge : ok(bytes);
  } catch (failure) {
    return refused(openingIssue(file, failure));
  }
}

function openingIssue(file: string, failure: unknown): Issue {
  const { code, message } = failure as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return error('reading.missing', { file });
  if (code === 'EISDIR') return error('reading.folder', { file });
  return error('reading.notReadable', { file }, { reason: code ?? message });
}

/** Workbooks are zip archives (.xlsx, .ods) or compound files (.xls, and .xlsx with a password). */
function isWorkbook(bytes: Uint8Array): boolean {
  const starts = (...magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  return starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0);
}
