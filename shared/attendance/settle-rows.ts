import { dayFromNumber, dayNumber } from '../schema/calendar-date.ts';
import type { DraftRow } from './draft-row.ts';
import { intervalsOfEvents } from './event-rows.ts';
import type { Interval } from './event-rows.ts';
import type { AttendanceFormat, AttendanceMode, AttendanceRow, RowPlace } from './model.ts';
import { factsOf, flagsOf, verdictOf } from './row-verdict.ts';
import { dayOf, minuteOf } from './stamp.ts';
import type { DayOrder } from '../counting/date-part.ts';

/** What a table's rows need to know of the file around them. */
export interface RowSetting {
  readonly file: string;
  readonly sheet: string;
  /** First column of a table that stands beside another; undefined for the first of them. */
  readonly column: number | undefined;
  readonly format: AttendanceFormat;
  readonly order: DayOrder;
  /** How people took part where the row does not say it; undefined where nobody knows. */
  readonly mode: AttendanceMode | undefined;
  /** Day of each column of marks, in the order of the columns; a number where no date is known. */
  readonly columnDays: readonly string[];
  /** Day of the sheet, from its title or its name. */
  readonly sheetDay?: string;
  /** Its people registered; nothing says that they came. */
  readonly isRegistration: boolean;
}

/** A connection that lasts longer goes on through several days. */
const halfDay = 720;

/** The rows of one table as the count takes them. */
export function settleRows(rows: readonly DraftRow[], setting: RowSetting): readonly AttendanceRow[] {
  const facts = factsOf(rows, setting.format);
  const isLog = setting.format === 'teams.list.v1' || setting.format === 'teams.live_event';
  const intervals = isLog ? intervalsOfEvents(rows, setting.order) : undefined;
  const fewPresent = rows.filter(({ staff }) => staff === 'presenter').length <= rows.length / 2;
  const isZoom = setting.format.startsWith('zoom.');
  const modes: readonly AttendanceMode[] = setting.mode === undefined ? [] : [setting.mode];
  const days = new DayLists();
  return rows.map((row): AttendanceRow => {
    const interval = intervals?.get(row) ?? intervalOf(row, setting);
    const { name } = row;
    const verdict = setting.isRegistration ? 'registration-only' : verdictOf(row, facts);
    return {
      place: placeOf(row, setting),
      name: name.shown,
      key: name.key,
      otherName: name.otherName,
      // Only Zoom puts the name before renaming there; elsewhere brackets hold anything.
      otherKey: isZoom ? name.otherKey : undefined,
      email: row.email,
      organisation: row.organisation,
      organisationType: row.organisationType,
      country: row.country,
      gender: row.gender,
      modes: row.modes.length > 0 ? row.modes : modes,
      days: daysOf(row, interval, setting, days, facts.someDayMarked),
      from: interval.from,
      to: interval.to,
      minutes: isLog ? lengthOfEvent(interval) : (row.minutes ?? lengthOf(interval)),
      isStaff: row.staff === 'host' || (row.staff === 'presenter' && fewPresent) ? true : undefined,
      meeting: row.meeting,
      unnamed: row.quantity === undefined ? undefined : row.quantity - 1,
      isCompany: row.isCompany,
      people: row.people,
      verdict,
      flags: flagsOf(row, verdict === 'person' ? facts : undefined),
    };
  });
}

function placeOf({ row }: DraftRow, { file, sheet, column }: RowSetting): RowPlace {
  return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
}

/** One list for all rows with the same day: logs of one day have a hundred thousand of them. */
class DayLists {
  readonly #lists = new Map<string, readonly string[]>();

  of(day: string): readonly string[] {
    let list = this.#lists.get(day);
    if (!list) {
      list = [day];
      this.#lists.set(day, list);
    }
    return list;
  }
}

function intervalOf({ join, leave, clockFrom, clockTo, date }: DraftRow, { order }: RowSetting): Interval {
  // Times without a date count from that of the row, where it has one.
  const midnight = date ? dayNumber(dayOf(date, order)) * 1440 : 0;
  return {
    from: join ? minuteOf(join, order) : clockFrom === undefined ? undefined : midnight + clockFrom,
    to: leave ? minuteOf(leave, order) : clockTo === undefined ? undefined : midnight + clockTo,
  };
}

function lengthOf({ from, to }: Interval): number | undefined {
  return from === undefined || to === undefined || to < from ? undefined : to - from;
}

/** The time is with the row that begins it: a row of leaving adds none. */
function lengthOfEvent(interval: Interval): number | undefined {
  return interval.from === undefined && interval.to === undefined ? 0 : lengthOf(interval);
}

const noDays: readonly string[] = [];

function daysOf(
  row: DraftRow,
  { from, to }: Interval,
  setting: RowSetting,
  lists: DayLists,
  someDayMarked: boolean,
): readonly string[] {
  if (row.dayMarks.length > 0) return markedDays(row.dayMarks, setting, lists, someDayMarked);
  if (row.join) {
    const first = dayOf(row.join, setting.order);
    if (from === undefined || to === undefined || to - from < halfDay) return lists.of(first);
    return Array.from({ length: Math.floor(to / 1440) - Math.floor(from / 1440) + 1 }, (_, index) =>
      dayFromNumber(Math.floor(from / 1440) + index),
    );
  }
  if (row.date) return lists.of(dayOf(row.date, setting.order));
  return setting.sheetDay === undefined ? noDays : lists.of(setting.sheetDay);
}

function markedDays(
  marks: DraftRow['dayMarks'],
  { columnDays }: RowSetting,
  lists: DayLists,
  someDayMarked: boolean,
): readonly string[] {
  const marked = marks.flatMap((mark, index) => (mark === true ? [columnDays[index] ?? ''] : []));
  // Columns of days in which nobody is marked: a typed list, on which everybody came on all days.
  // Where others are marked, it is not known when somebody without a mark was there.
  if (marked.length === 0) return someDayMarked ? noDays : columnDays;
  const days = marked.filter((day) => day !== '');
  return days.length === 1 ? lists.of(days[0]!) : days;
}
