import type {
  AttendanceFormat,
  AttendanceKind,
  ExclusionReason,
  Need,
  PersonFlag,
  RecognisedFile,
  TableMapping,
} from '../../../shared/attendance/model.ts';
import type { Breakdown, Persons } from '../../../shared/attendance/review.ts';
import type { SessionContext } from '../../../shared/attendance/session.ts';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';

/**
 * What a correct importer finds in the files of one case; what is absent is not asserted. The policy is that of
 * `truth.json` beside the fifteen samples: persons without a minimum of minutes, everybody counted once per event.
 */
export interface Truth {
  readonly format?: AttendanceFormat | undefined;
  readonly encoding?: string;
  readonly kind?: AttendanceKind;
  /** Data rows of attendance, those excluded and unidentified among them; several files: added. */
  readonly rows?: number;
  readonly persons?: Partial<Persons>;
  /** Exactly these reasons, with their rows; `some`: how rows are numbered is open. */
  readonly excluded?: Partial<Record<ExclusionReason, number | 'some'>>;
  /** Found and not asked. */
  readonly date?: string | undefined;
  readonly endDate?: string;
  /** What the date may be; it must be asked. An empty list: no date anywhere. */
  readonly candidates?: readonly string[];
  readonly perDay?: Readonly<Record<string, number>>;
  readonly country?: Breakdown;
  readonly organisation?: Breakdown;
  readonly organisationType?: Breakdown;
  readonly gender?: Breakdown;
  readonly registered?: Partial<NonNullable<RecognisedFile['registered']>>;
  readonly stream?: RecognisedFile['stream'];
  /** Hosts, organisers, speakers among the persons. */
  readonly staff?: number;
  /** How many there are is the importer's way of pairing. */
  readonly possibleDuplicates?: 'none' | 'some';
  /** What must be asked. `mapping` and `gender` must not be asked where they are not named; `any`: not asserted. */
  readonly needs?: readonly Need[] | 'any';
  /** Persons whose union of intervals reaches this many minutes. */
  readonly withMinimum?: { readonly minutes: number; readonly unique: number };
  /** What comes out when the mapping screen of the first table is answered so; no roles: those proposed. */
  readonly afterMapping?: {
    readonly roles?: TableMapping['roles'];
    readonly genderOfM?: 'F' | 'M';
    readonly unique: number;
    readonly gender?: Breakdown;
  };
  /** Borne by somebody in the review. */
  readonly flags?: readonly PersonFlag[];
  /** It cannot be taken for attendance: a finding says why. */
  readonly refused?: true;
}

interface About {
  /** Says the one oddity; unique. */
  readonly id: string;
  readonly truth: Truth;
  /** Why the truth is right, in a line. */
  readonly why: string;
  /** What the policy leaves undecided here and is therefore not asserted. */
  readonly open?: string;
  readonly context?: Partial<SessionContext>;
}

export interface BenchFile {
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** It comes through the clipboard: `bytes` are those of its text. */
  readonly pasted?: () => Pasted;
}

/** One file, or the files of one event. */
export type AttendanceCase = About & (BenchFile | { readonly files: readonly BenchFile[] });

export function filesOf(one: AttendanceCase): readonly BenchFile[] {
  return 'files' in one ? one.files : [one];
}
