import canonicalize from 'canonicalize';
import type { JsonScan } from './scan-json.ts';

/** Canonical form of a JSON value (RFC 8785): keys sorted, no white space, one way to write each number and string. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/**
 * The canonical form of the outermost object without one of its members, cut out of its text. Only for a scan that says
 * the text is canonical; far cheaper than parsing and writing again.
 */
export function canonicalCut(text: string, scan: JsonScan, leaveOut: string): string {
  const members = scan.members.filter((member) => member.key !== leaveOut).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return `{${members.map((member) => withoutGaps(text, member.start, member.end, scan.gaps)).join(',')}}`;
}

function withoutGaps(text: string, start: number, end: number, gaps: readonly number[]): string {
  const pieces: string[] = [];
  let from = start;
  for (let index = firstGapFrom(gaps, start); index < gaps.length; index += 2) {
    const gapStart = gaps[index] ?? end;
    if (gapStart >= end) break;
    pieces.push(text.slice(from, gapStart));
    from = gaps[index + 1] ?? end;
  }
  pieces.push(text.slice(from, end));
  return pieces.join('');
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
