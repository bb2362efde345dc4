import type { SentenceCode } from '../../messages/catalogue.ts';
import type { Project } from '../../schema/project.ts';
import type { RecordKind } from '../../schema/record.ts';
import type { NameLookup, Labels } from './names.ts';
import type { Cell } from '../../reading/sheet.ts';
import type { CellCheck, CellStyle, CellValue } from './workbook-model.ts';

/** One column of a sheet as people see it. */
export interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  /** Never shown: what programs need. */
  readonly hidden?: true;
  /** Shown only when some row has something to say in it. */
  readonly quiet?: true;
  /** May be missing in a workbook that is read; it is then taken as empty. */
  readonly optional?: true;
  readonly check?: CellCheck;
}

export interface WriteContext {
  readonly project: Project;
  readonly labels: Labels;
}

export interface ReadContext {
  readonly project: Project;
  readonly names: NameLookup;
}

/** A field as it was read: a value, nothing (the field is absent), or why the cell of column `column` cannot stand. */
export type FieldReading =
  | { readonly value?: unknown }
  | { readonly problem: SentenceCode; readonly column: number; readonly params?: Readonly<Record<string, string>> };

/** A field and the columns it fills: the single source for writing and for reading. */
export interface FieldColumns {
  readonly field: string;
  readonly columns: readonly Column[];
  /** What is said of a value that the record's rules do not allow. */
  readonly expects: SentenceCode;
  /** One cell per column. A value of another type than the field's is a bug and throws. */
  readonly write: (value: unknown, context: WriteContext) => readonly CellValue[];
  /** Cells in the order of `columns`, never unreadable ones, at least one of them filled. */
  readonly read: (cells: readonly Cell[], context: ReadContext) => FieldReading;
}

/** A sheet whose rows are records of one kind. */
export interface RecordTable {
  readonly rows: 'records';
  readonly sheet: string;
  readonly kind: RecordKind;
  readonly fields: readonly FieldColumns[];
  /** Visible columns that stay in view. */
  readonly frozen: number;
  /** Written only when there are such records. */
  readonly onlyWhenAny?: true;
}

/** A sheet whose rows are entries of one list of activities. */
export interface EntryTable {
  readonly rows: 'entries';
  readonly sheet: string;
  readonly list: string;
  /** The columns that make up the entry's id. */
  readonly key: FieldColumns;
  readonly fields: readonly FieldColumns[];
}

export type SheetTable = RecordTable | EntryTable;

export const idHeader = 'Id';
export const versionHeader = 'Version';
/** Fields of the row that hold a word instead of a value, by name. */
export const openHeader = 'Left open';
/** Marks of the values that the row was written with (`as-written.ts`). */
export const writtenHeader = 'As written';
export const parentIdHeader = 'Activity id';
export const parentHeader = 'Activity';
