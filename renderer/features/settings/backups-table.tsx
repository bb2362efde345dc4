import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { BackupInfo } from '../../store/store-snapshot.ts';
import { useTexts } from '../../ui/text.tsx';

interface BackupsTableProps {
  readonly backups: readonly BackupInfo[];
  readonly isWorking: boolean;
  readonly restore: (backup: BackupInfo) => void;
}

/** The kept backups, newest first. "Restore" asks once, in the row itself. */
export function BackupsTable({ backups, isWorking, restore }: BackupsTableProps) {
  const { text, number, moment } = useTexts();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={text('settings.backups')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('settings.when')}</Table.Th>
            <Table.Th>{text('settings.reason')}</Table.Th>
            <Table.Th ta="right">{text('settings.records')}</Table.Th>
            <Table.Th ta="right">{text('settings.size')}</Table.Th>
            <Table.Th>{text('settings.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backups
            .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
            .map((backup) => (
              <Table.Tr key={backup.name}>
                <Table.Td>{moment(backup.madeAt)}</Table.Td>
                <Table.Td>{text(`settings.reason.${backup.reason}`)}</Table.Td>
                <Table.Td ta="right">{number(backup.records)}</Table.Td>
                <Table.Td ta="right">
                  {text('settings.kilobytes', { size: number(Math.ceil(backup.bytes / 1000)) })}
                </Table.Td>
                <Table.Td maw={360}>
                  {asked === backup.name ? (
                    <Stack gap="xs">
                      <Text size="sm">{text('settings.restoreSure', { moment: moment(backup.madeAt) })}</Text>
                      <Group gap="sm">
                        <Button
                          size="compact-sm"
                          autoFocus
                          aria-disabled={isWorking}
                          onClick={() => {
                            setAsked(null);
                            restore(backup);
                          }}
                        >
                          {text('settings.restoreYes')}
                        </Button>
                        <Button size="compact-sm" variant="default" onClick={() => setAsked(null)}>
                          {text('words.cancel')}
                        </Button>
                      </Group>
                    </Stack>
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-disabled={isWorking}
                      aria-label={text('settings.restoreLabel', { moment: moment(backup.madeAt) })}
                      onClick={() => setAsked(backup.name)}
                    >
                      {text('settings.restore')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
