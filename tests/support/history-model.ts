/**
 * What merging has to come to, said a second time and without vectors: everything ever written is kept in a set, with
 * what its author knew then. A value lives as long as nobody who knew it has written at its address.
 */
export interface ModelWrite {
  readonly address: string;
  /** When it was first typed: names the change, for every change has a time of its own. */
  readonly at: string;
  /** Absent: cleared. */
  readonly value?: unknown;
  readonly knew: ReadonlySet<ModelWrite>;
}

export interface ModelDeletion {
  readonly at: string;
  /** What is thrown away; absent: brought back. */
  readonly seen?: ReadonlySet<ModelWrite>;
  readonly knew: ReadonlySet<ModelDeletion>;
}

/** All that somebody knows of a record. */
export interface Knowledge {
  readonly writes: ReadonlySet<ModelWrite>;
  readonly deletions: ReadonlySet<ModelDeletion>;
}

export const nothingKnown: Knowledge = { writes: new Set(), deletions: new Set() };

export function mergeKnowledge(a: Knowledge, b: Knowledge): Knowledge {
  return { writes: new Set([...a.writes, ...b.writes]), deletions: new Set([...a.deletions, ...b.deletions]) };
}

/** One change: new contents of addresses, several of one address when an undo brings back a conflict. */
export function learnWrites(known: Knowledge, written: readonly Omit<ModelWrite, 'knew'>[]): Knowledge {
  const writes = written.map((write) => ({ ...write, knew: known.writes }));
  return { ...known, writes: new Set([...known.writes, ...writes]) };
}

function learnDeletions(known: Knowledge, written: readonly Omit<ModelDeletion, 'knew'>[]): Knowledge {
  const deletions = written.map((deletion) => ({ ...deletion, knew: known.deletions }));
  return { ...known, deletions: new Set([...known.deletions, ...deletions]) };
}

export function learnDeletion(known: Knowledge, at: string, seen: Iterable<ModelWrite> = known.writes): Knowledge {
  return learnDeletions(known, [{ at, seen: new Set([...seen, ...thrownAway(known)]) }]);
}

export function learnRestore(known: Knowledge, at: string): Knowledge {
  return learnDeletions(known, [{ at }]);
}

/** What nobody who knew it has replaced. */
export function livingWrites(known: Knowledge): ModelWrite[] {
  const all = [...known.writes];
  return all.filter((write) => !all.some((other) => other.address === write.address && other.knew.has(write)));
}

export function livingDeletions(known: Knowledge): ModelDeletion[] {
  const all = [...known.deletions];
  return all.filter((deletion) => !all.some((other) => other.knew.has(deletion)));
}

function thrownAway(known: Knowledge): ModelWrite[] {
  return livingDeletions(known).flatMap((deletion) => [...(deletion.seen ?? [])]);
}

/** Addresses at which something lives that no deletion spoke of. */
export function unseenAddresses(known: Knowledge): string[] {
  const thrown = new Set(thrownAway(known));
  const unseen = livingWrites(known).filter((write) => !thrown.has(write));
  return [...new Set(unseen.map((write) => write.address))].toSorted();
}

export function modelState(known: Knowledge): 'present' | 'deleted' | 'restored elsewhere' | 'edited elsewhere' {
  const deletions = livingDeletions(known);
  if (!deletions.some((deletion) => deletion.seen)) return 'present';
  if (deletions.some((deletion) => !deletion.seen)) return 'restored elsewhere';
  return unseenAddresses(known).length === 0 ? 'deleted' : 'edited elsewhere';
}

/** What a package tells: of a deleted record only that it is. */
export function sentKnowledge(known: Knowledge): Knowledge {
  return modelState(known) === 'deleted' ? { ...known, writes: new Set() } : known;
}

/**
 * Undo of a step, by `domain.md` §5: what has not changed since is again what it was. What was changed since and brought
 * back by an undo has not.
 */
export function undoKnowledge(
  known: Knowledge,
  before: Knowledge | undefined,
  after: Knowledge,
  at: string,
): Knowledge {
  if (!before || (before.writes.size === 0 && after.writes.size > 0)) return learnDeletion(known, at, after.writes);
  const [now, former, stepped] = [known, before, after].map(livingByAddress);
  const written = [...(stepped ?? new Map<string, ModelWrite[]>())].flatMap(([address, writes]) => {
    const old = former?.get(address) ?? [];
    if (sameMembers(writes, old) || !sameChanges(writes, now?.get(address) ?? [])) return [];
    return old.length === 0 ? [{ address, at }] : old.map(({ knew: _knew, ...write }) => write);
  });
  const undone = written.length > 0 ? learnWrites(known, written) : known;
  return undoDeletions(undone, livingDeletions(before), livingDeletions(after), at);
}

function undoDeletions(
  known: Knowledge,
  before: readonly ModelDeletion[],
  after: readonly ModelDeletion[],
  at: string,
): Knowledge {
  const now = livingDeletions(known);
  if (sameMembers(before, after) || sameMembers(now, before) || !sameChanges(now, after)) return known;
  return learnDeletions(known, before.length === 0 ? [{ at }] : before.map(({ knew: _knew, ...version }) => version));
}

function livingByAddress(known: Knowledge): Map<string, ModelWrite[]> {
  const living = new Map<string, ModelWrite[]>();
  for (const write of livingWrites(known)) living.set(write.address, [...(living.get(write.address) ?? []), write]);
  return living;
}

/** Whether the same was typed, by the time at which it was: an undo writes it again. */
function sameChanges(a: readonly { readonly at: string }[], b: readonly { readonly at: string }[]): boolean {
  const [some, others] = [a, b].map((all) => new Set(all.map(({ at }) => at)));
  return (
    some !== undefined && others !== undefined && some.size === others.size && [...some].every((at) => others.has(at))
  );
}

function sameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
