import { ActionIcon, Button, Checkbox, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MappedOrganisation } from '../../../shared/schema/registry.ts';
import { useStore } from '../../store/store-context.tsx';
import { ChoiceField } from '../../ui/fields/code-field.tsx';
import { CountryField } from '../../ui/fields/country-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { FieldGroup } from './field-group.tsx';
import { useFields } from './fields-context.tsx';
import { useDraft, useShownValues } from './use-draft.ts';

/** What a mapping found: records of their own that name the activity. */
export function MappedOrganisations() {
  const store = useStore();
  const showToast = useToasts();
  const { activity, dataset, isReadOnly } = useFields();
  const { text } = useTexts();
  const found = dataset.mappedOrganisations.filter((one) => one.activity === activity.id);
  const add = () => {
    const { country } = store.getSnapshot().settings;
    const value = { activity: activity.id, ...(country !== undefined && { country }) };
    store.create('mappedOrganisation', value).catch(() => showToast({ message: text('activity.failed') }));
  };
  return (
    <FieldGroup title="activity.mapped.title">
      <Text size="sm" c="dimmed" maw="70ch">
        {text('activity.mapped.text')}
      </Text>
      {found.map((record) => (
        <MappedOrganisationForm key={record.id} record={record} />
      ))}
      {!isReadOnly && (
        <Button variant="default" leftSection={<Icon name="add" />} style={{ alignSelf: 'start' }} onClick={add}>
          {text('activity.mapped.add')}
        </Button>
      )}
    </FieldGroup>
  );
}

function MappedOrganisationForm({ record }: { readonly record: MappedOrganisation }) {
  const store = useStore();
  const showToast = useToasts();
  const { dataset, isReadOnly } = useFields();
  const { text } = useTexts();
  const draft = useDraft('mappedOrganisation', record.id);
  const values = useShownValues('mappedOrganisation', record, draft.state.pending);
  const field = <Value,>(name: keyof MappedOrganisation) => ({
    value: values.get(name) as Value | undefined,
    isReadOnly,
    problem: draft.state.invalid.has(name) ? text('activity.mapped.notSaved') : undefined,
    onChange: (value: Value | undefined) => draft.change(new Map([[name, value]])),
  });
  const name = record.name ?? text('activity.mapped.name');
  const remove = () => {
    const undo = () => void store.restore(record.id).catch(() => showToast({ message: text('activity.failed') }));
    store.remove(record.id).then(
      () => showToast({ message: text('activity.removed', { title: name }), undo }),
      () => showToast({ message: text('activity.failed') }),
    );
  };
  const standings = (['formal', 'informal'] as const).map((value) => ({
    value,
    label: text(`activity.mapped.standing.${value}`),
  }));
  return (
    <Paper withBorder p="md" role="group" aria-label={name} onBlur={() => void draft.flush()}>
      <Group align="flex-start" wrap="nowrap">
        <Stack gap="md" flex={1} miw={0}>
          <LineField label={text('activity.mapped.name')} {...field<string>('name')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <CountryField
              label={text('activity.mapped.country')}
              first={dataset.project.countries}
              {...field<string>('country')}
            />
            <LineField label={text('activity.mapped.municipality')} {...field<string>('municipality')} />
            <ListField label={text('activity.mapped.communities')} {...field<readonly string[]>('communities')} />
            <ListField label={text('activity.mapped.languages')} {...field<readonly string[]>('languages')} />
            <LineField label={text('activity.mapped.form')} {...field<string>('form')} />
            <LineField label={text('activity.mapped.source')} {...field<string>('source')} />
            <DateField label={text('activity.mapped.date')} {...field<string>('date')} />
            <ChoiceField label={text('activity.mapped.standing')} options={standings} {...field<string>('standing')} />
          </SimpleGrid>
          <ContactField {...field<MappedOrganisation['contact']>('contact')} />
        </Stack>
        {!isReadOnly && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={text('activity.mapped.remove', { name })}
            onClick={remove}
          >
            <Icon name="close" />
          </ActionIcon>
        )}
      </Group>
    </Paper>
  );
}

interface ValueField<Value> {
  readonly value: Value | undefined;
  readonly isReadOnly: boolean;
  readonly problem: string | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** A set of short texts, typed with commas between them. */
function ListField({ label, value, onChange, ...field }: ValueField<readonly string[]> & { readonly label: string }) {
  // While somebody types, a comma at the end is not taken away.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div onBlur={() => setTyped(null)}>
      <LineField
        label={label}
        {...field}
        value={typed ?? value?.join(', ')}
        onChange={(entered = '') => {
          setTyped(entered);
          const parts = entered.split(',').map((part) => part.trim());
          const set = [...new Set(parts.filter((part) => part !== ''))].toSorted();
          onChange(set.length === 0 ? undefined : set);
        }}
      />
    </div>
  );
}

/** A contact is kept only together with the mark that it may be published (`domain.md` §6). */
function ContactField({
  value,
  onChange,
  isReadOnly,
  problem,
}: ValueField<NonNullable<MappedOrganisation['contact']>>) {
  const { text } = useTexts();
  const [unmarked, setUnmarked] = useState<string | null>(null);
  const put = (contact: string | undefined, isMarked: boolean) => {
    setUnmarked(isMarked ? null : (contact ?? null));
    onChange(isMarked && contact !== undefined ? { text: contact, mayBePublished: true } : undefined);
  };
  const isMarked = value !== undefined;
  const contact = unmarked ?? value?.text;
  return (
    <Stack gap="sm">
      <LineField
        label={text('activity.mapped.contact')}
        value={contact}
        isReadOnly={isReadOnly}
        problem={problem ?? (unmarked === null ? undefined : text('activity.mapped.contactNeedsMark'))}
        onChange={(typed) => put(typed, isMarked)}
      />
      <Checkbox
        label={text('activity.mapped.mayBePublished')}
        checked={isMarked}
        disabled={isReadOnly || contact === undefined}
        onChange={(event) => put(contact, event.currentTarget.checked)}
      />
    </Stack>
  );
}
