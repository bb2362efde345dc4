import type { TableMapping } from '../../../shared/attendance/model.ts';
import type {
  AttendanceCount,
  AttendanceDecision,
  AttendancePolicy,
  PersonGroup,
  PersonLine,
} from '../../../shared/attendance/review.ts';
import type {
  AttendanceSession,
  SessionContext,
  SessionFile,
  SessionOverview,
} from '../../../shared/attendance/session.ts';
import type { HashedPerson } from '../../../shared/attendance/unite-persons.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import { decisionsLeft } from './decide.ts';
import { hashPersons, keyedHash } from './hash-persons.ts';
import { pairsOf } from './pairs.ts';
import type { Pair } from './pairs.ts';

/** What a person changes about an import. Plain values: they are kept, and said again to a worker that begins anew. */
export type EngineCommand =
  | { readonly do: 'remove'; readonly key: string }
  | { readonly do: 'context'; readonly context: SessionContext }
  | { readonly do: 'policy'; readonly policy: AttendancePolicy }
  | { readonly do: 'map'; readonly mapping: TableMapping }
  | { readonly do: 'meetings'; readonly file: string; readonly meetings: readonly string[] }
  /** Which of the sheets count that look like versions of one list. */
  | { readonly do: 'sheets'; readonly file: string; readonly sheets: readonly number[] }
  /** Whether the people of a list of registered people came. */
  | { readonly do: 'count registered'; readonly file: string; readonly count: boolean }
  | { readonly do: 'date'; readonly date: string; readonly endDate?: string }
  /** Decisions made at once are undone at once. */
  | { readonly do: 'decide'; readonly decisions: readonly AttendanceDecision[] }
  | { readonly do: 'undo' };

/** A file as the window announces it; its tables come from the worker that reads it. */
export interface AnnouncedFile {
  readonly key: string;
  readonly file: string;
  readonly sha256: string;
}

/** What came of a file. */
export interface FileOutcome {
  readonly overview: SessionOverview;
  readonly isEncodingGuessed: boolean;
}

export interface Stretch {
  readonly total: number;
  readonly people: readonly PersonLine[];
}

/** The session of one import and the work around it; it runs in a worker, and nothing it holds is ever stored. */
export class AttendanceEngine {
  private readonly session: AttendanceSession;
  /** The decisions of each step, the newest last. */
  private steps: readonly (readonly AttendanceDecision[])[] = [];

  constructor(session: AttendanceSession) {
    this.session = session;
  }

  /** @param counting is told when the file is recognised */
  take(announced: AnnouncedFile, tables: Tables, counting: () => void = () => {}): FileOutcome {
    const file: SessionFile = { ...announced, tables };
    this.session.add(file);
    counting();
    return { overview: this.session.overview(), isEncodingGuessed: tables.isEncodingGuessed === true };
  }

  /** Follows commands in order; counts once, at the end. */
  follow(commands: readonly EngineCommand[]): SessionOverview {
    for (const command of commands) this.obey(command);
    return this.session.overview();
  }

  people(group: PersonGroup, from: number, count: number, search: string): Stretch {
    return search === '' ? this.session.people(group, from, count) : this.session.people(group, from, count, search);
  }

  /** People who may be one, two and two; at most so many pairs. */
  pairs(limit: number): { readonly total: number; readonly pairs: readonly Pair[] } {
    return pairsOf(this.session, limit);
  }

  decisions(): readonly AttendanceDecision[] {
    return this.session.decisions();
  }

  persons(activity: string, secret: CryptoKey): Promise<readonly HashedPerson[]> {
    return hashPersons(this.session.identities(), activity, secret);
  }

  splitOf(places: readonly number[]): AttendanceCount['by'] {
    return this.session.splitOf(places);
  }

  /** The hash under which the answers about a layout are remembered. */
  layoutHash(layout: string, secret: CryptoKey): Promise<string> {
    return keyedHash(layout, secret);
  }

  private obey(command: EngineCommand): void {
    switch (command.do) {
      case 'remove':
        this.session.remove(command.key);
        this.steps = this.steps
          .map((decisions) => decisionsLeft(decisions, command.key))
          .filter(({ length }) => length > 0);
        return;
      case 'context':
        this.session.setContext(command.context);
        return;
      case 'policy':
        this.session.setPolicy(command.policy);
        return;
      case 'map':
        this.session.map(command.mapping);
        return;
      case 'meetings':
        this.session.chooseMeetings(command.file, command.meetings);
        return;
      case 'sheets':
        this.session.chooseSheets(command.file, command.sheets);
        return;
      case 'count registered':
        this.session.countRegistered(command.file, command.count);
        return;
      case 'date':
        this.session.setDate(command.date, command.endDate);
        return;
      case 'decide':
        for (const decision of command.decisions) this.session.decide(decision);
        this.steps = [...this.steps, command.decisions];
        return;
      case 'undo':
        for (let left = this.steps.at(-1)?.length ?? 0; left > 0; left -= 1) this.session.undo();
        this.steps = this.steps.slice(0, -1);
        return;
      default:
        command satisfies never;
    }
  }
}
