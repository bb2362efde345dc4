import { Button, Group, List, Stack, Text } from '@mantine/core';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

interface UncutBackupsProps {
  /** Names of the files. */
  readonly names: readonly string[];
  readonly isOff: boolean;
  readonly remove: (name: string) => void;
}

/** Backups that may still hold what was erased, by name, and the way to delete each: somebody has to decide. */
export function UncutBackups({ names, isOff, remove }: UncutBackupsProps) {
  const { text } = useTexts();
  if (names.length === 0) return null;
  return (
    <Stack gap="xs">
      <StateMark state="must fix">{text('erase.uncut', { count: names.length })}</StateMark>
      <List listStyleType="none" spacing="xs">
        {names.map((name) => (
          <List.Item key={name}>
            <Group gap="sm">
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Text>
              <Button
                size="compact-sm"
                variant="default"
                aria-disabled={isOff}
                aria-label={text('erase.removeBackupNamed', { name })}
                onClick={() => {
                  if (!isOff) remove(name);
                }}
              >
                {text('erase.removeBackup')}
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
