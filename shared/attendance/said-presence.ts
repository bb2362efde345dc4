import { foldName } from '../counting/distinct-names.ts';
import { modeOf, presenceOf } from './cell-values.ts';

/** What a row says of whether somebody was there: texts of its cells, empty where nothing stands. */
export interface PresenceCells {
  /** In the column of presence. */
  readonly status: string;
  readonly hours: number | undefined;
  readonly signature: string;
  readonly remark: string;
  /** Where people of a typed list wrote when they came. */
  readonly arrival: string;
}

/** Whether somebody was there, by what the row itself says; undefined when it says nothing of it. */
export function saidPresence({ status, hours, signature, remark, arrival }: PresenceCells): boolean | undefined {
  if (status !== '') {
    const attended = presenceOf(status);
    if (attended !== undefined) return attended;
    // `Nuotoliu` among `taip` and `ne` says that somebody came, and how.
    if (modeOf(status) !== undefined) return true;
  }
  if (arrival !== '' && presenceOf(arrival) === false) return false;
  if (hours !== undefined) return hours > 0;
  if (signature !== '' && presenceOf(signature) === false) return false;
  return remark !== '' && saysOfAbsence(remark.slice(0, 200)) ? false : undefined;
}

/**
 * `Nedalyvavo`, `pranešė, kad nedalyvaus`; not of somebody who missed a part: `nedalyvavo antrą dieną`. `No`, `нет` under
 * Remarks is nothing to remark: four letters and more say something.
 */
function saysOfAbsence(remark: string): boolean {
  if (!/(?:\p{L}[^\p{L}]*){4}/u.test(remark.slice(0, 100))) return false;
  const folded = foldName(remark);
  return (presenceOf(remark) === false || absence.test(folded)) && !ofPart.test(folded);
}

const absence =
  /(?<!\p{L})(?:nedalyva|neatvyk|nepiedalis|nepiedalij|neierad|neierod|ei osale|ei tule|ei tulnud|did not (?:come|attend)|will not (?:come|attend)|не придет|не пришел|не пришла|не прийде|не прийш)/u;
const ofPart =
  /(?<!\p{L})(?:dien|dal[iy]|ryt|po piet|antr|pirm|otr|sakum|beig|paev|hommik|teise|esimes|day|part|morning|afternoon|until|iki|nuo|lidz|kuni|ден|дня|день|част)/u;
