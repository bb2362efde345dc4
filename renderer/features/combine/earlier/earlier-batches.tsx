import { Group, Stack, Table, Text } from '@mantine/core';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { useBatches } from '../../../store/use-batches.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { SteadyButton } from '../../../ui/steady-button.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useFocusWhenChanged } from '../../../ui/use-focus-when-lost.ts';
import { UndoNotice } from './undo-notice.tsx';
import { UndoQuestion } from './undo-question.tsx';
import { useUndoBatch } from './use-undo-batch.ts';

/** Everything that was taken in, newest first, each with Undo. */
export function EarlierBatches() {
  const { text, number, moment } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const batches = useBatches();
  const { undo, asked, undoAsked, leaveAsked, applyAgain, isWorking, result } = useUndoBatch();
  const told = useFocusWhenChanged<HTMLDivElement>(result ?? asked);
  if (batches === null) return null;
  if (batches === 'not read') return <StateMark state="must fix">{text('combine.earlierUnread')}</StateMark>;
  if (batches.length === 0) return <EmptyState title={text('combine.noEarlier')} />;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {text('combine.earlierHelp')}
      </Text>
      <div role="status" ref={told} tabIndex={-1}>
        {result && !asked && <UndoNotice result={result} />}
      </div>
      {asked && <UndoQuestion asked={asked} undo={() => void undoAsked()} leave={leaveAsked} />}
      <Table.ScrollContainer minWidth={480}>
        <Table aria-label={text('combine.earlier')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('combine.batch.at')}</Table.Th>
              <Table.Th>{text('combine.batch.kind')}</Table.Th>
              <Table.Th>{text('combine.batch.name')}</Table.Th>
              <Table.Th ta="right">{text('combine.batch.records')}</Table.Th>
              <Table.Th pl="lg">{text('combine.column.action')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batches.map((batch) => (
              <Table.Tr key={batch.id}>
                <Table.Td>{moment(batch.at)}</Table.Td>
                <Table.Td>{text(`combine.batch.kind.${batch.kind}`)}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{batch.name}</Table.Td>
                <Table.Td ta="right">{number(batch.records)}</Table.Td>
                <Table.Td pl="lg">
                  <Group gap="sm">
                    {batch.isUndone && <Text size="sm">{text('combine.batch.undone')}</Text>}
                    <SteadyButton
                      size="compact-sm"
                      variant="default"
                      disabled={readOnly !== null}
                      isOff={isWorking}
                      aria-label={text(batch.isUndone ? 'combine.batch.again' : 'combine.batch.undo', {
                        name: batch.name,
                        moment: moment(batch.at),
                      })}
                      onClick={() => void (batch.isUndone ? applyAgain(batch) : undo(batch))}
                    >
                      {text(batch.isUndone ? 'combine.applyAgain' : 'words.undo')}
                    </SteadyButton>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
