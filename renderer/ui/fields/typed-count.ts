import type { Count, RecordedCount } from '../../../shared/schema/count.ts';

/** What was typed into a count: a count (absent: emptied), or why it is none. */
export type TypedCount = { readonly count: RecordedCount | undefined } | { readonly problem: CountProblem };
export type CountProblem = 'notWhole' | 'negative' | 'tooLarge' | 'notACount';

const largest = 100_000_000;
const notApplicableMarks: ReadonlySet<string> = new Set(['-', '–', '—', 'n/a', 'na']);

/**
 * Reads what is typed or pasted into a count (`screens.md`): digits are a number, `?` is unknown, `-` is not applicable,
 * nothing is not filled in. Blanks around it and between thousands do not matter. Nothing else becomes a number.
 *
 * @param before the count until now: its basis stays with a new number
 */
export function readTypedCount(typed: string, before: Count | undefined): TypedCount {
  const text = typed.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  const basis = before && 'basis' in before && before.basis !== undefined ? { basis: before.basis } : {};
  if (text === '') return { count: undefined };
  if (notApplicableMarks.has(text)) return { count: { state: 'notApplicable' } };
  if (text === '?') {
    const reason = before?.state === 'unknown' && before.reason !== undefined ? { reason: before.reason } : {};
    return { count: { state: 'unknown', ...reason, ...basis } };
  }
  if (/^(?:\d+|\d{1,3}(?: \d{3})+)$/u.test(text)) {
    const value = Number(text.replaceAll(' ', ''));
    return value > largest ? { problem: 'tooLarge' } : { count: { state: 'number', value, ...basis } };
  }
  if (/^[-–−]\s?\d+$/u.test(text)) return { problem: 'negative' };
  return { problem: /^\d+(?:[ .,']\d+)+$/u.test(text) ? 'notWhole' : 'notACount' };
}

/** What the field shows of a count. */
export function writtenCount(count: Count | undefined): string {
  if (count?.state === 'number') return String(count.value);
  if (count?.state === 'unknown') return '?';
  return count?.state === 'notApplicable' ? '-' : '';
}
