import { NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useCountedFindings } from '../../../calculating/use-counted-findings.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { usePeriods } from '../../../store/use-periods.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeContextOf } from '../../../ui/period-change-words.ts';
import { periodWords } from '../../../ui/period-words.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { PeriodDrawer } from './period-drawer.tsx';
import { PeriodTable } from './period-table.tsx';
import { periodRows } from './period-rows.ts';
import { usePeriodSteps } from './use-period-steps.ts';

/** Lines shown before somebody asks for more. */
const pageLength = 60;

/** What partners have declared complete, to be accepted, and what has changed since it was. */
export function PeriodsPart() {
  const texts = useTexts();
  const { text } = texts;
  const { dataset } = useStoreSnapshot();
  const periods = usePeriods();
  const counted = useCountedFindings(dataset, dataset.activities);
  const context = useMemo(() => changeContextOf(texts, dataset), [texts, dataset]);
  const steps = usePeriodSteps();
  const [period, setPeriod] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const all = useMemo(
    () => periodRows(periods, counted, context.partnerName, texts.compare),
    [periods, counted, context, texts.compare],
  );
  const offered = [...new Set(all.map(({ summary }) => summary.period))];
  const rows = period === '' ? all : all.filter(({ summary }) => summary.period === period);
  const { shown, more } = useFirstOf(rows, pageLength);
  if (all.length === 0) return <EmptyState title={text('periods.none')} />;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="80ch">
        {text('periods.help')}
      </Text>
      <NativeSelect
        label={text('periods.show')}
        value={period}
        onChange={(event) => setPeriod(event.currentTarget.value)}
        data={['', ...offered].map((value) => ({
          value,
          label: periodWords(texts, value === '' ? undefined : value),
        }))}
        maw={240}
      />
      <div role="alert">
        {steps.problem !== null && opened === null && (
          <StateMark state="must fix">
            {steps.problem === 'failed' ? text('periods.failed') : text(`periods.refused.${steps.problem}`)}
          </StateMark>
        )}
      </div>
      <PeriodTable
        rows={shown}
        steps={steps}
        open={(id) => {
          steps.forget();
          setOpened(id);
        }}
      />
      {more}
      <PeriodDrawer
        row={all.find(({ summary }) => summary.id === opened)}
        context={context}
        steps={steps}
        close={() => setOpened(null)}
      />
    </Stack>
  );
}
