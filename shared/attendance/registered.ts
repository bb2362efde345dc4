import type { AttendanceFormat, AttendanceRow, RecognisedFile } from './model.ts';

/**
 * Intended numbers of a registration: people by address, else by name; who registered twice is one, and the last answer
 * stands. Never attendance.
 */
export function registeredOf(
  rows: readonly AttendanceRow[],
  format: AttendanceFormat,
): NonNullable<RecognisedFile['registered']> {
  const answers = new Map<string, AttendanceRow>();
  for (const row of rows) {
    if (row.verdict === 'bot' || row.verdict === 'room') continue;
    // Who answered last that they will not come is not expected; a ticket that nobody showed at the door was one.
    if (row.verdict === 'no-show' && format !== 'eventbrite.attendees') answers.delete(row.email ?? row.key);
    else answers.set(row.email ?? row.key, row);
  }
  const people = [...answers.values()];
  return {
    persons: people.length,
    inPerson: people.filter(({ modes }) => modes.includes('inPerson')).length,
    online: people.filter(({ modes }) => modes.includes('online')).length,
  };
}

/** Formats of people who registered, and may have come: of an online event the platform knows better who did. */
export const registeredBefore: ReadonlySet<AttendanceFormat> = new Set([
  'registration.list',
  'forms.registration',
  'eventbrite.attendees',
]);

/** Whether somebody may say of a file of registered people that they came. */
export function mayHaveCome({ format, kind }: Pick<RecognisedFile, 'format' | 'kind'>): boolean {
  return kind === 'registration' && registeredBefore.has(format);
}
