import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';

/** What the drawer of a page shows: a record by id, the form of a new one, or nothing. */
export type Opened = { readonly id: string } | 'new' | null;

/** Search leads to a record by `?id=`. The address forgets it with the next step, so that coming back opens nothing. */
export function useOpened(): readonly [Opened, (opened: Opened) => void] {
  const [chosen, setChosen] = useState<Opened>(null);
  const id = new URLSearchParams(useSearch()).get('id');
  useEffect(() => forgetId, []);
  const open = (next: Opened) => {
    setChosen(next);
    forgetId();
  };
  return [id === null ? chosen : { id }, open];
}

function forgetId(): void {
  if (!new URLSearchParams(window.location.search).has('id')) return;
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.hash}`);
}
