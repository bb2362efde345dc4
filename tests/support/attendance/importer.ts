import { existsSync } from 'node:fs';
import type { AttendanceSession, FileLine, SessionContext } from '../../../shared/attendance/session.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { Platform } from '../../../shared/platform.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import type { Result } from '../../../shared/result.ts';
import { testPlatform } from '../test-platform.ts';
import type { BenchFile } from './attendance-case.ts';

type ReadTables = (bytes: Uint8Array, file: string, platform: Platform) => Result<Tables> | Promise<Result<Tables>>;

const reading = new URL('../../../shared/reading/read-tables.ts', import.meta.url);
const counting = new URL('../../../shared/attendance/create-session.ts', import.meta.url);

/** The parts that read and count come to this branch after the bench. */
export const isImporterHere = existsSync(reading) && existsSync(counting);

const { readTables, createAttendanceSession } = isImporterHere
  ? ({ ...(await import(reading.href)), ...(await import(counting.href)) } as {
      readTables: ReadTables;
      createAttendanceSession: () => AttendanceSession;
    })
  : { readTables: missing, createAttendanceSession: missing };

const platform = testPlatform();

export const noContext: SessionContext = { organisations: [], mappings: [] };

/** What became of the files of one event. */
export interface Imported {
  readonly session: AttendanceSession;
  readonly lines: readonly FileLine[];
  /** Files that could not even be read as tables. */
  readonly refusals: readonly Issue[];
}

/** Reads the files and puts them into one session, in this order. */
export async function importFiles(
  files: readonly BenchFile[],
  context: Partial<SessionContext> = {},
): Promise<Imported> {
  return importTables(await Promise.all(files.map(tablesOf)), context);
}

export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly tables: Result<Tables>;
}

export async function tablesOf({ file, bytes }: BenchFile): Promise<ReadFile> {
  const content = bytes();
  return { file, sha256: await platform.sha256(content), tables: await readTables(content, file, platform) };
}

export function importTables(files: readonly ReadFile[], context: Partial<SessionContext> = {}): Imported {
  const session = createAttendanceSession();
  session.setContext({ ...noContext, ...context });
  const lines: FileLine[] = [];
  const refusals: Issue[] = [];
  files.forEach(({ file, sha256, tables }, index) => {
    if (tables.ok) lines.push(session.add({ key: `file ${index + 1}`, file, sha256, tables: tables.value }));
    else refusals.push(...tables.issues);
  });
  return { session, lines, refusals };
}

function missing(): never {
  throw new Error('shared/reading/read-tables.ts and shared/attendance/create-session.ts are not here');
}
