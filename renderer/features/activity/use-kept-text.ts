import { useState } from 'react';
import { useStore } from '../../store/store-context.tsx';

/**
 * What is typed beside the fields of a record and is not taken over yet: it outlives the section, the page and the window.
 * @param name what it is of, unlike any other text of the record
 */
export function useKeptText(record: string, name: string): readonly [string, (typed: string) => void] {
  const { workspace } = useStore().getSnapshot();
  const key = `forin.typed.${workspace.name}.${record}.${name}`;
  const [typed, setTyped] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string) => {
    setTyped(next);
    try {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // A full storage: the field still holds it as long as it is open.
    }
  };
  return [typed, keep];
}
