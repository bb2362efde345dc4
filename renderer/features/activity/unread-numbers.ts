type UnreadStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was typed into fields of counts and numbers and is none, by address: `45,5`, `1,118`. */
export type UnreadNumbers = ReadonlyMap<string, string>;

const keyOf = (workspace: string, record: string) => `forin.unread.${workspace}.${record}`;

/** What was left standing in the fields of a record; what cannot be read any more is as if nothing had been. */
export function readUnread(storage: UnreadStorage, workspace: string, record: string): UnreadNumbers {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(workspace, record)) ?? '[]');
    if (!Array.isArray(kept)) return new Map();
    return new Map(
      kept.flatMap((one: unknown): [string, string][] =>
        Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string' ? [[one[0], one[1]]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps it beside the records, until it is corrected or emptied. */
export function keepUnread(storage: UnreadStorage, workspace: string, record: string, unread: UnreadNumbers): void {
  try {
    if (unread.size === 0) storage.removeItem(keyOf(workspace, record));
    else storage.setItem(keyOf(workspace, record), JSON.stringify([...unread]));
  } catch {
    // A full storage: the open form still holds it, and says that it cannot be saved.
  }
}

/** With what was typed at an address; undefined: it is a number now, or the field is empty. */
export function withUnread(unread: UnreadNumbers, address: string, typed: string | undefined): UnreadNumbers {
  if (unread.get(address) === typed) return unread;
  const next = new Map(unread);
  if (typed === undefined) next.delete(address);
  else next.set(address, typed);
  return next;
}

const ofWhole = /^(?:sessions\/[^/]+\/)?(?:inPerson|online|both|total)$/u;

/**
 * Without what the changes settle: another value came in, or the entry was taken out. Who counts from other parts of the
 * activity has other fields before him.
 */
export function unreadAfter(unread: UnreadNumbers, changes: ReadonlyMap<string, unknown>): UnreadNumbers {
  const left = [...unread].filter(
    ([address]) => !changes.has(address) && !(changes.has('countsFrom') && ofWhole.test(address)),
  );
  return left.length === unread.size ? unread : new Map(left);
}

/** Entries of a list in which something is left standing: they are shown, whether or not anything of them is saved. */
export function unreadEntries(unread: UnreadNumbers, list: string): readonly string[] {
  const entries = [...unread.keys()].map((address) => address.split('/')).filter(([name]) => name === list);
  return [...new Set(entries.flatMap(([, entry]) => entry ?? []))];
}
