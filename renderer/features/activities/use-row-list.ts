import { useMemo } from 'react';
import type { StoreSnapshot } from '../../store/store-snapshot.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import type { SummaryInput } from '../../../shared/summary/summary-input.ts';
import type { ConflictIndex, Dataset } from '../../../shared/schema/dataset.ts';
import type { Figures } from '../../../shared/summary/figures.ts';
import type { Texts } from '../../ui/text.tsx';
import { rowsOf } from './activity-row.ts';
import type { ActivityRow, MadeRows } from './activity-row.ts';
import { filterRows } from './filter-rows.ts';
import { figuresOfRows, groupRows } from './group-rows.ts';
import type { ListItem } from './group-rows.ts';
import type { ListView } from './list-view.ts';
import { groupWords } from './row-words.ts';
import { ranksKnown, usePreparedRows, useRanksAhead } from './prepared-rows.ts';
import { sortRows, textRanks } from './sort-rows.ts';
import type { SortWords } from './sort-rows.ts';
import type { StateOf } from './use-findings.ts';

export interface RowList {
  readonly rows: readonly ActivityRow[];
  readonly shown: readonly ActivityRow[];
  readonly items: readonly ListItem[];
  readonly figures: Figures;
  readonly partnerName: (id: string) => string;
}

/** The lines of the table for a view; each step is done again only when what it depends on has changed. */
export function useRowList(
  { dataset, conflicts }: Pick<StoreSnapshot, 'dataset' | 'conflicts'>,
  { filters, sorting, groupBy }: ListView,
  stateOf: StateOf,
  texts: Texts,
): RowList {
  const { rows, input } = readOnce(dataset, conflicts);
  const words = useMemo(() => sortWordsOf(texts), [texts]);
  usePreparedRows(rows, input);
  useRanksAhead(rows, words, texts.locale);
  const ranks = useMemo(
    () => ranksKnown(rows, sorting.column, texts.locale) ?? textRanks(rows, sorting.column, words),
    [rows, sorting.column, words, texts.locale],
  );
  // Sorted before it is filtered: the next letter of a search sorts nothing anew.
  const sorted = useMemo(
    () => sortRows(rows, sorting, { ...words, stateOf }, ranks),
    [rows, sorting, words, stateOf, ranks],
  );
  const shown = useMemo(() => filterRows(sorted, filters, stateOf), [sorted, filters, stateOf]);
  const partnerName = useMemo(() => {
    const { organisations } = dataset;
    return (id: string) => organisations.get(id)?.shortName ?? organisations.get(id)?.name ?? id;
  }, [dataset]);
  const items = useMemo(() => {
    const wordsOf = (key: string) => groupWords(key, groupBy, partnerName, texts);
    const isByTime = groupBy === 'quarter' || groupBy === 'year';
    return groupRows(shown, groupBy, input, (a, b) =>
      isByTime ? texts.compare(b, a) : texts.compare(wordsOf(a), wordsOf(b)),
    );
  }, [shown, groupBy, input, partnerName, texts]);
  const figures = useMemo(() => figuresOfRows(shown, input), [shown, input]);
  return { rows, shown, items, figures, partnerName };
}

interface ReadList extends MadeRows {
  readonly input: SummaryInput;
}

const read = new WeakMap<Dataset, ReadList>();
/** What was read last: nearly all of its lines are those of the next, too. */
let last: ReadList | undefined;

/** What the list is made from, for whoever comes back to it while nothing has changed. */
function readOnce(dataset: Dataset, conflicts: ConflictIndex): ReadList {
  const list = read.get(dataset) ?? {
    dataset,
    conflicts,
    rows: rowsOf(dataset, conflicts, last),
    input: readForSummary(dataset),
  };
  read.set(dataset, list);
  last = list;
  return list;
}

function sortWordsOf({ compare, country, shared }: Texts): Omit<SortWords, 'stateOf'> {
  const type = (code: string) => shared(`type.${code as NonNullable<ActivityRow['activity']['type']>}`);
  return { compare, country: remembered(country), type: remembered(type) };
}

/** The same few codes stand in thousands of rows. */
function remembered(wordOf: (code: string) => string): (code: string) => string {
  const words = new Map<string, string>();
  return (code) => {
    const word = words.get(code) ?? wordOf(code);
    words.set(code, word);
    return word;
  };
}
