import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is not here yet, in a sentence. */
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done about it: buttons. */
  readonly actions?: ReactNode;
}

/** In the place of a list that has nothing in it: what would be here, and how to begin. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <Stack
      align="center"
      gap="sm"
      p="xl"
      style={{ border: '1px dashed var(--forin-border)', borderRadius: 'var(--mantine-radius-sm)' }}
    >
      <Text fw={600}>{title}</Text>
      {children !== undefined && (
        <Text c="dimmed" size="sm" ta="center" maw="60ch" component="div">
          {children}
        </Text>
      )}
      {actions !== undefined && <Group mt="sm">{actions}</Group>}
    </Stack>
  );
}
