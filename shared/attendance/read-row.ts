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
    gender,
  };
}

/** In Teams everybody may be a presenter: where most are, it says nothing. */
const presenterWords = /\b(?:presenter|apresentador|moderador|présentateur|presentador|referent|presentatore)/u;
const staffWords =
  /\b(?:organi[sz]er|organizador|organisateur|host|panelist|speaker|moderator|lecturer|trainer|facilitator|producer|pranesej|lektor|organizator|vedej|esineja|korraldaja|koolitaja|runataj|docetaj)|докладчик|организатор|спикер|лектор|доповідач|організатор/u;

/** What the cells of one row say. Undefined for a row without a name and without an address. */
export function readRow(
  row: readonly Cell[],
  plan: RowPlan,
  place: Pick<DraftRow, 'sheet' | 'sheetIndex' | 'row'>,
  isStaffTable = false,
): DraftRow | undefined {
  const at = (role: HeaderRole): Cell | undefined => {
    const column = plan.first.get(role);
    return column === undefined ? undefined : row[column];
  };
  const text = (role: HeaderRole) => textOf(at(role));
  const shown = nameIn(text);
  const email = emailOf(text('email')) ?? emailOf(shown);
  const name = readName(emailOf(shown) === undefined ? shown : '');
  if (name.kind === 'none' && email === undefined && name.shown === '') return undefined;
  const organisation = text('organisation');
  const type = text('organisationType');
  const country = text('country');
  const join = stampOfCell(at('joinTime')) ?? stampOfCell(at('actionTime'));
  const leave = stampOfCell(at('leaveTime'));
  const eventStart = stampOfCell(at('eventStart'));
  const hours = hoursOf(at('hours'));
  const minutes = minutesOf(at('duration')) ?? (hours === undefined ? undefined : hours * 60);
  const date = stampOfCell(at('date'));
  const meeting = meetingOf(text);
  const quantity = Number(text('quantity'));
  const gender = genderIn(row, plan, text('gender'));
  const present = presentIn(text, hours);
  const clock = join || leave ? undefined : clockOf(text('joinTime'), text('leaveTime'));
  const countryCode = country === '' ? undefined : countryOf(country);
  const organisationType = type === '' ? undefined : organisationTypeOf(type);
  return {
    ...place,
    name,
    label: shown,
    modes: modesIn(text),
    dayMarks: plan.days.map(({ column }) => markOf(row[column])),
    signature: text('signature'),
    status: text('attended'),
    isWaiting: presenceOf(text('waitingRoom')) === true,
    ...staffIn(foldName(text('role')), isStaffTable),
    ...(email === undefined ? {} : { email }),
    ...(isPlaceholder(organisation) ? {} : { organisation }),
    ...(organisationType ? { organisationType } : {}),
    ...(countryCode ? { country: countryCode } : {}),
    ...(gender ? { gender } : {}),
    ...(eventStart ? { eventStart } : {}),
    ...(join ? { join } : {}),
    ...(leave ? { leave } : {}),
    ...(clock ? { clock } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(date ? { date } : {}),
    ...(present === undefined ? {} : { present }),
    ...joinedIn(text('action')),
    ...(meeting === '' ? {} : { meeting }),
    ...(quantity > 1 ? { quantity } : {}),
  };
}

function staffIn(role: string, isStaffTable: boolean): Pick<DraftRow, 'staff'> {
  if (isStaffTable || staffWords.test(role)) return { staff: 'host' };
  return presenterWords.test(role) ? { staff: 'presenter' } : {};
}

function nameIn(text: (role: HeaderRole) => string): string {
  const whole = text('fullName');
  return whole === '' ? `${text('firstName')} ${text('lastName')}`.trim() : whole;
}

/** In person unless something says otherwise is settled later: here only what the row itself says. */
function modesIn(text: (role: HeaderRole) => string): readonly AttendanceMode[] {
  const said = modeOf(text('mode')) ?? modeOf(text('signature')) ?? modeOf(text('attended'));
  if (said === 'both') return ['inPerson', 'online'];
  return said ? [said] : [];
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

function clockOf(join: string, leave: string): DraftRow['clock'] {
  const [from, to] = [timeOf(join)?.minutes, timeOf(leave)?.minutes];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function joinedIn(action: string): { readonly joined?: boolean } {
  const folded = foldName(action);
  if (folded === '') return {};
  if (actionWords.join.has(folded)) return { joined: true };
  return actionWords.leave.has(folded) ? { joined: false } : {};
}

function meetingOf(text: (role: HeaderRole) => string): string {
  const start = text('eventStart');
  // Breaks of one meeting on one day are not several meetings.
  const day = start === '' ? '' : (start.split(/[\sT,]/u)[0] ?? '');
  return [text('eventTitle'), text('meetingId'), day].filter((part) => part !== '').join(' · ');
}
