import { Stack, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Activity } from '../../../shared/schema/activity.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { PartSection } from './part-section.tsx';
import { insideOf, undatedActivities } from './sendable.ts';
import type { SendingMemory } from './sending-memory.ts';

interface InsideSectionProps {
  readonly own: readonly Activity[];
  /** Those of the period. */
  readonly activities: readonly Activity[];
  readonly period: string | undefined;
  readonly memory: SendingMemory | null;
}

/** What goes into the file, in numbers, and how much of it is new. */
export function InsideSection({ own, activities, period, memory }: InsideSectionProps) {
  const { text, number, moment } = useTexts();
  const { state, dataset } = useStoreSnapshot();
  const lines = useMemo(() => insideOf(state, memory?.seen ?? {}), [state, memory]);
  const undated = undatedActivities(own).length;
  return (
    <PartSection title={text('send.inside')}>
      {period !== undefined && (
        <Stack gap={0}>
          <Text size="sm">{text('send.inPeriod', { count: activities.length })}</Text>
          {undated > 0 && <Text size="sm">{text('send.undated', { count: undated })}</Text>}
        </Stack>
      )}
      <Table.ScrollContainer minWidth={360}>
        <Table
          aria-label={text('send.inside')}
          verticalSpacing="xs"
          maw={640}
          style={{ fontVariantNumeric: 'tabular-nums' }}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('send.insideKind')}</Table.Th>
              <Table.Th ta="right">{text('send.insideNumber')}</Table.Th>
              <Table.Th ta="right">{text('send.insideNew')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ kind, records, isNew }) => (
              <Table.Tr key={kind}>
                <Table.Td>{text(`send.kind.${kind}`)}</Table.Td>
                <Table.Td ta="right">{number(records)}</Table.Td>
                <Table.Td ta="right">{number(isNew)}</Table.Td>
              </Table.Tr>
            ))}
            {dataset.conflicts.length > 0 && (
              <Table.Tr>
                <Table.Td>{text('send.kind.conflicts')}</Table.Td>
                <Table.Td ta="right">{number(dataset.conflicts.length)}</Table.Td>
                <Table.Td />
              </Table.Tr>
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {memory ? text('send.lastSent', { moment: moment(memory.sentAt) }) : text('send.neverSent')}
      </Text>
    </PartSection>
  );
}
