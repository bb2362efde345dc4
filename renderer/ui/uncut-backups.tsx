import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { TextKey } from '../messages/catalogue.ts';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

type Reason<Key> = Key extends `settings.reason.${infer Word}` ? Word : never;

/** A backup that may still hold what was erased: when and why it was made, and the name of its file. */
export interface UncutBackup {
  readonly name: string;
  readonly madeAt: string;
  readonly reason: Reason<TextKey>;
}

interface UncutBackupsProps {
  readonly backups: readonly UncutBackup[];
  readonly isOff: boolean;
  /** Given the name of its file. */
  readonly remove: (name: string) => void;
}

/** Backups that may still hold what was erased, each as the list of backups names it, and the way to delete it: somebody has to decide. */
export function UncutBackups({ backups, isOff, remove }: UncutBackupsProps) {
  const { text, moment } = useTexts();
  if (backups.length === 0) return null;
  return (
    <Stack gap="xs">
      <StateMark state="must fix">{text('erase.uncut', { count: backups.length })}</StateMark>
      <List listStyleType="none" spacing="xs">
        {backups.map(({ name, madeAt, reason }) => {
          const words = `${moment(madeAt)} · ${text(`settings.reason.${reason}`)}`;
          return (
            <List.Item key={name}>
              <Group gap="sm">
                <Text size="sm">{words}</Text>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-disabled={isOff}
                  aria-label={text('erase.removeBackupNamed', { name: words })}
                  onClick={() => {
                    if (!isOff) remove(name);
                  }}
                >
                  {text('erase.removeBackup')}
                </Button>
              </Group>
            </List.Item>
          );
        })}
      </List>
    </Stack>
  );
}
