import { readFileSync } from 'node:fs';
import { personGroups } from '../../../shared/attendance/review.ts';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import { fullText } from '../../../shared/reading/sheet.ts';
import { testPlatform } from '../test-platform.ts';

const platform = testPlatform();
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.example/gu;
const telephone = /\+?\d[\d ]{7,}\d/gu;

/** Every name of two words, e-mail address and telephone number that stands in these files. */
export function personalTextsOf(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const read = readTables(new Uint8Array(readFileSync(path)), path, platform);
    if (!read.ok) throw new Error(`the sample ${path} cannot be read`);
    const cells = read.value.sheets.flatMap(({ rows }) => rows.flat().map(fullText));
    for (const text of cells) for (const match of text.match(address) ?? []) found.add(match);
    for (const text of cells) {
      for (const match of text.match(telephone) ?? []) if (/370|371|372|358|46/.test(match)) found.add(match.trim());
    }
    const session = createAttendanceSession();
    session.add({ key: 'x', file: path, sha256: String(index), tables: read.value });
    for (const group of personGroups) {
      for (const { rows, reason } of session.people(group, 0, 10_000).people) {
        if (reason === 'bot' || reason === 'room' || reason === 'service') continue;
        for (const { name } of rows) if (/^\p{L}+ \p{L}+$/u.test(name.trim())) found.add(name.trim());
      }
    }
  }
  return found;
}
