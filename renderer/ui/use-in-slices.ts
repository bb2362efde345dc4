import { useEffect, useState } from 'react';

/** Milliseconds of work before the window may draw and answer again. */
const sliceLength = 8;

/**
 * Everything that some steps give, worked out in short slices; null until the last step is done.
 * @param begin begins the steps; begun again whenever it is another function
 */
export function useInSlices<T>(begin: () => Generator<readonly T[]>): readonly T[] | null {
  const [done, setDone] = useState<{ readonly of: typeof begin; readonly items: readonly T[] } | null>(null);
  useEffect(() => {
    const items: T[] = [];
    const steps = begin();
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + sliceLength;
      do {
        const step = steps.next();
        if (step.done) {
          setDone({ of: begin, items });
          return;
        }
        items.push(...step.value);
      } while (performance.now() < until);
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [begin]);
  return done?.of === begin ? done.items : null;
}
