import { dayFromNumber, dayNumber } from '../schema/calendar-date.ts';
import { findDates } from '../counting/date-text.ts';
import type { FoundDate } from '../counting/date-text.ts';
import type { DateSource, EventDate } from './model.ts';

/** What is known around a file that may settle when its event was. */
export interface DateHints {
  /** Its name: some dates stand only there. */
  readonly file: string;
  readonly activityDays?: { readonly from: string; readonly to: string };
  /** What a person answered. */
  readonly answer?: { readonly date: string; readonly endDate?: string };
}

export interface DateEvidence {
  readonly source: DateSource;
  /** The likeliest first; one when the file is sure by itself. */
  readonly candidates: readonly string[];
  readonly endDate?: string;
}

/** So many days before and after an activity its attendance file may begin. */
const nearDays = 1;

/**
 * When the event was, by what the file says and, where that leaves it open, by the file's name, then by the activity's
 * own days; else it has to be asked (`attendance-formats.md` §0.4).
 *
 * @param found undefined: the file itself says nothing
 */
export function eventDateOf(found: DateEvidence | undefined, hints: DateHints): EventDate {
  const { answer } = hints;
  if (answer) {
    const { date, endDate } = answer;
    return {
      date,
      ...(endDate === undefined ? {} : { endDate }),
      candidates: [date],
      source: 'person',
      certainty: 'certain',
    };
  }
  if (!found || found.candidates.length === 0) return dateOutsideOf(hints);
  const { candidates, source } = found;
  const [first = ''] = candidates;
  const end = (date: string) => (found.endDate !== undefined && found.endDate > date ? { endDate: found.endDate } : {});
  if (candidates.length === 1) return { date: first, ...end(first), candidates, source, certainty: 'certain' };
  const settled = sureNameDate(hints.file, candidates) ?? candidates.find((date) => isNear(date, hints));
  if (settled !== undefined) {
    return {
      date: settled,
      ...end(settled),
      candidates: [settled, ...candidates.filter((date) => date !== settled)],
      source,
      certainty: 'certain',
    };
  }
  return { date: first, ...end(first), candidates, source, certainty: 'ask' };
}

/** The candidate that the file's name says, when the name itself can be read in one way only. */
function sureNameDate(file: string, candidates: readonly string[]): string | undefined {
  const named = new Set(findDates(file).flatMap(({ from, other }) => (other === undefined ? [from] : [])));
  const fitting = candidates.filter((date) => named.has(date));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isNear(date: string, { activityDays }: DateHints): boolean {
  if (!activityDays) return false;
  const day = dayNumber(date);
  return day >= dayNumber(activityDays.from) - nearDays && day <= dayNumber(activityDays.to) + nearDays;
}

/** Nothing in the file: its name, the activity, or nobody knows. */
function dateOutsideOf(hints: DateHints): EventDate {
  const named = findDates(hints.file);
  const candidates = [...new Set(named.flatMap(readingsOf))];
  const agreed = candidates.find((date) => isNear(date, hints));
  if (agreed !== undefined) return { date: agreed, candidates: [agreed], source: 'file name', certainty: 'certain' };
  const [first] = named;
  if (first && candidates[0] !== undefined) {
    const end = first.to === undefined ? {} : { endDate: first.to };
    return {
      date: candidates[0],
      ...end,
      candidates,
      source: 'file name',
      certainty: candidates.length === 1 ? 'likely' : 'ask',
    };
  }
  if (hints.activityDays) {
    const { from, to } = hints.activityDays;
    return {
      date: from,
      ...(to > from ? { endDate: to } : {}),
      candidates: [from],
      source: 'activity',
      certainty: 'certain',
    };
  }
  return { candidates: [], certainty: 'ask' };
}

/** Both readings of `4/6/23`. */
export function readingsOf({ from, other }: FoundDate): readonly string[] {
  return other === undefined ? [from] : [from, other];
}

/** The days from one to another, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(1, dayNumber(to) - first + 1) }, (_, index) => dayFromNumber(first + index));
}
