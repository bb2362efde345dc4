import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../../../shared/consolidation/deletion.ts';
import { indexByPeriod, keyOfPeriod, periodsOfActivity } from '../../../../shared/counting/activities-by-period.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { PeriodRecord } from '../../../../shared/schema/bookkeeping.ts';
import type { ConflictIndex, Dataset } from '../../../../shared/schema/dataset.ts';
import type { MergePreview, PreviewedRecord } from '../../../store/store-changes.ts';

/** Changes that files bring to periods that are accepted here. */
export interface LatePreview {
  readonly changes: number;
  /** Names of the periods, `2022-Q2`, each once, sorted. */
  readonly periods: readonly string[];
}

/** Addresses of what an accepted period keeps of an activity. */
const frozen =
  /^(?:reportedBy|status|type|mode|scope|places|countsFrom|inPerson|online|both|total|deleted|sessions\/[^/]+\/(?:from|to|places|inPerson|online|both|total))$/;

/**
 * The activities in a preview whose figures would change in a period that is accepted here. A title is no figure; what
 * the files accept only now was not accepted before.
 */
export function lateChangesIn(
  { added, changed, removed }: Pick<MergePreview, 'added' | 'changed' | 'removed'>,
  { dataset, conflicts }: { readonly dataset: Dataset; readonly conflicts: ConflictIndex },
  incoming: Pick<ConsolidationState, 'records'>,
): LatePreview {
  const accepted = dataset.periods.filter(({ state, accepted: figures }) => state === 'accepted' && figures);
  if (accepted.length === 0) return { changes: 0, periods: [] };
  const { organisations } = dataset;
  const { byId } = indexByPeriod(dataset, conflicts);
  const concerned = (record: PreviewedRecord): readonly PeriodRecord[] => {
    if (record.kind !== 'activity') return [];
    const own = [byId.get(record.id), arriving(incoming, record.id)].flatMap((activity) =>
      activity ? periodsOfActivity(activity, conflicts, organisations) : [],
    );
    return accepted.filter(
      ({ id, accepted: figures }) =>
        own.includes(keyOfPeriod(id, organisations)) || figures?.activities.some((one) => one.id === record.id),
    );
  };
  const late = [...added, ...removed, ...changed.filter(({ fields }) => fields.some((one) => frozen.test(one.address)))]
    .map(concerned)
    .filter((periods) => periods.length > 0);
  const periods = new Set(late.flat().flatMap(({ period }) => period ?? []));
  return { changes: late.length, periods: [...periods].toSorted() };
}

function arriving({ records }: Pick<ConsolidationState, 'records'>, id: string): Activity | undefined {
  const record = records.get(id);
  return record && hasContent(record) ? { id, ...record.value } : undefined;
}
