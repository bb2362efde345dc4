import type { SessionOverview } from '../../../shared/attendance/session.ts';
import type { Issue } from '../../../shared/issue.ts';

/** A file or a pasted table that was put on the desk. */
export interface DeskFile {
  readonly key: string;
  readonly name: string;
  readonly status:
    | 'waiting'
    | 'reading'
    | 'recognising'
    | 'counting'
    | 'done'
    | 'refused'
    | 'cancelled'
    | 'here already';
  readonly sha256?: string;
  readonly issues: readonly Issue[];
  /** Its letters were guessed: people should look at them. */
  readonly isEncodingGuessed: boolean;
}

/** What the page shows of an import under review. */
export interface DeskState {
  readonly files: readonly DeskFile[];
  /** Null before the first file was counted. */
  readonly overview: SessionOverview | null;
  /** Raised whenever lists of people may have changed. */
  readonly revision: number;
  /** Counting anew after a change. */
  readonly isCounting: boolean;
  readonly canUndo: boolean;
  /** The worker broke down; what was decided is kept and can be counted anew. */
  readonly hasFailed: boolean;
}

export const emptyDesk: DeskState = {
  files: [],
  overview: null,
  revision: 0,
  isCounting: false,
  canUndo: false,
  hasFailed: false,
};

const unfinished: ReadonlySet<DeskFile['status']> = new Set(['waiting', 'reading', 'recognising', 'counting']);

export function isUnfinished({ status }: Pick<DeskFile, 'status'>): boolean {
  return unfinished.has(status);
}

/** The state with one file changed. */
export function withFile(state: DeskState, key: string, change: Partial<Omit<DeskFile, 'key'>>): DeskState {
  return { ...state, files: state.files.map((file) => (file.key === key ? { ...file, ...change } : file)) };
}
