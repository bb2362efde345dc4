import type { AttendanceFormat, AttendanceRow, RecognisedFile } from './model.ts';

/**
 * Intended numbers of a registration: people by address, else by name; who registered twice is one, and the last answer
 * stands. Never attendance.
 */
export function registeredOf(rows: readonly AttendanceRow[]): NonNullable<RecognisedFile['registered']> {
  const answers = new Map<string, AttendanceRow>();
  for (const row of rows) {
    if (row.verdict === 'bot' || row.verdict === 'room') continue;
    answers.set(row.email ?? row.key, row);
  }
  const people = [...answers.values()];
  return {
    persons: people.length,
    inPerson: people.filter(({ modes }) => modes.includes('inPerson')).length,
    online: people.filter(({ modes }) => modes.includes('online')).length,
  };
}

/** Lists of registered people that may be of those who came, too: of an online event the platform knows better. */
export const registeredBefore: ReadonlySet<AttendanceFormat> = new Set([
  'registration.list',
  'forms.registration',
  'eventbrite.attendees',
]);

export function mayHaveCome({ format, kind }: Pick<RecognisedFile, 'format' | 'kind'>): boolean {
  return kind === 'registration' && registeredBefore.has(format);
}
