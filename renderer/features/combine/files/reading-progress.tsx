import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../ui/text.tsx';
import type { IncomingFile } from './incoming.ts';

/** Milliseconds before reading is worth a word: what is there sooner needs none. */
const patience = 1000;

/** How far reading has come and how to stop it, once it takes over a second. */
export function ReadingProgress({
  files,
  cancel,
}: {
  readonly files: readonly IncomingFile[];
  readonly cancel: () => void;
}) {
  const { text } = useTexts();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const done = files.filter(({ status }) => status !== 'reading').length;
  const current = files.find(({ status }) => status === 'reading');
  const words = text('combine.reading', { file: current?.name ?? '', done, all: files.length });
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {words}
        </Text>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {text('combine.cancelReading')}
        </Button>
      </Group>
      <Progress value={(100 * done) / files.length} aria-label={words} />
    </Stack>
  );
}
