import { useEffect } from 'react';

/** What a key press asks of the frame. */
export type FrameCommand =
  | { readonly command: 'search' }
  | { readonly command: 'keys' }
  | { readonly command: 'page'; readonly index: number };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Ctrl+K (on a Mac ⌘K) searches, Alt and a digit opens a page, `?` shows the keys, unless a text is being typed. Ctrl
 * with Alt is AltGr on Baltic keyboards and types a sign.
 */
export function frameCommandOf(press: KeyPress, isTyping: boolean): FrameCommand | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && (code === 'KeyK' || key.toLowerCase() === 'k')) {
    return { command: 'search' };
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (altKey && !ctrlKey && !metaKey && !shiftKey && digit !== undefined) {
    return { command: 'page', index: Number(digit) - 1 };
  }
  return key === '?' && !ctrlKey && !metaKey && !altKey && !isTyping ? { command: 'keys' } : null;
}

/** Listens on the whole window. A press that a field has used already is left alone. */
export function useShortcuts(run: (command: FrameCommand) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = frameCommandOf(event, isTypingIn(event.target));
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [run]);
}

function isTypingIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
