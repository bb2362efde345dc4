import type { IssueParams } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/format-message.ts';
import type { ProseBlock } from '../prose/read-prose.ts';

/** A line of text; with an address it is a link. */
export interface DocumentLine {
  readonly text: string;
  /** An https or http address. */
  readonly address?: string;
}

/** A document as plain blocks: whoever shows, prints, copies or writes it decides what it looks like. */
export type DocumentBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly DocumentFact[] }
  /** A paragraph. `lead`: what the reader came for, larger. `note`: how to read what stands there, smaller. */
  | { readonly type: 'text'; readonly text: string; readonly role?: 'lead' | 'note' }
  | { readonly type: 'prose'; readonly language?: string; readonly blocks: readonly ProseBlock[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly DocumentLine[] }
  | DocumentTable
  | { readonly type: 'pageBreak' };

/** A table with one row of heads. Rows are as long as the head. */
export interface DocumentTable {
  readonly type: 'table';
  /** What the table shows: above it, and read out with it. */
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers (from 0): they stand to the right. */
  readonly numberColumns?: readonly number[];
  /** The last row sums up the others. */
  readonly hasSumRow?: true;
}

/** A picture (PNG) with the words for whoever does not see it. */
export interface DocumentPicture {
  readonly bytes: Uint8Array;
  /** As it is shown, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

/** What something is, under its name. */
export interface DocumentFact {
  readonly label: string;
  readonly lines: readonly DocumentLine[];
}

/** A whole document: one language, a title, and what stands in it. */
export interface FullDocument {
  readonly locale: Locale;
  /** Side by side above the title, as many on a line as there is room for. */
  readonly logos?: readonly DocumentPicture[];
  readonly title: string;
  readonly subtitle?: string;
  /** At the foot of every page beside its number: which data this is, of which day. */
  readonly footer: string;
  /** Made for few pages: smaller letters and less space between them. */
  readonly isCompact?: true;
  /** Heading of a list of the document's headings before everything else. Absent: there is none. */
  readonly contents?: string;
  readonly blocks: readonly DocumentBlock[];
}

/** How a document speaks: one language throughout. Texts of the screens are such words, too. */
export interface DocumentWords {
  readonly locale: Locale;
  readonly shared: (code: SentenceCode, params?: IssueParams) => string;
  readonly number: (value: number) => string;
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}
