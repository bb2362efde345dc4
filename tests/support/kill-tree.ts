import { readFileSync, readdirSync } from 'node:fs';

/**
 * Ends a browser at once, with all its processes, as a power cut would: the one that was started with this folder as its
 * profile (Playwright gives it a process group of its own). On Linux; elsewhere it throws.
 */
export function killBrowserOf(profile: string): void {
  if (process.platform !== 'linux') throw new Error('killing a whole browser is known on Linux only');
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    const words = commandLine(id);
    const isFirst = !words.some((word) => word.startsWith('--type='));
    if (isFirst && words.includes(`--user-data-dir=${profile}`)) kill(-Number(id));
  }
}

function commandLine(id: string): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
