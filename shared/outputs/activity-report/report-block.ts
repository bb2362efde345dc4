import type { IssueParams } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/format-message.ts';
import type { ProseBlock } from '../prose/read-prose.ts';

/** A line of text; with an address it is a link. */
export interface ReportLine {
  readonly text: string;
  /** An https or http address. */
  readonly address?: string;
}

/** A document as plain blocks: whoever shows, prints or copies it decides what it looks like. */
export type ReportBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly ReportFact[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'prose'; readonly language?: string; readonly blocks: readonly ProseBlock[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What something is, under its name. */
export interface ReportFact {
  readonly label: string;
  readonly lines: readonly ReportLine[];
}

/** How a document speaks: one language throughout. Texts of the screens are such words, too. */
export interface ReportWords {
  readonly locale: Locale;
  readonly shared: (code: SentenceCode, params?: IssueParams) => string;
  readonly number: (value: number) => string;
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}
