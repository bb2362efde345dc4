import { useEffect, useRef } from 'react';

/**
 * Ctrl+Z takes back the last change of the record. In a text that has just been typed in, Ctrl+Z is the field's own: it
 * takes back letters first.
 */
export function useUndoKey(undo: () => void): void {
  const current = useRef(undo);
  useEffect(() => {
    current.current = undo;
  });
  useEffect(() => {
    // The field that was typed in since it got the focus.
    let typedIn: EventTarget | null = null;
    const onInput = (event: Event) => {
      typedIn = event.target;
    };
    const onFocus = () => {
      typedIn = null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isControl = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || event.altKey || event.shiftKey || !isControl) return;
      if (event.key.toLowerCase() !== 'z' || typedIn === event.target) return;
      event.preventDefault();
      current.current();
    };
    document.addEventListener('input', onInput);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('input', onInput);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
