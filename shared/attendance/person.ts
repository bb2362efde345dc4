import type { AttendanceMode, AttendanceRow, ExclusionReason, Gender, PersonFlag, RowPlace } from './model.ts';

/** Somebody, or something, with all rows that are taken for one. */
export interface Person {
  /** In their order; at least one. */
  readonly rows: readonly AttendanceRow[];
  readonly status: 'counted' | 'unidentified' | 'excluded';
  readonly reason: ExclusionReason | undefined;
  readonly name: string;
  readonly email: string | undefined;
  readonly modes: readonly AttendanceMode[];
  readonly days: readonly string[];
  readonly minutes: number | undefined;
  readonly isStaff: boolean;
  readonly flags: readonly PersonFlag[];
  readonly organisation: string | undefined;
  readonly organisationType: string | undefined;
  readonly country: string | undefined;
  readonly gender: Gender | undefined;
  /** People without a name who came with them. */
  readonly unnamed: number;
  readonly isDecided: boolean;
  /** Keys of people who may be the same. */
  readonly perhapsSameAs: readonly string[];
}

/** Stays the same while rows and decisions do. */
export function personKey({ rows }: Person): string {
  return placeKey(rows[0]!.place);
}

/** One text for a place. */
export function placeKey({ file, sheet, row, column, part }: RowPlace): string {
  const place = column === undefined ? `${file}\n${sheet}\n${row}` : `${file}\n${sheet}\n${row}\n${column}`;
  return part === undefined ? place : `${place}\npart ${part}`;
}
