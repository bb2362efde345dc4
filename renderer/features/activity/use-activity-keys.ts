import { useEffect, useRef } from 'react';
import { useUndoKey } from '../../ui/use-undo-key.ts';

export interface ActivityCommands {
  readonly nextSection: () => void;
  readonly nextFinding: () => void;
  readonly undo: () => void;
}

/** Ctrl+Enter goes to the next section, F8 to the next finding, Ctrl+Z takes back the last change of the record. */
export function useActivityKeys(commands: ActivityCommands): void {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });
  useUndoKey(commands.undo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isControl = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || event.altKey) return;
      if (event.key === 'F8') run(event, current.current.nextFinding);
      else if (isControl && event.key === 'Enter') run(event, current.current.nextSection);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function run(event: KeyboardEvent, command: () => void): void {
  event.preventDefault();
  command();
}
