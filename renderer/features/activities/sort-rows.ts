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

/** The place of each text of a column among all of them, as the language sorts. */
export type TextRanks = ReadonlyMap<string, number>;

/** The rows in another order; what the column does not say of a row puts it last, equal rows keep their order. */
export function sortRows(
  rows: readonly ActivityRow[],
  { column, descending }: Sorting,
  words: SortWords,
  ranks: TextRanks = textRanks(rows, column, words),
): readonly ActivityRow[] {
  const isPlain = plainColumns.has(column);
  const valueOf = (key: SortKey) => (typeof key === 'string' && !isPlain ? (ranks.get(key) ?? 0) : key);
  const sorted = rows
    .map((row) => ({ row, value: valueOf(keysOf[column](row, words)) }))
    .toSorted(({ value: one }, { value: other }) => {
      if (one === other) return 0;
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      return (one < other ? -1 : 1) * (descending ? -1 : 1);
    });
  return sorted.map(({ row }) => row);
}

/**
 * The ranks of a column's texts. The language's comparison is slow: each different text takes part in it once, and who
 * keeps the ranks of all rows sorts any of them, either way round, without it.
 */
export function textRanks(
  rows: readonly ActivityRow[],
  column: SortColumn,
  words: Omit<SortWords, 'stateOf'>,
): TextRanks {
  const texts = new Set<string>();
  if (column === 'state' || plainColumns.has(column)) return new Map();
  for (const row of rows) addText(texts, row, column, words);
  return ranksInOrder([...texts].toSorted(words.compare));
}

/** The different texts of a column, collected with pauses. */
export async function textsOfColumn(
  rows: readonly ActivityRow[],
  column: SortColumn,
  words: Omit<SortWords, 'stateOf'>,
  pause: () => Promise<void>,
): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const row of rows) {
    addText(texts, row, column, words);
    await pause();
  }
  return texts;
}

/** The ranks of texts that stand in their order already. */
export function ranksInOrder(texts: readonly string[]): TextRanks {
  return new Map(texts.map((text, index) => [text, index]));
}

function addText(texts: Set<string>, row: ActivityRow, column: SortColumn, words: Omit<SortWords, 'stateOf'>): void {
  const key = keysOf[column](row, { ...words, stateOf: () => 'unchecked' });
  if (typeof key === 'string') texts.add(key);
}

function countKey({ counted }: ActivityRow, column: CountColumn): number | undefined {
  const count: Count = counted.counts[column];
  return count.state === 'number' ? count.value : undefined;
}
