import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { PersonLine } from '../../../shared/attendance/review.ts';
import type { Decisions } from './use-decisions.ts';

interface PersonKeysOptions {
  readonly total: number;
  /** Another one whenever the list was fetched anew. */
  readonly version: string;
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
  const { total, version, personAt, decisions, unfold, scroller, scrollTo } = options;
  const [active, setActive] = useState(0);
  // The line that shall have the focus: as soon as it is drawn, or as the list is when a decision has changed it.
  const wanted = useRef<{ readonly index: number; readonly until?: string } | null>(null);
  const last = Math.max(0, total - 1);
  useEffect(() => {
    if (!wanted.current) return;
    const { index, until } = wanted.current;
    const line = scroller.current?.querySelector<HTMLElement>(`[data-index="${Math.min(index, last)}"]`);
    if (!line) return;
    if (until !== version) wanted.current = null;
    if (document.activeElement !== line) line.focus({ preventScroll: true });
  });
  const goTo = (index: number) => {
    const target = Math.max(0, Math.min(last, index));
    wanted.current = { index: target };
    setActive(target);
    scrollTo(target);
  };
  const decide = (index: number, decision: (person: PersonLine) => void) => (person: PersonLine) => {
    // Who leaves the list leaves the focus to who comes next.
    wanted.current = { index, until: version };
    decision(person);
  };
  const actOf = (key: string, index: number): ((person: PersonLine) => void) | undefined => {
    const acts: Readonly<Record<string, (person: PersonLine) => void>> = {
      i: decide(index, decisions.include),
      x: decide(index, decisions.exclude),
      m:
        decisions.marked && decisions.marked.key !== personAt(index)?.key
          ? decide(index, decisions.mark)
          : decisions.mark,
      enter: unfold,
      escape: decisions.unmark,
    };
    return acts[key];
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const move = moves[event.key];
    const person = personAt(index);
    const act = person && actOf(event.key.toLowerCase(), index);
    if (!move && !act) return;
    event.preventDefault();
    if (move) goTo(move(index, last));
    else if (act) act(person);
  };
  return { active: Math.min(active, last), setActive, onKeyDown };
}
