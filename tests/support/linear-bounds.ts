/**
 * The least and the greatest value of a linear function over numbers from 0 that fit some equations, by the simplex
 * method with Bland's rule. Written for attackers in tests: it knows nothing of the code that it is held against.
 */
export interface Equations {
  readonly variables: number;
  /** Each: the factor of every variable, and what they come to. */
  readonly rows: readonly { readonly factors: ReadonlyMap<number, number>; readonly sum: number }[];
}

export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

const tiny = 1e-7;

/** Undefined: no numbers fit the equations at all. */
export function boundsOf(equations: Equations, objective: ReadonlyMap<number, number>): Bounds | undefined {
  const start = new Tableau(equations);
  if (!start.findAnySolution()) return undefined;
  const other = start.copy();
  const negated = new Map([...objective].map(([variable, factor]) => [variable, -factor]));
  return { least: start.minimise(objective), greatest: -other.minimise(negated) };
}

class Tableau {
  readonly #variables: number;
  #rows: number[][];
  #basis: number[];

  constructor({ variables, rows }: Equations) {
    this.#variables = variables;
    this.#basis = rows.map((_, index) => variables + index);
    // The variables, one made-up variable for each row, and the sum.
    this.#rows = rows.map(({ factors, sum }, index) => {
      const sign = sum < 0 ? -1 : 1;
      const row = Array.from({ length: variables + rows.length + 1 }, () => 0);
      for (const [variable, factor] of factors) row[variable] = sign * factor;
      row[variables + index] = 1;
      row[row.length - 1] = sign * sum;
      return row;
    });
  }

  copy(): Tableau {
    const one = new Tableau({ variables: this.#variables, rows: [] });
    one.#rows = this.#rows.map((row) => [...row]);
    one.#basis = [...this.#basis];
    return one;
  }

  /** Drives the made-up variables to 0, and takes them out. */
  findAnySolution(): boolean {
    const madeUp = new Map(this.#rows.map((_, index) => [this.#variables + index, 1]));
    if (this.minimise(madeUp) > tiny) return false;
    for (const [index, row] of this.#rows.entries()) {
      if ((this.#basis[index] ?? 0) < this.#variables) continue;
      const column = row.slice(0, this.#variables).findIndex((factor) => Math.abs(factor) > tiny);
      if (column >= 0) this.#pivot(index, column);
    }
    const stays = this.#basis.map((variable) => variable < this.#variables);
    this.#rows = this.#rows
      .filter((_, index) => stays[index])
      .map((row) => [...row.slice(0, this.#variables), row.at(-1) ?? 0]);
    this.#basis = this.#basis.filter((_, index) => stays[index]);
    return true;
  }

  /** Minus infinity where there is no least value. */
  minimise(objective: ReadonlyMap<number, number>): number {
    const width = (this.#rows[0]?.length ?? this.#variables + 1) - 1;
    for (;;) {
      const prices = this.#basis.map((variable) => objective.get(variable) ?? 0);
      const reduced = (column: number) =>
        (objective.get(column) ?? 0) -
        this.#rows.reduce((sum, row, index) => sum + (prices[index] ?? 0) * (row[column] ?? 0), 0);
      let entering = -1;
      for (let column = 0; column < width && entering < 0; column += 1) if (reduced(column) < -tiny) entering = column;
      if (entering < 0)
        return this.#rows.reduce((sum, row, index) => sum + (prices[index] ?? 0) * (row.at(-1) ?? 0), 0);
      const leaving = this.#leaving(entering);
      if (leaving < 0) return Number.NEGATIVE_INFINITY;
      this.#pivot(leaving, entering);
    }
  }

  #leaving(entering: number): number {
    let found = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, row] of this.#rows.entries()) {
      const factor = row[entering] ?? 0;
      if (factor <= tiny) continue;
      const ratio = (row.at(-1) ?? 0) / factor;
      const isLess = ratio < least - tiny;
      const isSame = Math.abs(ratio - least) <= tiny && (this.#basis[index] ?? 0) < (this.#basis[found] ?? 0);
      if (isLess || isSame) [found, least] = [index, ratio];
    }
    return found;
  }

  #pivot(index: number, column: number): void {
    const own = this.#rows[index];
    if (!own) return;
    const factor = own[column] ?? 1;
    for (let at = 0; at < own.length; at += 1) own[at] = (own[at] ?? 0) / factor;
    for (const [other, row] of this.#rows.entries()) {
      const times = row[column] ?? 0;
      if (other === index || times === 0) continue;
      for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (own[at] ?? 0);
    }
    this.#basis[index] = column;
  }
}
