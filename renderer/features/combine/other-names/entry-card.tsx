import { Group, Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { sharedOr } from '../../../ui/field-words.ts';
import { useTexts } from '../../../ui/text.tsx';
import type { Entry } from './name-pairs.ts';
import classes from './other-names.module.css';

/** What people call a record; a house with its town. */
export function useEntryName(): (entry: Entry) => string {
  const { text } = useTexts();
  return (entry) => {
    const town = 'municipality' in entry ? entry.municipality : undefined;
    return (
      [entry.name, town].filter((one) => one !== undefined).join(', ') || shortNameOf(entry) || text('registry.noName')
    );
  };
}

interface EntryCardProps {
  readonly entry: Entry;
  /** In how many activities it is named. */
  readonly activities: number;
}

/** One of two records: its names and what else is known of it. The chosen one stands for both. */
export function EntryCard({ entry, activities }: EntryCardProps) {
  const texts = useTexts();
  const { text, country } = texts;
  const nameOf = useEntryName();
  const lines: readonly [string, ReactNode][] = [
    [text('registry.shortName'), shortNameOf(entry)],
    [text('registry.otherNames'), entry.otherNames?.join(' · ')],
    [text('registry.country'), entry.country && country(entry.country)],
    [
      text('registry.type'),
      'type' in entry && entry.type ? sharedOr(texts, `organisationType.${entry.type}`, entry.type) : undefined,
    ],
    [text('registry.address'), 'address' in entry ? entry.address : undefined],
  ];
  return (
    <Radio.Card value={entry.id} p="md" style={{ display: 'flex', alignItems: 'flex-start' }}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator mt={2} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600} className={classes.name ?? ''}>
            {nameOf(entry)}
          </Text>
          {lines.map(
            ([label, value]) =>
              value !== undefined && (
                <Text key={label} size="sm">
                  <Text span c="dimmed">
                    {label}:
                  </Text>{' '}
                  {value}
                </Text>
              ),
          )}
          <Text size="sm" c="dimmed">
            {activities === 0 ? text('registry.unused') : text('registry.usedIn', { number: activities })}
          </Text>
        </div>
      </Group>
    </Radio.Card>
  );
}

function shortNameOf(entry: Entry): string | undefined {
  return 'shortName' in entry ? entry.shortName : undefined;
}
