import type { PackageContent } from '../package/write-package.ts';
import type { Manifest, PackageDocument } from '../schema/package-document.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { deletionStateOf, hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { listOfErasures } from './erasures.ts';

/**
 * What a package of this state holds. A record that is deleted beyond dispute goes out as a tombstone, without its
 * content: what somebody threw away is not sent.
 */
export function packageContentOf(state: ConsolidationState, manifest: PackageContent['manifest']): PackageContent {
  const records = [...state.records.values()];
  return {
    manifest,
    project: state.project,
    replicas: state.replicas,
    // The schema of each kind was checked when the record was read or written.
    records: records.filter(isSent) as PackageDocument['records'],
    decisions: [...state.decisions.values()],
    tombstones: records.flatMap((record) => {
      if (isSent(record) || !record.deletion) return [];
      return [{ kind: record.kind, id: record.id, deletion: record.deletion }];
    }),
    ...(state.erasures.size > 0 ? { erasures: listOfErasures(state.erasures) } : {}),
  };
}

/**
 * What was settled, and the records that it was settled in: fields in two versions, answers about one event, states of
 * periods. Records go whole, with what they have seen: merged with the packages that were settled, they settle these
 * in the same way, whatever comes first, and leave alone what came later.
 */
export function decisionsOf(state: ConsolidationState): ConsolidationState {
  const decided = new Set([...state.decisions.values()].map(({ record }) => record));
  const records = [...state.records].filter(
    ([id, { kind }]) => decided.has(id) || kind === 'overlap' || kind === 'period',
  );
  return { ...state, records: new Map(records) };
}

/** A record in which nothing was ever filled in has nothing to send. */
function isSent(record: RecordOrTombstone): boolean {
  return hasContent(record) && record.writes.length > 0 && deletionStateOf(record).state !== 'deleted';
}

/**
 * The manifest of a consolidated package. It bears the time of its newest source, not of the moment: the same packages,
 * in whatever order, give the same file.
 */
export function consolidatedManifest(
  state: ConsolidationState,
  application: Manifest['application'],
): PackageContent['manifest'] {
  const sources = [...state.sources.values()].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const newest = sources
    .map((source) => source.createdAt)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error('a consolidated package has sources');
  return { purpose: 'consolidated', createdAt: newest, application, sources };
}
