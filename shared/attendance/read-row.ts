import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { isFilled, textOf } from './cell-text.ts';
import { countryOf, emailOf, isPlaceholder, modeOf, organisationTypeOf, presenceOf } from './cell-values.ts';
import { companyOf, isGroupName } from './company.ts';
import type { Company } from './company.ts';
import type { DraftRow } from './draft-row.ts';
import { minutesOf } from './duration-text.ts';
import type { AttendanceMode, Gender } from './model.ts';
import { namesOrganisation, namesWork, readName } from './person-name.ts';
import type { ReadName } from './person-name.ts';
import { isPlainName } from './plain-name.ts';
import { nowhere } from './row-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { stampOfCell, timeOf } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { actionWords } from './vocabulary.ts';

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
  { isStaffTable, isTyped }: { readonly isStaffTable: boolean; readonly isTyped: boolean },
): DraftRow | undefined {
  const { columns } = plan;
  const whole = nameIn(row, columns);
  const address = whole.includes('@') ? emailOf(whole) : undefined;
  const beside = address === undefined && whole.includes('@') ? addressBeside(whole) : undefined;
  const shown = beside?.name ?? whole;
  const email = emailIn(textAt(row, columns.email)) ?? address ?? beside?.email;
  const company = address === undefined ? companyOf(shown, isTyped) : undefined;
  const name = nameWith(company, address === undefined ? shown : '');
  if (name.kind === 'none' && email === undefined && name.shown === '') return undefined;
  const organisation = textAt(row, columns.organisation);
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
    organisation: organisation === '' || isPlaceholder(organisation) ? undefined : organisation,
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
    date: stampAt(row, columns.date),
    signature,
    status,
    present: presentIn(
      status,
      hours,
      signature,
      textAt(row, columns.remarks),
      isTyped ? textAt(row, columns.joinTime) : '',
    ),
    isWaiting: columns.waitingRoom !== nowhere && presenceOf(textAt(row, columns.waitingRoom)) === true,
    staff: staffIn(textAt(row, columns.role), isStaffTable),
    joined: joinedIn(textAt(row, columns.action)),
    meeting: meeting === '' ? undefined : meeting,
    quantity: quantity > 1 ? quantity : undefined,
    isCompany: company !== undefined,
    isGroup:
      name.kind === 'person' &&
      name.organisation === undefined &&
      (company !== undefined || name.otherName === undefined) &&
      (isTyped || !isPlainName(shown)) &&
      isGroupName(shown),
  };
}

/** Whoever came with them is no part of the name: on the next day they may come alone. What is shown is what stands there. */
function nameWith(company: Company | undefined, shown: string): ReadName {
  return company ? { ...readName(company.name), shown, mayBeSeveral: true } : readName(shown);
}

/** A whole name on the first line, and what is clearly no name on those below: an organisation, or what somebody does. */
function onLines(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string' || !cell.includes('\n')) return undefined;
  const [first = '', ...others] = cell.split('\n').map((line) => line.trim());
  const rest = others.filter((line) => line !== '').join(', ');
  if (!/^\p{L}{2,} \p{L}[\p{L} -]+$/u.test(first)) return undefined;
  const isAbbreviation = /^\p{Lu}{2}[\p{Lu}\d -]*$/u.test(rest) && first !== first.toUpperCase();
  const isNoName =
    isAbbreviation ||
    isGroupName(rest) ||
    namesOrganisation(rest) ||
    namesWork(rest) ||
    /^["„“«]/u.test(rest) ||
    rest.split(' ').length > 3;
  return isNoName && !rest.includes('@') ? `${first} | ${rest}` : undefined;
}

/** `Rasa Pavyzdytė <rasa@mail.example>`, as addresses are copied from a message: a name and its address. */
function addressBeside(text: string): { readonly name: string; readonly email: string } | undefined {
  const match = /^(.*?\p{L}.*?)[\s,;:–<([-]+([^\s@<>,;()[\]]+@[^\s@<>,;()[\]]+)[\s>)\].;,]*$/u.exec(text.slice(0, 300));
  const email = match?.[2] === undefined ? undefined : emailOf(match[2]);
  return match?.[1] !== undefined && email !== undefined ? { name: match[1].trim(), email } : undefined;
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

function textAt(row: readonly Cell[], column: number): string {
  if (column === nowhere) return '';
  const cell = row[column];
  return cell === undefined || cell === null || cell === '' ? '' : textOf(cell);
}

function stampAt(row: readonly Cell[], column: number): Stamp | undefined {
  return column === nowhere ? undefined : (stampOfCell(row[column]) ?? undefined);
}

function emailIn(text: string): string | undefined {
  return text === '' ? undefined : emailOf(text);
}

const staffByRole = new Map<string, DraftRow['staff']>();

/** Nothing of the cells that were read stays in memory. */
export function forgetRoles(): void {
  staffByRole.clear();
}

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

function nameIn(row: readonly Cell[], { fullName, firstName, lastName }: RowPlan['columns']): string {
  const whole = onLines(row[fullName]) ?? textAt(row, fullName);
  return whole === '' ? `${textAt(row, firstName)} ${textAt(row, lastName)}`.trim() : whole;
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

function presentIn(
  status: string,
  hours: number | undefined,
  signature: string,
  remark: string,
  arrival: string,
): boolean | undefined {
  const attended = status === '' ? undefined : presenceOf(status);
  if (attended !== undefined) return attended;
  // `Nuotoliu` among `taip` and `ne` says that somebody came, and how.
  if (modeIn(status) !== undefined) return true;
  if (arrival !== '' && presenceOf(arrival) === false) return false;
  if (hours !== undefined) return hours > 0;
  if (signature !== '' && presenceOf(signature) === false) return false;
  if (remark === '') return undefined;
  // `No`, `нет` under Remarks: nothing to remark. Only more letters (`nedalyvavo`, `не был`) say that somebody did not come.
  return /(?:\p{L}[^\p{L}]*){4}/u.test(remark.slice(0, 100)) && saysOfAbsence(remark.slice(0, 200)) ? false : undefined;
}

/** `Nedalyvavo`, `pranešė, kad nedalyvaus`; not of somebody who missed a part: `nedalyvavo antrą dieną`. */
function saysOfAbsence(remark: string): boolean {
  const folded = foldName(remark);
  return (presenceOf(remark) === false || absence.test(folded)) && !ofPart.test(folded);
}

const absence =
  /(?<!\p{L})(?:nedalyva|neatvyk|nepiedalis|nepiedalij|neierad|neierod|ei osale|ei tule|ei tulnud|did not (?:come|attend)|will not (?:come|attend)|не придет|не пришел|не пришла|не прийде|не прийш)/u;
const ofPart =
  /(?<!\p{L})(?:dien|dal[iy]|ryt|po piet|antr|pirm|otr|sakum|beig|paev|hommik|teise|esimes|day|part|morning|afternoon|until|iki|nuo|lidz|kuni|ден|дня|день|част)/u;

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
