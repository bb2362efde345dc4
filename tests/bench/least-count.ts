import { readFileSync } from 'node:fs';
import { foldName } from '../../shared/counting/distinct-names.ts';
import { parseDelimited } from '../../shared/reading/parse-delimited.ts';
import { attendanceFile } from './attendance-files.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Measured } from './stopwatch.ts';

/** `01/31/2023 09:50:12 AM`, as every time of the file stands there. */
const plainTime = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d) ([AP])M$/u;

/**
 * The least that any count of the meeting has to do, as a floor: every row is parsed, its name folded as everywhere else,
 * whoever shares an address or a name is one, both times are read, the first and the last are kept for each person. No row
 * is kept, nobody is left out, nothing can be looked at or decided afterwards.
 */
export function countAtLeast(folder: string): Measured {
  const watch = new Stopwatch();
  const text = new TextDecoder().decode(readFileSync(attendanceFile(folder, 'zoom')));
  const [, ...records] = parseDelimited(text, ',', '\n').records;
  const persons = new Map<string, number>();
  const [first, last]: [number[], number[]] = [[], []];
  for (const [name = '', address = '', join = '', leave = ''] of records) {
    const folded = foldName(name);
    const mail = address.toLowerCase();
    const person = (mail === '' ? undefined : persons.get(mail)) ?? persons.get(folded) ?? first.length;
    persons.set(folded, person);
    if (mail !== '') persons.set(mail, person);
    const [from, until] = [minuteOf(join), minuteOf(leave)];
    if (person === first.length) {
      first.push(from);
      last.push(until);
    } else {
      first[person] = Math.min(first[person] ?? from, from);
      last[person] = Math.max(last[person] ?? until, until);
    }
  }
  return watch.lap('count').read({ rows: records.length, persons: first.length });
}

function minuteOf(text: string): number {
  const [, month, day, year, hour, minute, second, half] = plainTime.exec(text) ?? [];
  if (half === undefined) return Number.NaN;
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second)) / 60_000;
}
