import { useEffect } from 'react';
import type { SummaryInput } from '../../../shared/summary/summary-input.ts';
import { calculatorOfWindow } from '../../calculating/off-thread.ts';
import { pauseWhenDue } from '../../calculating/pause-when-due.ts';
import { searchTextOf } from './activity-row.ts';
import type { ActivityRow } from './activity-row.ts';
import { slicesBy } from './group-rows.ts';
import { ranksInOrder, textsOfColumn } from './sort-rows.ts';
import type { SortColumn, SortWords, TextRanks } from './sort-rows.ts';

/**
 * What the text filter looks through and what stands under which country, made ahead in short slices: the first letter
 * typed and the first grouping need not wait for it.
 */
export function usePreparedRows(rows: readonly ActivityRow[], input: SummaryInput): void {
  useEffect(() => {
    let isWanted = true;
    const prepare = async () => {
      const pause = pauseWhenDue();
      for (const row of rows) {
        await pause();
        if (!isWanted) return;
        searchTextOf(row);
      }
      const slicesOf = slicesBy('country', input);
      for (const row of rows) {
        await pause();
        if (!isWanted) return;
        slicesOf(input.byId.get(row.id) ?? row.counted);
      }
    };
    void prepare();
    return () => {
      isWanted = false;
    };
  }, [rows, input]);
}

/** Columns of so many different texts that the language's comparison is felt. */
const columnsAhead = ['title', 'where'] as const satisfies readonly SortColumn[];

const ranksAhead = new WeakMap<readonly ActivityRow[], Map<string, TextRanks>>();
const keyOf = (column: SortColumn, locale: string) => `${column} ${locale}`;

/** The ranks of a column's texts, if they have been made ahead. */
export function ranksKnown(rows: readonly ActivityRow[], column: SortColumn, locale: string): TextRanks | undefined {
  return ranksAhead.get(rows)?.get(keyOf(column, locale));
}

/** Has these columns ordered beside the window, before somebody asks. What is not ready is made when somebody sorts. */
export function useRanksAhead(rows: readonly ActivityRow[], words: Omit<SortWords, 'stateOf'>, locale: string): void {
  useEffect(() => {
    let isWanted = true;
    const order = async () => {
      const known = ranksAhead.get(rows) ?? new Map<string, TextRanks>();
      ranksAhead.set(rows, known);
      for (const column of columnsAhead) {
        if (known.has(keyOf(column, locale))) continue;
        const texts = await textsOfColumn(rows, column, words, pauseWhenDue());
        if (!isWanted) return;
        known.set(keyOf(column, locale), ranksInOrder(await calculatorOfWindow().textsInOrder([...texts], locale)));
      }
    };
    // Of a calculator that does not start the check tells.
    order().catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [rows, words, locale]);
}
