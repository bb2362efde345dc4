import { recordOfValues } from '../package/address.ts';
import type { ConflictingValue, Deletion, Vector, Write } from '../schema/change.ts';
import type { RecordKind, StoredRecord } from '../schema/record.ts';
import { canonicalJson } from '../package/canonical-json.ts';
import { distinctContents, earlierOf } from './versions.ts';
import type { Version, Versions } from './versions.ts';

/** What a record is put together from. */
export interface RecordParts {
  readonly kind: RecordKind;
  readonly id: string;
  readonly vector: Vector;
  readonly versions: Versions;
  readonly deletion?: Deletion | undefined;
}

/**
 * Puts a record together in its one stored form: settled values plain, conflicts beside them, the change that wrote
 * most fields standing for them without naming them. The same parts give the same record, whatever their order.
 */
export function assembleRecord(parts: RecordParts): StoredRecord {
  const settled: [string, unknown][] = [];
  const conflicts: [string, ConflictingValue[]][] = [];
  const writes = new Map<string, WriteInMaking>();
  for (const [address, versions] of [...parts.versions].toSorted(byAddress)) {
    const contents = distinctContents(versions);
    const isConflict = contents.length > 1;
    const [only] = contents;
    if (isConflict) conflicts.push([address, sortedContents(versions)]);
    else if (only && 'value' in only) settled.push([address, only.value]);
    for (const version of versions) {
      const noted = noteWrite(writes, version);
      // Conflicts name their changes themselves. A field goes unnamed when all there is to know of it is its value.
      if (!isConflict) (versions.length === 1 && 'value' in version ? noted.unnamed : noted.named).add(address);
    }
  }
  return {
    kind: parts.kind,
    id: parts.id,
    vector: parts.vector,
    writes: finishedWrites(writes),
    value: recordOfValues(settled),
    ...(conflicts.length > 0 ? { conflicts: Object.fromEntries(conflicts) } : {}),
    ...(parts.deletion ? { deletion: parts.deletion } : {}),
  };
}

interface WriteInMaking {
  write: Write;
  readonly named: Set<string>;
  readonly unnamed: Set<string>;
}

function noteWrite(writes: Map<string, WriteInMaking>, version: Version): WriteInMaking {
  const { dot, at, restores } = version;
  const write = { dot, at, ...(restores ? { restores } : {}) };
  const known = writes.get(dot);
  if (known) {
    known.write = earlierOf(known.write, write);
    return known;
  }
  const noted = { write, named: new Set<string>(), unnamed: new Set<string>() };
  writes.set(dot, noted);
  return noted;
}

/** The change with most unnamed fields stands for them all; of several, the first by name. */
function finishedWrites(writes: ReadonlyMap<string, WriteInMaking>): Write[] {
  const sorted = [...writes.values()].toSorted((a, b) => (a.write.dot < b.write.dot ? -1 : 1));
  const candidates = sorted.filter((noted) => noted.named.size === 0);
  const most = candidates.reduce<WriteInMaking | undefined>(
    (best, noted) => (noted.unnamed.size > (best?.unnamed.size ?? 0) ? noted : best),
    undefined,
  );
  return sorted.map((noted) =>
    noted === most ? noted.write : { ...noted.write, fields: [...noted.named, ...noted.unnamed].toSorted() },
  );
}

function sortedContents(versions: readonly Version[]): ConflictingValue[] {
  return versions
    .map((version) => ({ dot: version.dot, ...('value' in version ? { value: version.value } : {}) }))
    .toSorted((a, b) => (a.dot === b.dot ? (canonicalJson(a) < canonicalJson(b) ? -1 : 1) : a.dot < b.dot ? -1 : 1));
}

function byAddress(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
