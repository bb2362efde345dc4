import { dayNumber } from '../../schema/calendar-date.ts';
import { instantSchema } from '../../schema/text.ts';
import { markOf } from './as-written.ts';

/** The file that a row stands in: its hash, and when the workbook was made. */
export interface FileOfRow {
  readonly sha256: string;
  readonly madeAt: string;
}

/**
 * Ids for a row that somebody added and for its new entries, made of the file's hash and the row's place: the same file
 * taken in twice, here or on another computer, brings the same records and not two of each.
 * @returns a UUID of version 7 each time, in the same order every time; the first is that of the row's record
 */
export function idsOfRow({ sha256, madeAt }: FileOfRow, sheet: string, row: number): () => string {
  const madeOn = instantSchema.safeParse(madeAt).success ? dayNumber(madeAt.slice(0, 10)) : 0;
  const time = hex(Math.max(0, madeOn) * 86_400_000, 12);
  let count = 0;
  return () => {
    const place = hex(Number.parseInt(markOf(`${sheet}\n${row}\n${(count += 1)}`), 36), 8);
    const variant = '89ab'[Number.parseInt(sha256.charAt(3), 16) % 4];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${sha256.slice(0, 3)}-${variant}${sha256.slice(4, 7)}-${sha256.slice(7, 11)}${place}`;
  };
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0').slice(-length);
}
