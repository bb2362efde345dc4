import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Findings } from '../../ui/field-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { issuesOfList } from './activity-fields.tsx';
import { inOrder, removeEntry } from './entry-changes.ts';
import { useFields } from './fields-context.tsx';

interface EntryListProps {
  readonly list: 'sessions' | 'organisations' | 'links' | 'evidence';
  readonly addLabel: string;
  readonly removeLabel: (number: number) => string;
  /** Said when there is no entry. */
  readonly emptyText?: string;
  /** An entry to begin with is shown at once. */
  readonly beginsWithOne?: boolean;
  readonly heading?: (number: number) => string;
  readonly children: (entry: string, number: number) => ReactNode;
}

/** The entries of a list, each with its fields. A new one is shown empty and is saved when something is typed in it. */
export function EntryList(props: EntryListProps) {
  const { list, addLabel, emptyText, beginsWithOne = false, children } = props;
  const { activity, issues, isReadOnly, newId, change } = useFields();
  const saved = inOrder<{ readonly id: string; readonly position?: number }>(activity[list]).map(({ id }) => id);
  const [blank, setBlank] = useState<string | null>(() => (beginsWithOne && saved.length === 0 ? newId() : null));
  const added = useRef<string | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const shown = blank === null || saved.includes(blank) ? saved : [...saved, blank];
  useEffect(() => {
    if (added.current === null) return;
    rows.current?.querySelector<HTMLElement>(`[data-entry="${added.current}"] :is(input, select, textarea)`)?.focus();
    added.current = null;
  });
  const add = () => {
    added.current = newId();
    setBlank(added.current);
  };
  const remove = (entry: string) => {
    if (entry === blank) setBlank(null);
    if (saved.includes(entry)) change(removeEntry(list, entry));
  };
  return (
    <div data-field={list}>
      <Stack gap="md" ref={rows}>
        <Findings issues={issuesOfList(issues, list)} />
        {shown.length === 0 && emptyText !== undefined && (
          <Text size="sm" c="dimmed">
            {emptyText}
          </Text>
        )}
        {shown.map((entry, index) => (
          <EntryCard key={entry} {...props} entry={entry} number={index + 1} onRemove={() => remove(entry)}>
            {children(entry, index + 1)}
          </EntryCard>
        ))}
        {!isReadOnly && (
          <Button variant="default" leftSection={<Icon name="add" />} style={{ alignSelf: 'start' }} onClick={add}>
            {addLabel}
          </Button>
        )}
      </Stack>
    </div>
  );
}

interface EntryCardProps extends Omit<EntryListProps, 'children'> {
  readonly entry: string;
  readonly number: number;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function EntryCard({ list, entry, number, removeLabel, heading, onRemove, children }: EntryCardProps) {
  const { issues, isReadOnly } = useFields();
  return (
    <Paper
      withBorder
      p="md"
      data-entry={entry}
      data-field={`${list}/${entry}`}
      role="group"
      aria-label={heading?.(number)}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap="md" flex={1} miw={0}>
          {heading && <Text fw={600}>{heading(number)}</Text>}
          {children}
          <Findings issues={issuesOfList(issues, list, entry)} />
        </Stack>
        {!isReadOnly && (
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={removeLabel(number)} onClick={onRemove}>
            <Icon name="close" />
          </ActionIcon>
        )}
      </Group>
    </Paper>
  );
}
