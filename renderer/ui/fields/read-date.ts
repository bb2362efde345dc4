import { foldName } from '../../../shared/counting/distinct-names.ts';
import { isCalendarDate } from '../../../shared/schema/calendar-date.ts';

/**
 * A typed date as a calendar date: a day `2022-05-02`, or a month `2022-05` when no more is typed. The year may stand
 * first or last; between day and month the day is first, as everywhere in the region; a month may be a word.
 *
 * @param monthNames names of the twelve months, in whatever languages
 * @returns undefined for what is not a date or does not exist
 */
export function readDate(typed: string, monthNames: readonly (readonly string[])[] = []): string | undefined {
  const parts = foldName(typed)
    .split(' ')
    .map((part) => monthNumber(part, monthNames) ?? part);
  const numbers = parts.filter((part) => typeof part === 'number' || /^\d+$/.test(part)).map(String);
  if (numbers.length < 2 || numbers.length > 3) return undefined;
  const years = numbers.filter((part) => part.length === 4);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const rest = numbers.filter((part) => part !== year);
  const named = parts.find((part) => typeof part === 'number');
  const [first, second] = rest;
  if (first === undefined || rest.some((part) => part.length > 2)) return undefined;
  const dayMonth = (): readonly [string, string | undefined] => {
    if (second === undefined) return [first, undefined];
    if (named !== undefined) return [String(named), first === String(named) ? second : first];
    return numbers[0] === year ? [first, second] : [second, first];
  };
  const [month, day] = dayMonth();
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** The names of the twelve months in some languages, as a sentence has them and alone. */
export function monthNamesOf(languages: readonly string[]): readonly (readonly string[])[] {
  const formats = languages.flatMap((language) => [
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, month) =>
    formats.map(
      (format) =>
        format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value ?? String(month + 1),
    ),
  );
}

/** Three letters are enough, as long as only one month begins so. */
function monthNumber(word: string, monthNames: readonly (readonly string[])[]): number | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined;
  const found = monthNames.flatMap((names, index) =>
    names.some((name) => foldName(name).startsWith(word)) ? [index + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
