import type { DocumentWords } from '../document/document.ts';

/**
 * How many countries were present, as a cell: those of the list, beside what the source states where that differs; only
 * what it states where there is no list. Without either there is nothing to say.
 */
export function presentWords(
  value: number | null,
  stated: number | null,
  { shared, number }: Pick<DocumentWords, 'shared' | 'number'>,
): string {
  if (value === null) return stated === null ? shared('summary.nothing') : number(stated);
  return stated === null || stated === value
    ? number(value)
    : shared('figures.statedInstead', { number: value, stated });
}
