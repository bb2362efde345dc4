import { Button, Stack, Table, Text, Title } from '@mantine/core';
import type { BatchInfo } from '../../store/store-changes.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useBatches } from '../../store/use-batches.ts';
import { useTexts } from '../../ui/text.tsx';
import { useUndoImport } from './use-undo-import.ts';

/** What was imported here before, each with Undo. */
export function EarlierImports() {
  const { text } = useTexts();
  const batches = useBatches();
  const imports = Array.isArray(batches)
    ? (batches as readonly BatchInfo[]).filter(({ kind }) => kind === 'import')
    : [];
  if (imports.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={text('attendance.earlier')} mt="lg">
      <Title order={2}>{text('attendance.earlier')}</Title>
      <Text size="sm" c="dimmed">
        {text('attendance.earlierHelp')}
      </Text>
      <Table.ScrollContainer minWidth={420}>
        <Table aria-label={text('attendance.earlier')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('attendance.earlier.at')}</Table.Th>
              <Table.Th>{text('attendance.earlier.name')}</Table.Th>
              <Table.Th>{text('words.undo')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {imports.map((batch) => (
              <EarlierImport key={batch.id} batch={batch} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function EarlierImport({ batch }: { readonly batch: BatchInfo }) {
  const { text, moment } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const undo = useUndoImport();
  return (
    <Table.Tr>
      <Table.Td>{moment(batch.at)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{batch.name}</Table.Td>
      <Table.Td>
        {batch.isUndone ? (
          text('attendance.earlier.undone')
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            disabled={readOnly !== null}
            aria-label={text('attendance.earlier.undo', { name: batch.name, moment: moment(batch.at) })}
            onClick={() => void undo(batch, batch.name)}
          >
            {text('words.undo')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
