import type { OrganisationType } from '../codes/organisation-codes.ts';
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
  readonly email: string | undefined;
  readonly organisation: string | undefined;
  readonly organisationType: OrganisationType | undefined;
  readonly country: string | undefined;
  readonly gender: Gender | undefined;
  readonly modes: readonly AttendanceMode[];
  /** When the meeting itself began, where every row says it. */
  readonly eventStart: Stamp | undefined;
  readonly join: Stamp | undefined;
  readonly leave: Stamp | undefined;
  /** Minutes since midnight, of times without a date. */
  readonly clockFrom: number | undefined;
  readonly clockTo: number | undefined;
  readonly minutes: number | undefined;
  /** Marks by day column, in the order of the columns; null: empty. */
  readonly dayMarks: readonly (boolean | null)[];
  /** Something stands where people came or left, or how long they stayed. */
  readonly hasTime: boolean;
  /** A date of its own. */
  readonly date: Stamp | undefined;
  readonly signature: string;
  /** What a column of presence says, as it stands there. */
  readonly status: string;
  /** Said by a column of presence, hours or a remark. */
  readonly present: boolean | undefined;
  readonly isWaiting: boolean;
  /** Who leads the event, and who only may show a screen. */
  readonly staff: 'host' | 'presenter' | undefined;
  readonly joined: boolean | undefined;
  readonly meeting: string | undefined;
  /** People whom the row stands for, when they are more than one. */
  readonly quantity: number | undefined;
  /** Names in the cell, when they are several and can be read. */
  readonly people: readonly string[] | undefined;
  /** They stand in the name itself: `su 2 vaikais`. In each row of a person the same people are meant. */
  readonly isCompany: boolean;
  /** The name is that of an organisation or a group. */
  readonly isGroup: boolean;
}
