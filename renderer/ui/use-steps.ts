import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { isFocusLost } from './use-focus-when-lost.ts';

/** Where somebody is in a list that is worked through one at a time. */
export interface Steps<Item> {
  readonly item: Item | undefined;
  readonly place: number;
  readonly count: number;
  /** Places before the first and after the last stand for these. */
  readonly goTo: (place: number) => void;
  /** N and P go to the next and the previous one, except where they are typed. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Of the heading of the item; needs a `tabIndex` of -1. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Of the place that says what was done; needs a `tabIndex` of -1. */
  readonly notice: RefObject<HTMLDivElement | null>;
}

interface StepsParts<Item> {
  readonly keyOf: (item: Item) => string;
  /** What was done last; null when nothing was, or it was taken back. Compared by identity. */
  readonly done: unknown;
}

/**
 * What was done leaves the list: the focus goes to what comes in its place, else to the words about it, never to the top
 * of the page.
 */
export function useSteps<Item>(items: readonly Item[], { keyOf, done }: StepsParts<Item>): Steps<Item> {
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const place = placeIn(items.length, index);
  const item = items[place];
  const key = item === undefined ? undefined : keyOf(item);
  const shown = useRef<{ readonly done: unknown; readonly key: string | undefined; readonly focus: Element | null }>({
    done,
    key,
    focus: null,
  });
  // With what it leads to, not after it: somebody may have gone on from there already.
  useLayoutEffect(() => {
    const before = shown.current;
    const isMoved = key !== before.key;
    // What was done may be said a moment after it left the list: who is at the next one by then is not called back.
    const isWaiting = isMoved || document.activeElement === before.focus;
    const isDone = done !== before.done && done !== null && isWaiting;
    if (isDone || ((isMoved || done !== before.done) && isFocusLost())) (heading.current ?? notice.current)?.focus();
    shown.current = { done, key, focus: isMoved || isDone ? document.activeElement : before.focus };
  }, [done, key]);
  const goTo = (to: number) => setIndex(placeIn(items.length, to));
  return {
    item,
    place,
    count: items.length,
    goTo,
    onKeyDown: (event) => {
      const step = stepOf(event.nativeEvent);
      if (step === 0) return;
      event.preventDefault();
      goTo(place + step);
    },
    heading,
    notice,
  };
}

/** The nearest place that a list of this length has; 0 for an empty one. */
export function placeIn(length: number, wanted: number): number {
  return Math.max(0, Math.min(length - 1, wanted));
}

type Pressed = Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** 1 for N, -1 for P, 0 for every other key, and where letters are typed. */
function stepOf({ key, ctrlKey, metaKey, altKey, target }: Pressed): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey) return 0;
  if (target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select')) return 0;
  return ({ n: 1, p: -1 } as const)[key.toLowerCase()] ?? 0;
}
