import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../../store/store-context.tsx';
import { useFields } from './fields-context.tsx';
import { keepUnread, readUnread, unreadAfter, withUnread } from './unread-numbers.ts';
import type { UnreadNumbers } from './unread-numbers.ts';

const none: UnreadNumbers = new Map();

/**
 * What stands in the fields of a form and is no number: it stays there when another section or page is looked at, and
 * after the window was closed, as everything else that was typed and cannot be saved.
 * @param record null until a new one is saved
 */
export function useUnread(record: string | null) {
  const { workspace } = useStore().getSnapshot();
  const [unread, setUnread] = useState(() =>
    record === null ? none : readUnread(localStorage, workspace.name, record),
  );
  const setUnreadAt = useCallback(
    (address: string, typed: string | undefined) => setUnread((before) => withUnread(before, address, typed)),
    [],
  );
  useEffect(() => {
    if (record !== null) keepUnread(localStorage, workspace.name, record, unread);
  }, [workspace.name, record, unread]);
  const settle = useCallback(
    (changes: ReadonlyMap<string, unknown>) => setUnread((before) => unreadAfter(before, changes)),
    [],
  );
  return { unread, setUnreadAt, settle };
}

interface NumberTyping<Value> {
  /** Of the record, as it is now. */
  readonly value: Value;
  /** What is shown of it while nothing is typed. */
  readonly written: string;
  readonly isReadable: (typed: string) => boolean;
}

/**
 * What one field for a number shows. What was typed and is none stays in it; the record keeps what it had before, for
 * `45,5` began as 45, which nobody meant.
 */
export function useNumberTyping<Value>(address: string, { value, written, isReadable }: NumberTyping<Value>) {
  const { unread, setUnreadAt } = useFields();
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef(value);
  const left = unread.get(address);
  return {
    /** Undefined: it can be read, or nothing is typed. */
    unread: left,
    shown: left ?? typed ?? written,
    before,
    onFocus: () => {
      if (typed === null && left === undefined) before.current = value;
    },
    onBlur: () => setTyped(null),
    /** After the record was told: whatever comes in at the address settles what is left standing there. */
    type: (entered: string) => {
      setTyped(entered);
      setUnreadAt(address, isReadable(entered) ? undefined : entered);
    },
  };
}
