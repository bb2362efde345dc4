import canonicalize from 'canonicalize';
import type { JsonScan } from './scan-json.ts';

/** Canonical form of a JSON value (RFC 8785): keys sorted, no white space, one way to write each number and string. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;

/**
 * The canonical form of the outermost object without one of its members, cut out of its bytes. Only for a scan that
 * says the text is canonical; far cheaper than writing the parsed value again.
 * @returns UTF-8, as it is hashed
 */
export function canonicalCut(bytes: Uint8Array, scan: JsonScan, leaveOut: string): Uint8Array {
  const members = scan.members.filter((member) => member.key !== leaveOut).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const cut = new Uint8Array(bytes.length + 2);
  let length = 0;
  for (const { start, end } of members) {
    cut[length] = length === 0 ? openBrace : comma;
    length = copyWithoutGaps(bytes, start, end, scan.gaps, cut, length + 1);
  }
  if (members.length === 0) {
    cut[0] = openBrace;
    length = 1;
  }
  cut[length] = closeBrace;
  return cut.subarray(0, length + 1);
}

/** @returns where the copy ends in `target` */
function copyWithoutGaps(
  bytes: Uint8Array,
  start: number,
  end: number,
  gaps: readonly number[],
  target: Uint8Array,
  at: number,
): number {
  let from = start;
  let to = at;
  const copyUpTo = (until: number) => {
    target.set(bytes.subarray(from, until), to);
    to += until - from;
  };
  for (let index = firstGapFrom(gaps, start); index < gaps.length; index += 2) {
    const gapStart = gaps[index] ?? end;
    if (gapStart >= end) break;
    copyUpTo(gapStart);
    from = gaps[index + 1] ?? end;
  }
  copyUpTo(end);
  return to;
}

/** Index in `gaps` of the first gap that starts at or after the offset. */
function firstGapFrom(gaps: readonly number[], offset: number): number {
  let low = 0;
  let high = gaps.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle * 2] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
