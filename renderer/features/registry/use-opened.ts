import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';

/** What the drawer of a page shows: a record by id, the form of a new one, or nothing. */
export type Opened = { readonly id: string } | 'new' | null;

/** Search leads to a record by `?id=`: it is opened, and the address forgets it, so that coming back opens nothing. */
export function useOpened(): readonly [Opened, (opened: Opened) => void] {
  const asked = new URLSearchParams(useSearch()).get('id');
  const [opened, setOpened] = useState<Opened>(asked === null ? null : { id: asked });
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked !== null) setOpened({ id: asked });
  }
  useEffect(() => {
    if (asked === null) return;
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.hash}`);
  }, [asked]);
  return [opened, setOpened];
}
