import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles one of the programs beside this file, so that plain Node runs it. @returns its path in `folder` */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs` } },
    },
  });
  return join(folder, `${name}.cjs`);
}

/**
 * Runs a program that says numbers and ends it with SIGKILL: a moment after it has said so many lines, in the middle of
 * what it does next.
 * @returns the last number it said
 */
export function runUntilKilled(program: string, args: readonly string[], lines: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    child.stderr.on('data', (part: Buffer) => {
      complaint += part.toString();
    });
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('close', (_status, signal) => {
      const numbers = said.split('\n').slice(0, -1);
      if (signal === 'SIGKILL') resolve(Number(numbers.at(-1)));
      else reject(new Error(`it ended by itself: ${complaint}`));
    });
  });
}
