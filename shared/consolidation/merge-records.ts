import { assembleRecord } from './assemble-record.ts';
import { hasContent, mergeDeletions } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { sameValue } from './same-value.ts';
import { joinVectors, mergeVersions, versionsOf } from './versions.ts';
import type { Versions } from './versions.ts';

/**
 * Merges two states of one record (`domain.md` §5): multi-value registers with dots and a version vector, after
 * Shapiro et al. 2011 and Preguiça et al. 2012. Commutative, associative, idempotent; times decide nothing.
 * Gives `a` itself when `b` brings nothing new.
 */
export function mergeRecords(a: RecordOrTombstone, b: RecordOrTombstone): RecordOrTombstone {
  if (a === b || sameValue(a, b)) return a;
  const deletion = mergeDeletions(a.deletion, b.deletion);
  const result = { ...mergeContents(a, b), ...(deletion ? { deletion } : {}) };
  return sameValue(result, a) ? a : result;
}

function mergeContents(a: RecordOrTombstone, b: RecordOrTombstone): RecordOrTombstone {
  if (!hasContent(a)) return b;
  if (!hasContent(b)) return a;
  const versionsA = versionsOf(a);
  const versionsB = versionsOf(b);
  const versions: Versions = new Map();
  for (const address of new Set([...versionsA.keys(), ...versionsB.keys()])) {
    const kept = mergeVersions(versionsA.get(address) ?? [], a.vector, versionsB.get(address) ?? [], b.vector);
    if (kept.length > 0) versions.set(address, kept);
  }
  return assembleRecord({ kind: a.kind, id: a.id, vector: joinVectors(a.vector, b.vector), versions });
}
