import type { Page } from '@playwright/test';

/** What one action took. */
export interface Timing {
  /** Milliseconds from the event (key, click, choice) to the last change of the page being drawn. */
  readonly milliseconds: number;
  /** Milliseconds of each main-thread task over 50 ms that began meanwhile. */
  readonly tasks: readonly number[];
}

/** Measures inside the page: what the person who sits before it would. */
interface PageClock {
  /** Milliseconds from the start of navigation until the list has rows and the state says "saved"; null before. */
  usableAt: number | null;
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly keys: number[];
  /** @param root within which changes count */
  readonly begin: (root: string) => void;
  readonly settle: (quiet: number) => Promise<Timing>;
}

declare global {
  interface Window {
    pageClock: PageClock;
  }
}

/** Sets the clock going in every page that is opened from now on. @param saved how the saved state begins in words */
export async function installPageClock(page: Page, saved: string): Promise<void> {
  await page.addInitScript(startClock, saved);
}

/** Runs in the page, before anything of the application: nothing of this module is there. */
function startClock(saved: string): void {
  const longTasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) clock.tasks.push({ start: startTime, duration });
  });
  longTasks.observe({ type: 'longtask', buffered: true });

  /** The action that is measured: when it was waited for, its event, and the last change that was drawn. */
  const action = { begun: 0, event: null as number | null, drawn: 0, root: '#page' };
  // Runs in the page, where nothing around this function is.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const afterDrawing = (run: () => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', run);
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  };
  const clock: PageClock = {
    usableAt: null,
    tasks: [],
    keys: [],
    begin: (root) => {
      Object.assign(action, { begun: performance.now(), event: null, drawn: 0, root });
    },
    settle: async (quiet) => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (action.drawn > 0 && performance.now() - action.drawn > quiet) break;
        if (performance.now() - action.begun > 60_000) throw new Error('nothing on the page has changed');
      }
      const { event: from, drawn: to } = action;
      if (from === null) throw new Error('the page changed without an event');
      const tasks = clock.tasks.filter(({ start, duration }) => start + duration > from && start < to);
      return { milliseconds: to - from, tasks: tasks.map(({ duration }) => duration) };
    },
  };
  window.pageClock = clock;

  const started = ({ timeStamp }: Event) => (action.event ??= timeStamp);
  for (const type of ['click', 'change', 'keydown', 'drop'])
    document.addEventListener(type, started, { capture: true });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => afterDrawing(() => clock.keys.push(performance.now() - timeStamp)),
    { capture: true },
  );

  const isUsable = () =>
    document.querySelector('#page [role="grid"] [data-index]') !== null &&
    [...document.querySelectorAll('header [role="status"]')].some(({ textContent }) => textContent.includes(saved));
  const watch = new MutationObserver((changes) => {
    if (clock.usableAt === null && isUsable()) {
      clock.usableAt = Number.POSITIVE_INFINITY;
      afterDrawing(() => (clock.usableAt = performance.now()));
    }
    const root = document.querySelector(action.root);
    if (action.event === null || !changes.some(({ target }) => root?.contains(target))) return;
    afterDrawing(() => (action.drawn = performance.now()));
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** How long nothing has to change for an action to be over, in milliseconds. */
const quiet = 300;

/**
 * Does something and waits until the page shows what came of it.
 * @param act ends when the first sign of it is there: before that a pause is none
 * @param root within which changes count
 */
export async function timed(page: Page, act: () => Promise<unknown>, root = '#page'): Promise<Timing> {
  await page.evaluate((within) => window.pageClock.begin(within), root);
  await act();
  return page.evaluate((pause) => window.pageClock.settle(pause), quiet);
}

/** Does something of many keys. @returns milliseconds from each key to the next picture, and every long task meanwhile */
export async function timedKeys(
  page: Page,
  type: () => Promise<unknown>,
): Promise<{ keys: number[]; tasks: number[] }> {
  const from = await page.evaluate(() => {
    window.pageClock.keys.length = 0;
    return performance.now();
  });
  await type();
  return page.evaluate(
    (start) => ({
      keys: [...window.pageClock.keys],
      tasks: window.pageClock.tasks.filter((task) => task.start >= start).map(({ duration }) => duration),
    }),
    from,
  );
}

/** Long tasks since an instant of the page. */
export function tasksSince(page: Page, start: number): Promise<number[]> {
  return page.evaluate(
    (from) => window.pageClock.tasks.filter((task) => task.start >= from).map(({ duration }) => duration),
    start,
  );
}

/** A fixed piece of arithmetic in the page: what the machine makes of it says what the other figures mean. */
export function calibrate(page: Page): Promise<number> {
  return page.evaluate(() => {
    // Runs in the page, where nothing around this function is.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const turn = () => {
      const start = performance.now();
      let value = 1;
      for (let index = 0; index < 30_000_000; index += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
      // Its end is known; without a use of it the loop could be left out.
      if (value === 0) throw new Error('the loop came to another end');
      return performance.now() - start;
    };
    const turns = [turn(), turn(), turn()].toSorted((a, b) => a - b);
    return turns[1] ?? Number.NaN;
  });
}
