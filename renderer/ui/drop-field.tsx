import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { Icon } from './icon.tsx';

interface DropFieldProps {
  readonly label: string;
  /** What may be dropped, and what becomes of it. */
  readonly help: string;
  /** The button, which does the same from the keyboard. */
  readonly chooseLabel: string;
  readonly isDisabled: boolean;
  readonly choose: () => void;
  readonly drop: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen. */
export function DropField({ label, help, chooseLabel, isDisabled, choose, drop }: DropFieldProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(!isDisabled);
  };
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) drop([...event.dataTransfer.files]);
  };
  return (
    <Stack
      gap="sm"
      p="lg"
      align="center"
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={take}
      style={{
        border: `1px dashed ${isOver ? 'var(--mantine-primary-color-filled)' : 'var(--forin-border-control)'}`,
        borderRadius: 'var(--mantine-radius-sm)',
        background: isOver ? 'var(--mantine-primary-color-light)' : 'var(--forin-surface)',
      }}
    >
      <Group gap="sm">
        <Text fw={600}>{label}</Text>
        <Button leftSection={<Icon name="folder" />} onClick={choose} disabled={isDisabled}>
          {chooseLabel}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" ta="center" maw="70ch">
        {help}
      </Text>
    </Stack>
  );
}
