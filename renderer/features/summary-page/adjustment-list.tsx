import { Text, Title } from '@mantine/core';
import { adjustmentWords } from '../../../shared/outputs/figures/adjustment-words.ts';
import type { Adjustment } from '../../../shared/summary/project-summary.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './summary-page.module.css';

/** Shared participants: what was taken off, for which activities, and why. Nothing when there are none. */
export function AdjustmentList({ adjustments }: { readonly adjustments: readonly Adjustment[] }) {
  const texts = useTexts();
  if (adjustments.length === 0) return null;
  return (
    <section aria-label={texts.shared('figures.adjustments')}>
      <Title order={3}>{texts.shared('figures.adjustments')}</Title>
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
