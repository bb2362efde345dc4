import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { indexConflicts } from '../../shared/schema/dataset.ts';
import type { Conflict, ConflictIndex, Dataset } from '../../shared/schema/dataset.ts';

/** A dataset and its conflicts by record. */
export interface SettledView {
  readonly dataset: Dataset;
  readonly conflicts: ConflictIndex;
}

const lists = ['activities', 'mappedOrganisations', 'attendanceImports', 'overlaps', 'periods'] as const;
const maps = ['organisations', 'places'] as const;

type Sorted = readonly { readonly id: string }[];

/** More changed records than this are settled faster all at once. */
const fewRecords = 500;

/**
 * The settled view of a state that changes a little at a time: what has not changed keeps its identity, and one edited
 * record among 10,000 costs about as much as one record. It always equals `datasetOf` of the state.
 */
export class DatasetCache {
  private state: ConsolidationState;
  private view: SettledView;

  constructor(state: ConsolidationState) {
    this.state = state;
    this.view = viewOf(datasetOf(state));
  }

  /** The view of the next state. */
  update(next: ConsolidationState): SettledView {
    const before = this.state;
    if (next === before) return this.view;
    this.state = next;
    const changed = next.records === before.records ? [] : changedIds(before.records, next.records);
    if (changed.length > fewRecords) {
      this.view = viewOf(datasetOf(next));
      return this.view;
    }
    if (next.replicas !== before.replicas) changed.push(...this.view.conflicts.keys());
    this.view = this.withRecords(next, new Set(changed));
    return this.view;
  }

  private withRecords(state: ConsolidationState, ids: ReadonlySet<string>): SettledView {
    const { dataset } = this.view;
    const records = new Map(
      [...ids].flatMap((id) => [state.records.get(id) ?? []].flat().map((one) => [id, one] as const)),
    );
    const own = datasetOf({ ...state, records });
    const next: Record<string, unknown> = { project: state.project };
    for (const name of lists) next[name] = replaced(dataset[name], own[name], ids);
    for (const name of maps) next[name] = replacedInMap(dataset[name], own[name], ids);
    const conflicts = conflictsWith(dataset.conflicts, own.conflicts, ids);
    next['conflicts'] = conflicts;
    // Every member of a dataset is named above.
    const settled = next as unknown as Dataset;
    return {
      dataset: settled,
      conflicts: conflicts === dataset.conflicts ? this.view.conflicts : indexConflicts(conflicts),
    };
  }
}

function viewOf(dataset: Dataset): SettledView {
  return { dataset, conflicts: indexConflicts(dataset.conflicts) };
}

function changedIds(before: ConsolidationState['records'], after: ConsolidationState['records']): string[] {
  const changed: string[] = [];
  for (const [id, record] of after) if (before.get(id) !== record) changed.push(id);
  if (after.size - changed.length < before.size) {
    for (const id of before.keys()) if (!after.has(id)) changed.push(id);
  }
  return changed;
}

/** A sorted list in which these ids are as the small list says; the same list when it says nothing of them. */
function replaced<T extends Sorted>(list: T, small: T, ids: ReadonlySet<string>): T {
  const gone = [...ids].filter((id) => indexOf(list, id) !== undefined);
  if (small.length === 0 && gone.length === 0) return list;
  const next = [...list];
  const incoming = new Map(small.map((item) => [item.id, item]));
  for (const id of gone) {
    const at = indexOf(next, id);
    const item = incoming.get(id);
    if (at === undefined) continue;
    if (item) next[at] = item;
    else next.splice(at, 1);
    incoming.delete(id);
  }
  for (const item of incoming.values()) next.splice(placeOf(next, item.id), 0, item);
  return next as unknown as T;
}

function replacedInMap<T extends { readonly id: string }>(
  map: ReadonlyMap<string, T>,
  small: ReadonlyMap<string, T>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  if (small.size === 0 && ![...ids].some((id) => map.has(id))) return map;
  const list = replaced([...map.values()] as readonly T[], [...small.values()], ids);
  return new Map(list.map((item) => [item.id, item]));
}

function conflictsWith(all: readonly Conflict[], own: readonly Conflict[], ids: ReadonlySet<string>) {
  const others = all.filter(({ record }) => !ids.has(record));
  if (own.length === 0 && others.length === all.length) return all;
  return [...others, ...own].toSorted((a, b) => (a.record === b.record ? 0 : a.record < b.record ? -1 : 1));
}

/** Where the id stands, or where it would have to. */
function placeOf(list: Sorted, id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(list: Sorted, id: string): number | undefined {
  const at = placeOf(list, id);
  return list[at]?.id === id ? at : undefined;
}
