import type { Counts } from '../counting/complete-counts.ts';
import { countColumns } from '../schema/count.ts';
import type { Count, CountColumn } from '../schema/count.ts';

/** A number per column; null where nothing is known. */
export type ColumnFigures = Readonly<Record<CountColumn, number | null>>;

/** Participations of some activities. They are never persons: who came twice is in it twice (`domain.md` §3.5). */
export interface Figures extends ColumnFigures {
  readonly activities: number;
  /** Activities whose total is known. */
  readonly counted: number;
}

/** How far a sum reaches: activities whose count is a number or not applicable, of all activities of the sum. */
export interface ColumnCoverage {
  readonly known: number;
  readonly of: number;
}
export type Coverage = Readonly<Record<CountColumn, ColumnCoverage>>;

/** How many ways there are for four columns to be a number, not applicable, or neither. */
const patterns = 3 ** countColumns.length;
const [neither, notApplicable, aNumber] = [0, 1, 2] as const;
/** What a column's state is worth in a pattern: a digit in base three. */
const worth: Readonly<Record<CountColumn, number>> = { inPerson: 1, online: 3, both: 9, total: 27 };

function stateIn(pattern: number, column: CountColumn): number {
  return Math.floor(pattern / worth[column]) % 3;
}

/** The counts of one activity, read once for every table that it is added to. */
export class CountsToAdd {
  inPerson = 0;
  online = 0;
  both = 0;
  total = 0;
  /** Which columns are numbers or not applicable, as one number below {@link patterns}. */
  pattern = 0;

  /** The same object, with other counts. */
  read({ inPerson, online, both, total }: Counts): this {
    this.inPerson = numberIn(inPerson);
    this.online = numberIn(online);
    this.both = numberIn(both);
    this.total = numberIn(total);
    this.pattern = stateOf(inPerson) + 3 * stateOf(online) + 9 * stateOf(both) + 27 * stateOf(total);
    return this;
  }
}

function numberIn(count: Count): number {
  return count.state === 'number' ? count.value : 0;
}

function stateOf({ state }: Count): number {
  return state === 'number' ? aNumber : state === 'notApplicable' ? notApplicable : neither;
}

/** Figures in the making: one pass over any number of activities. */
export class FiguresTally {
  readonly #sums = { inPerson: 0, online: 0, both: 0, total: 0 };
  /** How many activities there are of each pattern: everything but the sums follows from them. */
  readonly #patterns = new Uint32Array(patterns);

  add(counts: Counts): void {
    this.addRead(new CountsToAdd().read(counts));
  }

  /** A summary comes here for every activity and every table. */
  addRead({ inPerson, online, both, total, pattern }: CountsToAdd): void {
    const sums = this.#sums;
    sums.inPerson += inPerson;
    sums.online += online;
    sums.both += both;
    sums.total += total;
    this.#patterns[pattern] = (this.#patterns[pattern] ?? 0) + 1;
  }

  /** Adds all the activities of another one. */
  addTally(other: FiguresTally): void {
    for (const name of countColumns) this.#sums[name] += other.#sums[name];
    for (const [pattern, activities] of other.#patterns.entries()) {
      this.#patterns[pattern] = (this.#patterns[pattern] ?? 0) + activities;
    }
  }

  /** Adds a settled difference (see `adjustments.ts`). What is not known stays so. */
  adjust(deltas: ColumnFigures): void {
    for (const name of countColumns) this.#sums[name] += deltas[name] ?? 0;
  }

  /**
   * The sums (`domain.md` §3.4): numbers add. A column without any number is null, or 0 when it was not applicable to
   * all of the activities and at least one of them is counted.
   */
  figures(): Figures {
    const activities = this.#count(() => true);
    const numbersOf = (column: CountColumn) => this.#count((pattern) => stateIn(pattern, column) === aNumber);
    const counted = numbersOf('total');
    const sumOf = (column: CountColumn) => {
      if (numbersOf(column) > 0) return this.#sums[column];
      return counted > 0 && this.#known(column) === activities ? 0 : null;
    };
    return { activities, counted, ...eachColumn(sumOf) };
  }

  coverage(): Coverage {
    const of = this.#count(() => true);
    return eachColumn((column) => ({ known: this.#known(column), of }));
  }

  #known(column: CountColumn): number {
    return this.#count((pattern) => stateIn(pattern, column) !== neither);
  }

  #count(isCounted: (pattern: number) => boolean): number {
    return this.#patterns.reduce((sum, activities, pattern) => (isCounted(pattern) ? sum + activities : sum), 0);
  }
}

export function eachColumn<Value>(valueOf: (column: CountColumn) => Value): Readonly<Record<CountColumn, Value>> {
  return { inPerson: valueOf('inPerson'), online: valueOf('online'), both: valueOf('both'), total: valueOf('total') };
}

/** Figures of some activities, without adjustments. */
export function figuresOf(activities: Iterable<{ readonly counts: Counts }>): Figures {
  return tallyOf(activities).figures();
}

export function tallyOf(activities: Iterable<{ readonly counts: Counts }>): FiguresTally {
  const tally = new FiguresTally();
  const toAdd = new CountsToAdd();
  for (const { counts } of activities) tally.addRead(toAdd.read(counts));
  return tally;
}
