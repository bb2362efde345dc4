import type { Vector } from '../schema/change.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { deletionStateOf, hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { joinVectors } from './versions.ts';

/** Everything that a state has seen: what to compare a later state with. */
export function vectorOfState(state: Pick<ConsolidationState, 'records'>): Vector {
  const joined: Record<string, number> = {};
  for (const record of state.records.values()) {
    for (const [replica, counter] of Object.entries(seenBy(record))) {
      joined[replica] = Math.max(joined[replica] ?? 0, counter);
    }
  }
  return joined;
}

/**
 * Records that hold a change which an earlier state had not seen: new, edited, deleted or restored since. What somebody
 * else's package brought counts as well.
 * @param seen of {@link vectorOfState}
 */
export function changedSince(state: Pick<ConsolidationState, 'records'>, seen: Vector): RecordOrTombstone[] {
  return [...state.records.values()].filter((record) =>
    Object.entries(seenBy(record)).some(([replica, counter]) => counter > (seen[replica] ?? 0)),
  );
}

/** True when the record stands for people: neither deleted nor only the trace of something deleted. */
export function isPresent(record: RecordOrTombstone): boolean {
  return hasContent(record) && deletionStateOf(record).state !== 'deleted';
}

function seenBy(record: RecordOrTombstone): Vector {
  return joinVectors(hasContent(record) ? record.vector : {}, record.deletion?.vector ?? {});
}
