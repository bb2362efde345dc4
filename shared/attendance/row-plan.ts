import type { Cell } from '../reading/sheet.ts';
import { textOf } from './cell-text.ts';
import type { GenderReader } from './gender-column.ts';
import { headsJobs } from './staff-role.ts';
import type { TableColumn } from './table-columns.ts';
import type { HeaderRole } from './vocabulary.ts';

/** Roles of which a row has one cell. */
const cellRoles = [
  'fullName',
  'firstName',
  'lastName',
  'email',
  'organisation',
  'organisationType',
  'country',
  'gender',
  'mode',
  'attended',
  'remarks',
  'role',
  'action',
  'actionTime',
  'joinTime',
  'leaveTime',
  'duration',
  'hours',
  'date',
  'waitingRoom',
  'eventTitle',
  'eventStart',
  'meetingId',
  'quantity',
] as const satisfies readonly HeaderRole[];
type CellRole = (typeof cellRoles)[number];
/** No column. */
export const nowhere = -1;

/** Columns of a table by role, ready for many rows. */
export interface RowPlan {
  readonly first: ReadonlyMap<HeaderRole, number>;
  /** The same for roles that are read in every row; `nowhere` for those that the table lacks. */
  readonly columns: Readonly<Record<CellRole, number>>;
  readonly days: readonly TableColumn[];
  /** One for the morning and one for the afternoon: either is enough. */
  readonly signatures: readonly TableColumn[];
  /** Columns of when people came or left, and of how long they stayed. */
  readonly times: readonly number[];
  readonly genderMarks: readonly TableColumn[];
  readonly modeMarks: readonly TableColumn[];
  readonly gender: GenderReader | undefined;
  /** The column of roles is headed as one of jobs. */
  readonly isRoleOfJobs: boolean;
  /** What the letters in the column of presence, or of how people came, stand for. */
  readonly legend: ReadonlyMap<string, string> | undefined;
}

export function planRows(
  columns: readonly TableColumn[],
  gender: GenderReader | undefined,
  lastOf: readonly HeaderRole[] = [],
): RowPlan {
  const first = new Map<HeaderRole, number>();
  for (const { role, column } of columns) if (!first.has(role) || lastOf.includes(role)) first.set(role, column);
  const places = cellRoles.map((role) => [role, first.get(role) ?? nowhere] as const);
  return {
    first,
    columns: Object.fromEntries(places) as Record<CellRole, number>,
    signatures: columns.filter(({ role }) => role === 'signature'),
    days: columns.filter(({ role }) => role === 'dayPresence'),
    times: (['joinTime', 'leaveTime', 'duration', 'actionTime'] as const).flatMap((role) => first.get(role) ?? []),
    genderMarks: columns.filter(({ role }) => role === 'genderMark'),
    modeMarks: columns.filter(({ role }) => role === 'modeMark'),
    gender,
    isRoleOfJobs: columns.some(({ role, header }) => role === 'role' && headsJobs(header)),
    legend: columns.find(({ legend }) => legend !== undefined)?.legend,
  };
}

/** The text of a cell on one line; nothing where the table has no such column. */
export function textAt(row: readonly Cell[], column: number): string {
  if (column === nowhere) return '';
  const cell = row[column];
  return cell === undefined || cell === null || cell === '' ? '' : textOf(cell);
}
