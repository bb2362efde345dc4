import type { AttendanceFormat, RecognisedColumn } from '../../../shared/attendance/model.ts';
import type { Persons } from '../../../shared/attendance/review.ts';
import type { FileLine } from '../../../shared/attendance/session.ts';
import type { ActivityMode, CountBasis } from '../../../shared/codes/activity-codes.ts';
import type { ParticipantFields, RecordedCount } from '../../../shared/schema/count.ts';

/** On what the counts rest, by the way people came. */
export interface Bases {
  readonly inPerson: CountBasis;
  readonly online: CountBasis;
}

type PersonNumbers = Omit<Persons, 'unidentified'>;

type Source = Pick<FileLine, 'format' | 'kind'> & {
  readonly tables: readonly { readonly columns: readonly Pick<RecognisedColumn, 'role'>[] }[];
};

const lists: Readonly<Partial<Record<AttendanceFormat, CountBasis>>> = {
  'signin.sheet': 'signed list',
  'participants.list': "organiser's statement",
  'eventbrite.attendees': 'registration at the door',
};

/** What the files are, as a basis; of several kinds the first list for those in person, the first log for those online. */
export function basesOf(files: readonly Source[]): Bases {
  const counted = files.filter(({ kind }) => kind === 'attendance');
  const list = counted.map(listBasisOf).find((basis) => basis !== undefined);
  const hasLog = counted.some((file) => listBasisOf(file) === undefined && file.format !== 'unknown');
  return { inPerson: list ?? 'not stated', online: hasLog ? 'platform log' : (list ?? 'not stated') };
}

/** Undefined: no list. */
function listBasisOf(file: Source): CountBasis | undefined {
  return lists[formatToSay(file)];
}

/** What a file is called: a sheet on which nobody could sign is a list of participants, as its organiser says. */
export function formatToSay({ format, tables }: Pick<Source, 'format' | 'tables'>): AttendanceFormat {
  return format === 'signin.sheet' && !tables.every(hasSignatures) ? 'participants.list' : format;
}

function hasSignatures({ columns }: Source['tables'][number]): boolean {
  return columns.some(({ role }) => role === 'signature' || role === 'dayPresence');
}

/**
 * The counts that the files prove. A way in which the files show nobody stays unsaid: that nobody came so is more than
 * they say. `total` is there only where the parts do not give it.
 */
export function countsOf({ unique, inPerson, online, both }: PersonNumbers, bases: Bases): ParticipantFields {
  const common = bases.inPerson === bases.online ? bases.inPerson : undefined;
  const isHybrid = inPerson > 0 && online > 0;
  const isSplit = inPerson + online - both === unique && unique > 0;
  const totalBasis = isHybrid || !isSplit ? common : inPerson > 0 ? bases.inPerson : bases.online;
  return {
    ...(inPerson > 0 && { inPerson: number(inPerson, bases.inPerson) }),
    ...(online > 0 && { online: number(online, bases.online) }),
    ...(isHybrid && { both: number(both, common) }),
    total: number(unique, totalBasis),
  };
}

function number(value: number, basis: CountBasis | undefined): RecordedCount {
  return basis === undefined ? { state: 'number', value } : { state: 'number', value, basis };
}

/** How an event was held where these people came; undefined when the files do not say how anybody came. */
export function modeOf({ inPerson, online }: PersonNumbers): ActivityMode | undefined {
  if (inPerson > 0 && online > 0) return 'hybrid';
  if (inPerson > 0) return 'in person';
  return online > 0 ? 'online' : undefined;
}

/** The mode of an activity after people came in this way, too; the present one where it offers that already. */
export function modeAfter(mode: ActivityMode | undefined, found: ActivityMode | undefined): ActivityMode | undefined {
  if (found === undefined || mode === found || mode === 'hybrid') return mode;
  return mode === undefined || mode === 'not applicable' ? found : 'hybrid';
}
