import { foldName } from '../counting/distinct-names.ts';
import { presenceOf } from './cell-values.ts';
import type { DraftRow } from './draft-row.ts';
import type { AttendanceFormat, AttendanceRow, PersonFlag } from './model.ts';

/** What is known of all rows of one table: a mark says nothing where nobody is marked. */
export interface TableFacts {
  readonly someSigned: boolean;
  readonly someMarkedPresent: boolean;
  readonly someDayMarked: boolean;
  /** Most of them say when people came, or how long they stayed. */
  readonly mostTimed: boolean;
  /** A ticket counts as attendance only where people were checked in. */
  readonly format: AttendanceFormat;
}

export function factsOf(rows: readonly DraftRow[], format: AttendanceFormat): TableFacts {
  return {
    format,
    someSigned: rows.some((row) => isSigned(row)),
    someMarkedPresent: rows.some(({ present }) => present === true),
    mostTimed: timedRows(rows) * 2 >= rows.length && rows.length > 0,
    someDayMarked: rows.some(({ dayMarks }) => dayMarks.some((mark) => mark === true)),
  };
}

/** How many rows say when people came, or how long they stayed. */
export function timedRows(rows: readonly DraftRow[]): number {
  let timed = 0;
  for (const { hasTime } of rows) if (hasTime) timed += 1;
  return timed;
}

/** Whatever stands in the column is a signature, unless it says that somebody did not come. */
function isSigned({ signature }: DraftRow): boolean {
  return signature !== '' && presenceOf(signature) !== false;
}

/**
 * Whether a row counts a person, by the policy (`attendance-formats.md` §7.5, §7.6). What is no person comes first: a bot
 * that was in the waiting room is a bot.
 */
export function verdictOf(row: DraftRow, facts: TableFacts): AttendanceRow['verdict'] {
  const { kind } = row.name;
  if (kind === 'bot' || kind === 'room') return kind;
  if (kind === 'service' && isTypedList(facts.format)) return 'service';
  if (row.isWaiting) return 'waiting-room';
  if (facts.format === 'eventbrite.attendees' && !isCheckedIn(row)) return 'no-show';
  if (row.present === false) return 'no-show';
  if (row.present === undefined && facts.someMarkedPresent && hasNoOtherProof(row)) return 'no-show';
  if (isTypedList(facts.format)) {
    if (isUnmarked(row, facts) && row.modes.length === 0 && !row.hasTime && row.present !== true) return 'no-show';
  } else if (hasNoTimes(row, facts.format)) return 'no-times';
  if (row.email !== undefined) return 'person';
  if (kind === 'phone' || kind === 'device' || kind === 'generic' || kind === 'none') return 'unidentified';
  return 'person';
}

/** Others signed, or were marked under a day, and this one was not. */
function isUnmarked(row: DraftRow, { someDayMarked, someSigned }: TableFacts): boolean {
  return someDayMarked ? !row.dayMarks.some((mark) => mark === true) : someSigned && !isSigned(row);
}

/** A ticket ("Attending") says nothing of who came. */
export function isCheckedIn({ status }: DraftRow): boolean {
  return foldName(status) === 'checked in' || (presenceOf(status) === true && foldName(status) !== 'attending');
}

export function isTypedList(format: AttendanceFormat): boolean {
  return format === 'signin.sheet' || format === 'participants.list';
}

/** Nothing besides the column of presence could say that somebody came. */
function hasNoOtherProof({ signature, dayMarks, join, minutes }: DraftRow): boolean {
  return signature === '' && !dayMarks.some((mark) => mark === true) && join === undefined && minutes === undefined;
}

/** Teams lists people who were invited, removed or left waiting without any time, or with none: they were not there. */
function hasNoTimes({ join, leave, clockFrom, clockTo, minutes }: DraftRow, format: AttendanceFormat): boolean {
  return (
    format.startsWith('teams.report') &&
    !join &&
    !leave &&
    clockFrom === undefined &&
    clockTo === undefined &&
    (minutes ?? 0) === 0
  );
}

const noFlags: readonly PersonFlag[] = [];

/** A whole name and nothing beside it. */
function isPlain({ kind, isPartial, isSingle, organisation, mayBeSeveral }: DraftRow['name']): boolean {
  return kind === 'person' && !isPartial && !isSingle && organisation === undefined && !mayBeSeveral;
}

/**
 * What people should look at in a row; nothing of it changes a number.
 * @param facts of the table, for a row that counts somebody: only there it matters what others have and this one lacks
 */
export function flagsOf(row: DraftRow, facts: TableFacts | undefined): readonly PersonFlag[] {
  const { name, email, quantity, isGroup } = row;
  const lacking = facts && lackingProof(row, facts);
  if (quantity === undefined && !isGroup && isPlain(name)) return lacking === undefined ? noFlags : [lacking];
  const flags: PersonFlag[] = lacking === undefined ? [] : [lacking];
  if (name.kind === 'unreadable') flags.push('unreadable-name');
  else if (email === undefined && name.kind === 'person') {
    if (name.isSingle) flags.push('single-name');
    else if (name.isPartial) flags.push('partial-name');
  }
  if (name.organisation !== undefined) flags.push('organisation-in-name');
  if (isGroup) flags.push('perhaps-group');
  if (name.mayBeSeveral || quantity !== undefined) flags.push('unnamed-people');
  return flags;
}

/** What says of most others that they came, and is blank here: counted as the list shows them, and asked about. */
function lackingProof(row: DraftRow, facts: TableFacts): PersonFlag | undefined {
  const isTyped = isTypedList(facts.format);
  // Somebody online signs nothing.
  const canSign = row.modes.length === 0 || row.modes.includes('inPerson');
  // Without anything else it has not come at all.
  const isOtherwiseThere = row.modes.length > 0 || row.hasTime || row.present === true;
  if (isTyped && isOtherwiseThere && canSign && isUnmarked(row, facts)) return 'no-signature';
  if (!facts.mostTimed || row.hasTime || facts.format.startsWith('teams.')) return undefined;
  const isProved = isTyped && (isSigned(row) || row.present === true || row.dayMarks.some((mark) => mark === true));
  return isProved ? undefined : 'no-time';
}
