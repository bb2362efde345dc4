import { useEffect, useMemo } from 'react';
import type { StoreSnapshot } from '../../store/project-store.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import type { SummaryInput } from '../../../shared/summary/summary-input.ts';
import type { ConflictIndex, Dataset } from '../../../shared/schema/dataset.ts';
import type { Figures } from '../../../shared/summary/figures.ts';
import type { Texts } from '../../ui/text.tsx';
import { rowsOf, searchTextOf } from './activity-row.ts';
import type { ActivityRow } from './activity-row.ts';
import { filterRows } from './filter-rows.ts';
import { figuresOfRows, groupRows } from './group-rows.ts';
import type { ListItem } from './group-rows.ts';
import type { ListView } from './list-view.ts';
import { groupWords } from './row-words.ts';
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
  useSearchTexts(rows);
  const shown = useMemo(() => filterRows(rows, filters, stateOf), [rows, filters, stateOf]);
  const words = useMemo(() => sortWordsOf(texts), [texts]);
  const ranks = useMemo(() => textRanks(rows, sorting.column, words), [rows, sorting.column, words]);
  const sorted = useMemo(
    () => sortRows(shown, sorting, { ...words, stateOf }, ranks),
    [shown, sorting, words, stateOf, ranks],
  );
  const partnerName = useMemo(() => {
    const { organisations } = dataset;
    return (id: string) => organisations.get(id)?.shortName ?? organisations.get(id)?.name ?? id;
  }, [dataset]);
  const items = useMemo(() => {
    const wordsOf = (key: string) => groupWords(key, groupBy, partnerName, texts);
    const isByTime = groupBy === 'quarter' || groupBy === 'year';
    return groupRows(sorted, groupBy, input, (a, b) =>
      isByTime ? texts.compare(b, a) : texts.compare(wordsOf(a), wordsOf(b)),
    );
  }, [sorted, groupBy, input, partnerName, texts]);
  const figures = useMemo(() => figuresOfRows(shown, input), [shown, input]);
  return { rows, shown, items, figures, partnerName };
}

/** Milliseconds of folding before the window may draw and answer again. */
const sliceLength = 8;

/** Makes what the text filter looks through ahead, in short slices: the first letter typed need not wait for it. */
function useSearchTexts(rows: readonly ActivityRow[]): void {
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + sliceLength;
      for (const row of rows.slice(next)) {
        if (performance.now() > until) {
          timer = setTimeout(work, 0);
          return;
        }
        searchTextOf(row);
        next += 1;
      }
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [rows]);
}

interface ReadList {
  readonly rows: readonly ActivityRow[];
  readonly input: SummaryInput;
}

const read = new WeakMap<Dataset, ReadList>();

/** What the list is made from, for whoever comes back to it while nothing has changed. */
function readOnce(dataset: Dataset, conflicts: ConflictIndex): ReadList {
  const list = read.get(dataset) ?? { rows: rowsOf(dataset, conflicts), input: readForSummary(dataset) };
  read.set(dataset, list);
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
