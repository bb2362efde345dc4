import { Group, Pill, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { countriesPresentAt } from '../../../shared/counting/countries-present.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { useTexts } from '../../ui/text.tsx';
import { changeOf } from './entry-changes.ts';
import { issuesAt } from './issues-at.ts';
import type { SectionProps } from './section.ts';
import { TwoVersions } from './two-versions.tsx';
import { WholeNumberField } from './whole-number-field.tsx';

/** Which countries were there, in person and online: the list as the source has it, and the number it states. */
export function CountriesPresent(props: SectionProps) {
  const { text } = useTexts();
  const present = countriesPresentAt(props.activity);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {text('parts.countriesHelp')}
      </Text>
      <CountryList {...props} field="countriesInPerson" distinct={present?.inPerson?.length} />
      <CountryList {...props} field="countriesOnline" distinct={present?.online?.length} />
      {present?.inPerson && present.online && (
        <Text size="sm">{text('parts.countriesOverall', { count: present.overall.length })}</Text>
      )}
    </Stack>
  );
}

interface CountryListProps extends SectionProps {
  readonly field: 'countriesInPerson' | 'countriesOnline';
  readonly distinct: number | undefined;
}

function CountryList({ field, distinct, activity, dataset, issues, conflicts, isReadOnly, change }: CountryListProps) {
  const texts = useTexts();
  const { text, country } = texts;
  const listed = activity[field] ?? [];
  const stated = `${field}Stated` as const;
  const choices = useMemo(() => {
    const { countries, otherCountries = [] } = dataset.project;
    return countryOptions([...countries, ...otherCountries], texts).map(({ value, label }) => ({ id: value, label }));
  }, [dataset.project, texts]);
  const write = (codes: readonly string[]) => change(changeOf(field, codes.length === 0 ? undefined : codes));
  return (
    <div data-field={field} role="group" aria-label={text(`parts.${field}`)}>
      <Text fw={500} size="sm">
        {text(`parts.${field}`)}
      </Text>
      {listed.length > 0 && (
        <Pill.Group my="xs">
          {listed.map((code, index) => (
            <Pill
              // A country may stand in the list twice, as in the source.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${code} ${index}`}
              withRemoveButton={!isReadOnly}
              // Mantine hides the button from screen readers unless told otherwise.
              removeButtonProps={{
                'aria-label': text('words.removeNamed', { name: country(code) }),
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() => write(listed.filter((_, other) => other !== index))}
            >
              {country(code)}
            </Pill>
          ))}
        </Pill.Group>
      )}
      {distinct !== undefined && <Text size="sm">{text('parts.countriesDistinct', { count: distinct })}</Text>}
      {conflicts.has(field) && <TwoVersions address={field} />}
      <Group gap="md" align="flex-start" mt="xs">
        {!isReadOnly && (
          <div style={{ width: '16rem' }}>
            <RecordPicker
              label={text('parts.addCountry')}
              choices={choices}
              value={undefined}
              onChange={(code) => code !== undefined && write([...listed, code])}
            />
          </div>
        )}
        <WholeNumberField
          label={text('parts.countriesStated')}
          address={stated}
          value={activity[stated]}
          isReadOnly={isReadOnly}
          onChange={(value) => change(changeOf(stated, value))}
        />
      </Group>
      <Findings issues={[...issuesAt(issues, field), ...issuesAt(issues, stated)]} />
    </div>
  );
}
