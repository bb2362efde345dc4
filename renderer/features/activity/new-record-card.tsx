import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '../../ui/text.tsx';

interface NewRecordCardProps {
  readonly title: string;
  readonly help?: string;
  readonly addLabel: string;
  /** Adds it, and tells when that could not be saved; the card is there until it could. */
  readonly onAdd: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * Asks the few things a new organisation or place needs, where it is needed. Enter adds it, Esc goes back. A double click
 * adds one.
 */
export function NewRecordCard({ title, help, addLabel, onAdd, onCancel, children }: NewRecordCardProps) {
  const { text } = useTexts();
  const card = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);
  const add = async () => {
    if (isAdding.current) return;
    isAdding.current = true;
    await onAdd();
    isAdding.current = false;
  };
  useEffect(() => {
    const asked = document.activeElement;
    card.current?.querySelector<HTMLElement>('select, input')?.focus();
    card.current?.scrollIntoView({ block: 'nearest' });
    // Back to the field that asked: else the keyboard would begin again at the top of the page.
    return () => {
      if (asked instanceof HTMLElement) asked.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || (event.target as HTMLElement).closest('button')) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') void add();
    else onCancel();
  };
  return (
    <Paper withBorder p="md" mt="sm" role="group" aria-label={title} ref={card} onKeyDown={onKeyDown}>
      <Stack gap="md">
        <div>
          <Text fw={600}>{title}</Text>
          {help !== undefined && (
            <Text size="sm" c="dimmed">
              {help}
            </Text>
          )}
        </div>
        {children}
        <Group>
          <Button onClick={() => void add()}>{addLabel}</Button>
          <Button variant="default" onClick={onCancel}>
            {text('words.cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
