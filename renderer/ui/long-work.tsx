import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from './text.tsx';

/** Milliseconds before work is worth a word: what is there sooner needs none. */
const patience = 1000;

interface LongWorkProps {
  /** What is being done. */
  readonly words: string;
  /** Stops it; absent while it cannot be stopped. */
  readonly stop?: (() => void) | undefined;
}

/** Says what is being done once it takes over a second, and how to stop it. How long it will take nobody knows. */
export function LongWork({ words, stop }: LongWorkProps) {
  const { text } = useTexts();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {words}
        </Text>
        {stop && (
          <Button size="compact-sm" variant="default" onClick={stop}>
            {text('words.stop')}
          </Button>
        )}
      </Group>
      <Progress value={100} striped animated aria-label={words} />
    </Stack>
  );
}
