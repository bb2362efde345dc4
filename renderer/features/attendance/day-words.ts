import type { Texts } from '../../ui/text.tsx';

/** A day of the numbers by day: its date, its number where no date is known, or that nobody knows it. */
export function dayWords({ text, date }: Pick<Texts, 'text' | 'date'>, day: string): string {
  if (day === '') return text('attendance.dayUnknown');
  return day.length === 10 ? date(day) : text('attendance.dayNumber', { number: day });
}
