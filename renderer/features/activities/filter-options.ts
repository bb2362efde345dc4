import type { ActivityType } from '../../../shared/codes/activity-codes.ts';
import { activityTypes } from '../../../shared/codes/activity-codes.ts';
import type { Texts } from '../../ui/text.tsx';
import type { ActivityRow, RowState } from './activity-row.ts';
import type { RowFilters } from './filter-rows.ts';
import { stateKeys } from './row-words.ts';

export type ListFilter = Exclude<keyof RowFilters, 'text' | 'period'>;

export type FilterOptions = Readonly<Record<ListFilter, readonly { readonly value: string; readonly label: string }[]>>;

const offeredStates = ['must fix', 'please check', 'complete'] as const satisfies readonly RowState[];

const known = new WeakMap<readonly ActivityRow[], { readonly texts: Texts; readonly options: FilterOptions }>();

/** What there is to choose from: only what occurs in the list. Looked for once, as long as nothing changes. */
export function filterOptionsOf(rows: readonly ActivityRow[], texts: Texts): FilterOptions {
  const before = known.get(rows);
  if (before?.texts === texts) return before.options;
  const options = findOptions(rows, texts);
  known.set(rows, { texts, options });
  return options;
}

function findOptions(rows: readonly ActivityRow[], texts: Texts): FilterOptions {
  const types = new Set<ActivityType>();
  const countries = new Set<string>();
  const partners = new Map<string, string>();
  for (const { activity, countries: own, partner, partnerName } of rows) {
    if (activity.type) types.add(activity.type);
    for (const country of own) countries.add(country);
    if (partner !== undefined) partners.set(partner, partnerName || partner);
  }
  const byLabel = (one: { readonly label: string }, other: { readonly label: string }) =>
    texts.compare(one.label, other.label);
  return {
    types: activityTypes
      .filter((type) => types.has(type))
      .map((value) => ({ value, label: texts.shared(`type.${value}`) })),
    countries: [...countries].map((value) => ({ value, label: texts.country(value) })).toSorted(byLabel),
    partners: [...partners].map(([value, label]) => ({ value, label })).toSorted(byLabel),
    states: offeredStates.map((value) => ({ value, label: texts.text(stateKeys[value]) })),
  };
}
