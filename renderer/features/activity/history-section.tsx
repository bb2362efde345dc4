import { Button, Stack, Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../store/project-store.ts';
import { useStore } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { fieldKeyOf } from './field-label.ts';
import { useFields } from './fields-context.tsx';
import { valueWords } from './value-words.ts';

const shownAtFirst = 20;

/** What was changed in this activity, by whom and when, newest first. */
export function HistorySection() {
  const store = useStore();
  const { activity } = useFields();
  const { text } = useTexts();
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [shown, setShown] = useState(shownAtFirst);
  useEffect(() => {
    let isLeft = false;
    void store.history(activity.id).then((found) => {
      if (!isLeft) setEntries(found);
      return undefined;
    });
    return () => {
      isLeft = true;
    };
  }, [store, activity]);
  if (!entries) return null;
  if (entries.length === 0) return <Text size="sm">{text('activity.history.empty')}</Text>;
  return (
    <Stack gap="lg">
      {entries.slice(0, shown).map((entry) => (
        <Entry key={`${entry.at} ${entry.action} ${entry.fields[0]?.address ?? ''}`} entry={entry} />
      ))}
      {entries.length > shown && (
        <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => setShown(shown + shownAtFirst)}>
          {text('activity.history.more')}
        </Button>
      )}
    </Stack>
  );
}

function Entry({ entry: { at, author, partner, action, fields } }: { readonly entry: HistoryEntry }) {
  const { dataset } = useFields();
  const { text, moment } = useTexts();
  const organisation = dataset.organisations.get(partner ?? '');
  const who = [author, organisation?.shortName ?? organisation?.name].filter((one) => one !== undefined).join(', ');
  // Where an entry of a list stands among the others says nothing to a reader.
  const told = fields.filter(({ address }) => !address.endsWith('/position'));
  return (
    <section>
      <Text size="sm" fw={600}>
        {text(`activity.history.${action}`)}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {text('activity.history.by', { when: moment(at), who: who || text('activity.version.someone') })}
        </Text>
      </Text>
      {told.length > 0 && (
        <Table withRowBorders={false} verticalSpacing={4} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="28%">{text('activity.history.field')}</Table.Th>
              <Table.Th>{text('activity.history.before')}</Table.Th>
              <Table.Th>{text('activity.history.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {told.map((field) => (
              <FieldLine key={field.address} field={field} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function FieldLine({
  field: { address, before, after, wasDisputed, isDisputed },
}: {
  readonly field: HistoryEntry['fields'][number];
}) {
  const { dataset } = useFields();
  const texts = useTexts();
  const key = fieldKeyOf(address);
  return (
    <Table.Tr>
      <Table.Td>{key === undefined ? address : texts.text(key)}</Table.Td>
      <Table.Td>{wasDisputed ? texts.text('words.twoVersions') : valueWords(address, before, dataset, texts)}</Table.Td>
      <Table.Td>{isDisputed ? texts.text('words.twoVersions') : valueWords(address, after, dataset, texts)}</Table.Td>
    </Table.Tr>
  );
}
