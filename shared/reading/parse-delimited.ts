import Papa from 'papaparse';

/** Fields of text by record. */
export interface ParsedText {
  /** Own arrays: the caller may change them. */
  readonly records: string[][];
  /** Quotation marks stand where they cannot: some record was read wrongly. */
  readonly isDamaged: boolean;
}

/** More records than any spreadsheet has rows are no list: nothing is read behind them. */
export const mostRecords = 1_048_576;

/**
 * Divides text into records and fields: fields may stand in quotation marks, and hold line breaks there. At most one
 * more than {@link mostRecords} are read. The one place that knows the parser.
 */
export function parseDelimited(text: string, delimiter: string, newline: '\n' | '\r'): ParsedText {
  const { data, errors } = Papa.parse(text, { delimiter, newline, quoteChar: '"', preview: mostRecords + 1 });
  return { records: data, isDamaged: errors.length > 0 };
}
