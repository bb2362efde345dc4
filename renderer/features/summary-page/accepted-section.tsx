import { Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { summarisePeriods } from '../../../shared/summary/period-figures.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { changeContextOf } from '../../ui/period-change-words.ts';
import { AcceptedSentence, PeriodChanges } from '../../ui/period-changes.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** Of the period that is looked at: what was accepted of each partner, what it is now, and why it differs. */
export function AcceptedSection({ summary: { period, whole } }: { readonly summary: Summary }) {
  const texts = useTexts();
  const { dataset } = useStoreSnapshot();
  const context = useMemo(() => changeContextOf(texts, dataset), [texts, dataset]);
  const accepted = useMemo(() => {
    const isShown = dataset.periods.some((record) => record.period === period && record.accepted);
    return isShown
      ? summarisePeriods(dataset, whole).filter((one) => one.period === period && one.accepted !== null)
      : [];
  }, [dataset, whole, period]);
  if (accepted.length === 0) return null;
  return (
    <section className={classes['section']} aria-labelledby="summary-accepted">
      <Title order={2} id="summary-accepted">
        {texts.text('periods.summary')}
      </Title>
      <Stack gap="md" mt="sm">
        {accepted.map((one) => (
          <Stack key={one.id} gap="xs">
            <Text size="sm" fw={600}>
              {texts.text('periods.summaryOf', {
                partner: context.partnerName(one.partner),
                period: periodWords(texts, one.period),
              })}
            </Text>
            <AcceptedSentence summary={one} />
            <PeriodChanges summary={one} context={context} />
          </Stack>
        ))}
      </Stack>
    </section>
  );
}
