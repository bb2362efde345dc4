import { Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import { useStore } from '../../store/store-context.tsx';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { CountryField } from '../../ui/fields/country-fields.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { ActivityField } from './activity-fields.tsx';
import { useFields } from './fields-context.tsx';
import { NewRecordCard } from './new-record-card.tsx';

interface OrganisationFieldProps {
  readonly address: string;
  readonly label?: string;
  readonly help?: string;
  readonly isCompact?: boolean;
}

/** An organisation of the register; one that is not there yet is added in place. */
export function OrganisationField({ address, label, help, isCompact = false }: OrganisationFieldProps) {
  const { dataset, change } = useFields();
  const texts = useTexts();
  const [newName, setNewName] = useState<string | null>(null);
  const choices = useMemo(
    () => organisationChoices(dataset.organisations.values(), texts),
    [dataset.organisations, texts],
  );
  return (
    <>
      <ActivityField<string> address={address} isCompact={isCompact} {...(label !== undefined && { label })}>
        {(field) => <RecordPicker {...field} help={help} choices={choices} onCreate={setNewName} />}
      </ActivityField>
      {newName !== null && (
        <NewOrganisation
          name={newName}
          onCancel={() => setNewName(null)}
          onAdded={(id) => {
            setNewName(null);
            change(new Map([[address, id]]));
          }}
        />
      )}
    </>
  );
}

interface NewOrganisationProps {
  readonly name: string;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** A new organisation: its country and kind, and it is in the register. */
function NewOrganisation({ name, onAdded, onCancel }: NewOrganisationProps) {
  const store = useStore();
  const showToast = useToasts();
  const { dataset } = useFields();
  const { text, shared } = useTexts();
  const [country, setCountry] = useState<string | undefined>(store.getSnapshot().settings.country);
  const [type, setType] = useState<string>();
  const add = () => {
    const value = { name, ...(country !== undefined && { country }), ...(type !== undefined && { type }) };
    return store.create('organisation', value).then(onAdded, () => showToast({ message: text('activity.failed') }));
  };
  return (
    <NewRecordCard
      title={text('activity.organisation.new', { name })}
      addLabel={text('activity.organisation.add')}
      onAdd={add}
      onCancel={onCancel}
    >
      <Group align="flex-start">
        <CountryField
          label={text('activity.organisation.country')}
          first={dataset.project.countries}
          value={country}
          onChange={setCountry}
        />
        <CodeField
          label={text('activity.organisation.type')}
          options={organisationTypes.map((value) => ({ value, label: shared(`organisationType.${value}`) }))}
          value={type}
          onChange={setType}
        />
      </Group>
    </NewRecordCard>
  );
}
