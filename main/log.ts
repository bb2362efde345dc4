import { join } from 'node:path';
// The part for plain Node: the one for Electron listens to IPC and adds to windows.
import log from 'electron-log/node.js';
import { failureTrace } from './failure-trace.ts';

export interface Log {
  readonly path: string;
  /** Something happened, in words of ours. */
  readonly note: (what: string) => void;
  readonly failure: (what: string, failure: unknown) => void;
}

/** The log of the shell: `logs/main.log` in the profile, at most 1 MB and one older file, without personal data. */
export function openLog(profile: string): Log {
  const path = join(profile, 'logs', 'main.log');
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => path;
  log.transports.file.maxSize = 1_000_000;
  log.transports.file.level = 'info';
  return {
    path,
    note: (what) => log.info(what),
    failure: (what, failure) => log.error(what, failureTrace(failure)),
  };
}
