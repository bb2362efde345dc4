import { canonicalJson } from '../../package/canonical-json.ts';
import type { Cell } from '../../reading/sheet.ts';

/**
 * What each field of a row held when the row was written, by a mark of its value. It tells a cell that somebody changed
 * from one that the register has moved past since, so that only what was typed in the workbook is taken as an edit.
 */
export type AsWritten = ReadonlyMap<string, string>;

/** Stands for a row that was written without any value. */
const nothing = '-';

/** Under this name a record's row keeps which entries a list had. */
export function entriesMarkOf(list: string): string {
  return `${list}/`;
}

/** A short mark of a value: FNV-1a, 32 bits. Two values share one in four thousand million cases. */
export function markOf(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalJson(value);
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}

/** The marks of a row as the text of its hidden cell: `title=1k2j3h total=9z8y7x`. */
export function asWrittenText(fields: Iterable<readonly [string, unknown]>): string {
  return [...fields].map(([field, value]) => `${field}=${markOf(value)}`).join(' ') || nothing;
}

/** The marks of such a cell; undefined when it holds none, as in a workbook of before or a row that somebody added. */
export function parseAsWritten(cell: Cell): AsWritten | undefined {
  if (typeof cell !== 'string' || cell.trim() === '') return undefined;
  const marks = new Map<string, string>();
  for (const pair of cell.split(' ')) {
    const equals = pair.indexOf('=');
    if (equals > 0) marks.set(pair.slice(0, equals), pair.slice(equals + 1));
    else if (pair !== nothing && pair !== '') return undefined;
  }
  return marks;
}
