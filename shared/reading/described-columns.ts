/** Columns of a sheet, each of which a workbook describes at most once (ECMA-376, 18.3.1.13). */
const mostColumns = 16_384;
/** An element is no longer than this; what is longer describes nothing. */
const longestElement = 2_000;

const element = /^<(?:\w+:)?col\b[^<>]*>/u;
const bound = /[\s:](min|max)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const [opens, closes] = [0x3c, 0x3e];

/**
 * Whether a sheet of a workbook describes more columns than there are. The reader makes an object of each as often as it
 * is described, and a few letters can stand for millions: `<col min="1" max="16384" hidden="1"/>`, a thousand times.
 */
export function describesTooManyColumns(part: Uint8Array): boolean {
  let described = 0;
  for (let at = part.indexOf(opens); at >= 0; at = part.indexOf(opens, at + 1)) {
    if (!mayBeColumn(part, at)) continue;
    const end = part.indexOf(closes, at);
    if (end < 0) return false;
    const text = String.fromCharCode(...part.subarray(at, Math.min(end + 1, at + longestElement)));
    if (!element.test(text)) continue;
    described += columnsOf(text);
    if (described > mostColumns) return true;
  }
  return false;
}

/** Cells are nearly all of a sheet: what is none of the columns is passed over by its third letter (`<c r=…`, `<col …`). */
function mayBeColumn(part: Uint8Array, at: number): boolean {
  const isPlain = part[at + 1] === 0x63 && part[at + 2] === 0x6f && part[at + 3] === 0x6c;
  // A name may have a prefix: `<x:col …`.
  return isPlain || part.subarray(at + 1, at + 40).includes(0x3a);
}

/** The most columns that an element can be read to describe. */
function columnsOf(text: string): number {
  const [least, most]: [number[], number[]] = [[], []];
  for (const [, name, double, single] of text.matchAll(bound)) {
    const number = Number.parseInt(double ?? single ?? '', 10);
    if (!Number.isNaN(number)) (name === 'min' ? least : most).push(number);
  }
  if (least.length === 0 || most.length === 0) return 1;
  return Math.max(1, Math.max(...most) - Math.min(...least) + 1);
}
