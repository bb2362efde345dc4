import { Text, Title } from '@mantine/core';
import type { Adjustment } from '../../../shared/summary/project-summary.ts';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import classes from './summary-page.module.css';

/** Shared participants: what was taken off, for which activities, and why. Nothing when there are none. */
export function AdjustmentList({ adjustments }: { readonly adjustments: readonly Adjustment[] }) {
  const texts = useTexts();
  if (adjustments.length === 0) return null;
  return (
    <section aria-label={texts.text('summaryPage.adjustments')}>
      <Title order={3}>{texts.text('summaryPage.adjustments')}</Title>
      <ul className={classes['list']}>
        {adjustments.map((adjustment) => (
          <li key={adjustment.overlap}>
            <Text size="sm">{adjustmentWords(adjustment, texts)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function adjustmentWords(
  { activities, delta, reason, applied }: Adjustment,
  { text, locale }: Pick<Texts, 'text' | 'locale'>,
): string {
  const names = { activities: activities.join(', ') };
  if (!applied || delta.total === null) return text('summaryPage.adjustmentOff', names);
  const params = { ...names, delta: new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(delta.total) };
  return reason === null
    ? text('summaryPage.adjustment', params)
    : text('summaryPage.adjustmentReason', { ...params, reason });
}
