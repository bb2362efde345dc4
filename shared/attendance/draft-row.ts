import type { OrganisationType } from '../codes/organisation-codes.ts';
import type { Cell } from '../reading/sheet.ts';
import type { AttendanceMode, Gender } from './model.ts';
import type { ReadName } from './person-name.ts';
import type { Stamp } from './stamp.ts';

/** A data row as its cells say it, before the whole table is weighed: who signed when only some did, which date order. */
export interface DraftRow {
  readonly sheet: string;
  readonly sheetIndex: number;
  /** From 1. */
  readonly row: number;
  readonly name: ReadName;
  /** As it stands there, tags and all: an account and a guest of one name are two connections. */
  readonly label: string;
  readonly email?: string;
  readonly organisation?: string;
  readonly organisationType?: OrganisationType;
  readonly country?: string;
  readonly gender?: Gender;
  readonly modes: readonly AttendanceMode[];
  /** When the meeting itself began, where every row says it. */
  readonly eventStart?: Stamp;
  readonly join?: Stamp;
  readonly leave?: Stamp;
  /** Minutes since midnight, of times without a date. */
  readonly clock?: { readonly from?: number; readonly to?: number };
  readonly minutes?: number;
  /** Marks by day column, in the order of the columns; null: empty. */
  readonly dayMarks: readonly (boolean | null)[];
  /** A date of its own. */
  readonly date?: Stamp;
  readonly signature: string;
  /** What a column of presence says, as it stands there. */
  readonly status: string;
  /** Said by a column of presence, hours or a remark. */
  readonly present?: boolean;
  readonly isWaiting: boolean;
  /** Who leads the event, and who only may show a screen. */
  readonly staff?: 'host' | 'presenter';
  readonly joined?: boolean;
  readonly meeting?: string;
  readonly quantity?: number;
}

/** The cells of one row by role. */
export interface RowCells {
  readonly cell: (role: string) => Cell | undefined;
  readonly text: (role: string) => string;
}
