import type { SentenceCode } from './messages/catalogue.ts';

/** `error` is shown as "Must fix", `warning` as "Please check". */
export type Severity = 'error' | 'warning';

/** Where a finding is. Only the parts that apply are there; rows count from 1 as a spreadsheet shows them. */
export interface IssuePath {
  readonly file?: string;
  readonly kind?: string;
  /** Id of the record. */
  readonly record?: string;
  /** What people call the record: its reference or its name. */
  readonly label?: string;
  /** A field of the record (`total`, `sessions/<entry id>/from`) or a place in a document (`records[3].value.total`). */
  readonly field?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

export type IssueParams = Readonly<Record<string, string | number>>;

/** Why somebody let a finding stand. */
export interface Acceptance {
  readonly comment: string;
  readonly author?: string;
  readonly day?: string;
}

/** One outcome of a rule: a finding in records, a refusal of a file, a note on a figure. Its sentence is in the catalogue. */
export interface Issue {
  readonly code: SentenceCode;
  readonly severity: Severity;
  readonly path: IssuePath;
  readonly params: IssueParams;
  /** Somebody looked at it and let it stand; who asks for open findings does not get it. */
  readonly accepted?: Acceptance;
}

export function error(code: SentenceCode, path: IssuePath = {}, params: IssueParams = {}): Issue {
  return { code, severity: 'error', path, params };
}

export function warning(code: SentenceCode, path: IssuePath = {}, params: IssueParams = {}): Issue {
  return { code, severity: 'warning', path, params };
}

/** The same issue, said of a file. */
export function inFile(issue: Issue, file: string): Issue {
  return { ...issue, path: { ...issue.path, file } };
}
