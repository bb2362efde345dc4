import { useEffect, useRef } from 'react';

export interface ActivityCommands {
  readonly nextSection: () => void;
  readonly nextFinding: () => void;
  readonly undo: () => void;
}

/**
 * Ctrl+Enter goes to the next section, F8 to the next finding, Ctrl+Z takes back the last change of the record. In a
 * text that has just been typed in, Ctrl+Z is the field's own: it takes back letters first.
 */
export function useActivityKeys(commands: ActivityCommands): void {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
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
      if (event.defaultPrevented || event.altKey) return;
      if (event.key === 'F8') run(event, current.current.nextFinding);
      else if (isControl && event.key === 'Enter') run(event, current.current.nextSection);
      else if (isControl && !event.shiftKey && event.key.toLowerCase() === 'z' && typedIn !== event.target) {
        run(event, current.current.undo);
      }
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

function run(event: KeyboardEvent, command: () => void): void {
  event.preventDefault();
  command();
}
