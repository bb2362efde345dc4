import { inFile } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import type { Platform } from '../../platform.ts';
import { ok, refused } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { Sheet } from '../../reading/sheet.ts';
import type { Project } from '../../schema/project.ts';
import { recordKinds } from '../../schema/record.ts';
import type { RecordKind } from '../../schema/record.ts';
import type { WorkbookAbout } from '../workbook/about-sheet.ts';
import type { NewRowName } from '../workbook/find-names.ts';
import { isAsWritten } from '../workbook/edited-record.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { readXlsx } from '../workbook/read-xlsx.ts';
import type { DoubledRows, ReadRecord } from '../workbook/records-in-making.ts';

/**
 * A workbook that came back, as far as it can be understood without the register: small, for a row that stands as it
 * was written is only named. What it means for the register, `planReturn` says.
 */
export interface ReturnedWorkbook {
  readonly file: string;
  /** Of the file: the same file again brings the same records. */
  readonly sha256: string;
  readonly about: WorkbookAbout;
  /** Name for the author of its edits, used for this reading only. */
  readonly replica: string;
  readonly readAt: string;
  /** Rows that are not as they were written, do not say how that was, or belong to no record of the register. */
  readonly rows: readonly ReadRecord[];
  /** Ids of the records whose rows stand as they were written. */
  readonly asWritten: readonly string[];
  readonly doubled: readonly DoubledRows[];
  /** Kinds whose sheets say which record each row is. */
  readonly kinds: readonly RecordKind[];
  /** Ids of the records that it was made with; absent in a workbook of before. */
  readonly holds?: readonly string[];
  /** Rows without an id that other rows name, by the ids that they would get. */
  readonly newNames: ReadonlyMap<string, NewRowName>;
  /** One finding for each cell that cannot be read; its row is not in `rows`. */
  readonly badRows: readonly Issue[];
  /** Sheets and columns that are missing, renamed or unknown, and rows that stand there twice. */
  readonly warnings: readonly Issue[];
}

/** What the reader has to know of the register. */
export interface RegisterAtHand {
  readonly project: Project;
  /** Whether it has a record of this id; a row of another record is a new one, even as it was written. */
  readonly has: (id: string) => boolean;
}

/** Reads the bytes of a workbook of a project. A refusal names the file. */
export async function readReturnedWorkbook(
  bytes: Uint8Array,
  file: string,
  register: RegisterAtHand,
  platform: Platform,
): Promise<Result<ReturnedWorkbook>> {
  const sheets = readXlsx(bytes);
  if (!sheets.ok) return refused(...sheets.issues.map((issue) => inFile(issue, file)));
  return returnedFrom(sheets.value, { file, sha256: await platform.sha256(bytes) }, register, platform);
}

/** The same from the cells of the file. */
export function returnedFrom(
  sheets: readonly Sheet[],
  { file, sha256 }: Pick<ReturnedWorkbook, 'file' | 'sha256'>,
  { project, has }: RegisterAtHand,
  platform: Pick<Platform, 'newReplica' | 'now'>,
): Result<ReturnedWorkbook> {
  const reading = readWorkbook(sheets, project, { file, sha256 });
  if (!reading.ok) return reading;
  const { about, records, doubled, kinds, holds, newNames, badRows, warnings } = reading.value;
  const all = recordKinds.flatMap((kind) => records[kind]);
  const isKnownAsWritten = (row: ReadRecord) => row.id !== undefined && has(row.id) && isAsWritten(row);
  return ok({
    file,
    sha256,
    about,
    replica: platform.newReplica(),
    readAt: platform.now(),
    rows: all.filter((row) => !isKnownAsWritten(row)),
    asWritten: all.filter(isKnownAsWritten).flatMap(({ id }) => id ?? []),
    doubled,
    kinds,
    ...(holds && { holds: [...holds] }),
    newNames,
    badRows,
    warnings,
  });
}
