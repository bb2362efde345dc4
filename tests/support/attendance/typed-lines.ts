import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import type { PersonGroup } from '../../../shared/attendance/review.ts';
import type { AttendanceSession, SessionFile } from '../../../shared/attendance/session.ts';
import type { Cell, Sheet } from '../../../shared/reading/sheet.ts';

/** Rows of a sheet as lines of text: `|` stands between the cells; a cell of digits is a number. */
export function rowsOfLines(lines: string): Cell[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => (/^\s*\d+\s*$/u.test(cell) ? Number(cell) : cell.trim())));
}

/** A file of one sheet or of several; its hash is made of its name. */
export function fileOfLines(sheets: string | readonly Sheet[], file = 'list.xlsx', key = file): SessionFile {
  return {
    key,
    file,
    sha256: `hash of ${file}`,
    tables: {
      container: 'xlsx',
      encoding: 'xlsx',
      sheets: typeof sheets === 'string' ? [{ name: 'S', rows: rowsOfLines(sheets) }] : sheets,
      issues: [],
    },
  };
}

/** A session with these files. */
export function sessionOfFiles(...files: readonly SessionFile[]): AttendanceSession {
  const session = createAttendanceSession();
  for (const file of files) session.add(file);
  return session;
}

/** Names in one list of the review. */
export function namesIn(session: AttendanceSession, group: PersonGroup): readonly string[] {
  return session.people(group, 0, 100).people.map(({ name }) => name);
}
