import type { SortColumn } from './sort-rows.ts';

/** The columns of the list, in their order; narrow windows leave some out. */
export const columns = [
  'date',
  'title',
  'type',
  'where',
  'inPerson',
  'online',
  'total',
  'state',
  'partner',
] as const satisfies readonly SortColumn[];

export type ListColumn = (typeof columns)[number];
