import type { Adjustment } from '../../summary/project-summary.ts';
import type { DocumentWords } from '../document/document.ts';

type Words = Pick<DocumentWords, 'shared' | 'locale'>;

/**
 * Shared participants of some activities: what was taken off and why, and what became of those in person and online.
 * Where somebody typed the total alone these stay as they were, so that they add up to more than the total: it is said.
 */
export function adjustmentWords({ names, delta, reason, applied }: Adjustment, words: Words): string {
  const { shared } = words;
  const activities = names.join('; ');
  if (!applied || delta.total === null) return shared('figures.adjustmentOff', { activities });
  const params = { activities, delta: signed(delta.total, words) };
  const taken =
    reason === null ? shared('figures.adjustment', params) : shared('figures.adjustmentReason', { ...params, reason });
  const ways = waysWords(delta, words);
  return ways === undefined ? taken : `${taken.replace(/\.$/u, '')}. ${ways}`;
}

/** Undefined: nothing was taken off, so that nothing is to be explained. */
function waysWords(delta: Adjustment['delta'], words: Words): string | undefined {
  const { shared } = words;
  if (delta.total === 0) return undefined;
  const changed = (['inPerson', 'online'] as const).flatMap((column) => {
    const difference = delta[column] ?? 0;
    return difference === 0
      ? []
      : [
          shared('figures.columnFigure', {
            column: shared(`figures.column.${column}`),
            number: signed(difference, words),
          }),
        ];
  });
  return changed.length > 0 ? `${changed.join(', ')}.` : shared('figures.adjustmentTotalOnly');
}

function signed(difference: number, { locale }: Words): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(difference);
}
