import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { ActivityRow } from './activity-row.ts';
import type { ListItem } from './group-rows.ts';

export interface RowActions {
  readonly open: (row: ActivityRow) => void;
  readonly create: () => void;
  readonly duplicate: (row: ActivityRow) => void;
  readonly remove: (row: ActivityRow) => void;
}

interface RowKeysOptions {
  readonly items: readonly ListItem[];
  /** The row that has the focus at first; -1: none. */
  readonly first: number;
  readonly actions: RowActions;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
}

/** Where a key leads from a row: the index, before it is kept within the list. */
const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 15,
  PageUp: (index) => index - 15,
  Home: () => 0,
  End: (_, last) => last,
};

/** Which row has the focus and what its keys do. Only one row is in the tab order. */
export function useRowKeys({ items, first, actions, scroller, scrollTo }: RowKeysOptions) {
  const [active, setActive] = useState(Math.max(0, first));
  // The row that shall have the focus as soon as it is drawn.
  const wanted = useRef<number | null>(first < 0 ? null : first);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const last = items.length - 1;
  const goTo = (index: number) => {
    const target = Math.max(0, Math.min(last, index));
    wanted.current = target;
    setActive(target);
    scrollTo(target);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const item = items[index];
    const act = item?.kind === 'row' ? rowKeys(actions)[event.key.toLowerCase()] : undefined;
    if (!move && !act) return;
    event.preventDefault();
    if (move) goTo(move(index, last));
    else if (act && item?.kind === 'row') act(item.row);
  };
  return { active: Math.min(active, Math.max(0, last)), setActive, onKeyDown };
}

function rowKeys(actions: RowActions): Readonly<Record<string, (row: ActivityRow) => void>> {
  return { enter: actions.open, d: actions.duplicate, delete: actions.remove };
}
