import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { sourcesOfCell } from '../../../shared/summary/cross-table/cross-table.ts';
import type { CrossChoice, CrossPlace } from '../../../shared/summary/cross-table/cross-table.ts';
import { captionOf, notesOf } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import { useTexts } from '../../ui/text.tsx';
import { AdjustmentList } from './adjustment-list.tsx';
import { SourceList } from './figure-details.tsx';
import type { Summary } from './use-summary.ts';

interface CrossTableDetailsProps {
  readonly summary: Summary;
  readonly choice: CrossChoice;
  readonly place: CrossPlace;
}

/** What is behind a cell or a sum of a cross-table: its activities, what each adds, and shared participants. */
export function CrossTableDetails({ summary: { input }, choice, place }: CrossTableDetailsProps) {
  const texts = useTexts();
  const { sources, adjustments } = useMemo(() => sourcesOfCell(input, choice, place), [input, choice, place]);
  const countsPeople = choice.measure === 'total' || choice.measure === 'inPerson' || choice.measure === 'online';
  return (
    <Stack gap="md">
      <Text size="sm">{captionOf(choice, texts)}</Text>
      <Text size="sm" c="dimmed">
        {[texts.shared('crossTable.rule'), ...notesOf(choice, texts)].join(' ')}
      </Text>
      {countsPeople && <AdjustmentList adjustments={adjustments.map(({ adjustment }) => adjustment)} />}
      <SourceList title={texts.shared('crossTable.measure.activities')} sources={sources} />
    </Stack>
  );
}
