import { useState } from 'react';

/**
 * A choice of a page that stays as long as the window is open: who follows a figure to its record and comes back finds
 * the page as it was left.
 *
 * @param key unlike any other, with the name of the workspace
 * @param isOffered what is not offered any more is as if nothing had been chosen
 */
export function useRemembered(
  key: string,
  isOffered: (value: string) => boolean = () => true,
): readonly [string | null, (value: string | null) => void] {
  const [value, setValue] = useState(() => read(key));
  const choose = (next: string | null) => {
    setValue(next);
    write(key, next);
  };
  return [value !== null && isOffered(value) ? value : null, choose];
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // It costs the memory of a choice, nothing that was typed.
  }
}
