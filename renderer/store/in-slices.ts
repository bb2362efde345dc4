/** How something long is done so that the window goes on answering. */
export interface Slices {
  /** Awaited after every few records; lets the browser draw and answer when that is due. */
  readonly pause: () => Promise<void>;
  /** Ends it early; then it gives null, and nothing has changed. */
  readonly signal?: AbortSignal | undefined;
}

/** Records between two looks whether a pause is due: a fraction of a millisecond for most of what is done with one. */
const recordsAtOnce = 20;

/** The items one after the other, with pauses between them; ends early when the signal says so. */
export async function* unhurried<T>(items: Iterable<T>, { pause, signal }: Slices): AsyncGenerator<T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < recordsAtOnce) continue;
    yield some;
    some = [];
    await pause();
    if (signal?.aborted) return;
  }
  if (some.length > 0) yield some;
}
