import { Stack, Text } from '@mantine/core';
import type { PeriodSummary } from '../../shared/summary/period-figures.ts';
import { StateMark } from './state-mark.tsx';
import type { MarkState } from './state-mark.tsx';
import { useTexts } from './text.tsx';

const marks: Readonly<Record<NonNullable<PeriodSummary['state']>, MarkState>> = {
  open: 'neutral',
  'declared complete': 'saving',
  accepted: 'complete',
  reopened: 'please check',
};

/** The state of a period, with who brought it there, when, and why it was reopened. */
export function PeriodStateMark({ summary }: { readonly summary: PeriodSummary }) {
  const { state, record } = summary;
  const { text, date } = useTexts();
  if (state === null) return <StateMark state="two versions">{text('periods.twoVersions')}</StateMark>;
  const { declared, accepted, reason } = record ?? {};
  const words = ({ day, author }: { readonly day: string; readonly author?: string }) => ({
    date: date(day),
    author: author ?? 'none',
  });
  const lines = [
    declared && state !== 'open' && text('periods.declaredBy', words(declared)),
    accepted && state === 'accepted' && text('periods.acceptedBy', words(accepted)),
    reason !== undefined && state === 'reopened' && text('periods.reopenedBecause', { reason }),
  ].filter((line) => typeof line === 'string');
  return (
    <Stack gap={0}>
      <StateMark state={marks[state]}>{text(`combine.value.state.${state}`)}</StateMark>
      {lines.map((line) => (
        <Text key={line} size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Text>
      ))}
    </Stack>
  );
}
