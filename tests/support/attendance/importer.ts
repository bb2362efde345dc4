import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import type { AttendanceSession, FileLine, SessionContext } from '../../../shared/attendance/session.ts';
import type { Issue } from '../../../shared/issue.ts';
import { readPasted } from '../../../shared/reading/read-pasted.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import type { Result } from '../../../shared/result.ts';
import { testPlatform } from '../test-platform.ts';
import type { BenchFile } from './attendance-case.ts';

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

export async function tablesOf({ file, bytes, pasted }: BenchFile): Promise<ReadFile> {
  const content = bytes();
  const tables = pasted === undefined ? readTables(content, file, platform) : readPasted(pasted(), file);
  return { file, sha256: await platform.sha256(content), tables };
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

/** Nobody counted, and nothing that says why: no refusal, no question, no finding, no excluded row, no other kind of file. */
export function isSilentZero({ session, lines, refusals }: Imported): boolean {
  const { persons, excluded } = session.overview().count;
  const isSaid =
    refusals.length > 0 ||
    lines.some(({ needs, issues }) => needs.length > 0 || issues.length > 0) ||
    lines.some(({ kind }) => kind === 'registration' || kind === 'stream');
  return persons.unique === 0 && persons.unidentified === 0 && excluded.length === 0 && !isSaid;
}
