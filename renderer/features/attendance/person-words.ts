import type { PersonLine, PersonRow } from '../../../shared/attendance/review.ts';
import type { Texts } from '../../ui/text.tsx';

/** Row numbers named one by one; of more, the number is said. */
const named = 4;

/** `rows 12, 14 and 18`. */
export function rowWords({ text, number }: Texts, rows: readonly PersonRow[]): string {
  const numbers = rows.slice(0, named).map(({ place }) => number(place.row));
  const shown = numbers.join(', ');
  const more = rows.length - numbers.length;
  return text('attendance.rowsOf', {
    count: rows.length,
    rows: more > 0 ? text('attendance.moreRows', { rows: shown, more }) : shown,
  });
}

/** How somebody came: in person, online, both. */
export function modeWords({ text }: Texts, modes: PersonLine['modes']): string {
  return modes.map((mode) => text(mode === 'inPerson' ? 'words.inPerson' : 'words.online')).join(' + ');
}

/** What stands under a name: why it is not counted, organisation, country, address, rows, time. */
export function detailWords(texts: Texts, person: PersonLine): readonly string[] {
  const { text, shared, country } = texts;
  const { reason, organisation, country: code, email, rows, minutes, days, isStaff, isDecided } = person;
  return [
    ...(reason === undefined ? [] : [shared(`attendance.reason.${reason}`)]),
    ...(isDecided && reason !== 'by-hand' ? [text('attendance.decided')] : []),
    ...(isStaff ? [text('attendance.staffMark')] : []),
    ...(days.length > 1 ? [text('attendance.days', { days: days.length })] : []),
    ...(minutes === undefined ? [] : [text('attendance.minutes', { minutes: Math.round(minutes) })]),
    rowWords(texts, rows),
    ...(organisation === undefined ? [] : [organisation]),
    ...(code === undefined ? [] : [country(code)]),
    ...(email === undefined ? [] : [email]),
  ];
}
