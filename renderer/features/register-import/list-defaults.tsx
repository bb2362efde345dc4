import { Group, Select } from '@mantine/core';
import { useMemo } from 'react';
import { activityStatuses } from '../../../shared/codes/activity-codes.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { countryOptions } from '../../ui/country-options.ts';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import type { LayoutMapping, ListMappings } from './use-mappings.ts';

interface ListDefaultsProps {
  readonly layout: LayoutMapping;
  readonly mappings: ListMappings;
}

/** What is recorded where a row says nothing, and how its texts and dates are meant. */
export function ListDefaults({ layout: { mapping, isDateOrderOpen }, mappings }: ListDefaultsProps) {
  const texts = useTexts();
  const { text, shared, language } = texts;
  const { dataset } = useStoreSnapshot();
  const organisations = useMemo(
    () => organisationChoices(dataset.organisations.values(), texts).map(({ id, label }) => ({ value: id, label })),
    [dataset.organisations, texts],
  );
  const countries = useMemo(() => countryOptions(dataset.project.countries, texts), [dataset.project.countries, texts]);
  const set = (name: 'status' | 'partner' | 'country', value: string | null) => {
    const { [name]: _before, ...rest } = mapping;
    mappings.replace(value === null ? rest : { ...rest, [name]: value });
  };
  return (
    <Group gap="md" align="flex-end" role="group" aria-label={text('registerImport.defaults')}>
      <Select
        label={text('registerImport.defaultStatus')}
        data={activityStatuses.map((value) => ({ value, label: shared(`status.${value}`) }))}
        value={mapping.status ?? null}
        placeholder={text('words.notFilled')}
        onChange={(value) => set('status', value)}
        clearable
      />
      <Select
        label={text('registerImport.defaultPartner')}
        data={organisations}
        value={mapping.partner ?? null}
        title={organisations.find(({ value }) => value === mapping.partner)?.label}
        w={320}
        maw="100%"
        placeholder={text('words.notFilled')}
        onChange={(value) => set('partner', value)}
        clearable
        searchable
      />
      <Select
        label={text('registerImport.defaultCountry')}
        data={countries}
        value={mapping.country ?? null}
        title={countries.find(({ value }) => value === mapping.country)?.label}
        placeholder={text('words.notFilled')}
        onChange={(value) => set('country', value)}
        clearable
        searchable
      />
      <Select
        label={text('registerImport.textLanguage')}
        data={locales.map((value) => ({ value, label: language(value) }))}
        value={mapping.language}
        onChange={(value) => value !== null && mappings.replace({ ...mapping, language: value })}
        allowDeselect={false}
      />
      {isDateOrderOpen && (
        <Select
          label={text('registerImport.dateOrder')}
          data={(['dayFirst', 'monthFirst'] as const).map((value) => ({
            value,
            label: text(`registerImport.dateOrder.${value}`),
          }))}
          value={mapping.dateOrder}
          onChange={(value) => value !== null && mappings.replace({ ...mapping, dateOrder: value })}
          allowDeselect={false}
        />
      )}
    </Group>
  );
}
