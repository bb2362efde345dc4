import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { isFilled, textOf } from './cell-text.ts';
import { countryOf, emailOf, isPlaceholder, modeOf, organisationTypeOf, presenceOf } from './cell-values.ts';
import { companyOf } from './company.ts';
import type { DraftRow } from './draft-row.ts';
import { minutesOf } from './duration-text.ts';
import { isGroupName } from './group-name.ts';
import type { AttendanceMode, Gender } from './model.ts';
import { readNameCell } from './name-cell.ts';
import { isPlainName } from './plain-name.ts';
import { nowhere, textAt } from './row-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { saidPresence } from './said-presence.ts';
import { isRoleAlone, roleSaysAbsent, staffRole } from './staff-role.ts';
import { stampOfCell, timeOf } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { actionWords } from './vocabulary.ts';

const noModes: readonly AttendanceMode[] = [];
/** In the place of the name, which stands in another cell. */
const anybody = 'Kas';
const noMarks: readonly (boolean | null)[] = [];

/** What the cells of one row say. Undefined for a row without a name and without an address. */
export function readRow(
  row: readonly Cell[],
  plan: RowPlan,
  place: Pick<DraftRow, 'sheet' | 'sheetIndex' | 'row'>,
  { isStaffTable, isTyped }: { readonly isStaffTable: boolean; readonly isTyped: boolean },
): DraftRow | undefined {
  const { columns } = plan;
  const cell = readNameCell(row, columns, isTyped);
  const { shown, email: written } = cell;
  const email = emailIn(textAt(row, columns.email)) ?? written;
  if (cell.name.kind === 'none' && email === undefined && cell.name.shown === '') return undefined;
  const organisation = textAt(row, columns.organisation);
  const isRoleOnly = isTyped && isRoleAlone(organisation);
  const remark = textAt(row, columns.remarks);
  const position = textAt(row, columns.role);
  // `Su 2 vaikais` may stand in the remarks as well as beside the name.
  const beside = isTyped && remark !== '' && !cell.company ? companyOf(`${anybody} ${remark}`, false) : undefined;
  const company = cell.company ?? beside;
  const name = beside ? { ...cell.name, mayBeSeveral: true } : cell.name;
  const country = textAt(row, columns.country);
  const type = textAt(row, columns.organisationType);
  const signature = signatureIn(row, plan);
  const status = wordsAt(row, columns.attended, plan);
  const join = stampAt(row, columns.joinTime) ?? stampAt(row, columns.actionTime);
  const leave = stampAt(row, columns.leaveTime);
  const hours = columns.hours === nowhere ? undefined : hoursOf(cellAt(row, columns.hours));
  const quantity = columns.quantity === nowhere ? (company?.others ?? 0) + 1 : Number(textAt(row, columns.quantity));
  const meeting = columns.eventTitle === nowhere && columns.meetingId === nowhere ? '' : meetingOf(row, columns);
  const isTimed = join !== undefined || leave !== undefined;
  return {
    sheet: place.sheet,
    sheetIndex: place.sheetIndex,
    row: place.row,
    name,
    label: shown,
    email,
    organisation: organisation === '' || isPlaceholder(organisation) || isRoleOnly ? undefined : organisation,
    organisationType: type === '' ? undefined : organisationTypeOf(type),
    country: country === '' ? undefined : countryOf(country),
    gender: plan.gender || plan.genderMarks.length > 0 ? genderIn(row, plan, textAt(row, columns.gender)) : undefined,
    modes:
      plan.modeMarks.length === 0
        ? modesIn(wordsAt(row, columns.mode, plan), signature, status)
        : modesMarked(row, plan),
    eventStart: stampAt(row, columns.eventStart),
    join,
    leave,
    clockFrom: isTimed ? undefined : clockOf(textAt(row, columns.joinTime)),
    clockTo: isTimed ? undefined : clockOf(textAt(row, columns.leaveTime)),
    minutes: minutesOf(cellAt(row, columns.duration)) ?? (hours === undefined ? undefined : hours * 60),
    dayMarks: plan.days.length === 0 ? noMarks : plan.days.map(({ column }) => markOf(row[column])),
    hasTime: isTimed || hasOneOf(row, plan.times),
    date: stampAt(row, columns.date),
    signature,
    status,
    present:
      isTyped && position !== '' && roleSaysAbsent(position)
        ? false
        : saidPresence({
            status,
            hours,
            signature,
            remark,
            arrival: isTyped ? textAt(row, columns.joinTime) : '',
          }),
    isWaiting: columns.waitingRoom !== nowhere && presenceOf(textAt(row, columns.waitingRoom)) === true,
    staff:
      isStaffTable || isRoleOnly || cell.isOfStaff || (isTyped && isRoleAlone(remark))
        ? 'host'
        : staffRole(position, plan.isRoleOfJobs),
    joined: joinedIn(textAt(row, columns.action)),
    meeting: meeting === '' ? undefined : meeting,
    quantity: quantity > 1 ? quantity : undefined,
    people: undefined,
    isCompany: company !== undefined,
    isGroup:
      name.kind === 'person' &&
      name.organisation === undefined &&
      (cell.company !== undefined || name.otherName === undefined) &&
      (isTyped || !isPlainName(shown)) &&
      isGroupName(shown),
  };
}

/** In words where the header says what its letters stand for. */
function wordsAt(row: readonly Cell[], column: number, { legend }: RowPlan): string {
  const text = textAt(row, column);
  return legend?.get(foldName(text)) ?? text;
}

/** The first signature of several, or what stands there instead of one. */
function signatureIn(row: readonly Cell[], { signatures }: RowPlan): string {
  let instead = '';
  for (const { column } of signatures) {
    const text = textAt(row, column);
    if (text !== '' && presenceOf(text) !== false) return text;
    if (instead === '') instead = text;
  }
  return instead;
}

function cellAt(row: readonly Cell[], column: number): Cell | undefined {
  return column === nowhere ? undefined : row[column];
}

function stampAt(row: readonly Cell[], column: number): Stamp | undefined {
  return column === nowhere ? undefined : (stampOfCell(row[column]) ?? undefined);
}

function emailIn(text: string): string | undefined {
  return text === '' ? undefined : emailOf(text);
}

function hasOneOf(row: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(row[column])) return true;
  return false;
}

/** In person unless something says otherwise is settled later: here only what the row itself says. */
function modesIn(mode: string, signature: string, status: string): readonly AttendanceMode[] {
  const said = modeIn(mode) ?? modeIn(signature) ?? modeIn(status);
  if (said === undefined) return noModes;
  return said === 'both' ? ['inPerson', 'online'] : [said];
}

function modesMarked(row: readonly Cell[], { modeMarks }: RowPlan): readonly AttendanceMode[] {
  return modeMarks.flatMap(({ column, mode }) => (mode && markOf(row[column]) === true ? [mode] : []));
}

function modeIn(text: string): ReturnType<typeof modeOf> {
  return text === '' ? undefined : modeOf(text);
}

function hoursOf(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell).replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}

/** A mark in a column of one day: whatever stands there is a signature, unless it says no. */
function markOf(cell: Cell | undefined): boolean | null {
  return isFilled(cell) ? presenceOf(textOf(cell)) !== false : null;
}

function genderIn(row: readonly Cell[], plan: RowPlan, text: string): Gender | undefined {
  const marked = plan.genderMarks.filter(({ column }) => markOf(row[column]) === true);
  if (marked.length === 1) return marked[0]?.gender;
  return plan.gender?.read(text);
}

function clockOf(text: string): number | undefined {
  return text === '' ? undefined : timeOf(text)?.minutes;
}

function joinedIn(action: string): boolean | undefined {
  if (action === '') return undefined;
  const folded = foldName(action);
  if (actionWords.join.has(folded)) return true;
  return actionWords.leave.has(folded) ? false : undefined;
}

function meetingOf(row: readonly Cell[], { eventStart, eventTitle, meetingId }: RowPlan['columns']): string {
  const start = textAt(row, eventStart);
  // Breaks of one meeting on one day are not several meetings.
  const day = start === '' ? '' : (start.split(/[\sT,]/u)[0] ?? '');
  return [textAt(row, eventTitle), textAt(row, meetingId), day].filter((part) => part !== '').join(' · ');
}
