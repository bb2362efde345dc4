import { foldName } from '../../../shared/counting/distinct-names.ts';
import { isInPeriod } from '../../../shared/schema/reporting-period.ts';
import { searchTextOf } from './activity-row.ts';
import type { ActivityRow, RowState } from './activity-row.ts';

/** What is shown. An empty list asks for nothing; several codes of one list mean any of them. */
export interface RowFilters {
  readonly text: string;
  readonly types: readonly string[];
  readonly countries: readonly string[];
  readonly partners: readonly string[];
  readonly states: readonly RowState[];
  /** A year `2022` or a quarter `2022-Q2`; absent: all. */
  readonly period?: string;
}

export const noFilters: RowFilters = { text: '', types: [], countries: [], partners: [], states: [] };

/** True when anything but the period narrows the list. */
export function isFiltered({ text, types, countries, partners, states }: RowFilters): boolean {
  return text.trim() !== '' || [types, countries, partners, states].some((list) => list.length > 0);
}

/**
 * The rows that pass every filter, in their order. Every word of the text must occur, diacritics and capitals aside.
 * What has no date belongs to no period and is shown in each: hidden, a draft would be forgotten.
 */
export function filterRows(
  rows: readonly ActivityRow[],
  filters: RowFilters,
  stateOf: (id: string) => RowState,
): readonly ActivityRow[] {
  const tests = testsOf(filters, stateOf);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

type RowTest = (row: ActivityRow) => boolean;

function testsOf(filters: RowFilters, stateOf: (id: string) => RowState): readonly RowTest[] {
  const { period } = filters;
  const words = foldName(filters.text)
    .split(' ')
    .filter((word) => word !== '');
  const [types, countries, partners, states] = [
    new Set<string | undefined>(filters.types),
    new Set(filters.countries),
    new Set<string | undefined>(filters.partners),
    new Set(filters.states),
  ];
  const tests: readonly (readonly [boolean, RowTest])[] = [
    [period !== undefined, ({ from }) => from === undefined || isInPeriod(from, period ?? '')],
    [types.size > 0, ({ activity }) => types.has(activity.type)],
    [countries.size > 0, (row) => row.countries.some((country) => countries.has(country))],
    [partners.size > 0, ({ partner }) => partners.has(partner)],
    [states.size > 0, ({ id }) => states.has(stateOf(id))],
    [words.length > 0, (row) => words.every((word) => searchTextOf(row).includes(word))],
  ];
  return tests.filter(([isAsked]) => isAsked).map(([, test]) => test);
}
