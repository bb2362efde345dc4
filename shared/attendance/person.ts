import type { AttendanceMode, AttendanceRow, ExclusionReason, Gender, PersonFlag, RowPlace } from './model.ts';

/** Somebody, or something, with all rows that are taken for one. */
export interface Person {
  readonly key: string;
  readonly rows: readonly AttendanceRow[];
  readonly status: 'counted' | 'unidentified' | 'excluded';
  readonly reason?: ExclusionReason;
  readonly name: string;
  readonly email?: string;
  readonly modes: readonly AttendanceMode[];
  readonly days: readonly string[];
  readonly minutes?: number;
  readonly isStaff: boolean;
  readonly flags: readonly PersonFlag[];
  readonly organisation?: string;
  readonly organisationType?: string;
  readonly country?: string;
  readonly gender?: Gender;
  readonly isDecided: boolean;
  /** Keys of people who may be the same. */
  readonly perhapsSameAs: readonly string[];
}

/** One text for a place. */
export function placeKey({ file, sheet, row }: RowPlace): string {
  return `${file}\n${sheet}\n${row}`;
}
