import { findDates } from '../../counting/date-text.ts';
import type { Activity } from '../../schema/activity.ts';
import { dayNumber, firstDayOf, lastDayOf } from '../../schema/calendar-date.ts';
import type { ProseLanguage } from './language.ts';
import type { RecordText } from './texts.ts';
import { sentencesOf } from './tokens.ts';
import type { Sentence } from './tokens.ts';

/** Days that a text names, and those that are recorded. */
export interface DateDifference {
  /** `2022-05-02`, or two with a dash. */
  readonly found: string;
  readonly expected: string;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A day so near to the recorded ones is meant to be one of them, even where the sentence does not say "took place". */
const nearDays = 10;
const fullYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * Dates by which a text says when the activity was held and on which it was not. Dates of other things, which many
 * texts name as well, are none of them: a date counts only in a title, in a sentence that says that something took
 * place, or within a few days of the recorded ones; never beside words for deadlines, plans, earlier events and laws.
 */
export function dateDifferences(activity: Activity, text: RecordText): readonly DateDifference[] {
  if (!fullYear.test(text.text)) return [];
  const spans = recordedSpans(activity);
  if (spans.length === 0) return [];
  const found: DateDifference[] = [];
  for (const sentence of sentencesOf(text.text)) {
    if (!fullYear.test(sentence.text) || isOfOtherTime(sentence, text.languages)) continue;
    const isHeld = text.isTitle || text.languages.some(({ held }) => held.test(sentence.lower));
    for (const { from, to = from, other } of findDates(withPlainMonths(sentence.text))) {
      const isBegun = isWithin(from, spans);
      if (other !== undefined || (isBegun && isWithin(to, spans))) continue;
      if (!isHeld && !isBegun && !isNear(from, spans)) continue;
      const words = spanWords({ from, to });
      if (found.some((one) => one.found === words)) continue;
      found.push({ found: words, expected: spans.map(spanWords).join(', ') });
    }
  }
  return found;
}

const shortMonth = /(?<=\d\.?\s)(?:mai(?=[ls]\s)|mai(?=jā)|mart(?=ā))(?:[ls]|jā|ā)/gu;

/** `2. mail`, `2. maijā`, `2. martā`: these three are so short that their endings must be known. */
function withPlainMonths(text: string): string {
  return text.replaceAll(shortMonth, (word) => (word.startsWith('mart') ? 'marts' : 'mai'));
}

function isOfOtherTime({ lower }: Sentence, languages: readonly ProseLanguage[]): boolean {
  return languages.some(({ otherTime, elsewhere }) => otherTime.test(lower) || elsewhere.test(lower));
}

/** First and last days of the sessions; of a month, all of it. A session without a date leaves it open when it was. */
function recordedSpans(activity: Activity): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to = from } of activity.sessions ?? []) {
    if (from === undefined || to === undefined) return [];
    spans.push({ from, to });
  }
  return spans.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

function isWithin(day: string, spans: readonly Span[]): boolean {
  return spans.some(({ from, to }) => day >= firstDayOf(from) && day <= lastDayOf(to));
}

/** Within some days of a recorded one, or on the same day of another year. */
function isNear(day: string, spans: readonly Span[]): boolean {
  const number = dayNumber(day);
  return spans.some(
    ({ from, to }) =>
      (number >= dayNumber(firstDayOf(from)) - nearDays && number <= dayNumber(lastDayOf(to)) + nearDays) ||
      (from.length === 10 && from.slice(5) === day.slice(5)),
  );
}

function spanWords({ from, to }: Span): string {
  return from === to ? from : `${from} – ${to}`;
}

/** Both ends of a project, where a sentence about the project names exactly two days more than a month apart. */
export function projectSpanIn(introduction: string): { readonly from: string; readonly to: string } | undefined {
  for (const { text, lower } of sentencesOf(introduction)) {
    if (!/proje[kc]t/u.test(lower) || !fullYear.test(text)) continue;
    const [first, second, third] = findDates(text);
    if (!first || !second || third || first.to !== undefined || second.to !== undefined) continue;
    if (first.other !== undefined || second.other !== undefined) continue;
    if (dayNumber(second.from) - dayNumber(first.from) > 31) return { from: first.from, to: second.from };
  }
  return undefined;
}

const colonTimes = /(?<![\d.:])(\d{1,2}):(\d{2})\s?(?:[-–—]|to|iki|līdz|kuni)\s?(\d{1,2}):(\d{2})(?![\d:])/gu;
const pointTimes =
  /(?<![\p{L}\d.])(?:plkst\.?|kell|nuo|kl)\s(\d{1,2})\.(\d{2})\s?(?:[-–—]|iki|līdz|kuni)\s?(\d{1,2})\.(\d{2})(?!\d|\.\d)/gu;
const pointTimesBeforeHours = /(?<![\d.])(\d{1,2})\.(\d{2})\s?(?:[-–—]|iki)\s?(\d{1,2})\.(\d{2})\s?val/gu;
const timeZone = /(?<!\p{L})(?:cet|cest|eet|eest|gmt|utc|bst|msk)(?!\p{L})/u;

export interface TimeDifference {
  readonly times: string;
  readonly recordedTimes: string;
}

/**
 * The one span of hours that a text names, where it begins before or ends after every session of the record. Two spans
 * are a programme, a span inside is a part of it, other time zones are another clock.
 */
export function timeDifference(activity: Activity, { text }: RecordText): TimeDifference | undefined {
  if (!/\d[.:]\d{2}/.test(text)) return undefined;
  const lower = text.toLowerCase();
  const found = [colonTimes, pointTimes, pointTimesBeforeHours].flatMap((pattern) => [...lower.matchAll(pattern)]);
  const [only] = found;
  const spans = new Set(found.map((groups) => groups.slice(1).join(':')));
  if (!only || spans.size > 1 || timeZone.test(lower)) return undefined;
  const [, h1 = '', m1 = '', h2 = '', m2 = ''] = only;
  const [start, end] = [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`];
  const [first, last] = hoursOf(activity);
  if (first === undefined || last === undefined || start >= end || end > '24:00') return undefined;
  if (start >= first && end <= last) return undefined;
  return { times: `${start}–${end}`, recordedTimes: `${first}–${last}` };
}

/** The earliest start and the latest end; undefined unless every session has both. */
function hoursOf(activity: Activity): readonly (string | undefined)[] {
  const sessions = activity.sessions ?? [];
  const starts = sessions.map(({ startTime }) => startTime).filter((time) => time !== undefined);
  const ends = sessions.map(({ endTime }) => endTime).filter((time) => time !== undefined);
  if (starts.length < sessions.length || ends.length < sessions.length) return [];
  return [starts.toSorted()[0], ends.toSorted().at(-1)];
}
