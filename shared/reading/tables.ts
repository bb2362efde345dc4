import type { Issue } from '../issue.ts';
import type { Sheet } from './sheet.ts';

/** What a file is by its content. `pasted`: a table from the clipboard. */
export type Container = 'text' | 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'docx' | 'pasted';

/** A file read as tables: everything in it that has rows and cells, nothing interpreted yet. */
export interface Tables {
  readonly container: Container;
  /**
   * How its text was written: `utf-8`, `utf-8+bom`, `utf-16le+bom`, `utf-16be+bom`, `utf-16le`, `utf-16be`,
   * `windows-1257`, `windows-1252`, `windows-1251`; for anything but text the container.
   */
  readonly encoding: string;
  /** The 8-bit encoding was chosen by what looked likeliest: people should look at the letters. */
  readonly isEncodingGuessed?: true;
  /** What stands between the fields of a text file. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly sheets: readonly Sheet[];
  /** What could not be read although the rest could: one bad row costs one row. */
  readonly issues: readonly Issue[];
}
