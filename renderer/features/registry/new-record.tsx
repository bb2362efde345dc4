import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { CountryField } from '../../ui/fields/country-fields.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { invalidReason } from './pending-edits.ts';
import type { RegistryKind } from './pending-edits.ts';
import { filterRows } from './registry-row.ts';
import type { RegistryRow } from './registry-row.ts';

interface NewRecordProps {
  readonly kind: RegistryKind;
  readonly rows: readonly RegistryRow[];
  readonly onOpen: (id: string) => void;
}

/** The first words of a new organisation or place: enough to find whether it is there already. The rest follows in its form. */
export function NewRecord({ kind, rows, onOpen }: NewRecordProps) {
  const { text, compare } = useTexts();
  const { dataset, settings, readOnly } = useStoreSnapshot();
  const store = useStore();
  const showToast = useToasts();
  const form = useRef<HTMLFormElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    // After the drawer has put the focus on its first button.
    const timer = setTimeout(() => form.current?.querySelector('input')?.focus(), 50);
    return () => clearTimeout(timer);
  }, []);
  const [name, setName] = useState<string>();
  const [municipality, setMunicipality] = useState<string>();
  const [country, setCountry] = useState(settings.country);
  const isPlace = kind === 'place';
  const value = trimmed({ name, ...(isPlace && { municipality }), country });
  const hasName = value['name'] !== undefined || value['municipality'] !== undefined;
  const typed = [value['name'], value['municipality']].filter((part) => part !== undefined).join(' ');
  const known =
    typed.length < 2 ? [] : filterRows(rows, { query: typed, onlyDoubles: false, onlyUnused: false }, compare);
  const problem = (field: string) => {
    const reason = invalidReason(kind, field, value[field]);
    return reason && text(`registry.${reason}`, { limit: 500 });
  };
  const isValid = hasName && problem('name') === undefined && problem('municipality') === undefined;
  const add = () => {
    // A double click adds one.
    if (!isValid || isAdding.current) return;
    isAdding.current = true;
    store.create(kind, value).then(onOpen, () => {
      isAdding.current = false;
      showToast({ message: text('registry.failed') });
    });
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Stack gap="md">
        <LineField
          label={text(isPlace ? 'registry.placeName' : 'registry.name')}
          help={text(isPlace ? 'registry.placeNameHelp' : 'registry.nameHelp')}
          value={name}
          onChange={setName}
          problem={problem('name')}
        />
        {isPlace && (
          <LineField
            label={text('registry.municipality')}
            value={municipality}
            onChange={setMunicipality}
            problem={problem('municipality')}
          />
        )}
        <CountryField
          label={text('registry.country')}
          first={[...dataset.project.countries, ...(dataset.project.otherCountries ?? [])]}
          value={country}
          onChange={setCountry}
        />
        {known.length > 0 && (
          <div role="status">
            <StateMark state="please check">{text('registry.known')}</StateMark>
            {known.slice(0, 5).map(({ record, label }) => (
              <div key={record.id}>
                <Button variant="subtle" size="compact-sm" onClick={() => onOpen(record.id)}>
                  {text('registry.openNamed', { name: label === '' ? text('registry.noName') : label })}
                </Button>
              </div>
            ))}
          </div>
        )}
        <Group gap="sm">
          <Button type="submit" disabled={!isValid || readOnly !== null}>
            {text('registry.add')}
          </Button>
          {!hasName && (
            <Text size="sm" c="dimmed">
              {text(isPlace ? 'registry.placeFirst' : 'registry.nameFirst')}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** Without what is empty, and without spaces around. */
function trimmed(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (value?.trim() ? [[field, value.trim()]] : [])),
  );
}
