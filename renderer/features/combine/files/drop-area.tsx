import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { useHost } from '../../../host/host-context.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { arrivingFile, droppedFile } from './use-incoming-files.ts';
import type { IncomingFiles } from './use-incoming-files.ts';

/** Where files are dropped; the button does the same from the keyboard. */
export function DropArea({ add, isDisabled }: { readonly add: IncomingFiles['add']; readonly isDisabled: boolean }) {
  const { text } = useTexts();
  const { host } = useHost();
  const [isOver, setOver] = useState(false);
  const choose = async () => {
    const files = await host.openFiles({ kind: 'any', multiple: true });
    add(files.map(arrivingFile));
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(!isDisabled);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) add([...event.dataTransfer.files].map(droppedFile));
  };
  return (
    <Stack
      gap="sm"
      p="lg"
      align="center"
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      style={{
        border: `1px dashed ${isOver ? 'var(--mantine-primary-color-filled)' : 'var(--forin-border-control)'}`,
        borderRadius: 'var(--mantine-radius-sm)',
        background: isOver ? 'var(--mantine-primary-color-light)' : 'var(--forin-surface)',
      }}
    >
      <Group gap="sm">
        <Text fw={600}>{text('combine.drop')}</Text>
        <Button leftSection={<Icon name="folder" />} onClick={() => void choose()} disabled={isDisabled}>
          {text('combine.choose')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" ta="center">
        {text('combine.dropHelp')}
      </Text>
    </Stack>
  );
}
