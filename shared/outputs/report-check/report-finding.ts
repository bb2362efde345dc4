import type { Issue } from '../../issue.ts';

/** Where something stands in a document: what Word can find again. */
export interface DocumentPlace {
  /** The heading above it; absent: it stands before the first one. */
  readonly heading?: string;
  /** The paragraph, or the row of the table, as it stands there; long ones are cut. */
  readonly quote: string;
}

/** A contradiction between a document and the records: its sentence, the record and field, and the place in the document. */
export interface ReportFinding extends Issue {
  readonly place: DocumentPlace;
}

const longestQuote = 240;

/** What is quoted of a paragraph or of the cells of a row. */
export function quoteOf(...texts: readonly string[]): string {
  const text = texts
    .map((one) => one.replaceAll(/\s+/gu, ' ').trim())
    .filter((one) => one !== '')
    .join(' · ');
  return text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text;
}
