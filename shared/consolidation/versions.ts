import { valuesByAddress } from '../package/address.ts';
import type { ConflictingValue, Vector, Write } from '../schema/change.ts';
import type { StoredRecord } from '../schema/record.ts';
import { sameValue } from './same-value.ts';

/**
 * A value of a field and the change that wrote it. Without `value` the change cleared the field.
 * Several versions of one field stand beside each other when none of their authors had seen the others'.
 */
export interface Version {
  readonly dot: string;
  readonly at: string;
  readonly value?: unknown;
  /** The change whose value an undo brought back. */
  readonly restores?: Write['restores'];
}

/** The fields of a record by address, each with the versions nobody has replaced. */
export type Versions = Map<string, readonly Version[]>;

/** Takes a stored record apart: every value under the change that wrote it. */
export function versionsOf(record: StoredRecord): Versions {
  const versions: Versions = new Map();
  const writes = new Map(record.writes.map((write) => [write.dot, write]));
  const settled = valuesByAddress(record.kind, record.value);
  const conflicts = record.conflicts ?? {};
  for (const write of record.writes) {
    for (const address of write.fields ?? []) {
      if (Object.hasOwn(conflicts, address)) continue;
      const version = stamped(write, settled.has(address) ? { value: settled.get(address) } : {});
      versions.set(address, [...(versions.get(address) ?? []), version]);
    }
  }
  for (const [address, values] of Object.entries(conflicts)) {
    versions.set(
      address,
      values.flatMap((value) => versionOf(value, writes)),
    );
  }
  const rest = record.writes.find((write) => !write.fields);
  if (rest) {
    for (const [address, value] of settled) {
      if (!versions.has(address)) versions.set(address, [stamped(rest, { value })]);
    }
  }
  return versions;
}

function versionOf(value: ConflictingValue, writes: ReadonlyMap<string, Write>): Version[] {
  const write = writes.get(value.dot);
  return write ? [stamped(write, 'value' in value ? { value: value.value } : {})] : [];
}

function stamped(write: Write, content: { readonly value?: unknown }): Version {
  return { dot: write.dot, at: write.at, ...(write.restores ? { restores: write.restores } : {}), ...content };
}

/** True when the vector has seen the change. */
export function hasSeen(vector: Vector, dot: string): boolean {
  const colon = dot.indexOf(':');
  return (vector[dot.slice(0, colon)] ?? 0) >= Number(dot.slice(colon + 1));
}

/** The vector that has seen what either has. */
export function joinVectors(a: Vector, b: Vector): Vector {
  const joined: Record<string, number> = { ...a };
  for (const [replica, counter] of Object.entries(b)) joined[replica] = Math.max(joined[replica] ?? 0, counter);
  return joined;
}

/**
 * The versions of one field after two records meet: each stays that the other side has too, or has never seen. What
 * the other side has seen and no longer has, somebody replaced. The same change with two contents (two installations
 * that are copies of each other) keeps both. Whoever replaces a value leaves another, so where nothing would stay,
 * copies used one number for two things, and everything stays.
 */
export function mergeVersions(
  a: readonly Version[],
  seenByA: Vector,
  b: readonly Version[],
  seenByB: Vector,
): readonly Version[] {
  const kept = a.filter(({ dot }) => b.some((other) => other.dot === dot) || !hasSeen(seenByB, dot));
  for (const version of b) {
    const known = a.some((other) => other.dot === version.dot);
    if (!known && hasSeen(seenByA, version.dot)) continue;
    const twin = kept.findIndex((other) => other.dot === version.dot && sameContent(other, version));
    if (twin < 0) kept.push(version);
    else kept[twin] = earlierOf(kept[twin] ?? version, version);
  }
  return kept.length > 0 ? kept : [...a, ...b];
}

/** Of two accounts of one change, always the same one. They differ only where a profile was copied. */
export function earlierOf<T extends Pick<Version, 'at' | 'restores'>>(a: T, b: T): T {
  if (a.at !== b.at) return a.at < b.at ? a : b;
  if (!a.restores || !b.restores) return a.restores ? b : a;
  return `${b.restores.at} ${b.restores.dot}` < `${a.restores.at} ${a.restores.dot}` ? b : a;
}

/** True when both say the same value, or both that the field is cleared. */
export function sameContent(a: { readonly value?: unknown }, b: { readonly value?: unknown }): boolean {
  return 'value' in a === 'value' in b && sameValue(a.value, b.value);
}

/** The different contents among versions: one means settled. Order and repetition of versions do not matter. */
export function distinctContents(versions: readonly Version[]): readonly Version[] {
  const [first] = versions;
  if (versions.length === 1 || !first) return versions;
  return versions.filter((version, index) => versions.findIndex((other) => sameContent(other, version)) === index);
}
