import type { ParsingOptions, WorkBook } from 'xlsx';

/** What the reader exports and does not describe. */
declare module 'xlsx' {
  /** A part of a workbook: its bytes, or the same as a text of one letter for each byte. */
  type WorkbookPart =
    | { readonly name: string; readonly content: Uint8Array; readonly type: 2 }
    | { readonly name: string; readonly data: string };

  /** Reads a workbook whose parts are unpacked already. */
  export function parse_zip(
    zip: { readonly files: Readonly<Record<string, WorkbookPart>> },
    options: ParsingOptions,
  ): WorkBook;
}
