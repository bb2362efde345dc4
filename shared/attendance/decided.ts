import type { AttendanceDecision, AttendanceRow, RowPlace } from './model.ts';
import { placeKey } from './person.ts';

/** Decisions by place, the newest of a place first. */
export class Decided {
  readonly #byPlace = new Map<string, 'include' | 'exclude'>();
  readonly same: readonly { place: RowPlace; other: RowPlace }[];
  readonly apart: readonly { place: RowPlace; other: RowPlace }[];
  readonly hasPairs: boolean;
  readonly #touched = new Set<string>();

  constructor(decisions: readonly AttendanceDecision[]) {
    const pairs = new Map<string, Extract<AttendanceDecision, { other: RowPlace }>>();
    for (const decision of decisions) {
      this.#touched.add(placeKey(decision.place));
      if ('other' in decision) {
        this.#touched.add(placeKey(decision.other));
        pairs.set([placeKey(decision.place), placeKey(decision.other)].toSorted().join('\n\n'), decision);
      } else this.#byPlace.set(placeKey(decision.place), decision.decision);
    }
    this.same = [...pairs.values()].filter(({ decision }) => decision === 'same person');
    this.apart = [...pairs.values()].filter(({ decision }) => decision === 'different people');
    this.hasPairs = pairs.size > 0;
  }

  verdictOf(row: AttendanceRow): AttendanceRow['verdict'] {
    const decision = this.#byPlace.size === 0 ? undefined : this.#byPlace.get(placeKey(row.place));
    if (decision === undefined) return row.verdict;
    return decision === 'include' ? 'person' : 'by-hand';
  }

  isIncluded(rows: readonly AttendanceRow[]): boolean {
    return this.#byPlace.size > 0 && rows.some(({ place }) => this.#byPlace.get(placeKey(place)) === 'include');
  }

  isDecided(rows: readonly AttendanceRow[]): boolean {
    return this.#touched.size > 0 && rows.some(({ place }) => this.#touched.has(placeKey(place)));
  }
}
