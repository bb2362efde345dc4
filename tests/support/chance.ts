/** Numbers that look random and are the same in every run (mulberry32), and what generated records are made from. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  oneOf<T>(list: readonly T[]): T {
    const one = list[this.whole(0, list.length - 1)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  }

  /** Distinct items, sorted, between `least` and `most` of them. */
  someOf<T extends string>(list: readonly T[], least: number, most: number): T[] {
    const chosen = new Set<T>();
    const wanted = this.whole(least, Math.min(most, list.length));
    while (chosen.size < wanted) chosen.add(this.oneOf(list));
    return [...chosen].toSorted();
  }

  /** A UUID, version 7. */
  id(): string {
    const hex = (length: number) =>
      Math.floor(this.next() * 16 ** length)
        .toString(16)
        .padStart(length, '0');
    return `0190${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
  }

  /** A day of the project's years. */
  day(): string {
    return `202${this.whole(2, 3)}-${twoDigits(this.whole(1, 12))}-${twoDigits(this.whole(1, 28))}`;
  }

  /** An instant in the month after the project. */
  instant(): string {
    const time = [this.whole(7, 18), this.whole(0, 59), this.whole(0, 59)].map(twoDigits).join(':');
    return `2024-01-${twoDigits(this.whole(1, 28))}T${time}.${String(this.whole(0, 999)).padStart(3, '0')}Z`;
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
