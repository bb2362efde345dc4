import { Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../store/store-changes.ts';
import { useStore } from '../../../store/store-context.tsx';
import { fieldWords } from '../../../ui/field-words.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import type { DisputedRecord } from './disputed-records.ts';
import { senderWords } from './writer-words.ts';

interface FieldHistoryProps {
  readonly record: DisputedRecord;
  readonly context: ValueContext;
}

/** What became of the disputed fields on this computer, newest first. */
export function FieldHistory({ record, context }: FieldHistoryProps) {
  const store = useStore();
  const { texts } = context;
  const { text, moment } = texts;
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    void store.history(record.id).then((found) => {
      if (!isLeft) setEntries(found);
      return undefined;
    });
    return () => {
      isLeft = true;
    };
  }, [store, record.id]);
  const disputed = new Set(record.conflicts.map(({ field }) => field));
  const lines = (entries ?? []).flatMap((entry) =>
    entry.fields.filter(({ address }) => disputed.has(address)).map((field) => ({ entry, field })),
  );
  const { shown, more } = useFirstOf(lines, 20);
  if (!entries) return null;
  if (lines.length === 0) return <Text size="sm">{text('combine.conflicts.noHistory')}</Text>;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={4} layout="fixed" aria-label={text('combine.conflicts.history')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{text('combine.conflicts.changed')}</Table.Th>
            <Table.Th>{text('combine.field')}</Table.Th>
            <Table.Th>{text('combine.conflicts.was')}</Table.Th>
            <Table.Th>{text('combine.conflicts.became')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ entry, field: { address, before, after, wasDisputed, isDisputed } }) => (
            <Table.Tr key={`${entry.at} ${address}`} style={{ verticalAlign: 'top' }}>
              <Table.Td>
                {moment(entry.at)}
                <Text size="sm" c="dimmed">
                  {senderWords(entry, context)}
                </Text>
              </Table.Td>
              <Table.Td>{fieldWords(texts, record.kind, address)}</Table.Td>
              <Table.Td>
                {wasDisputed ? text('words.twoVersions') : valueWords(context, record.kind, address, before)}
              </Table.Td>
              <Table.Td>
                {isDisputed ? text('words.twoVersions') : valueWords(context, record.kind, address, after)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more}
    </Table.ScrollContainer>
  );
}
