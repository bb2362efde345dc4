import { secondsBetween } from './meeting-clock.ts';
import type { Locale } from './meeting-clock.ts';
import type { Stay } from './stay.ts';
import type { ListWords, ReportWords } from './teams-words.ts';

/** Rows of a list of 2020–21: one per event. `leaves: false`: downloaded while everybody was there. */
export function teamsListRows(
  words: ListWords,
  locale: Locale,
  day: string,
  stays: readonly Stay[],
  leaves = true,
): string[][] {
  const events = stays.flatMap((one, index) => [
    [one.name, index === 0 ? words.joinedBefore : words.joined, one.from],
    ...(leaves ? [[one.name, words.left, one.to]] : []),
  ]);
  const inOrder = events.toSorted((a, b) => (a[2] ?? '').localeCompare(b[2] ?? ''));
  return [
    [...words.header],
    ...inOrder.map(([name = '', action = '', time = '']) => [name, action, locale.at(day, time)]),
  ];
}

export interface TeamsReport {
  readonly words: ReportWords;
  readonly locale: Locale;
  readonly day: string;
  readonly stays: readonly Stay[];
  readonly title?: string;
  /** Rows of section 3; not given: section 2 said again. */
  readonly sessions?: readonly Stay[];
  /** More lines in the summary. */
  readonly moreSummary?: readonly (readonly string[])[];
  /** Rows put at the end of section 2 as they are. */
  readonly moreParticipants?: readonly (readonly string[])[];
  readonly engagement?: readonly string[];
  readonly sections?: 3 | 4;
  /** The day on which everybody left, when it was another. */
  readonly lastDay?: string;
}

/** A report of mid 2022 and later: sections, a row per identity in the second, a row per session in the third. */
export function teamsReportRows(report: TeamsReport): string[][] {
  const { words, locale, stays, day } = report;
  const [section = '', title = '', attended = '', start = '', end = '', length = '', average = ''] = words.summary;
  const participants = stays.map((one) => participantCells(report, one));
  const rows = [
    [section],
    [title, report.title ?? 'FOR-IN seminar'],
    [attended, String(stays.length + (report.moreParticipants?.length ?? 0))],
    ...(report.moreSummary ?? []).map((row) => [...row]),
    [start, locale.at(day, '09:52:01')],
    [end, locale.at(report.lastDay ?? day, '11:35:00')],
    [length, locale.lasting(6179)],
    [average, locale.lasting(4477)],
    [],
    words.participants.slice(0, 1),
    [...words.participants.slice(1), ...(report.engagement ?? [])],
    ...participants,
    ...(report.moreParticipants ?? []).map((row) => [...row]),
    [],
    words.activities.slice(0, 1),
    words.activities.slice(1),
    ...(report.sessions ?? stays).map((one) => [
      one.name,
      ...timesOf(report, one),
      one.email,
      words.roles[one.role] ?? '',
    ]),
  ];
  if (report.sections !== 4) return rows;
  return [
    ...rows,
    [],
    ['4. Meeting Engagement'],
    ['Name', 'Engagement Type', 'Time'],
    [stays[0]?.name ?? '', 'Unmute', locale.at(day, '10:09:11')],
  ];
}

function participantCells(report: TeamsReport, one: Stay): string[] {
  const engagement = (report.engagement ?? []).map((_, index) => (index % 3 === 0 ? '2' : ''));
  return [one.name, ...timesOf(report, one), one.email, one.upn, report.words.roles[one.role] ?? '', ...engagement];
}

function timesOf({ locale, day, lastDay }: TeamsReport, one: Stay): string[] {
  return [
    locale.at(day, one.from),
    locale.at(lastDay ?? day, one.to),
    locale.lasting(Math.max(1, secondsBetween(one.from, one.to))),
  ];
}
