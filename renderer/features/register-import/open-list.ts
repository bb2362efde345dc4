import { error } from '../../../shared/issue.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { Sheet } from '../../../shared/reading/sheet.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import type { RegisterTable } from '../../../shared/register/model.ts';
import { ok, refused } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { TablesRead } from '../../reading/read-request.ts';

/** A file in which lists of activities were found. */
export interface OpenList {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly RegisterTable[];
  /** What could not be read although the rest could. */
  readonly issues: readonly Issue[];
}

/** The lists of a file that was read; refused when it has none. */
export function openList(file: string, read: Result<TablesRead>): Result<OpenList> {
  if (!read.ok) return read;
  // A text file has one sheet without a name; people know it by the file's.
  const sheets = (read.value.tables?.sheets ?? []).map((sheet) =>
    sheet.name === '' ? { ...sheet, name: file } : sheet,
  );
  const tables = findRegisterTables(sheets);
  if (tables.length === 0) return refused(error('register.noList', { file }));
  return ok({ file, sheets, tables, issues: read.value.issues });
}
