import { noFilters } from './filter-rows.ts';
import type { RowFilters } from './filter-rows.ts';
import { groupings } from './group-rows.ts';
import type { GroupBy } from './group-rows.ts';
import type { Sorting } from './sort-rows.ts';

/** How somebody looks at the list; remembered on this computer. */
export interface ListView {
  readonly filters: RowFilters;
  readonly sorting: Sorting;
  readonly groupBy: GroupBy;
}

export const firstView: ListView = {
  filters: noFilters,
  sorting: { column: 'date', descending: true },
  groupBy: 'none',
};

const keyOf = (workspace: string) => `forin.activities.view.${workspace}`;

/** The view as it was left; what cannot be read is as at first. The text filter is not kept: it hides without a sign. */
export function readListView(storage: Pick<Storage, 'getItem'>, workspace: string): ListView {
  try {
    const stored = JSON.parse(storage.getItem(keyOf(workspace)) ?? 'null') as Partial<ListView> | null;
    const groupBy = groupings.find((one) => one === stored?.groupBy) ?? firstView.groupBy;
    const { types, countries, partners, states } = { ...noFilters, ...stored?.filters };
    if (![types, countries, partners, states].every(Array.isArray)) return firstView;
    return {
      filters: { ...noFilters, types, countries, partners, states },
      sorting: { ...firstView.sorting, ...stored?.sorting },
      groupBy,
    };
  } catch {
    return firstView;
  }
}

export function writeListView(storage: Pick<Storage, 'setItem'>, workspace: string, view: ListView): void {
  try {
    storage.setItem(keyOf(workspace), JSON.stringify(view));
  } catch {
    // A full storage costs the memory of a view, nothing that was typed.
  }
}
