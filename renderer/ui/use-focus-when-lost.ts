import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * What comes in the place of a button that was pressed takes its focus: else the keyboard begins again at the top of the
 * page, and nobody hears what happened. A focus that is somewhere stays there.
 * @returns the ref of the element, which needs a `tabIndex` of -1
 */
export function useFocusWhenLost<Element extends HTMLElement>(): RefObject<Element | null> {
  const place = useRef<Element>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) place.current?.focus();
  }, []);
  return place;
}
