import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CommandIo } from '../../main/cli/command.ts';
import { runForin } from '../../main/cli/run-forin.ts';
import { nodeDisk } from '../../main/write-file-atomically.ts';
import { testPlatform } from './test-platform.ts';

/** The worker that reads tables, without a bundle. */
export const readerFromSource = new URL('./reader-from-source.mjs', import.meta.url);

/** What one call of the command line came to. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, in which commands run without a process of their own. */
export interface Workplace {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** The JSON document on standard output, whatever the exit status. */
  readonly json: <T>(...args: readonly string[]) => Promise<T>;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => Buffer;
  /** Files and folders, hidden ones too, by their names in the folder. */
  readonly names: () => readonly string[];
}

/** A new one, taken away when the test is over. `changes` replace parts of the world around the command. */
export function newWorkplace(changes: Partial<CommandIo> = {}, whenOver: (end: () => void) => void = onTestFinished) {
  const folder = mkdtempSync(join(tmpdir(), 'forin-'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  const platform = testPlatform();
  const run = async (...args: readonly string[]): Promise<Run> => {
    let out = '';
    let err = '';
    const io: CommandIo = {
      platform,
      disk: nodeDisk,
      milliseconds: () => 0,
      folder,
      isTerminal: false,
      reader: readerFromSource,
      writeOut: (text) => (out += text),
      writeError: (text) => (err += text),
      ...changes,
    };
    return { status: await runForin(args, io), out, err };
  };
  const workplace: Workplace = {
    folder,
    run,
    json: async <T>(...args: readonly string[]) => JSON.parse((await run(...args, '--json')).out) as T,
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name) => readFileSync(join(folder, name)),
    names: () => (readdirSync(folder, { recursive: true }) as string[]).toSorted(),
  };
  return workplace;
}

/** The lines of an output, without the empty one at the end. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
