import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import { isErasedWhole } from '../../shared/consolidation/erasures.ts';
import type { TrashedRecord } from './store-changes.ts';
import { labelOfRecord } from './record-label.ts';

/** The deleted records that can still be brought back, newest first; what came as a tombstone or was erased has nothing to bring. */
export function trashOf({ records, erasures }: ConsolidationState): TrashedRecord[] {
  return [...records.values()]
    .flatMap((record): TrashedRecord[] => {
      if (!record.deletion || !hasContent(record) || deletionStateOf(record).state !== 'deleted') return [];
      if (isErasedWhole(erasures, record)) return [];
      const times = record.deletion.versions.map(({ at }) => at).toSorted();
      return [{ kind: record.kind, id: record.id, label: labelOfRecord(record), deletedAt: times.at(-1) ?? '' }];
    })
    .toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}
