import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { PersonLine } from '../../../shared/attendance/model.ts';
import type { Decisions } from './use-decisions.ts';

interface PersonKeysOptions {
  readonly total: number;
  readonly personAt: (index: number) => PersonLine | undefined;
  readonly decisions: Decisions;
  readonly unfold: (person: PersonLine) => void;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
}

/** Where a key leads from a line, before it is kept within the list. */
const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 10,
  PageUp: (index) => index - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/** Which line has the focus and what its keys do: arrows move, I X M decide, Enter shows the rows. */
export function usePersonKeys(options: PersonKeysOptions) {
  const { total, personAt, decisions, unfold, scroller, scrollTo } = options;
  const [active, setActive] = useState(0);
  // The line that shall have the focus as soon as it is drawn.
  const wanted = useRef<number | null>(null);
  const last = Math.max(0, total - 1);
  useEffect(() => {
    if (wanted.current === null) return;
    const index = Math.min(wanted.current, last);
    const line = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });
  const goTo = (index: number) => {
    const target = Math.max(0, Math.min(last, index));
    wanted.current = target;
    setActive(target);
    scrollTo(target);
  };
  const act = (key: string, person: PersonLine): boolean => {
    const acts: Readonly<Record<string, () => void>> = {
      i: () => decisions.include(person),
      x: () => decisions.exclude(person),
      m: () => decisions.mark(person),
      enter: () => unfold(person),
      escape: decisions.unmark,
    };
    acts[key]?.();
    return key in acts;
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const move = moves[event.key];
    const person = personAt(index);
    if (move) goTo(move(index, last));
    else if (!person || !act(event.key.toLowerCase(), person)) return;
    // Who leaves the list leaves the focus to who comes next.
    else wanted.current = index;
    event.preventDefault();
  };
  return { active: Math.min(active, last), setActive, onKeyDown };
}
