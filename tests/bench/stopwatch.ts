/** What one child process measured. */
export interface Measured {
  /** Milliseconds by step. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** Counts that say what was measured. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Times steps one after another, each from the end of the one before. */
export class Stopwatch {
  private readonly milliseconds: Record<string, number> = {};
  private last = performance.now();

  lap(step: string): this {
    const now = performance.now();
    this.milliseconds[step] = now - this.last;
    this.last = performance.now();
    return this;
  }

  read(numbers: Readonly<Record<string, number>>): Measured {
    return { milliseconds: this.milliseconds, numbers };
  }
}
