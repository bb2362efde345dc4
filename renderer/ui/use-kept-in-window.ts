import { useState } from 'react';

/** By key; only in the memory of the window: what is typed about others is written down when it is decided, not before. */
const kept = new Map<string, unknown>();

export interface KeptInWindow<Value> {
  readonly value: Value;
  readonly change: (change: (value: Value) => Value) => void;
  /** It was decided: whoever comes again begins anew. */
  readonly forget: () => void;
}

/**
 * What somebody has chosen and typed in a worklist and not decided yet. It stays while the window is open: who looks at
 * another pair, or opens a record to see for himself, finds it again.
 *
 * @param key unlike any other; it names what the choice is about, and changes with it
 */
export function useKeptInWindow<Value>(key: string, first: () => Value): KeptInWindow<Value> {
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as Value) : first()));
  return {
    value,
    change: (change) =>
      setValue((before) => {
        const next = change(before);
        kept.set(key, next);
        return next;
      }),
    forget: () => void kept.delete(key),
  };
}
