import { canonicalJson } from '../package/canonical-json.ts';
import type { Deletion, Vector } from '../schema/change.ts';
import type { StoredRecord, Tombstone } from '../schema/record.ts';
import { hasSeen, joinVectors, versionsOf } from './versions.ts';

/**
 * Deletion is a value of its own beside a record's fields, and it remembers what its author had seen. So a record can
 * be thrown away and sent without its content, and still an edit that the author had not seen turns up as a conflict,
 * with the whole record there to go back to. (Writing "deleted" into every field would keep only the edited ones.)
 */
export type DeletionState =
  | { readonly state: 'present' }
  | { readonly state: 'deleted' }
  /** Somebody deleted it, somebody else brought it back, neither knowing of the other. */
  | { readonly state: 'restored elsewhere' }
  /** Deleted, while these addresses hold values its author had not seen. */
  | { readonly state: 'edited elsewhere'; readonly unseen: readonly string[] };

/** A record as a store holds it, or what is left of one that came as a tombstone. */
export type RecordOrTombstone = StoredRecord | Tombstone;

export type DeletionVersion = Deletion['versions'][number];

export function hasContent(record: RecordOrTombstone): record is StoredRecord {
  return 'value' in record;
}

export function deletionStateOf(record: RecordOrTombstone): DeletionState {
  const seen = seenByDeletions(record.deletion);
  if (!seen) return { state: 'present' };
  if (record.deletion?.versions.some((version) => !version.seen)) return { state: 'restored elsewhere' };
  if (!hasContent(record)) return { state: 'deleted' };
  const unseen = unseenAddresses(record, seen);
  return unseen.length === 0 ? { state: 'deleted' } : { state: 'edited elsewhere', unseen };
}

function unseenAddresses(record: StoredRecord, seen: Vector): string[] {
  // Most deletions have seen all there is: no need to take the record apart.
  if (record.writes.every((write) => hasSeen(seen, write.dot))) return [];
  const addresses: string[] = [];
  for (const [address, versions] of versionsOf(record)) {
    if (versions.some((version) => !hasSeen(seen, version.dot))) addresses.push(address);
  }
  return addresses;
}

/** What the deletions of a record that stand had seen, together; undefined when none stands. */
export function seenByDeletions(deletion: Deletion | undefined): Vector | undefined {
  const seen = (deletion?.versions ?? []).flatMap((version) => (version.seen ? [version.seen] : []));
  return seen.length > 0 ? seen.reduce(joinVectors) : undefined;
}

/** The deletions of two records after they meet; each stays that the other has too or has not seen. */
export function mergeDeletions(a: Deletion | undefined, b: Deletion | undefined): Deletion | undefined {
  if (!a || !b) return a ?? b;
  const kept = a.versions.flatMap((version) => {
    const twin = b.versions.find((other) => other.dot === version.dot);
    if (twin) return [milderOf(version, twin)];
    return hasSeen(b.vector, version.dot) ? [] : [version];
  });
  const dots = new Set(a.versions.map((version) => version.dot));
  const added = b.versions.filter((version) => !dots.has(version.dot) && !hasSeen(a.vector, version.dot));
  return {
    vector: joinVectors(a.vector, b.vector),
    versions: [...kept, ...added].toSorted((x, y) => (x.dot < y.dot ? -1 : 1)),
  };
}

/** Of two accounts of one change (a copied profile), the one that brings back, else always the same one. */
function milderOf(a: DeletionVersion, b: DeletionVersion): DeletionVersion {
  if ('seen' in a !== 'seen' in b) return 'seen' in a ? b : a;
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}
