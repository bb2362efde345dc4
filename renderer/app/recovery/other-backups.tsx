import { Button, Group, List, Text } from '@mantine/core';
import type { BackupInfo } from '../../store/store-snapshot.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';

interface OtherBackupsProps {
  readonly backups: readonly BackupInfo[];
  /** Names of those that are damaged. */
  readonly damaged: readonly string[];
  readonly isWorking: boolean;
  readonly restore: (backup: BackupInfo) => void;
}

/** Every backup there is, newest first, to go back to one of them. */
export function OtherBackups({ backups, damaged, isWorking, restore }: OtherBackupsProps) {
  const { text, moment } = useTexts();
  if (backups.length === 0) return <Text c="dimmed">{text('recovery.noOther')}</Text>;
  return (
    <List listStyleType="none" spacing="xs">
      {backups.map((backup) => (
        <List.Item key={backup.name}>
          <Group gap="md">
            <span>
              {text('recovery.backupLine', {
                moment: moment(backup.madeAt),
                records: backup.records,
                reason: text(`settings.reason.${backup.reason}`),
              })}
            </span>
            {damaged.includes(backup.name) ? (
              <StateMark state="must fix">{text('recovery.damaged')}</StateMark>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                aria-disabled={isWorking}
                aria-label={text('recovery.restoreThisLabel', { moment: moment(backup.madeAt) })}
                onClick={() => restore(backup)}
              >
                {text('recovery.restoreThis')}
              </Button>
            )}
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
