import { keyOf, mayBeHidden, placeOf } from './count-table.ts';
import type { CellKey, CountTable, TableCell } from './count-table.ts';
import { cheapestWay, networkOf } from './network.ts';
import type { Arc, CostOf, Network } from './network.ts';
import { earlierIssues } from './publication.ts';
import type { EarlierIssues, Publication } from './publication.ts';

/** Numbers from 1 to one less than this are not shown, unless a project says otherwise (`domain.md` §6). */
export const usualThreshold = 5;

export interface HidingOptions {
  readonly threshold?: number;
  /** Which table it is, the same for each issue of it. */
  readonly table: string;
  /** Earlier issues of the same table, in any order. */
  readonly earlier?: readonly Publication[];
}

export interface HiddenTable {
  /** Cells that are not shown: all of them look alike, so that nobody sees which is small and which protects it. */
  readonly hidden: ReadonlySet<CellKey>;
  /** Nothing of it can be shown without saying what must not be said. `hidden` then has every protected cell. */
  readonly isWithheld: boolean;
  /** What a reader of this issue knows, to be remembered and given to the next one. */
  readonly publication: Publication;
}

/**
 * Which cells of a table with personal traits are not to be shown (`domain.md` §6), so that of every number from 1 to
 * `threshold` − 1 both a smaller and a larger one fits everything that is shown: the other cells, the sums, what was
 * published before, and that nothing is below 0. Where the sums that are always shown leave no room for one of the two
 * (a total of 3 people), more than one number fits. It is checked after it was worked out, never assumed; what fails the
 * check is withheld as a whole.
 *
 * Cells that an earlier issue did not show are not shown again, whatever they are now; cells that an earlier issue
 * showed protect nothing while their number is the same. Unknown and 0 are shown, unless they protect another.
 * Chosen are cells with small numbers: first the cheapest for each, then whatever turns out not to be needed is shown.
 */
export function hideSmallNumbers(given: CountTable, options: HidingOptions): HiddenTable {
  const { threshold = usualThreshold, table, earlier: publications = [] } = options;
  const earlier = earlierIssues(publications);
  const whole = withHiddenBefore(given, earlier);
  const search = new Search(networkOf(whole), earlier, threshold);
  const hidden = search.run();
  const isWithheld = hidden === undefined;
  const cells = whole.cells.filter(({ kind }) => kind !== 'unpublished');
  const keys = isWithheld ? cells.filter(mayBeHidden).map(keyOf) : [...hidden];
  const notShown = new Set(keys.filter((key) => canHide(search.network.arcOf.get(key))));
  const known = cells.filter((cell) => !notShown.has(keyOf(cell)) || (!isWithheld && search.isDetermined(cell)));
  return {
    hidden: notShown,
    isWithheld,
    publication: {
      table,
      known: Object.fromEntries(known.map((cell) => [keyOf(cell), cell.value])),
      // What was withheld binds nobody: no reader has seen a table.
      hidden: isWithheld ? [...earlier.hidden].toSorted() : [...notShown].toSorted(),
    },
  };
}

/** Cells that were hidden before and are gone or unknown now stand in the table as 0: to leave them out would tell. */
function withHiddenBefore({ cells, takenOff }: CountTable, { hidden }: EarlierIssues): CountTable {
  const known = new Set(cells.filter(({ value }) => value !== null).map(keyOf));
  const gone = [...hidden].filter((key) => !known.has(key));
  const stays = cells.filter((cell) => cell.value !== null || !hidden.has(keyOf(cell)));
  return {
    ...(takenOff && { takenOff }),
    cells: [...stays, ...gone.map((key): TableCell => ({ ...placeOf(key), value: 0, kind: 'protected' }))],
  };
}

/** How well a small number is protected: both ways, one way, or not at all. */
type Protection = 'two ways' | 'one way' | 'none';

class Search {
  readonly network: Network;
  readonly #earlier: EarlierIssues;
  readonly #small: readonly Arc[];
  readonly #hidden = new Set<CellKey>();
  /** How well each small number can be protected at best, and so has to be. */
  readonly #best = new Map<Arc, Protection>();

  constructor(network: Network, earlier: EarlierIssues, threshold: number) {
    this.network = network;
    this.#earlier = earlier;
    this.#small = network.arcs
      .filter(({ cell }) => cell?.kind === 'protected' && isSmall(cell.value, threshold))
      .toSorted((a, b) => (b.cell?.value ?? 0) - (a.cell?.value ?? 0) || (a.key < b.key ? -1 : 1));
  }

  /** The cells to hide; undefined when a small number cannot be protected. */
  run(): ReadonlySet<CellKey> | undefined {
    const forced = new Set<CellKey>(this.#small.map(({ key }) => key));
    for (const arc of this.network.arcs) if (canHide(arc) && this.#earlier.hidden.has(arc.key)) forced.add(arc.key);
    for (const key of forced) this.#hidden.add(key);
    for (const arc of this.#small) if (!this.#protect(arc)) return undefined;
    this.#showWhatIsNotNeeded(forced);
    return this.#isProtected() ? this.#hidden : undefined;
  }

  /** A hidden cell of which readers can work out the number. */
  isDetermined(cell: TableCell): boolean {
    const arc = this.network.arcOf.get(keyOf(cell));
    return arc === undefined || this.#protectionOf(arc, this.#costNow) === 'none';
  }

  #protect(arc: Arc): boolean {
    const best = this.#hideWays(arc, this.#costToHide);
    this.#best.set(arc, best);
    if (best === 'none') return false;
    return !this.#needsFresh(arc) || this.#hideWays(arc, this.#costOfFresh) !== 'none';
  }

  /** Hides the cheapest ways for one more and one less. */
  #hideWays(arc: Arc, costOf: CostOf): Protection {
    const ways = [true, false].map((isMore) => {
      const way = cheapestWay(this.network, arc, isMore, costOf);
      for (const one of way ?? []) if (canHide(one)) this.#hidden.add(one.key);
      return way;
    });
    return inWords(ways.filter((way) => way !== undefined).length);
  }

  /** From the largest number to the smallest: what is not needed is shown. */
  #showWhatIsNotNeeded(forced: ReadonlySet<CellKey>): void {
    const extra = [...this.#hidden].filter((key) => !forced.has(key));
    const valueOf = (key: CellKey) => this.network.arcOf.get(key)?.cell?.value ?? 0;
    for (const key of extra.toSorted((a, b) => valueOf(b) - valueOf(a) || (a < b ? -1 : 1))) {
      this.#hidden.delete(key);
      if (!this.#isProtected()) this.#hidden.add(key);
    }
  }

  #isProtected(): boolean {
    return this.#small.every(
      (arc) =>
        this.#hidden.has(arc.key) &&
        this.#protectionOf(arc, this.#costNow) === this.#best.get(arc) &&
        (!this.#needsFresh(arc) || this.#protectionOf(arc, this.#costOfFreshNow) !== 'none'),
    );
  }

  #protectionOf(arc: Arc, costOf: CostOf): Protection {
    return inWords([true, false].filter((isMore) => cheapestWay(this.network, arc, isMore, costOf)).length);
  }

  /** Of this number an earlier issue has shown another: only what has changed with it can protect it from subtraction. */
  #needsFresh({ key }: Arc): boolean {
    return !this.#earlier.isFirst && this.#earlier.wasKnown(key);
  }

  readonly #costToHide: CostOf = ({ key, cell }, isForward) => {
    // A sum that is not published at all can be anything.
    if (!cell) return 0;
    if (cell.kind === 'open' || cell.value === null || (!isForward && cell.value === 0))
      return Number.POSITIVE_INFINITY;
    if (cell.kind === 'unpublished' || this.#hidden.has(key)) return 0;
    return this.#isKnownStill(key, cell.value) ? Number.POSITIVE_INFINITY : cell.value + 1;
  };

  readonly #costNow: CostOf = (arc, isForward) => {
    const { key, cell } = arc;
    const isHidden = !cell || cell.kind === 'unpublished' || this.#hidden.has(key);
    return isHidden ? this.#costToHide(arc, isForward) : Number.POSITIVE_INFINITY;
  };

  readonly #costOfFresh: CostOf = (arc, isForward) => {
    const { key, cell } = arc;
    if (!cell) return 0;
    if (!mayBeHidden(cell) || !this.#earlier.isFresh(key, cell.value ?? 0)) return Number.POSITIVE_INFINITY;
    return this.#costToHide(arc, isForward);
  };

  readonly #costOfFreshNow: CostOf = (arc, isForward) => {
    const isHidden = !arc.cell || this.#hidden.has(arc.key);
    return isHidden ? this.#costOfFresh(arc, isForward) : Number.POSITIVE_INFINITY;
  };

  /** Shown before, and the number is the same: hiding it now hides nothing. */
  #isKnownStill(key: CellKey, value: number): boolean {
    return this.#earlier.wasKnown(key) && !this.#earlier.isFresh(key, value);
  }
}

function canHide(arc: Arc | undefined): boolean {
  return arc?.cell !== undefined && mayBeHidden(arc.cell);
}

function inWords(ways: number): Protection {
  if (ways === 2) return 'two ways';
  return ways === 1 ? 'one way' : 'none';
}

function isSmall(value: number | null, threshold: number): boolean {
  return value !== null && value > 0 && value < threshold;
}
