import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { Icon } from '../../ui/icon.tsx';
import { CountryField } from '../../ui/fields/country-fields.tsx';
import type { Choice } from '../../ui/fields/find-choices.ts';
import { LineField } from '../../ui/fields/line-field.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import { withContacts } from './apply-drafts.ts';
import { checkContacts } from './check-drafts.ts';
import type { Problems } from './check-drafts.ts';
import { contactsDraftSchema, draftOfContacts, freeKey } from './drafts.ts';
import type { ContactDraft } from './drafts.ts';
import { EntryButtons, moved } from './entry-buttons.tsx';
import classes from './project.module.css';
import { SectionFrame } from './section-frame.tsx';
import { useProblemWords } from './use-problem-words.ts';
import { useSectionDraft } from './use-section-draft.ts';

/** Whom the report names, in order: name, job title, organisation, country. */
export function ContactsSection({ dataset }: { readonly dataset: Dataset }) {
  const { text, country } = useTexts();
  const state = useSectionDraft({
    section: 'contacts',
    schema: contactsDraftSchema,
    draftOf: draftOfContacts,
    check: checkContacts,
    apply: withContacts,
  });
  const { contacts } = dataset.project;
  return (
    <SectionFrame
      section="contacts"
      help={text('project.contactsHelp')}
      state={state}
      mayChange
      renderForm={(draft) => (
        <ContactsForm dataset={dataset} draft={draft} problems={state.problems} onChange={state.change} />
      )}
    >
      {contacts.length === 0 && <Text size="sm">{text('project.contactsEmpty')}</Text>}
      <ol className={classes['list']}>
        {contacts.map((contact, index) => {
          const known = dataset.organisations.get(contact.organisation);
          const where = contact.country === undefined ? undefined : country(contact.country);
          return (
            // Two contacts may say the same: only their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Text size="sm" fw={600} {...(contact.name === undefined && { c: 'dimmed' })}>
                {contact.name ?? text('project.noPerson')}
                {contact.jobTitle !== undefined && (
                  <Text span size="sm" fw={400}>
                    {', '}
                    {contact.jobTitle}
                  </Text>
                )}
              </Text>
              <Text size="sm">
                {[known?.name ?? known?.shortName ?? text('words.notInList'), where].filter((one) => one).join(', ')}
              </Text>
            </li>
          );
        })}
      </ol>
    </SectionFrame>
  );
}

interface ContactsFormProps {
  readonly dataset: Dataset;
  readonly draft: readonly ContactDraft[];
  readonly problems: Problems;
  readonly onChange: (draft: ContactDraft[]) => void;
}

function ContactsForm({ dataset, draft, problems, onChange }: ContactsFormProps) {
  const texts = useTexts();
  const { text } = texts;
  const choices = useMemo(
    () => organisationChoices(dataset.organisations.values(), texts),
    [dataset.organisations, texts],
  );
  const empty = { name: '', jobTitle: '', organisation: '', country: '' };
  return (
    <Stack gap="md">
      {draft.map((contact, index) => (
        <ContactEntry
          key={contact.key}
          dataset={dataset}
          choices={choices}
          contact={contact}
          number={index + 1}
          isLast={index === draft.length - 1}
          problems={problems}
          onChange={(change) => onChange(draft.map((one) => (one === contact ? { ...one, ...change } : one)))}
          onMove={(by) => onChange(moved(draft, index, by))}
          onRemove={() => onChange(draft.filter((one) => one !== contact))}
        />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => onChange([...draft, { key: freeKey(draft), ...empty }])}
        >
          {text('project.addContact')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ContactEntryProps {
  readonly dataset: Dataset;
  readonly choices: readonly Choice[];
  readonly contact: ContactDraft;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly problems: Problems;
  readonly onChange: (change: Partial<ContactDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function ContactEntry(props: ContactEntryProps) {
  const { dataset, choices, contact, number, isLast, problems, onChange, onMove, onRemove } = props;
  const { text } = useTexts();
  const problem = useProblemWords(problems);
  const { key, name, jobTitle, organisation, country } = contact;
  const { project } = dataset;
  const label = text('project.contact', { number });
  return (
    <fieldset className={classes['entry']}>
      <Text component="legend" size="sm" fw={600}>
        {label}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <LineField
          label={text('project.personName')}
          value={name}
          onChange={(value = '') => onChange({ name: value })}
          problem={problem(`${key}/name`)}
        />
        <LineField
          label={text('project.jobTitle')}
          value={jobTitle}
          onChange={(value = '') => onChange({ jobTitle: value })}
          problem={problem(`${key}/jobTitle`)}
        />
        <RecordPicker
          label={text('project.organisation')}
          choices={choices}
          value={organisation === '' ? undefined : organisation}
          onChange={(value = '') => onChange({ organisation: value })}
          problem={problem(`${key}/organisation`)}
        />
        <CountryField
          label={text('project.country')}
          first={[...project.countries, ...(project.otherCountries ?? [])]}
          value={country === '' ? undefined : country}
          onChange={(value = '') => onChange({ country: value })}
        />
      </SimpleGrid>
      <EntryButtons
        up={text('project.up', { name: label })}
        down={text('project.down', { name: label })}
        remove={text('project.removeContact', { name: label })}
        isFirst={number === 1}
        isLast={isLast}
        onMove={onMove}
        onRemove={onRemove}
      />
    </fieldset>
  );
}
