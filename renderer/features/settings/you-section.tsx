import { NativeSelect, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import type { ProjectStore } from '../../store/project-store.ts';
import type { SettingsChange } from '../../store/store-snapshot.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { useTexts } from '../../ui/text.tsx';
import { SettingSection } from './setting-section.tsx';

const roles = ['reports', 'collects', 'both'] as const;

/** Who works here. Each answer is kept when the field is left, the page or the window. */
export function YouSection() {
  const texts = useTexts();
  const { text, compare } = texts;
  const store = useStore();
  const { settings, dataset, readOnly } = useStoreSnapshot();
  const [author, setAuthor] = useState(settings.author ?? '');
  const typed = useRef(author);
  const isReadOnly = readOnly !== null;
  // What cannot be written is shown as not saved by the frame; the store tries again.
  const save = (change: SettingsChange) => void store.saveSettings(change).catch(() => undefined);
  const saveAuthor = useSaveAuthor(typed);

  const partners = [...dataset.organisations.values()]
    .map((one) => ({ value: one.id, label: one.name ?? one.shortName ?? one.id }))
    .toSorted((a, b) => compare(a.label, b.label));
  const countries = [...dataset.project.countries, ...(dataset.project.otherCountries ?? [])];
  return (
    <SettingSection name="you" title={text('settings.you')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={text('settings.name')}
          description={text('settings.nameHelp')}
          autoComplete="name"
          maxLength={500}
          value={author}
          readOnly={isReadOnly}
          onChange={(event) => {
            typed.current = event.currentTarget.value;
            setAuthor(typed.current);
          }}
          onBlur={saveAuthor}
        />
        <NativeSelect
          label={text('settings.partner')}
          description={text('settings.partnerHelp')}
          disabled={isReadOnly}
          value={settings.partner ?? ''}
          onChange={(event) => save({ partner: orNone(event.currentTarget.value) })}
          data={[{ value: '', label: text('settings.partnerNone') }, ...partners]}
        />
        <NativeSelect
          label={text('settings.country')}
          disabled={isReadOnly}
          value={settings.country ?? ''}
          onChange={(event) => save({ country: orNone(event.currentTarget.value) })}
          data={[{ value: '', label: text('settings.countryNone') }, ...countryOptions(countries, texts)]}
        />
        <Radio.Group
          label={text('settings.role')}
          description={text('settings.roleHelp')}
          value={settings.role}
          onChange={(value) => {
            const role = roles.find((one) => one === value);
            if (role) save({ role });
          }}
        >
          <Stack gap="xs" mt="xs">
            {roles.map((role) => (
              <Radio key={role} value={role} label={text(`settings.role.${role}`)} disabled={isReadOnly} />
            ))}
          </Stack>
        </Radio.Group>
      </SimpleGrid>
    </SettingSection>
  );
}

/** Saves the name when it is another one. A page that is left by a key tells its fields nothing: the name is saved then, too. */
function useSaveAuthor(typed: RefObject<string>): () => void {
  const store = useStore();
  const save = useCallback(() => saveTyped(store, typed), [store, typed]);
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);
  return save;
}

function saveTyped(store: ProjectStore, typed: RefObject<string>): void {
  const { settings, readOnly } = store.getSnapshot();
  const author = typed.current.trim();
  if (readOnly !== null || author === (settings.author ?? '')) return;
  store.saveSettings({ author: orNone(author) }).catch(() => undefined);
}

/** An empty field takes the setting away. */
function orNone(value: string): string | undefined {
  return value === '' ? undefined : value;
}
