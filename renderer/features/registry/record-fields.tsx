import { Button, Group, Stack, TagsInput, Text } from '@mantine/core';
import { useMemo } from 'react';
import { organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import type { SentenceCode } from '../../../shared/messages/catalogue.ts';
import { english } from '../../../shared/messages/catalogue.ts';
import type { ConflictValue } from '../../../shared/schema/dataset.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { CountryField } from '../../ui/fields/country-fields.tsx';
import { LabelledField } from '../../ui/fields/labelled-field.tsx';
import type { Choice } from '../../ui/fields/find-choices.ts';
import { LineField, ProseField } from '../../ui/fields/line-field.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { organisationChoices, placeChoices } from '../../ui/fields/registry-choices.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import type { RecordForm } from './use-record-form.ts';

interface FieldsProps {
  readonly form: RecordForm;
  readonly project: Project;
}

/** What an organisation is called, where it is and what it is. */
export function OrganisationFields({ form, project }: FieldsProps) {
  const texts = useTexts();
  const { text, shared } = texts;
  const { organisations } = useStoreSnapshot().dataset;
  const choices = useMemo(() => organisationChoices(organisations.values(), texts), [organisations, texts]);
  const types = organisationTypes.map((value) => ({ value, label: shared(`organisationType.${value}`) }));
  return (
    <Stack gap="md" onBlur={() => void form.flush()}>
      <Line form={form} field="name" label={text('registry.name')} help={text('registry.nameHelp')} />
      <Line form={form} field="shortName" label={text('registry.shortName')} help={text('registry.shortNameHelp')} />
      <OtherNames form={form} />
      <Country form={form} project={project} />
      <div>
        <CodeField
          label={text('registry.type')}
          options={types}
          value={textOf(form, 'type')}
          onChange={(value) => form.change('type', value)}
          isReadOnly={form.isReadOnly}
        />
        <Versions form={form} field="type" />
      </div>
      <Line form={form} field="note" label={text('registry.note')} />
      <SameAs form={form} choices={choices} />
    </Stack>
  );
}

/** Where a place is and how to find it. */
export function PlaceFields({ form, project }: FieldsProps) {
  const texts = useTexts();
  const { text } = texts;
  const { places } = useStoreSnapshot().dataset;
  const choices = useMemo(() => placeChoices(places.values(), texts), [places, texts]);
  return (
    <Stack gap="md" onBlur={() => void form.flush()}>
      <Line form={form} field="name" label={text('registry.placeName')} help={text('registry.placeNameHelp')} />
      <Line form={form} field="municipality" label={text('registry.municipality')} />
      <Country form={form} project={project} />
      <OtherNames form={form} />
      <Line form={form} field="address" label={text('registry.address')} />
      <div>
        <ProseField
          label={text('registry.directions')}
          value={textOf(form, 'directions')}
          onChange={(value) => form.change('directions', value)}
          problem={form.problemOf('directions')}
          isReadOnly={form.isReadOnly}
        />
        <Versions form={form} field="directions" />
      </div>
      <SameAs form={form} choices={choices} />
    </Stack>
  );
}

interface LineProps {
  readonly form: RecordForm;
  readonly field: string;
  readonly label: string;
  readonly help?: string;
}

function Line({ form, field, label, help }: LineProps) {
  return (
    <div>
      <LineField
        label={label}
        help={help}
        value={textOf(form, field)}
        onChange={(value) => form.change(field, value)}
        problem={form.problemOf(field)}
        isReadOnly={form.isReadOnly}
      />
      <Versions form={form} field={field} />
    </div>
  );
}

function Country({ form, project }: FieldsProps) {
  const { text } = useTexts();
  return (
    <div>
      <CountryField
        label={text('registry.country')}
        first={[...project.countries, ...(project.otherCountries ?? [])]}
        value={textOf(form, 'country')}
        onChange={(value) => form.change('country', value)}
        isReadOnly={form.isReadOnly}
      />
      <Versions form={form} field="country" />
    </div>
  );
}

/** The record that stands for this one, chosen by hand; emptied, the two are separate again. */
function SameAs({ form, choices }: { readonly form: RecordForm; readonly choices: readonly Choice[] }) {
  const { text } = useTexts();
  return (
    <div>
      <RecordPicker
        label={text('registry.sameAs')}
        help={text('registry.sameAsHelp')}
        choices={choices.filter(({ id }) => id !== form.value['id'])}
        value={textOf(form, 'sameAs')}
        onChange={(id) => form.change('sameAs', id)}
        isReadOnly={form.isReadOnly}
      />
      <Versions form={form} field="sameAs" />
    </div>
  );
}

/** Names as chips; a name may hold commas, so only Enter ends one. */
function OtherNames({ form }: { readonly form: RecordForm }) {
  const { text } = useTexts();
  const names = form.value['otherNames'];
  return (
    <div>
      <LabelledField
        label={text('registry.otherNames')}
        help={text('registry.otherNamesHelp')}
        problem={form.problemOf('otherNames')}
      >
        {(control) => (
          <TagsInput
            {...control}
            value={Array.isArray(names) ? names.map(String) : []}
            splitChars={[]}
            acceptValueOnBlur
            readOnly={form.isReadOnly}
            onChange={(typed) => {
              const kept = [...new Set(typed.map((name) => name.trim()).filter((name) => name !== ''))].toSorted();
              form.change('otherNames', kept.length === 0 ? undefined : kept);
            }}
          />
        )}
      </LabelledField>
      <Versions form={form} field="otherNames" />
    </div>
  );
}

/** Both values of a field that two people typed without knowing of each other. */
function Versions({ form, field }: { readonly form: RecordForm; readonly field: string }) {
  const texts = useTexts();
  const { text } = texts;
  const conflict = form.conflicts.get(field);
  if (!conflict) return null;
  return (
    <Stack gap="xs" mt="xs" role="group" aria-label={text('registry.versions')}>
      <StateMark state="two versions">{text('registry.versions')}</StateMark>
      {conflict.values.map((version) => {
        const words = versionWords(version, texts);
        return (
          <Group key={version.dot} justify="space-between" gap="md" wrap="nowrap">
            <Text size="sm">{words}</Text>
            {!version.deleted && (
              <Button
                size="compact-sm"
                variant="light"
                flex="none"
                disabled={form.isReadOnly}
                aria-label={text('registry.useVersionNamed', { value: words })}
                onClick={() => form.decide(conflict, version.value)}
              >
                {text('registry.useVersion')}
              </Button>
            )}
          </Group>
        );
      })}
    </Stack>
  );
}

function versionWords({ value, deleted }: ConflictValue, { text, shared, country }: Texts): string {
  if (deleted) return text('registry.versionDeleted');
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value !== 'string') return text('registry.versionEmpty');
  if (`organisationType.${value}` in english) return shared(`organisationType.${value}` as SentenceCode);
  return /^[A-Z]{2}$/.test(value) ? country(value) : value;
}

function textOf(form: RecordForm, field: string): string | undefined {
  const value = form.value[field];
  return typeof value === 'string' ? value : undefined;
}
