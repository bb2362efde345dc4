import { readFileSync } from 'node:fs';
import { read } from 'xlsx';
import { nodePlatform } from '../../main/node-platform.ts';
import { createAttendanceSession } from '../../shared/attendance/create-session.ts';
import type { SessionFile } from '../../shared/attendance/session.ts';
import { parseDelimited } from '../../shared/reading/parse-delimited.ts';
import { readTables } from '../../shared/reading/read-tables.ts';
import { attendanceFile } from './attendance-files.ts';
import type { AttendanceFile } from './attendance-files.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Measured } from './stopwatch.ts';

/** The yardstick: the bytes of the file as records of fields, by the parser alone (nothing else is in `parseDelimited`). */
export function readBareText(folder: string): Measured {
  const watch = new Stopwatch();
  const text = new TextDecoder().decode(readFileSync(attendanceFile(folder, 'zoom')));
  const { records } = parseDelimited(text, ',', '\n');
  return watch.lap('read').read({ rows: records.length });
}

/** The same of a workbook: its cells as the reader holds them, not yet as rows. */
export function readBareWorkbook(folder: string): Measured {
  const watch = new Stopwatch();
  const { Sheets, SheetNames } = read(readFileSync(attendanceFile(folder, 'sheet')), { dense: true });
  const cells = Sheets[SheetNames[0] ?? '']?.['!data'] ?? [];
  return watch.lap('read').read({ rows: cells.length });
}

/** From the bytes of the file to its figures. */
export function importAttendance(folder: string, file: AttendanceFile): Measured {
  const watch = new Stopwatch();
  const tables = readFile(folder, file);
  watch.lap('read');
  const session = createAttendanceSession();
  session.add(tables);
  const { count } = session.overview();
  return watch.lap('recognise').read({ rows: count.rows, persons: count.persons.unique });
}

/** So many answers are given one after the other. */
const answers = 10;

/** Somebody leaves people out, one by one: each answer with all figures and what the screen shows of the list. */
export function decideAttendance(folder: string, file: AttendanceFile): Measured {
  const session = createAttendanceSession();
  session.add(readFile(folder, file));
  const { people } = session.people('counted', 0, answers);
  const watch = new Stopwatch();
  for (const [index, { rows }] of people.entries()) {
    session.decide({ decision: 'exclude', place: rows[0]!.place });
    session.overview();
    session.people('counted', 0, 50);
    watch.lap(`answer ${index + 1}`);
  }
  return watch.read({ persons: session.overview().count.persons.unique });
}

function readFile(folder: string, name: AttendanceFile): SessionFile {
  const file = attendanceFile(folder, name);
  const tables = readTables(readFileSync(file), file, nodePlatform);
  if (!tables.ok) throw new Error(`not read: ${JSON.stringify(tables.issues)}`);
  return { key: 'f', file, sha256: '', tables: tables.value };
}
