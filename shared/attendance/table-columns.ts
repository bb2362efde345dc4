import type { AttendanceMode, Gender, RecognisedColumn, TableMapping } from './model.ts';
import { contentOf } from './column-content.ts';
import type { ColumnContent } from './column-content.ts';
import { modeOf, presenceOf, tellsPresence } from './cell-values.ts';
import type { DayHeader } from './day-header.ts';
import type { FoundTable } from './find-tables.ts';
import type { HeaderCell } from './header-row.ts';
import { layoutOf } from './shape-table.ts';
import { genderWords } from './vocabulary.ts';
import type { GenderLanguage, HeaderRole } from './vocabulary.ts';
import { foldName } from '../counting/distinct-names.ts';
import { textOf } from './cell-text.ts';

/** A column whose part is settled. `languages`: those of its header. */
export interface TableColumn {
  readonly column: number;
  readonly header: string;
  readonly role: HeaderRole;
  readonly languages: readonly string[];
  readonly day?: DayHeader;
  readonly gender?: Gender;
  readonly mode?: AttendanceMode;
  /** What its letters stand for, by its header: `G – gyvai, N – nuotoliu`. */
  readonly legend?: ReadonlyMap<string, string>;
  readonly content: ColumnContent;
}

/**
 * What each column of a table says: by its header, by what stands in it where the header says nothing, and by what a
 * person answered, which wins over both.
 */
export function columnsOf(table: FoundTable, mappings: readonly TableMapping[] = []): readonly TableColumn[] {
  const body = table.sheet.rows.slice(table.firstRow, Math.min(table.endRow, table.firstRow + 400));
  const columns = table.header.cells.map((cell) => columnOf(cell, contentOf(body, cell.column)));
  const mapping = mappings.find(({ layout }) => layout === layoutOf(table));
  const settled = settleTimes(settleNames(settleModes(settleGenders(settleMarks(settleLegends(columns))))));
  return mapping ? settled.map((one) => ({ ...one, role: mapping.roles[one.column] ?? 'ignored' })) : settled;
}

function columnOf(cell: HeaderCell, content: ColumnContent): TableColumn {
  const { column, text, match, day } = cell;
  const base = { column, header: text, languages: match?.languages ?? [], content };
  // A day without its year may be something else, unless people are marked under it.
  const isDay = day && (!('text' in day) || holdsMarks(content) || holdsSignatures(content));
  if (isDay) return { ...base, role: 'dayPresence', day };
  return { ...base, role: match ? roleWithContent(match.role, content) : roleByContent(text, content) };
}

/** `Atvyko` heads times of arrival in one list and marks in another. */
function roleWithContent(role: HeaderRole, content: ColumnContent): HeaderRole {
  if ((role === 'joinTime' || role === 'leaveTime') && content.filled > 0 && content.stamps + content.times < 0.2)
    return content.examples.some((text) => presenceOf(text) !== undefined) ? 'attended' : role;
  // `Statuss` heads what people do in one list, and who came in another.
  if (role === 'role' && saysWhoCame(content)) return 'attended';
  if (role === 'attended' && content.stamps + content.times > 0.6) return 'joinTime';
  return role;
}

function roleByContent(text: string, content: ColumnContent): HeaderRole {
  if (content.filled === 0) return 'ignored';
  if (content.emails > 0.6) return 'email';
  const { examples } = content;
  if (examples.every((value) => modeOf(value) !== undefined) && content.distinct <= 6) return 'mode';
  if (saysWhoCame(content)) return 'attended';
  // Columns headed 19, 20, 21 under one month, with marks in them.
  const isDayOfMonth = /^(?:[1-9]|[12]\d|3[01])\.?$/u.test(text);
  return isDayOfMonth && holdsMarks(content) ? 'dayPresence' : 'ignored';
}

/** `Dalyvavo`, `Nedalyvavo` under whatever header. */
function saysWhoCame({ examples, filled }: ColumnContent): boolean {
  return filled > 0 && examples.every(tellsPresence);
}

function holdsMarks({ examples }: ColumnContent): boolean {
  return examples.every((value) => presenceOf(value) !== undefined);
}

/** Initials, a remark of a word or two, hours: no dates, and no numbers that are more than the hours of a day. */
function holdsSignatures({ examples, filled }: ColumnContent): boolean {
  return (
    filled > 0 &&
    examples.every(
      (text) => /^(?:[^\d]{1,20}|\d|1\d|2[0-4]|\d{1,2}[.,]\d)$/u.test(text) || presenceOf(text) !== undefined,
    )
  );
}

/** `Gyvai` and `Nuotoliu` beside each other, with a mark under one of them. */
function settleModes(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((one) => {
    const mode =
      one.role === 'ignored' && one.content.filled > 0 && holdsMarks(one.content) ? modeOf(one.header) : undefined;
    return mode === 'inPerson' || mode === 'online' ? { ...one, role: 'modeMark', mode } : one;
  });
}

/** `Dalyvavimas (G – gyvai, N – nuotoliu)`: the letters say how people came, not `N` for no. */
function settleLegends(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((one) => {
    const legend = legendOf(one.header);
    if (!legend || !one.content.examples.some((text) => legend.has(foldName(text)))) return one;
    const isOfModes = [...legend.values()].every((words) => modeOf(words) !== undefined);
    return { ...one, role: isOfModes ? 'mode' : 'attended', legend };
  });
}

function legendOf(header: string): ReadonlyMap<string, string> | undefined {
  const found = [...header.matchAll(/(?<!\p{L})(\p{L}{1,3})\s*[-–—=:]\s*(\p{L}[\p{L} ]*)/gu)];
  const legend = new Map(found.map(([, letters = '', words = '']) => [foldName(letters), words]));
  const modes = [...legend.values()].filter((words) => modeOf(words) !== undefined);
  return modes.length > 0 && [...legend.values()].every((words) => (modeOf(words) ?? presenceOf(words)) !== undefined)
    ? legend
    : undefined;
}

function settleMarks(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((one) =>
    one.role === 'dayPresence' && !one.day ? { ...one, day: { number: Number.parseInt(one.header, 10) } } : one,
  );
}

/** `Lytis` over `V` and `M`: two columns of marks. Their letters together say which language it is. */
function settleGenders(columns: readonly TableColumn[]): readonly TableColumn[] {
  const marks = columns.filter(
    ({ header, role }) => markOf(header) !== undefined && (role === 'ignored' || role === 'gender'),
  );
  const letters = marks.map(({ header }) => markOf(header)!);
  if (marks.length < 2) return columns;
  const language = ([...genderWords] as [GenderLanguage, ReadonlyMap<string, 'F' | 'M'>][]).find(
    ([, words]) =>
      letters.every((letter) => words.has(letter)) && new Set(letters.map((letter) => words.get(letter))).size > 1,
  );
  if (!language) return columns;
  return columns.map((one) => {
    const gender = marks.includes(one) ? language[1].get(markOf(one.header)!) : undefined;
    return gender ? { ...one, role: 'genderMark', gender } : one;
  });
}

/** The last part of a header that is one letter or one word for a gender. */
function markOf(header: string): string | undefined {
  const last = foldName(header.split(' · ').at(-1) ?? '');
  return last !== '' && [...genderWords.values()].some((words) => words.has(last)) ? last : undefined;
}

/** Heads of columns with the names of those who teach, lead, or are asked about the people in the rows. */
const ofOthers =
  /^(?:lektor|docent|mokytoj|pasniedz|treneri|vadov|vaditaj|kontakt|contact|emergency|koolitaja|juhendaja|juhataja|trainer|lecturer|teacher|speaker|supervisor|tevu|tevo|motinos|mamos|vecak|lapsevanem|parent|mother|father|guardian|globej)|^(?:name|names) of (?:the )?(?:trainer|lecturer|teacher|speaker|supervisor|contact|parent)/u;

/** `Vardas` is a first name beside `Pavardė`, else the whole name. */
function settleNames(all: readonly TableColumn[]): readonly TableColumn[] {
  const names = all.filter(({ role }) => role === 'fullName');
  // `Participants` beside `Name` is how many they were, and a trainer beside each name is nobody who came.
  const isNone = (one: TableColumn) => one.content.numbers > 0.8 || ofOthers.test(foldName(one.header));
  const columns =
    names.length > 1 && !names.every(isNone)
      ? all.map((one) => (one.role === 'fullName' && isNone(one) ? { ...one, role: 'ignored' as const } : one))
      : all;
  const has = (role: HeaderRole) => columns.some((one) => one.role === role);
  if (has('fullName') || has('lastName')) {
    // In a table with both, the single column repeats what the two say, or is a remark.
    return has('fullName') && has('firstName') && has('lastName')
      ? columns.map((one) => (one.role === 'fullName' ? { ...one, role: 'ignored' } : one))
      : columns;
  }
  return columns.map((one) => (one.role === 'firstName' ? { ...one, role: 'fullName' } : one));
}

/** `Timestamp` heads the times of a log of events, and those at which a form was filled in. */
function settleTimes(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (role: HeaderRole) => columns.some((one) => one.role === role);
  const start = columns.find(({ role, header }) => role === 'formTimestamp' && foldName(header) === 'start time');
  const ends = columns.filter(({ role }) => role === 'leaveTime');
  const isMeeting = start !== undefined && has('joinTime');
  return columns.map((one): TableColumn => {
    if (one.role === 'formTimestamp' && has('action')) return { ...one, role: 'actionTime' };
    // `Start time` and `End time` are the meeting's beside those of each person; alone they are the person's.
    if (one === start && ends.length > 0) return { ...one, role: isMeeting ? 'eventStart' : 'joinTime' };
    return isMeeting && ends.length > 1 && one === ends[0] ? { ...one, role: 'eventEnd' } : one;
  });
}

/** For the review and the mapping screen. */
export function recognisedColumn({ column, header, role, day, gender, mode, content }: TableColumn): RecognisedColumn {
  return {
    column,
    header,
    role: role === 'actionTime' ? 'joinTime' : role,
    ...(day && 'date' in day ? { day: day.date } : {}),
    ...(gender ? { gender } : {}),
    ...(mode ? { mode } : {}),
    examples: content.examples.map((text) => textOf(text)),
  };
}
