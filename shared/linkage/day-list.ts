/** Above every index that is put into a list. */
const indices = 2 ** 32;

/** Indices by day, looked up by a range of days: many small lists, filled first and sorted when they are asked. */
export class DayList {
  #filled: number[] = [];
  #sorted: Float64Array | null = null;

  add(day: number, index: number): void {
    this.#filled.push(day * indices + index);
    this.#sorted = null;
  }

  /** Calls for everything from one day to another, both included; for what was added on several days, several times. */
  eachWithin(first: number, last: number, call: (index: number) => void): void {
    if (this.#filled.length === 1) {
      const [only = 0] = this.#filled;
      if (only >= first * indices && only < (last + 1) * indices) call(only % indices);
      return;
    }
    this.#sorted ??= Float64Array.from(this.#filled).toSorted();
    const end = (last + 1) * indices;
    for (let at = placeOf(this.#sorted, first * indices); at < this.#sorted.length; at += 1) {
      const entry = this.#sorted[at] ?? end;
      if (entry >= end) return;
      call(entry % indices);
    }
  }
}

/** Where the first entry stands that is not below. */
function placeOf(sorted: Float64Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
