import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { isFilled, textOf } from './cell-text.ts';
import { countryOf, emailOf, isPlaceholder, modeOf, organisationTypeOf, presenceOf } from './cell-values.ts';
import type { DraftRow } from './draft-row.ts';
import { minutesOf } from './duration-text.ts';
import type { GenderReader } from './gender-column.ts';
import type { AttendanceMode, Gender } from './model.ts';
import { readName } from './person-name.ts';
import { stampOfCell, timeOf } from './stamp.ts';
import type { TableColumn } from './table-columns.ts';
import { actionWords } from './vocabulary.ts';
import type { HeaderRole } from './vocabulary.ts';

/** Columns of a table by role, ready for many rows. */
export interface RowPlan {
  readonly first: ReadonlyMap<HeaderRole, number>;
  readonly days: readonly TableColumn[];
  readonly genderMarks: readonly TableColumn[];
  readonly modeMarks: readonly TableColumn[];
  readonly gender: GenderReader | undefined;
}

export function planRows(
  columns: readonly TableColumn[],
  gender: GenderReader | undefined,
  lastOf: readonly HeaderRole[] = [],
): RowPlan {
  const first = new Map<HeaderRole, number>();
  for (const { role, column } of columns) if (!first.has(role) || lastOf.includes(role)) first.set(role, column);
  return {
    first,
    days: columns.filter(({ role }) => role === 'dayPresence'),
    genderMarks: columns.filter(({ role }) => role === 'genderMark'),
    modeMarks: columns.filter(({ role }) => role === 'modeMark'),
    gender,
  };
}

/** In Teams everybody may be a presenter: where most are, it says nothing. */
const presenterWords = /\b(?:presenter|apresentador|moderador|présentateur|presentador|referent|presentatore)/u;
const staffWords =
  /\b(?:organi[sz]er|organizador|organisateur|host|panelist|speaker|moderator|lecturer|trainer|facilitator|producer|pranesej|lektor|organizator|vedej|esineja|korraldaja|koolitaja|runataj|docetaj)|докладчик|организатор|спикер|лектор|доповідач|організатор/u;

const noModes: readonly AttendanceMode[] = [];
const noMarks: readonly (boolean | null)[] = [];

/** What the cells of one row say. Undefined for a row without a name and without an address. */
export function readRow(
  row: readonly Cell[],
  plan: RowPlan,
  place: Pick<DraftRow, 'sheet' | 'sheetIndex' | 'row'>,
  isStaffTable = false,
): DraftRow | undefined {
  const { first } = plan;
  const at = (role: HeaderRole): Cell | undefined => {
    const column = first.get(role);
    return column === undefined ? undefined : row[column];
  };
  const text = (role: HeaderRole): string => {
    const cell = at(role);
    return cell === undefined || cell === null || cell === '' ? '' : textOf(cell);
  };
  const shown = nameIn(text);
  const address = shown.includes('@') ? emailOf(shown) : undefined;
  const email = emailIn(text('email')) ?? address;
  const name = readName(address === undefined ? shown : '');
  if (name.kind === 'none' && email === undefined && name.shown === '') return undefined;
  const organisation = text('organisation');
  const country = text('country');
  const type = text('organisationType');
  const join = stampOfCell(at('joinTime')) ?? stampOfCell(at('actionTime')) ?? undefined;
  const leave = stampOfCell(at('leaveTime')) ?? undefined;
  const hours = hoursOf(at('hours'));
  const quantity = Number(text('quantity'));
  const meeting = first.has('eventTitle') || first.has('meetingId') ? meetingOf(text) : '';
  const isTimed = join !== undefined || leave !== undefined;
  return {
    sheet: place.sheet,
    sheetIndex: place.sheetIndex,
    row: place.row,
    name,
    label: shown,
    email,
    organisation: organisation === '' || isPlaceholder(organisation) ? undefined : organisation,
    organisationType: type === '' ? undefined : organisationTypeOf(type),
    country: country === '' ? undefined : countryOf(country),
    gender: plan.gender || plan.genderMarks.length > 0 ? genderIn(row, plan, text('gender')) : undefined,
    modes: plan.modeMarks.length === 0 ? modesIn(text) : modesMarked(row, plan),
    eventStart: stampOfCell(at('eventStart')) ?? undefined,
    join,
    leave,
    clockFrom: isTimed ? undefined : clockOf(text('joinTime')),
    clockTo: isTimed ? undefined : clockOf(text('leaveTime')),
    minutes: minutesOf(at('duration')) ?? (hours === undefined ? undefined : hours * 60),
    dayMarks: plan.days.length === 0 ? noMarks : plan.days.map(({ column }) => markOf(row[column])),
    date: stampOfCell(at('date')) ?? undefined,
    signature: text('signature'),
    status: text('attended'),
    present: presentIn(text, hours),
    isWaiting: first.has('waitingRoom') && presenceOf(text('waitingRoom')) === true,
    staff: staffIn(text('role'), isStaffTable),
    joined: joinedIn(text('action')),
    meeting: meeting === '' ? undefined : meeting,
    quantity: quantity > 1 ? quantity : undefined,
  };
}

function emailIn(text: string): string | undefined {
  return text === '' ? undefined : emailOf(text);
}

const staffByRole = new Map<string, DraftRow['staff']>();

function staffIn(role: string, isStaffTable: boolean): DraftRow['staff'] {
  if (isStaffTable) return 'host';
  if (role === '') return undefined;
  let staff = staffByRole.get(role);
  if (staff === undefined && !staffByRole.has(role)) {
    const folded = foldName(role);
    staff = staffWords.test(folded) ? 'host' : presenterWords.test(folded) ? 'presenter' : undefined;
    if (staffByRole.size < 1_000) staffByRole.set(role, staff);
  }
  return staff;
}

function nameIn(text: (role: HeaderRole) => string): string {
  const whole = text('fullName');
  return whole === '' ? `${text('firstName')} ${text('lastName')}`.trim() : whole;
}

/** In person unless something says otherwise is settled later: here only what the row itself says. */
function modesIn(text: (role: HeaderRole) => string): readonly AttendanceMode[] {
  const said = modeOf(text('mode')) ?? modeOf(text('signature')) ?? modeOf(text('attended'));
  if (said === undefined) return noModes;
  return said === 'both' ? ['inPerson', 'online'] : [said];
}

function modesMarked(row: readonly Cell[], { modeMarks }: RowPlan): readonly AttendanceMode[] {
  return modeMarks.flatMap(({ column, mode }) => (mode && markOf(row[column]) === true ? [mode] : []));
}

function presentIn(text: (role: HeaderRole) => string, hours: number | undefined): boolean | undefined {
  const attended = presenceOf(text('attended'));
  if (attended !== undefined) return attended;
  if (hours !== undefined) return hours > 0;
  if (presenceOf(text('signature')) === false) return false;
  const remark = text('remarks');
  return /\p{L}/u.test(remark) && presenceOf(remark) === false ? false : undefined;
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

function meetingOf(text: (role: HeaderRole) => string): string {
  const start = text('eventStart');
  // Breaks of one meeting on one day are not several meetings.
  const day = start === '' ? '' : (start.split(/[\sT,]/u)[0] ?? '');
  return [text('eventTitle'), text('meetingId'), day].filter((part) => part !== '').join(' · ');
}
