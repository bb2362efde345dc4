import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../shared/consolidation/merge-records.ts';
import { conflictsOf } from '../../shared/consolidation/record-conflicts.ts';
import { error } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Conflict } from '../../shared/schema/dataset.ts';
import { restOfMerge } from './contents.ts';
import { differencesBetween } from './history-row.ts';
import type { MergePreview, PreviewedRecord } from './project-store.ts';
import { labelOfRecord } from './record-label.ts';

/** A record of the incoming state that is new here or leads to another one than there is. */
export interface MergedRecord {
  readonly before?: RecordOrTombstone;
  readonly after: RecordOrTombstone;
}

/** What merging would change; a refusal when the states are of two projects. */
export function mergedRecords(
  state: ConsolidationState,
  incoming: ConsolidationState,
): Result<readonly MergedRecord[]> {
  if (incoming.project.id !== state.project.id) {
    const params = { found: incoming.project.code, expected: state.project.code };
    return refused(error('store.otherProject', {}, params));
  }
  const merged: MergedRecord[] = [];
  for (const record of incoming.records.values()) {
    const before = state.records.get(record.id);
    const after = before ? mergeRecords(before, record) : record;
    if (after !== before) merged.push(before ? { before, after } : { after });
  }
  return ok(merged);
}

/** The preview that people see before they apply a merge. */
export function previewOfMerge(state: ConsolidationState, incoming: ConsolidationState): Result<MergePreview> {
  const merged = mergedRecords(state, incoming);
  if (!merged.ok) return merged;
  const preview = {
    added: [] as PreviewedRecord[],
    changed: [] as PreviewedRecord[],
    removed: [] as PreviewedRecord[],
    newConflicts: [] as Conflict[],
  };
  const replicas = { ...state.replicas, ...restOfMerge(state, incoming).replicas };
  for (const { before, after } of merged.value) {
    const [was, is] = [before !== undefined && isFilled(before), isFilled(after)];
    const known = new Set(before ? conflictsOf(before, replicas).map(({ field }) => field) : []);
    preview.newConflicts.push(...conflictsOf(after, replicas).filter(({ field }) => !known.has(field)));
    if (was && !is) preview.removed.push(previewed(before, after));
    else if (!was && is) preview.added.push(previewed(undefined, after));
    else if (was) preview.changed.push(previewed(before, after));
  }
  return ok({ ...preview, unchanged: incoming.records.size - merged.value.length });
}

/** There for people: neither deleted nor emptied. */
function isFilled(record: RecordOrTombstone): boolean {
  if (!hasContent(record) || deletionStateOf(record).state === 'deleted') return false;
  return Object.keys(record.value).length > 0 || record.conflicts !== undefined;
}

function previewed(before: RecordOrTombstone | undefined, after: RecordOrTombstone): PreviewedRecord {
  return {
    kind: after.kind,
    id: after.id,
    label: labelOfRecord(after) || labelOfRecord(before),
    fields: differencesBetween(before, after),
  };
}
