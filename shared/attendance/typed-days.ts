import { daysBetween, readingsOf } from './event-date.ts';
import type { DateEvidence } from './event-date.ts';
import { dayOfHeader, inYear } from './day-header.ts';
import { textsOf } from './find-tables.ts';
import { datesIn } from './title-dates.ts';
import { findDates } from '../counting/date-text.ts';
import type { FoundDate } from '../counting/date-text.ts';
import type { ReadTable } from './recognise-format.ts';

/** What one table of a typed list says of its days. */
export interface TableDays {
  readonly evidence?: DateEvidence;
  /** Day of the whole table, when it is one. */
  readonly day?: string;
  /** Days of its columns of marks, in their order; a number where no date is known. */
  readonly columnDays: readonly string[];
}

/** Reads title rows, the sheet's name and columns of days (`attendance-formats.md` §4). */
export function daysOfTables(tables: readonly ReadTable[]): readonly TableDays[] {
  // The title of the first sheet may speak for all: `23.–24.10.2023` over sheets `1. diena` and `2. diena`.
  const spans = tables.flatMap(({ table }) => titlesOf(table)).filter(({ to }) => to !== undefined);
  return tables.map((table) => daysOfTable(table, spans[0]));
}

function titlesOf({ sheet, titleFrom, header }: ReadTable['table']): readonly FoundDate[] {
  return datesIn(textsOf(sheet, titleFrom, header.first));
}

function daysOfTable({ table, columns }: ReadTable, span: FoundDate | undefined): TableDays {
  const titles = titlesOf(table);
  const inName = findDates(table.sheet.name);
  const title = titles[0] ?? inName[0];
  const marks = columns.filter(({ role }) => role === 'dayPresence');
  const sheetDay = dayOfHeader(table.sheet.name);
  const whole = title?.to === undefined ? span : title;
  const numbered = sheetDay && 'number' in sheetDay ? { day: columnDay(sheetDay, 0, whole) } : {};
  const columnDays = marks.map(({ day }, index) => columnDay(day, index, title));
  const dated = columnDays.filter((day) => day.length === 10).toSorted();
  if (dated.length > 0 && marks.some(({ day }) => day && 'date' in day)) {
    return { evidence: spanEvidence('day columns', dated[0]!, dated.at(-1)), columnDays };
  }
  if (!title) return { ...numbered, columnDays };
  const found = titles.length > 0 ? titles : inName;
  const candidates = [...new Set(found.flatMap(readingsOf))];
  const end = title.to ?? (dated.length > 1 ? dated.at(-1) : undefined);
  const source = titles.length > 0 ? 'title row' : 'sheet name';
  return {
    evidence: { source, candidates, ...(end === undefined ? {} : { endDate: end }) },
    ...numbered,
    ...(title.to === undefined && candidates.length === 1 ? { day: title.from } : {}),
    columnDays,
  };
}

function spanEvidence(source: 'day columns', from: string, to: string | undefined): DateEvidence {
  return { source, candidates: [from], ...(to === undefined || to <= from ? {} : { endDate: to }) };
}

type DayMark = ReadTable['columns'][number]['day'];

/** The date of a column: its own, by its number in the title's span, or only its number. */
function columnDay(day: DayMark, index: number, title: FoundDate | undefined): string {
  if (day && 'date' in day) return day.date;
  if (day && 'text' in day && title) {
    const days = inYear(day.text, Number(title.from.slice(0, 4)));
    const meant = days.find((one) => one >= title.from && one <= (title.to ?? title.from));
    // Neither of the title's days: a sheet makes `23.1` of `23.10`. Which column it is says more.
    const chosen = meant ?? (title.to === undefined ? days[0] : undefined);
    if (chosen !== undefined) return chosen;
  }
  const number = day && 'number' in day ? day.number : index + 1;
  if (title?.to === undefined) return String(number);
  const days = daysBetween(title.from, title.to);
  return (
    days.find((one) => Number(one.slice(8)) === number && number > days.length) ?? days[number - 1] ?? String(number)
  );
}

/** All tables of a file together: from the first day to the last. */
export function spanOfTables(tables: readonly TableDays[]): DateEvidence | undefined {
  const evidence = tables.flatMap((one) => one.evidence ?? []);
  const [first] = evidence;
  if (!first) return undefined;
  // A table that cannot tell its own day leaves the question open.
  const open = evidence.find(({ candidates }) => candidates.length > 1);
  if (open) return open;
  const days = evidence
    .flatMap(({ candidates, endDate }) => [...candidates, ...(endDate === undefined ? [] : [endDate])])
    .toSorted();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return { source: first.source, candidates: [from], ...(to > from ? { endDate: to } : {}) };
}
