import type { JournalContents, Sentinel } from '../../shared/host.ts';

/** What two journals of one workspace hold together, and which of them lacks something of it. */
export interface LevelledJournals {
  readonly contents: JournalContents;
  readonly firstLacks: boolean;
  readonly secondLacks: boolean;
}

/**
 * Brings two journals of one workspace together. Of two generations the later one stands alone; so does one that says it
 * was emptied on purpose (number 0), which a living workspace never does. Otherwise every line of either counts: a
 * sentinel may lag behind its journal, and a line that is there twice, or that a backup holds already, does no harm.
 */
export function levelJournals(first: JournalContents, second: JournalContents): LevelledJournals {
  const order = compareProgress(first.sentinel, second.sentinel);
  const wasTorn = first.wasTorn || second.wasTorn;
  const { sentinel } = order < 0 ? second : first;
  if (sentinel && startsAlone(first.sentinel, second.sentinel)) {
    const { entries } = order < 0 ? second : first;
    return { contents: { entries, sentinel, wasTorn }, firstLacks: order < 0, secondLacks: order > 0 };
  }
  const entries = [...new Set([...first.entries, ...second.entries])];
  return {
    contents: { entries, sentinel, wasTorn },
    firstLacks: order < 0 || lacksSome(first.entries, entries),
    secondLacks: order > 0 || lacksSome(second.entries, entries),
  };
}

/** True for the same generation and number. */
export function sameProgress(a: Sentinel | null, b: Sentinel | null): boolean {
  return compareProgress(a, b) === 0;
}

function startsAlone(a: Sentinel | null, b: Sentinel | null): boolean {
  if (!a || !b) return false;
  return a.generation !== b.generation || (a.sequence === 0) !== (b.sequence === 0);
}

function compareProgress(a: Sentinel | null, b: Sentinel | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  return a.generation - b.generation || rank(a) - rank(b);
}

/** Emptied on purpose comes after everything that was in it. */
function rank({ sequence }: Sentinel): number {
  return sequence === 0 ? Number.MAX_SAFE_INTEGER : sequence;
}

function lacksSome(entries: readonly string[], all: readonly string[]): boolean {
  return new Set(entries).size < all.length;
}
