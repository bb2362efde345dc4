import type { RowPlace } from '../../../shared/attendance/model.ts';
import type { AttendanceDecision } from '../../../shared/attendance/review.ts';
import type { FileLine } from '../../../shared/attendance/session.ts';
import type { AttendanceImport, StoredDecision } from '../../../shared/schema/bookkeeping.ts';

type StoredPlace = Pick<StoredDecision, 'sha256' | 'sheet' | 'row' | 'column' | 'part'>;
type KnownFile = Pick<FileLine, 'key' | 'sha256' | 'tables'>;

/** A decision as it is kept: by hash, sheet number and row. Undefined when its file is not there any more. */
export function storedDecision(decision: AttendanceDecision, files: readonly KnownFile[]): StoredDecision | undefined {
  const place = storedPlace(decision.place, files);
  if (!place) return undefined;
  if (!('other' in decision)) return { decision: decision.decision, ...place };
  const other = storedPlace(decision.other, files);
  return other && { decision: decision.decision, ...place, other };
}

function storedPlace(
  { file, sheet, row, column, part }: RowPlace,
  files: readonly KnownFile[],
): StoredPlace | undefined {
  const found = files.find(({ key }) => key === file);
  const table = found?.tables.find((one) => one.sheet === sheet);
  if (!found || !table) return undefined;
  const within = { ...(column !== undefined && { column }), ...(part !== undefined && { part }) };
  return { sha256: found.sha256, sheet: table.sheetIndex + 1, row, ...within };
}

/** The newest import that had this file. */
export function importOfFile(imports: readonly AttendanceImport[], sha256: string): AttendanceImport | undefined {
  return imports
    .filter(({ files }) => files?.some((file) => file.sha256 === sha256))
    .reduce<AttendanceImport | undefined>((newest, one) => (newest && newest.id > one.id ? newest : one), undefined);
}

/**
 * The decisions that were kept about a file, said again of the file that is here now; those about two files only when
 * the other one is here, too.
 */
export function repeatedDecisions(
  { decisions = [] }: Pick<AttendanceImport, 'decisions'>,
  sha256: string,
  files: readonly KnownFile[],
): readonly AttendanceDecision[] {
  return decisions.flatMap((stored): AttendanceDecision[] => {
    const isAbout = stored.sha256 === sha256 || ('other' in stored && stored.other.sha256 === sha256);
    const place = isAbout ? placeHere(stored, files) : undefined;
    if (!place) return [];
    if (!('other' in stored)) return [{ decision: stored.decision, place }];
    const other = placeHere(stored.other, files);
    return other ? [{ decision: stored.decision, place, other }] : [];
  });
}

function placeHere(
  { sha256, sheet, row, column, part }: StoredPlace,
  files: readonly KnownFile[],
): RowPlace | undefined {
  const file = files.find((one) => one.sha256 === sha256);
  const table = file?.tables.find(({ sheetIndex }) => sheetIndex === sheet - 1);
  if (!file || !table) return undefined;
  const within = { ...(column !== undefined && { column }), ...(part !== undefined && { part }) };
  return { file: file.key, sheet: table.sheet, row, ...within };
}
