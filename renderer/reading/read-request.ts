import type { Issue } from '../../shared/issue.ts';
import type { DocumentPart } from '../../shared/reading/document-parts.ts';
import type { Keys } from '../../shared/package/age.ts';
import type { Pasted } from '../../shared/reading/read-pasted.ts';
import type { Tables } from '../../shared/reading/tables.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { LogoRead } from './read-logo.ts';
import type { Report, Returned } from './read-report-file.ts';

/**
 * What a reader is asked for. With a `port`, tables go to it and nowhere else: a large file reaches another worker
 * without passing through the window. `keys` open encrypted files; absent: there are none.
 */
export type ReadRequest =
  | { readonly wanted: 'report'; readonly file: string; readonly bytes: Uint8Array; readonly keys?: Keys }
  | {
      readonly wanted: 'incoming';
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly register: RegisterInShort;
      readonly keys?: Keys;
    }
  | { readonly wanted: 'tables'; readonly file: string; readonly bytes: Uint8Array; readonly port?: MessagePort }
  /** A Word document, or the text of one, as paragraphs and tables. */
  | { readonly wanted: 'document'; readonly file: string; readonly from: Uint8Array | Pasted }
  /** A picture that is to become a logo. */
  | { readonly wanted: 'logo'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly wanted: 'pasted'; readonly file: string; readonly pasted: Pasted; readonly port?: MessagePort };

/** What a reader has to know of the register. */
export interface RegisterInShort {
  readonly project: Project;
  /** Ids of its records. */
  readonly ids: readonly string[];
}

export type Wanted = ReadRequest['wanted'];
export type RequestFor<W extends Wanted> = Extract<ReadRequest, { readonly wanted: W }>;

/** What the answer to each request holds, when the file was not refused. */
export interface ReadAnswers {
  readonly report: Report;
  /** A report, or a workbook that comes back. */
  readonly incoming: Report | Returned;
  readonly tables: TablesRead;
  readonly document: readonly DocumentPart[];
  readonly logo: LogoRead;
  readonly pasted: TablesRead;
}

/** What was read as tables, in short. */
export interface TablesRead extends Omit<Tables, 'sheets'> {
  /** SHA-256 of the file, or of what was pasted: the same file again is known by it. */
  readonly sha256: string;
  /** Rows of all sheets. */
  readonly rows: number;
  readonly issues: readonly Issue[];
  /** Absent when they went to a port. */
  readonly tables?: Tables;
}
