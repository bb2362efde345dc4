/** Milliseconds of work before the window may draw and answer again. */
const sliceLength = 8;

/** A pause that only takes place when the last one was long enough ago: it may be called after every small step. */
export function pauseWhenDue(): () => Promise<void> {
  let last = 0;
  return async () => {
    if (performance.now() - last < sliceLength) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
