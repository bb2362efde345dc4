import type { Conflict, ConflictValue } from '../schema/dataset.ts';
import type { ReplicaInfo } from '../schema/change.ts';
import { deletionStateOf, hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { versionsOf } from './versions.ts';

export type Replicas = Readonly<Record<string, ReplicaInfo>>;

/** Every field of a record that has several values, with who wrote each and when. Empty for a settled record. */
export function conflictsOf(record: RecordOrTombstone, replicas: Replicas): Conflict[] {
  if (!record.deletion && !(hasContent(record) && record.conflicts)) return [];
  const { kind, id } = record;
  const deletion = deletionStateOf(record);
  if (deletion.state === 'deleted') return [];
  const versions = hasContent(record) ? versionsOf(record) : new Map<string, readonly VersionLike[]>();
  const deletedBy = (record.deletion?.versions ?? [])
    .filter((version) => version.seen)
    .map((version) => ({ ...valueOf(version, replicas), deleted: true as const }));
  const addresses = new Set(hasContent(record) ? Object.keys(record.conflicts ?? {}) : []);
  const unseen = new Set(deletion.state === 'edited elsewhere' ? deletion.unseen : []);
  const conflicts: Conflict[] = [...new Set([...addresses, ...unseen])].toSorted().map((field) => ({
    kind,
    record: id,
    field,
    values: [
      ...(versions.get(field) ?? []).map((version) => valueOf(version, replicas)),
      ...(unseen.has(field) ? deletedBy : []),
    ],
  }));
  if (deletion.state === 'restored elsewhere') {
    const restored = (record.deletion?.versions ?? []).filter((version) => !version.seen);
    const values = [...deletedBy, ...restored.map((version) => valueOf(version, replicas))];
    conflicts.push({ kind, record: id, field: 'deleted', values });
  }
  return conflicts;
}

interface VersionLike {
  readonly dot: string;
  readonly at: string;
  readonly value?: unknown;
  readonly restores?: { readonly dot: string; readonly at: string } | undefined;
}

/** A value brought back by an undo is shown as its first author's. */
function valueOf(version: VersionLike, replicas: Replicas): ConflictValue {
  const origin = version.restores ?? version;
  const info = replicas[origin.dot.slice(0, origin.dot.indexOf(':'))];
  return {
    ...('value' in version ? { value: version.value } : {}),
    dot: version.dot,
    at: origin.at,
    ...(info?.partner === undefined ? {} : { partner: info.partner }),
    ...(info?.author === undefined ? {} : { author: info.author }),
  };
}
