import { canonicalJson } from '../package/canonical-json.ts';
import type { ReplicaInfo } from '../schema/change.ts';
import type { Decision, PackageDocument, PackageSource } from '../schema/package-document.ts';
import type { Project } from '../schema/project.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { erasuresOf, mergeErasures, stateWithoutErased } from './erasures.ts';
import type { Erasures } from './erasures.ts';
import { mergeRecords } from './merge-records.ts';

/** Everything that packages of one project say, merged. */
export interface ConsolidationState {
  readonly project: Project;
  readonly replicas: Readonly<Record<string, ReplicaInfo>>;
  /** By record id. */
  readonly records: ReadonlyMap<string, RecordOrTombstone>;
  /** By decision id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** By SHA-256 of the package. */
  readonly sources: ReadonlyMap<string, PackageSource>;
  /** What was erased for good; records and decisions are without it already. */
  readonly erasures: Erasures;
}

/** How records of one package changed the state. */
export interface MergeCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What one package says, as a state of its own, without what it says was erased. */
export function stateOf(document: PackageDocument): ConsolidationState {
  const { manifest, integrity } = document;
  const own: PackageSource = {
    sha256: integrity.value,
    createdAt: manifest.createdAt,
    ...(manifest.partner === undefined ? {} : { partner: manifest.partner }),
  };
  // A consolidated package brings nothing but its sources: it stands for them, not beside them.
  const named = manifest.purpose === 'consolidated' ? (manifest.sources ?? []) : [];
  const sources = named.length > 0 ? named : [own];
  const records: readonly RecordOrTombstone[] = [...document.records, ...document.tombstones];
  return stateWithoutErased({
    project: document.project,
    replicas: document.replicas,
    records: new Map(records.map((record) => [record.id, record])),
    decisions: new Map(document.decisions.map((decision) => [decision.id, decision])),
    sources: new Map(sources.map((source) => [source.sha256, source])),
    erasures: erasuresOf(document.erasures ?? []),
  });
}

/**
 * Merges two states of one project. Commutative, associative, idempotent, as its parts are. What either says was erased
 * is taken out of both.
 */
export function mergeStates(a: ConsolidationState, b: ConsolidationState): ConsolidationState {
  const records = new Map(a.records);
  mergeRecordsInto(records, b.records);
  return stateWithoutErased({
    project: newerProject(a.project, b.project),
    replicas: mergeReplicas(a.replicas, b.replicas),
    records,
    decisions: mergeMaps(a.decisions, b.decisions),
    sources: mergeMaps(a.sources, b.sources),
    erasures: mergeErasures(a.erasures, b.erasures),
  });
}

/** Merges records into a map that the caller owns: copying it for each of 200 packages would cost more than merging. */
export function mergeRecordsInto(
  records: Map<string, RecordOrTombstone>,
  incoming: ReadonlyMap<string, RecordOrTombstone>,
): MergeCounts {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const [id, record] of incoming) {
    const known = records.get(id);
    const merged = known ? mergeRecords(known, record) : record;
    counts[!known ? 'added' : merged === known ? 'unchanged' : 'updated'] += 1;
    if (merged !== known) records.set(id, merged);
  }
  return counts;
}

/** The newer version replaces the older; of two with one version number, always the same one of them. */
function newerProject(a: Project, b: Project): Project {
  if (a.version !== b.version) return a.version > b.version ? a : b;
  return laterInText(a, b);
}

/** Of two different values under one key, always the same one: what is kept this way is for display only. */
function laterInText<T>(a: T, b: T): T {
  if (a === b) return a;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function mergeMaps<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): Map<string, T> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : laterInText(known, value));
  }
  return merged;
}

type Replicas = ConsolidationState['replicas'];

/** Partner and author each for itself: a package that leaves one out takes nothing from one that says it. */
function mergeReplicas(a: Replicas, b: Replicas): Replicas {
  const merged: Record<string, ReplicaInfo> = { ...a };
  for (const [replica, info] of Object.entries(b)) {
    const known = merged[replica];
    merged[replica] = known ? Object.fromEntries(mergeMaps(mapOf(known), mapOf(info))) : info;
  }
  return merged;
}

function mapOf(info: ReplicaInfo): ReadonlyMap<string, string> {
  return new Map(Object.entries(info));
}
