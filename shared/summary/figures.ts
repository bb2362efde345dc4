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

/** A running sum of one column. */
class Column {
  sum = 0;
  numbers = 0;
  known = 0;

  add(count: Count): void {
    if (count.state === 'number') {
      this.sum += count.value;
      this.numbers += 1;
      this.known += 1;
    } else if (count.state === 'notApplicable') {
      this.known += 1;
    }
  }
}

/** Figures in the making: one pass over any number of activities. */
export class FiguresTally {
  readonly #columns: Readonly<Record<CountColumn, Column>> = eachColumn(() => new Column());
  #activities = 0;

  add(counts: Counts): void {
    this.#activities += 1;
    const { inPerson, online, both, total } = this.#columns;
    // Column by column, without a loop: a summary comes here for every activity and every table.
    inPerson.add(counts.inPerson);
    online.add(counts.online);
    both.add(counts.both);
    total.add(counts.total);
  }

  /** Adds a settled difference (see `adjustments.ts`). What is not known stays so. */
  adjust(deltas: ColumnFigures): void {
    for (const name of countColumns) this.#columns[name].sum += deltas[name] ?? 0;
  }

  /**
   * The sums (`domain.md` §3.4): numbers add. A column without any number is null, or 0 when it was not applicable to
   * all of the activities and at least one of them is counted.
   */
  figures(): Figures {
    const counted = this.#columns.total.numbers;
    const sumOf = ({ sum, numbers, known }: Column) => {
      if (numbers > 0) return sum;
      return counted > 0 && known === this.#activities ? 0 : null;
    };
    return { activities: this.#activities, counted, ...eachColumn((name) => sumOf(this.#columns[name])) };
  }

  coverage(): Coverage {
    return eachColumn((name) => ({ known: this.#columns[name].known, of: this.#activities }));
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
  for (const { counts } of activities) tally.add(counts);
  return tally;
}
