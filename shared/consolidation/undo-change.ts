import type { StoredRecord } from '../schema/record.ts';
import { hasContent } from './deletion.ts';
import type { DeletionVersion, RecordOrTombstone } from './deletion.ts';
import { deleteRecord, restoreRecord, writeDeletions, writeVersions } from './edit-record.ts';
import type { Stamp } from './edit-record.ts';
import { versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

/** A record before and after the change, import or merge that is to be undone; `before` is absent when it was created. */
export interface UndoableStep {
  readonly before?: RecordOrTombstone;
  readonly after: RecordOrTombstone;
}

/**
 * Takes one step back, as a new change that merges like any other (`domain.md` §5): every field that stands as the step
 * left it, also because what came later was taken back, gets its former values again, a conflict all of them; a record
 * that the step created is deleted; one that it deleted or restored is again what it was, deleted, present or in
 * conflict. What was changed since stays.
 * @param nextStamp gives a new change each time it is called
 * @returns the record, and the addresses that were left alone because they changed since (`deleted`: whether it is)
 */
export function undoChange(
  current: RecordOrTombstone,
  { before, after }: UndoableStep,
  nextStamp: () => Stamp,
): { readonly record: RecordOrTombstone; readonly leftAlone: readonly string[] } {
  if (!before || (!hasContent(before) && hasContent(after))) {
    // Edits made since are not part of what is undone: they turn up beside the deletion.
    const seen = hasContent(after) ? after.vector : {};
    return { record: deleteRecord(current, nextStamp(), seen), leftAlone: [] };
  }
  const fields = undoFields(current, before, after, nextStamp);
  const deletion = undoDeletion(fields.record, before, after, nextStamp);
  return { record: deletion.record, leftAlone: [...fields.leftAlone, ...deletion.leftAlone] };
}

function undoFields(
  current: RecordOrTombstone,
  before: RecordOrTombstone,
  after: RecordOrTombstone,
  nextStamp: () => Stamp,
) {
  if (!hasContent(current) || !hasContent(before) || !hasContent(after)) return { record: current, leftAlone: [] };
  const [now, old, stepped] = [versionsOf(current), versionsOf(before), versionsOf(after)];
  const restored = new Map<string, readonly Version[]>();
  const stamps: Stamp[] = [];
  const leftAlone: string[] = [];
  for (const address of changedAddresses(old, stepped)) {
    if (sayTheSame(now.get(address), stepped.get(address))) {
      const versions = broughtBack(old.get(address), nextStamp);
      restored.set(address, versions);
      stamps.push(...versions.map(({ dot, at }) => ({ dot, at })));
    } else if (!sameDots(now.get(address), old.get(address))) leftAlone.push(address);
  }
  const record: StoredRecord = restored.size > 0 ? writeVersions(current, restored, stamps) : current;
  return { record, leftAlone };
}

/** Former versions under new changes; a field that was not there is cleared. */
function broughtBack(former: readonly Version[] | undefined, nextStamp: () => Stamp): readonly Version[] {
  if (!former || former.length === 0) return [nextStamp()];
  return former.map((version) => {
    return { ...nextStamp(), restores: originOf(version), ...('value' in version ? { value: version.value } : {}) };
  });
}

function originOf({ dot, at, restores }: Traced): Stamp {
  return restores ?? { dot, at };
}

type Traced = Pick<Version, 'dot' | 'at' | 'restores'>;

function changedAddresses(a: ReadonlyMap<string, readonly Version[]>, b: ReadonlyMap<string, readonly Version[]>) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((address) => !sameDots(a.get(address), b.get(address)));
}

function sameDots(a: readonly Traced[] = [], b: readonly Traced[] = []): boolean {
  return a.length === b.length && a.every(({ dot }) => b.some((other) => other.dot === dot));
}

/**
 * Whether these are the same changes. An undo of what came later brings a change back under a new number: the field
 * stands as that change had left it, and can be taken back further.
 */
function sayTheSame(a: readonly Traced[] = [], b: readonly Traced[] = []): boolean {
  const [some, others] = [originDots(a), originDots(b)];
  return some.size === others.size && [...some].every((dot) => others.has(dot));
}

function originDots(versions: readonly Traced[]): ReadonlySet<string> {
  return new Set(versions.map((version) => originOf(version).dot));
}

function undoDeletion(
  current: RecordOrTombstone,
  before: RecordOrTombstone,
  after: RecordOrTombstone,
  nextStamp: () => Stamp,
): { readonly record: RecordOrTombstone; readonly leftAlone: readonly string[] } {
  const [now, former, stepped] = [deletionsIn(current), deletionsIn(before), deletionsIn(after)];
  if (sameDots(former, stepped) || sameDots(now, former)) return { record: current, leftAlone: [] };
  if (!sayTheSame(now, stepped)) return { record: current, leftAlone: ['deleted'] };
  if (former.length === 0) return { record: restoreRecord(current, nextStamp()), leftAlone: [] };
  const again = former.map((version) => ({
    ...nextStamp(),
    restores: originOf(version),
    ...(version.seen ? { seen: version.seen } : {}),
  }));
  return { record: writeDeletions(current, again), leftAlone: [] };
}

function deletionsIn({ deletion }: RecordOrTombstone): readonly DeletionVersion[] {
  return deletion?.versions ?? [];
}
