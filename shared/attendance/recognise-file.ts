import { foldName } from '../counting/distinct-names.ts';
import { error, warning } from '../issue.ts';
import { eventDateOf, readingsOf } from './event-date.ts';
import type { DateEvidence, DateHints } from './event-date.ts';
import { datesIn } from './title-dates.ts';
import type { Sheet } from '../reading/sheet.ts';
import { questionsOf } from './ask.ts';
import { explain } from './explain-file.ts';
import { dayOfFile, fillDays } from './fill-days.ts';
import { findPeople, recognisedTable } from './find-people.ts';
import { textsOf } from './find-tables.ts';
import type { AttendanceMode, AttendanceRow, Need, RecognisedFile, TableMapping } from './model.ts';
import { meetingsOf } from './meetings.ts';
import { holdsNumbersOnly } from './numbers-only.ts';
import { logDateOf, orderOfLog } from './log-dates.ts';
import type { FormatFound, ReadTable } from './recognise-format.ts';
import { registeredBefore, registeredOf } from './registered.ts';
import { isRegistrationBeside, isRegistrationTable } from './registration-table.ts';
import { isCheckedIn, isTypedList } from './row-verdict.ts';
import { besides, draftsBeside, fewTimes, hiddenPeople, hiddenRowsOf, nameless, passedOver } from './said-of-file.ts';
import type { SessionFile } from './session.ts';
import { layoutOf } from './shape-table.ts';
import { settleRows } from './settle-rows.ts';
import { withoutSharedAddresses } from './shared-addresses.ts';
import { streamFiguresOf } from './stream-figures.ts';
import { summaryOf } from './file-summary.ts';
import type { FileSummary } from './file-summary.ts';
import { sheetLabels } from './sheet-labels.ts';
import { sheetVersions, withoutOtherVersions } from './sheet-versions.ts';
import { rowsOfTable } from './table-rows.ts';
import { daysOfTables, spanOfTables } from './typed-days.ts';
import { unfoldSheet } from './unfold-sheet.ts';
import { onlineEventWords } from './vocabulary.ts';
import { modeOf } from './cell-values.ts';

/** What is known around a file, and what people have answered about it. */
export interface FileContext extends Pick<DateHints, 'activityDays' | 'answer'> {
  readonly mappings: readonly TableMapping[];
  readonly chosenMeetings?: readonly string[];
  /** Places of the sheets that count, of those that look like versions of one list. */
  readonly chosenSheets?: readonly number[];
  /** Of people who registered: somebody says that they came. */
  readonly areRegisteredCounted?: boolean;
}

/**
 * Understands one file: what it is, by its shape and never by its name; who stands in it; when the event was. What cannot
 * be told is asked (`needs`), never guessed silently, and a file without people says so.
 */
export function recogniseFile(input: SessionFile, context: FileContext): RecognisedFile {
  const { tables: read, file } = input;
  const sheets = read.sheets.filter(({ isHidden }) => !isHidden).map(unfoldSheet);
  const found = findPeople(sheets, context.mappings);
  const labels = sheetLabels(sheets.map(({ name }) => name));
  const base = {
    key: input.key,
    file,
    sha256: input.sha256,
    encoding: read.encoding,
    tables: (found.format?.people.length ? found.format.people : found.tables).map((table) =>
      recognisedTable(table, labels),
    ),
    meetings: [],
  };
  const hints: DateHints = { file, ...context };
  const noted = [...read.issues, ...hiddenPeople(input)];
  const { format, isSaid } = formatWith(found.format, context);
  if (!format || format.kind === 'other') {
    const stream = format ? {} : streamFiguresOf(sheets);
    const isStream = Object.keys(stream).length > 0;
    const kind = isStream ? 'stream' : 'other';
    const name = isStream ? 'stream.metrics' : (format?.format ?? 'unknown');
    return {
      ...base,
      format: name,
      kind,
      evidence: explain(name, { isByShape: false, encoding: read.encoding }),
      rows: [],
      date: eventDateOf(undefined, hints),
      stream,
      needs: isStream ? [] : format ? [] : ['mapping'],
      issues: [
        ...noted,
        ...(isStream
          ? []
          : [
              format
                ? error('attendance.pollReport', { file })
                : warning(holdsNumbersOnly(found.tables) ? 'attendance.numbersOnly' : 'attendance.noPeopleFound', {
                    file,
                  }),
            ]),
      ],
    };
  }
  const people = format.people.map((table) => ({ table, ...rowsOfTable(table, format, genderAnswer(table, context)) }));
  const drafts = people.length === 1 ? people[0]!.rows : people.flatMap(({ rows }) => rows);
  const summary = summaryOfFile(found.tables, format);
  const isTyped = isTypedList(format.format);
  const days = daysOfTables(people.map(({ table }) => table));
  const order = orderOfLog(drafts, summary, hints);
  const fileMode = modeOfFile(format, file, people[0]?.table, summary);
  const settled = people.map(({ rows: some, table }, index) =>
    settleRows(some, {
      file: input.key,
      sheet: labels[people[index]!.table.table.sheetIndex]!,
      column: people[index]!.table.table.column,
      format: format.format,
      order: order.order,
      mode: fileMode,
      columnDays: days[index]!.columnDays,
      ...(days[index]!.day === undefined ? {} : { sheetDay: days[index]!.day }),
      isRegistration: isTyped && !isSaid && (isRegistrationTable(table) || isRegistrationBeside(table, format.people)),
    }),
  );
  const all = settled.length === 1 ? settled[0]! : settled.flat();
  const isWrittenByPeople = isTyped || format.format === 'eventbrite.attendees' || format.kind === 'registration';
  const rows = isWrittenByPeople ? withoutSharedAddresses(all) : all;
  const hasOnlyTickets = format.format === 'eventbrite.attendees' && !drafts.some(isCheckedIn);
  const kind = hasOnlyTickets ? 'registration' : format.kind;
  const isRegistration = kind === 'registration';
  const evidence = isRegistration
    ? undefined
    : isTyped
      ? (spanOfTables(days) ?? logDateOf(drafts, rows, summary, order) ?? dateOfCover(sheets, found.tables))
      : logDateOf(drafts, rows, summary, order);
  const date = eventDateOf(evidence, hints);
  const meetings = meetingsOf(rows, hints, evidence?.source);
  const versions =
    isTyped && !isRegistration
      ? sheetVersions(
          people.map(({ table }, index) => ({ table, rows: settled[index]!, days: days[index]! })),
          labels,
          context.chosenSheets,
        )
      : [];
  const ofMeetings = rowsOfMeetings(
    // Marks under several days say by themselves who was there when.
    meetings.length > 1 || days.some(({ columnDays }) => columnDays.length > 0)
      ? rows
      : fillDays(rows, dayOfFile(eventDateOf(evidence, { file, ...ownHints(context) }), date)),
    meetings.length > 1 ? context.chosenMeetings : undefined,
  );
  const kept = withoutOtherVersions(ofMeetings, versions);
  const needs: Need[] = [
    // Nothing is counted of a registration: its date is of no concern.
    ...(isRegistration || date.certainty === 'certain' || (meetings.length > 1 && date.date !== undefined)
      ? []
      : (['date'] as const)),
    ...(people.some(({ isGenderAsked }) => isGenderAsked) ? (['gender'] as const) : []),
    ...(meetings.length > 1 && !context.chosenMeetings ? (['meeting'] as const) : []),
    ...(versions.length > 0 && !context.chosenSheets ? (['sheets'] as const) : []),
  ];
  const title = summary.title ?? titleOf(people[0]?.table, isTyped);
  return {
    ...base,
    format: format.format,
    kind,
    evidence: explain(format.format, {
      isByShape: found.isByShape,
      encoding: read.encoding,
      table: base.tables[0],
      date,
    }),
    ...(title === undefined ? {} : { title }),
    rows: isRegistration ? kept.map((row) => ({ ...row, verdict: 'registration-only' as const })) : kept,
    date,
    meetings,
    ...(versions.length > 0 ? { versions } : {}),
    notIdentified: summary.notIdentified,
    stream: {},
    ...(isRegistration ? { registered: registeredOf(rows, format.format) } : {}),
    ...(isSaid ? { areRegisteredCounted: true as const } : {}),
    needs,
    issues: [
      ...noted,
      ...(drafts.length === 0 ? [warning('attendance.noRows', { file })] : []),
      ...passedOver(people, file),
      ...nameless(people, file),
      ...(isWrittenByPeople && !isRegistration ? people.flatMap(({ table }) => besides(table, file)) : []),
      ...(isTyped ? people.flatMap((one) => fewTimes(one, file)) : []),
      ...(isTyped ? draftsBeside(people, file) : []),
      ...hiddenRowsOf(people, file),
      ...questionsOf(file, needs, { date, meetings, versions }),
    ],
  };
}

/** What a file is; of people who registered and of whom somebody says that they came, it is a list of who came. */
function formatWith(
  format: FormatFound | undefined,
  { areRegisteredCounted = false }: FileContext,
): { readonly format: FormatFound | undefined; readonly isSaid: boolean } {
  const isSaid = areRegisteredCounted && format !== undefined && registeredBefore.has(format.format);
  return { format: isSaid ? { ...format, format: 'participants.list', kind: 'attendance' } : format, isSaid };
}

/** What is known around a file besides what somebody answered for all files of the event. */
function ownHints({ activityDays }: FileContext): Pick<DateHints, 'activityDays'> {
  return activityDays ? { activityDays } : {};
}

function genderAnswer({ table }: ReadTable, { mappings }: FileContext): 'F' | 'M' | undefined {
  const layout = layoutOf(table);
  return mappings.find((mapping) => mapping.layout === layout)?.genderOfM;
}

/** Rows of all tables that stand outside of the people's rows. */
function summaryOfFile(tables: readonly ReadTable[], { people }: FormatFound): FileSummary {
  const [first] = people;
  if (!first) return { notIdentified: 0 };
  const { sheet, header } = first.table;
  const own = tables.filter(({ table }) => table.sheet === sheet && table.header.first < header.first);
  const from = own.length > 0 && !people.includes(own[0]!) ? own[0]!.table.titleFrom : 0;
  return summaryOf(sheet, [[from, header.first]]);
}

/** Platforms are online; a typed list is in person, unless its title says that everybody was online. */
function modeOfFile(
  { format }: FormatFound,
  file: string,
  table: ReadTable | undefined,
  summary: FileSummary,
): AttendanceMode | undefined {
  // How people will come is not known before they are there.
  if (format === 'forms.registration' || format === 'registration.list') return undefined;
  if (!isTypedList(format) && format !== 'eventbrite.attendees') return 'online';
  const titles = table ? textsOf(table.table.sheet, table.table.titleFrom, table.table.header.first) : [];
  const said = [...titles, file, summary.title ?? ''];
  const isOnline = said.some((text) =>
    foldName(text)
      .split(' ')
      .some((word) => onlineEventWords.has(word)),
  );
  return isOnline && !said.some((text) => modeOf(text) === 'inPerson' || modeOf(text) === 'both')
    ? 'online'
    : 'inPerson';
}

/** A sheet without a table, such as a cover, may say when it was. */
function dateOfCover(sheets: readonly Sheet[], tables: readonly ReadTable[]): DateEvidence | undefined {
  const covers = sheets.filter((sheet) => !tables.some(({ table }) => table.sheet === sheet));
  const [date] = datesIn(covers.flatMap((sheet) => textsOf(sheet, 0, Math.min(sheet.rows.length, 60))));
  if (!date) return undefined;
  return { source: 'title row', candidates: readingsOf(date), ...(date.to === undefined ? {} : { endDate: date.to }) };
}

function titleOf(table: ReadTable | undefined, isTyped: boolean): string | undefined {
  if (!table || !isTyped) return undefined;
  return textsOf(table.table.sheet, table.table.titleFrom, table.table.header.first).find((text) => text.length > 3);
}

function rowsOfMeetings(
  rows: readonly AttendanceRow[],
  chosen: readonly string[] | undefined,
): readonly AttendanceRow[] {
  return chosen ? rows.filter(({ meeting }) => meeting !== undefined && chosen.includes(meeting)) : rows;
}
