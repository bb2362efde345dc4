import type { Adjustment } from '../../summary/project-summary.ts';
import type { DocumentWords } from '../document/document.ts';

/** Shared participants of some activities: what was taken off, and why. */
export function adjustmentWords(
  { activities, delta, reason, applied }: Adjustment,
  { shared, locale }: Pick<DocumentWords, 'shared' | 'locale'>,
): string {
  const names = { activities: activities.join(', ') };
  if (!applied || delta.total === null) return shared('figures.adjustmentOff', names);
  const params = { ...names, delta: new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(delta.total) };
  return reason === null
    ? shared('figures.adjustment', params)
    : shared('figures.adjustmentReason', { ...params, reason });
}
