import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from './find-libreoffice.mjs';

/** Whether LibreOffice is on this computer. */
export const hasLibreOffice: boolean = findLibreOffice() !== undefined;

/** Workbooks as LibreOffice saves them once it has opened them: every part of the file is written anew. */
export function savedInLibreOffice<Name extends string>(
  workbooks: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Uint8Array>> {
  const program = findLibreOffice();
  if (program === undefined) throw new Error('LibreOffice is not here');
  const folder = mkdtempSync(join(tmpdir(), 'forin-libreoffice-'));
  try {
    const names = Object.keys(workbooks) as Name[];
    const [given, saved] = [join(folder, 'given'), join(folder, 'saved')];
    mkdirSync(given);
    const files = names.map((name, index) => {
      const file = join(given, `${index}.xlsx`);
      writeFileSync(file, workbooks[name]);
      return file;
    });
    const home = pathToFileURL(join(folder, 'profile')).href;
    const call = ['--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved];
    execFileSync(program, [`-env:UserInstallation=${home}`, ...call, ...files], { stdio: 'ignore', timeout: 240_000 });
    const read = names.map((name, index) => [name, new Uint8Array(readFileSync(join(saved, `${index}.xlsx`)))]);
    return Object.fromEntries(read) as Record<Name, Uint8Array>;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
