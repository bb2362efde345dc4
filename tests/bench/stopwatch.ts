/** What one child process measured. */
export interface Measured {
  /** Milliseconds by step: by the clock, and of processor time in all threads, which other programs disturb less. */
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly processor: Readonly<Record<string, number>>;
  /** Counts that say what was measured. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Times steps one after another, each from the end of the one before. */
export class Stopwatch {
  private readonly milliseconds: Record<string, number> = {};
  private readonly processor: Record<string, number> = {};
  private last = performance.now();
  private lastProcessor = processorMilliseconds();

  lap(step: string): this {
    const [now, processor] = [performance.now(), processorMilliseconds()];
    this.milliseconds[step] = now - this.last;
    this.processor[step] = processor - this.lastProcessor;
    [this.last, this.lastProcessor] = [now, processor];
    return this;
  }

  read(numbers: Readonly<Record<string, number>>): Measured {
    return { milliseconds: this.milliseconds, processor: this.processor, numbers };
  }
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
