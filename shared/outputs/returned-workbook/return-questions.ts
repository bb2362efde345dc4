import type { RecordKind } from '../../schema/record.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';

/** A question that the workbook leaves open. `key`: names it in the answers. */
interface Question {
  readonly key: string;
  readonly kind: RecordKind;
}

/** A record that the workbook was made with and whose row is not there any more. Kept unless somebody says otherwise. */
export interface RemovedRow extends Question {
  readonly id: string;
  readonly label: string;
}

/** The same of an entry of a list: a session, a delegation. */
export interface RemovedEntry extends Question {
  readonly record: string;
  readonly label: string;
  readonly list: string;
  readonly entry: string;
  /** What the entry holds here. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Rows that differ and say they are one record. Nothing of them is taken until somebody chooses. */
export interface DoubledQuestion extends Question {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ReadRecord[];
  /** Fields in which the rows differ. */
  readonly fields: readonly string[];
}

/** A row without an id that looks like records of the register. Nothing of it is taken until somebody chooses. */
export interface UnnamedQuestion extends Question {
  readonly row: ReadRecord;
  readonly label: string;
  readonly like: readonly { readonly id: string; readonly label: string }[];
}

export interface ReturnQuestions {
  readonly removed: readonly RemovedRow[];
  readonly removedEntries: readonly RemovedEntry[];
  readonly doubled: readonly DoubledQuestion[];
  readonly unnamed: readonly UnnamedQuestion[];
}

/**
 * What somebody answered, by the key of the question. A removed row or entry: `delete`, else it is kept. Doubled rows:
 * `row <n>`, `row <n>, others new`, or `none`. A row without an id: `same <id>`, `new` or `none`. Of the last two,
 * nothing is taken until there is an answer.
 */
export type ReturnAnswers = ReadonlyMap<string, string>;

/** What of the questions that have no answer of their own is still open. */
export function countOpen({ doubled, unnamed }: ReturnQuestions, answers: ReturnAnswers): number {
  return [...doubled, ...unnamed].filter(({ key }) => !answers.has(key)).length;
}

export function rowAnswer({ row }: ReadRecord, othersNew = false): string {
  return othersNew ? `row ${row}, others new` : `row ${row}`;
}

export function sameAnswer(id: string): string {
  return `same ${id}`;
}
