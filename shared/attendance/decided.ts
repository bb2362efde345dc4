import type { AttendanceRow } from './model.ts';
import type { AttendanceDecision } from './review.ts';
import { placeKey } from './person.ts';
import type { RowIndex } from './row-index.ts';

/** Two places that somebody has said to be one person, or two: the rows that stand there. */
export interface DecidedPair {
  readonly rows: readonly number[];
  readonly others: readonly number[];
}

/** Whether a decision holds only as long as a file is there. */
export function isAboutFile(decision: AttendanceDecision, file: string): boolean {
  return decision.place.file === file || ('other' in decision && decision.other.file === file);
}

/** Decisions by row, the newest of a place first. */
export class Decided {
  readonly #byRow = new Map<number, 'include' | 'exclude'>();
  readonly #touched = new Set<number>();
  readonly same: readonly DecidedPair[];
  /** The others are somebody else than whom their names would make them. */
  readonly apart: readonly DecidedPair[];

  constructor(decisions: readonly AttendanceDecision[], index: RowIndex) {
    const pairs = new Map<string, Extract<AttendanceDecision, { other: unknown }>>();
    for (const decision of decisions) {
      const rows = index.rowsAt(decision.place);
      for (const row of rows) this.#touched.add(row);
      if ('other' in decision) {
        for (const row of index.rowsAt(decision.other)) this.#touched.add(row);
        pairs.set([placeKey(decision.place), placeKey(decision.other)].toSorted().join('\n\n'), decision);
      } else if (decision.decision !== 'several people') {
        for (const row of rows) this.#byRow.set(row, decision.decision);
      }
    }
    const pairsOf = (wanted: 'same person' | 'different people') =>
      [...pairs.values()]
        .filter(({ decision }) => decision === wanted)
        .map(({ place, other }) => ({ rows: index.rowsAt(place), others: index.rowsAt(other) }));
    this.same = pairsOf('same person');
    this.apart = pairsOf('different people');
  }

  /** Rows that some decision names. */
  get touched(): readonly number[] {
    return [...this.#touched];
  }

  /** @param verdict what the row counts as before anybody decides */
  verdictOf(row: number, verdict: AttendanceRow['verdict']): AttendanceRow['verdict'] {
    const decision = this.#byRow.size === 0 ? undefined : this.#byRow.get(row);
    if (decision === undefined) return verdict;
    return decision === 'include' ? 'person' : 'by-hand';
  }

  isIncluded(rows: readonly number[]): boolean {
    return this.#byRow.size > 0 && rows.some((row) => this.#byRow.get(row) === 'include');
  }

  /** Whether somebody said that the rows are one person who counts. */
  isOne(rows: readonly number[]): boolean {
    if (this.#touched.size === 0) return false;
    const has = (some: readonly number[]) => some.some((row) => rows.includes(row));
    return this.isIncluded(rows) || this.same.some((pair) => has(pair.rows) || has(pair.others));
  }

  isDecided(rows: readonly number[]): boolean {
    return this.#touched.size > 0 && rows.some((row) => this.#touched.has(row));
  }
}
