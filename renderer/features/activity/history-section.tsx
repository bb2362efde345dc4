import { Anchor, Button, Stack, Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../store/store-changes.ts';
import { valuesByAddress } from '../../../shared/package/address.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { sameValue } from '../../../shared/consolidation/same-value.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { ErasePanel } from '../../ui/erase-panel.tsx';
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
  const [asked, setAsked] = useState<string | null>(null);
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
  // What was read while it was being written does not have the erasure yet.
  const readAgain = () => void store.history(activity.id).then(setEntries);
  if (!entries) return null;
  if (entries.length === 0) return <Text size="sm">{text('activity.history.empty')}</Text>;
  return (
    <Stack gap="lg">
      {asked !== null && <EraseField key={asked} address={asked} erased={readAgain} close={() => setAsked(null)} />}
      {entries.slice(0, shown).map((entry) => (
        <Entry key={`${entry.at} ${entry.action} ${entry.fields[0]?.address ?? ''}`} entry={entry} erase={setAsked} />
      ))}
      {entries.length > shown && (
        <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => setShown(shown + shownAtFirst)}>
          {text('activity.history.more')}
        </Button>
      )}
    </Stack>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  /** Asks before anything is erased at an address. */
  readonly erase: (address: string) => void;
}

function Entry({ entry: { at, author, partner, action, fields }, erase }: EntryProps) {
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
              <FieldLine key={field.address} field={field} erase={erase} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

interface FieldLineProps extends Pick<EntryProps, 'erase'> {
  readonly field: HistoryEntry['fields'][number];
}

function FieldLine({ field, erase }: FieldLineProps) {
  const { dataset } = useFields();
  const { readOnly } = useStoreSnapshot();
  const texts = useTexts();
  const current = useCurrent(field.address);
  const { address, before, after, wasDisputed, isDisputed, wasErased, isErased } = field;
  const name = useFieldName(address);
  const words = (value: unknown, isTwo: true | undefined, isGone: true | undefined) => {
    if (isGone) return <Text span c="dimmed">{`(${texts.text('erase.gone')})`}</Text>;
    return isTwo ? texts.text('words.twoVersions') : valueWords(address, value, dataset, texts);
  };
  const hasBefore = !wasErased && (before !== undefined || wasDisputed);
  const hasAfter = !isErased && (isDisputed ?? (after !== undefined && !sameValue(after, current.value)));
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        {(hasBefore || hasAfter) && (
          <Anchor
            component="button"
            type="button"
            display="block"
            size="sm"
            py={4}
            ta="start"
            disabled={readOnly !== null}
            aria-label={texts.text('erase.openNamed', { name })}
            onClick={() => erase(address)}
          >
            {texts.text('erase.open')}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>{words(before, wasDisputed, wasErased)}</Table.Td>
      <Table.Td>{words(after, isDisputed, isErased)}</Table.Td>
    </Table.Tr>
  );
}

function useFieldName(address: string): string {
  const { text } = useTexts();
  const key = fieldKeyOf(address);
  return key === undefined ? address : text(key);
}

/** What is saved in a field of this activity: a value, nothing, or two versions. */
function useCurrent(address: string): { readonly value?: unknown; readonly isDisputed: boolean } {
  const { activity } = useFields();
  const record = useStoreSnapshot().state.records.get(activity.id);
  if (!record || !hasContent(record)) return { isDisputed: false };
  return {
    value: valuesByAddress(record.kind, record.value).get(address),
    isDisputed: record.conflicts !== undefined && Object.hasOwn(record.conflicts, address),
  };
}

/** Letters of a text that are enough to know it by. */
const enough = 120;

interface EraseFieldProps {
  readonly address: string;
  readonly erased: () => void;
  readonly close: () => void;
}

function EraseField({ address, erased, close }: EraseFieldProps) {
  const store = useStore();
  const { backup } = useStoreSnapshot();
  const { activity, dataset } = useFields();
  const texts = useTexts();
  const { value, isDisputed } = useCurrent(address);
  const words = isDisputed ? texts.text('words.twoVersions') : valueWords(address, value, dataset, texts);
  return (
    <ErasePanel
      title={texts.text('erase.titleField', { field: useFieldName(address) })}
      explanation={texts.text('erase.field')}
      current={value === undefined && !isDisputed ? undefined : shortened(words)}
      erase={(keepsCurrent, told) => store.erase({ record: activity.id, address, keepsCurrent }, told).finally(erased)}
      uncut={backup.uncut ?? []}
      removeBackup={store.removeBackup}
      close={close}
    />
  );
}

function shortened(words: string): string {
  return words.length > enough ? `${words.slice(0, enough)}…` : words;
}
