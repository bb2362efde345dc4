import type { Count, CountColumn } from '../../../shared/schema/count.ts';
import type { ActivityRow, RowState } from './activity-row.ts';

export type SortColumn = 'date' | 'title' | 'type' | 'where' | 'inPerson' | 'online' | 'total' | 'state' | 'partner';

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export interface SortWords {
  readonly compare: (a: string, b: string) => number;
  readonly type: (code: string) => string;
  readonly country: (code: string) => string;
  readonly stateOf: (id: string) => RowState;
}

/** A text sorts as the language does, a number by its size; undefined stands last either way. */
type SortKey = string | number | undefined;

const stateOrder: Readonly<Record<RowState, number>> = { 'must fix': 0, 'please check': 1, complete: 2, unchecked: 3 };

const keysOf: Readonly<Record<SortColumn, (row: ActivityRow, words: SortWords) => SortKey>> = {
  date: ({ from }) => from,
  title: ({ title }) => title || undefined,
  type: ({ activity }, { type }) => activity.type && type(activity.type),
  where: ({ countries, towns }, { country }) => [...countries.map(country), ...towns].join(' ') || undefined,
  inPerson: (row) => countKey(row, 'inPerson'),
  online: (row) => countKey(row, 'online'),
  total: (row) => countKey(row, 'total'),
  state: ({ id }, { stateOf }) => stateOrder[stateOf(id)],
  partner: ({ partnerName }) => partnerName || undefined,
};

/** Texts that are compared by their characters: dates are in their own order already. */
const plainColumns: ReadonlySet<SortColumn> = new Set(['date']);

/** The rows in another order; what the column does not say of a row puts it last, equal rows keep their order. */
export function sortRows(
  rows: readonly ActivityRow[],
  { column, descending }: Sorting,
  words: SortWords,
): readonly ActivityRow[] {
  const keyed = rows.map((row) => ({ row, key: keysOf[column](row, words) }));
  const rank = plainColumns.has(column) ? undefined : ranksOf(keyed, words.compare);
  const valueOf = (key: SortKey) => (typeof key === 'string' && rank ? (rank.get(key) ?? 0) : key);
  const sorted = keyed
    .map(({ row, key }) => ({ row, value: valueOf(key) }))
    .toSorted(({ value: one }, { value: other }) => {
      if (one === other) return 0;
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      return (one < other ? -1 : 1) * (descending ? -1 : 1);
    });
  return sorted.map(({ row }) => row);
}

/** The language's comparison is slow: each different text takes part in it once. */
function ranksOf(
  keyed: readonly { readonly key: SortKey }[],
  compare: SortWords['compare'],
): ReadonlyMap<string, number> {
  const texts = new Set<string>();
  for (const { key } of keyed) if (typeof key === 'string') texts.add(key);
  return new Map([...texts].toSorted(compare).map((text, index) => [text, index]));
}

function countKey({ counted }: ActivityRow, column: CountColumn): number | undefined {
  const count: Count = counted.counts[column];
  return count.state === 'number' ? count.value : undefined;
}
