import { Group, Radio } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStore } from '../../store/store-context.tsx';
import { setOfCodes } from '../../ui/fields/code-field.tsx';
import { CountryField } from '../../ui/fields/country-fields.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { RecordSetPicker } from '../../ui/fields/record-picker.tsx';
import { placeChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { ActivityField } from './activity-fields.tsx';
import { useFields } from './fields-context.tsx';
import { NewRecordCard } from './new-record-card.tsx';

interface PlacesFieldProps {
  readonly address: string;
  readonly label?: string;
  readonly help?: string;
}

/** Places of the register; one that is not there yet is added in place. */
export function PlacesField({ address, label, help }: PlacesFieldProps) {
  const { dataset, change, values } = useFields();
  const texts = useTexts();
  const [newName, setNewName] = useState<string | null>(null);
  const choices = useMemo(() => placeChoices(dataset.places.values(), texts), [dataset.places, texts]);
  const add = (id: string) => {
    const chosen = (values.get(address) ?? []) as readonly string[];
    setNewName(null);
    change(new Map([[address, setOfCodes([...chosen, id])]]));
  };
  return (
    <>
      <ActivityField<readonly string[]> address={address} {...(label !== undefined && { label })}>
        {(field) => <RecordSetPicker {...field} help={help} choices={choices} onCreate={setNewName} />}
      </ActivityField>
      {newName !== null && <NewPlace name={newName} onAdded={add} onCancel={() => setNewName(null)} />}
    </>
  );
}

interface NewPlaceProps {
  readonly name: string;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** A new place: a town, or a house in one; its country decides where the activity is counted. */
function NewPlace({ name, onAdded, onCancel }: NewPlaceProps) {
  const store = useStore();
  const showToast = useToasts();
  const { dataset } = useFields();
  const { text } = useTexts();
  const [isTown, setTown] = useState(true);
  const [municipality, setMunicipality] = useState<string>();
  const [country, setCountry] = useState<string | undefined>(store.getSnapshot().settings.country);
  const add = () => {
    const house = { name, ...(municipality !== undefined && { municipality }) };
    const value = { ...(isTown ? { municipality: name } : house), ...(country !== undefined && { country }) };
    return store.create('place', value).then(onAdded, () => showToast({ message: text('activity.failed') }));
  };
  return (
    <NewRecordCard
      title={text('activity.place.new', { name })}
      help={text('activity.place.newText')}
      addLabel={text('activity.place.add')}
      onAdd={add}
      onCancel={onCancel}
    >
      <Radio.Group
        label={text('activity.place.kind', { name })}
        value={isTown ? 'town' : 'house'}
        onChange={(kind) => setTown(kind === 'town')}
      >
        <Group gap="md" mt={6}>
          <Radio value="town" label={text('activity.place.isTown')} />
          <Radio value="house" label={text('activity.place.houseIn')} />
        </Group>
      </Radio.Group>
      <Group align="flex-start">
        {!isTown && (
          <LineField label={text('activity.place.municipality')} value={municipality} onChange={setMunicipality} />
        )}
        <CountryField
          label={text('activity.place.country')}
          first={dataset.project.countries}
          value={country}
          onChange={setCountry}
        />
      </Group>
    </NewRecordCard>
  );
}
