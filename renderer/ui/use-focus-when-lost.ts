import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Whether the keyboard is nowhere: what had the focus is gone, or was switched off. */
export function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body;
}

/**
 * What comes in the place of a button that was pressed takes its focus: else the keyboard begins again at the top of the
 * page, and nobody hears what happened. A focus that is somewhere stays there.
 * @returns the ref of the element, which needs a `tabIndex` of -1
 */
export function useFocusWhenLost<Element extends HTMLElement>(): RefObject<Element | null> {
  const place = useRef<Element>(null);
  useEffect(() => {
    if (isFocusLost()) place.current?.focus();
  }, []);
  return place;
}

/**
 * The same for a place that stays while what is in it changes: not at first, then with every change.
 * @param content what is in it, compared by identity
 */
export function useFocusWhenChanged<Element extends HTMLElement>(content: unknown): RefObject<Element | null> {
  const place = useRef<Element>(null);
  const shown = useRef(content);
  useEffect(() => {
    if (shown.current === content) return;
    shown.current = content;
    if (isFocusLost()) place.current?.focus();
  }, [content]);
  return place;
}
