import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import { mergeErasures, recordsWithErasures, withoutErased } from '../../shared/consolidation/erasures.ts';
import { mergeRecords } from '../../shared/consolidation/merge-records.ts';
import { conflictsOf } from '../../shared/consolidation/record-conflicts.ts';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Conflict } from '../../shared/schema/dataset.ts';
import { restOfMerge } from './contents.ts';
import { differencesBetween } from './history-row.ts';
import { unhurried } from './in-slices.ts';
import type { Slices } from './in-slices.ts';
import type { MergePreview, PreviewedRecord } from './store-changes.ts';
import { labelOfRecord } from './record-label.ts';

/** A record of the incoming state that is new here or leads to another one than there is. */
export interface MergedRecord {
  readonly before?: RecordOrTombstone;
  readonly after: RecordOrTombstone;
}

/** Why these states cannot be merged; undefined when they can. */
export function issueOfMerging(state: ConsolidationState, incoming: ConsolidationState): Issue | undefined {
  if (incoming.project.id === state.project.id) return undefined;
  return error('store.otherProject', {}, { found: incoming.project.code, expected: state.project.code });
}

/** What merging would change; a refusal when the states are of two projects. @returns null when it was ended */
export async function mergedRecords(
  state: ConsolidationState,
  incoming: ConsolidationState,
  slices: Slices,
): Promise<Result<readonly MergedRecord[]> | null> {
  const issue = issueOfMerging(state, incoming);
  if (issue) return refused(issue);
  const merged: MergedRecord[] = [];
  const erasures = mergeErasures(state.erasures, incoming.erasures);
  for await (const records of unhurried(incoming.records.values(), slices)) {
    for (const record of records) {
      const before = state.records.get(record.id);
      const after = withoutErased(before ? mergeRecords(before, record) : record, erasures);
      if (after !== before) merged.push(before ? { before, after } : { after });
    }
  }
  for (const id of recordsWithErasures(incoming.erasures)) {
    const before = incoming.records.has(id) ? undefined : state.records.get(id);
    const after = before && withoutErased(before, erasures);
    if (after && after !== before) merged.push({ before, after });
  }
  return slices.signal?.aborted ? null : ok(merged);
}

/** The preview that people see before they apply a merge; null when it was ended. */
export async function previewOfMerge(
  state: ConsolidationState,
  incoming: ConsolidationState,
  slices: Slices,
): Promise<Result<MergePreview> | null> {
  const merged = await mergedRecords(state, incoming, slices);
  if (!merged?.ok) return merged;
  const preview = {
    added: [] as PreviewedRecord[],
    changed: [] as PreviewedRecord[],
    removed: [] as PreviewedRecord[],
    newConflicts: [] as Conflict[],
  };
  const replicas = { ...state.replicas, ...restOfMerge(state, incoming).replicas };
  for await (const records of unhurried(merged.value, slices)) {
    for (const { before, after } of records) {
      const [was, is] = [before !== undefined && isFilled(before), isFilled(after)];
      const known = new Set(before ? conflictsOf(before, replicas).map(({ field }) => field) : []);
      preview.newConflicts.push(...conflictsOf(after, replicas).filter(({ field }) => !known.has(field)));
      if (was && !is) preview.removed.push(previewed(before, after));
      else if (!was && is) preview.added.push(previewed(undefined, after));
      else if (was) preview.changed.push(previewed(before, after));
    }
  }
  if (slices.signal?.aborted) return null;
  const touched = merged.value.filter(({ after }) => incoming.records.has(after.id)).length;
  const erased = growthOf(state.erasures, incoming.erasures);
  return ok({ ...preview, unchanged: incoming.records.size - touched, erased });
}

/** How many places of the incoming erasures are new here, or reach further. */
function growthOf(known: Erasures, incoming: Erasures): number {
  const merged = mergeErasures(known, incoming);
  return [...merged].filter(([key, erasure]) => known.get(key) !== erasure).length;
}

/** Of these, how many people see: one that was deleted there and never was here is written, and not told of. */
export function countSeen(merged: readonly MergedRecord[]): number {
  return merged.filter(({ before, after }) => isFilled(after) || (before !== undefined && isFilled(before))).length;
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
