import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { isFocusLost } from '../../ui/use-focus-when-lost.ts';

/**
 * After going to another page the focus moves to its heading, so that a screen reader says where one is and Tab goes on
 * from there, however long the page takes to be there. A page that has put the focus into a field of its own keeps it
 * there, and so does somebody who has gone elsewhere meanwhile; the sections of one activity are one page.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>, location: string): void {
  const page = pageOf(location);
  const previous = useRef(page);
  useEffect(() => {
    if (previous.current === page) return undefined;
    previous.current = page;
    const element = main.current;
    if (!element) return undefined;
    window.scrollTo(0, 0);
    const started = document.activeElement;
    const focusHeading = () => {
      const heading = element.querySelector('h1');
      if (!heading) return false;
      const isWhereItWas = document.activeElement === started && !element.contains(started);
      if (isFocusLost() || isWhereItWas) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
      return true;
    };
    if (focusHeading()) return undefined;
    const observer = new MutationObserver(() => focusHeading() && observer.disconnect());
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [main, page]);
}

/** What counts as one page: `/activities/<id>/participants` and `/activities/<id>` are the same. */
export function pageOf(location: string): string {
  const [, first = '', second = ''] = location.split('/');
  return first === 'settings' ? `/${first}` : `/${first}/${second}`;
}
