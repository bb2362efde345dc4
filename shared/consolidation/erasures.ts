import { canonicalJson } from '../package/canonical-json.ts';
import type { Erasure } from '../schema/erasure.ts';
import type { Decision } from '../schema/package-document.ts';
import { assembleRecord } from './assemble-record.ts';
import { hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { sameValue } from './same-value.ts';
import { hasSeen, joinVectors, sameContent, versionsOf } from './versions.ts';
import type { Version, Versions } from './versions.ts';

/** What was erased, by {@link keyOfErasure}: a set that only grows. */
export type Erasures = ReadonlyMap<string, Erasure>;

export const noErasures: Erasures = new Map();

/** Two people who erase the same meet in one. */
function keyOfErasure({ record, address }: Pick<Erasure, 'record' | 'address'>): string {
  return address === undefined ? record : `${record}/${address}`;
}

export function erasuresOf(list: readonly Erasure[]): Erasures {
  return mergeErasures(noErasures, new Map(list.map((one) => [keyOfErasure(one), one])));
}

/** Sorted by key, as packages and backups hold them. */
export function listOfErasures(erasures: Erasures): readonly Erasure[] {
  return [...erasures].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, erasure]) => erasure);
}

/** Both sets as one: of one key everything that either has seen. Gives `a` itself when `b` brings nothing new. */
export function mergeErasures(a: Erasures, b: Erasures): Erasures {
  const merged = new Map(a);
  let isNew = false;
  for (const [key, erasure] of b) {
    const known = merged.get(key);
    const joined = known ? joinedOf(known, erasure) : erasure;
    if (known && sameValue(known, joined)) continue;
    merged.set(key, joined);
    isNew = true;
  }
  return isNew ? merged : a;
}

/** Who erased first is shown; it decides nothing. */
function joinedOf(a: Erasure, b: Erasure): Erasure {
  const first = shown(a) <= shown(b) ? a : b;
  return { ...first, seen: joinVectors(a.seen, b.seen) };
}

function shown(erasure: Erasure): string {
  return `${erasure.at} ${canonicalJson({ ...erasure, seen: {} })}`;
}

/** The erasures of one record. */
interface OfRecord {
  readonly whole: Erasure | undefined;
  readonly byAddress: ReadonlyMap<string, Erasure>;
}

const indexes = new WeakMap<Erasures, ReadonlyMap<string, OfRecord>>();

function indexOf(erasures: Erasures): ReadonlyMap<string, OfRecord> {
  const known = indexes.get(erasures);
  if (known) return known;
  const index = new Map<string, { whole: Erasure | undefined; byAddress: Map<string, Erasure> }>();
  for (const erasure of erasures.values()) {
    const of = index.get(erasure.record) ?? { whole: undefined, byAddress: new Map<string, Erasure>() };
    index.set(erasure.record, of);
    if (erasure.address === undefined) of.whole = erasure;
    else of.byAddress.set(erasure.address, erasure);
  }
  indexes.set(erasures, index);
  return index;
}

/** Ids of the records of which something was erased. */
export function recordsWithErasures(erasures: Erasures): Iterable<string> {
  return indexOf(erasures).keys();
}

const lastNumbers = new WeakMap<Erasures, Erasure['seen']>();

/** The highest number of a replica whose change any erasure may cover; 0 when none does. */
export function lastCovered(erasures: Erasures, replica: string): number {
  let all = lastNumbers.get(erasures);
  if (!all) {
    all = [...erasures.values()].reduce<Erasure['seen']>((joined, { seen }) => joinVectors(joined, seen), {});
    lastNumbers.set(erasures, all);
  }
  return Object.hasOwn(all, replica) ? (all[replica] ?? 0) : 0;
}

/** True when nothing is left that these changes wrote here. An undo that brought an erased value back is erased as well. */
export function isErased(
  erasures: Erasures,
  record: string,
  address: string,
  { dot, restores }: Pick<Version, 'dot' | 'restores'>,
): boolean {
  const of = indexOf(erasures).get(record);
  if (!of) return false;
  return [of.whole, of.byAddress.get(address)].some(
    (erasure) => erasure && (hasSeen(erasure.seen, dot) || (restores && hasSeen(erasure.seen, restores.dot))),
  );
}

/** True when the whole record was erased and nothing was written into it since. */
export function isErasedWhole(erasures: Erasures, record: RecordOrTombstone): boolean {
  if (!hasContent(record) || !indexOf(erasures).get(record.id)?.whole) return false;
  return Object.keys(record.value).length === 0 && record.conflicts === undefined;
}

/**
 * The record without what was erased: every change that an erasure names stays as a change, so that merging goes on as
 * if nothing had happened, and says nothing any more: it cleared the field. Gives the record itself when nothing of it
 * was erased. Also for a record that was cut down to some of its fields.
 */
export function withoutErased<R extends RecordOrTombstone>(record: R, erasures: Erasures): R {
  if (!hasContent(record) || !indexOf(erasures).has(record.id)) return record;
  let isCut = false;
  const versions: Versions = new Map();
  for (const [address, all] of versionsOf(record)) {
    const left = all.map((version): Version => {
      if (!('value' in version) || !isErased(erasures, record.id, address, version)) return version;
      isCut = true;
      const { value: _, ...change } = version;
      return change;
    });
    versions.set(address, eachOnce(left));
  }
  // What is put together of a record is a record.
  return isCut ? (assembleRecord({ ...record, versions }) as RecordOrTombstone as R) : record;
}

/** One change with two contents (a copied profile) has one when both were erased. */
function eachOnce(versions: readonly Version[]): readonly Version[] {
  return versions.filter(
    (version, index) =>
      versions.findIndex((other) => other.dot === version.dot && sameContent(other, version)) === index,
  );
}

/** Takes what was erased out of records in a map that the caller owns. */
export function eraseIn(records: Map<string, RecordOrTombstone>, erasures: Erasures): void {
  for (const id of recordsWithErasures(erasures)) {
    const record = records.get(id);
    if (!record) continue;
    const left = withoutErased(record, erasures);
    if (left !== record) records.set(id, left);
  }
}

/** The decisions without the reasons of those that settled what was erased: a reason may repeat it. */
export function decisionsWithoutErased(
  decisions: ReadonlyMap<string, Decision>,
  erasures: Erasures,
): ReadonlyMap<string, Decision> {
  if (erasures.size === 0) return decisions;
  let isCut = false;
  const left = new Map(
    [...decisions].map(([id, decision]): [string, Decision] => {
      const { reason, ...rest } = decision;
      if (reason === undefined || !isErased(erasures, decision.record, decision.field, decision)) return [id, decision];
      isCut = true;
      return [id, rest];
    }),
  );
  return isCut ? left : decisions;
}

interface Erasable {
  readonly records: ReadonlyMap<string, RecordOrTombstone>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly erasures: Erasures;
}

/** The state without what its erasures name. */
export function stateWithoutErased<S extends Erasable>(state: S): S {
  if (state.erasures.size === 0) return state;
  const records = new Map(state.records);
  eraseIn(records, state.erasures);
  return { ...state, records, decisions: decisionsWithoutErased(state.decisions, state.erasures) };
}
