import type { Counts } from '../../../shared/counting/complete-counts.ts';
import type { CountColumn } from '../../../shared/schema/count.ts';
import { noneKey, onlineKey } from '../../../shared/summary/country-keys.ts';
import { undecidedKey } from '../../../shared/summary/counted-activities.ts';
import { shortDateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import { periodWords } from '../../ui/period-words.ts';
import type { Texts } from '../../ui/text.tsx';
import type { ActivityRow, RowState } from './activity-row.ts';
import type { GroupBy } from './group-rows.ts';

export const stateKeys = {
  complete: 'activities.state.complete',
  'please check': 'activities.state.pleaseCheck',
  'must fix': 'activities.state.mustFix',
  unchecked: 'activities.state.unchecked',
} as const satisfies Record<RowState, string>;

/** `2–3 May 2022`, `21 Aug – 8 Sept 2023`, `Sept 2022`, or that there is no date. */
export function dateWords({ from, to }: Pick<ActivityRow, 'from' | 'to'>, { text, locale }: Texts): string {
  return from === undefined ? text('activities.noDate') : shortDateSpan(from, to, locale);
}

/** Towns with their country: `Vilnius, Lithuania`; online where there is no venue. */
export function whereWords({ towns, countries, activity }: ActivityRow, { country, shared }: Texts): string {
  if (towns.length > 0) return [...towns, ...countries.map(country)].join(', ');
  if (activity.mode === 'online') return shared('mode.online');
  return countries.map(country).join(', ');
}

export interface CountWords {
  readonly text: string;
  readonly isNumber: boolean;
  /** The same in full, where the cell has only a sign or nothing. */
  readonly said?: string;
}

/** A number, or in words why there is none. What is not applicable stays empty: it is not a gap. */
export function countWords(counts: Counts, column: CountColumn, { number, text }: Texts): CountWords {
  const count = counts[column];
  if (count.state === 'number') return { text: number(count.value), isNumber: true };
  if (count.state === 'unknown') return { text: text('activities.unknown'), isNumber: false };
  if (count.state === 'notApplicable') return { text: '–', isNumber: false, said: text('activities.nobodyThisWay') };
  return { text: '', isNumber: false, said: text('activities.empty') };
}

/** The head of a group. */
export function groupWords(key: string, groupBy: GroupBy, partnerName: (id: string) => string, texts: Texts): string {
  const { text, country, shared } = texts;
  if (key === undecidedKey) return text('activities.group.undecided');
  if (groupBy === 'country') {
    if (key === noneKey) return text('activities.group.noCountry');
    return key === onlineKey ? text('activities.group.online') : key.split('+').map(country).join(' + ');
  }
  if (groupBy === 'type') return key === noneKey ? text('activities.group.noType') : shared(`type.${key as TypeCode}`);
  if (groupBy === 'partner') return key === noneKey ? text('activities.group.noPartner') : partnerName(key);
  return key === noneKey ? text('activities.group.noDate') : periodWords(texts, key);
}

type TypeCode = NonNullable<ActivityRow['activity']['type']>;
