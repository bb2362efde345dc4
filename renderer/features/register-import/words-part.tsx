import { Select, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AskedField, OpenValue, RegisterMapping } from '../../../shared/register/model.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useFirstOf } from '../../ui/show-more.tsx';
import { CardTable } from '../../ui/card-table.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { ListMappings } from './use-mappings.ts';
import { placeCountryKey } from '../../../shared/register/list-names.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { valueOptions } from './value-options.ts';

/** `Select` has no empty value. */
const leftOut = ' left out';
const asNew = ' as new';
const pageLength = 25;

interface WordsPartProps {
  readonly openValues: readonly OpenValue[];
  readonly mappings: ListMappings;
}

/** What the register does not know, each word beside what it means. What was answered stays in sight. */
export function WordsPart({ openValues, mappings }: WordsPartProps) {
  const { text } = useTexts();
  const values = useSeen(openValues);
  const { shown, more } = useFirstOf(values, pageLength);
  const fields = [...new Set(values.map(({ field }) => field))];
  const options = useOptions(fields);
  if (values.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={text('registerImport.words')}>
      <Title order={2}>{text('registerImport.words')}</Title>
      <Text size="sm" c="dimmed" maw="80ch">
        {text('registerImport.wordsHelp')}
      </Text>
      <CardTable cardColumns={2} aria-label={text('registerImport.words')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="34%">{text('registerImport.word')}</Table.Th>
            <Table.Th w="18%">{text('combine.field')}</Table.Th>
            <Table.Th data-align="end">{text('registerImport.rows')}</Table.Th>
            <Table.Th w="34%">{text('registerImport.means')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((value) => (
            <WordRow
              key={`${value.layout} ${value.key}`}
              value={value}
              options={options.get(value.field) ?? []}
              mappings={mappings}
            />
          ))}
        </Table.Tbody>
      </CardTable>
      {more}
    </Stack>
  );
}

interface WordRowProps {
  readonly value: OpenValue;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly mappings: ListMappings;
}

function WordRow({ value: { layout, field, text: word, key, rows, blocks }, options, mappings }: WordRowProps) {
  const { text, number } = useTexts();
  const mapping = mappings.layouts.find((one) => one.mapping.layout === layout)?.mapping;
  if (!mapping) return null;
  const answer = mapping.values[key];
  const choose = (meaning: string | null) => {
    const { [key]: _before, ...others } = mapping.values;
    const isAnswer = meaning !== null && meaning !== asNew;
    mappings.replace({
      ...mapping,
      values: isAnswer ? { ...others, [key]: meaning === leftOut ? '' : meaning } : others,
    });
  };
  const data = [
    ...(blocks ? [] : [{ value: asNew, label: text('registerImport.asNew') }]),
    { value: leftOut, label: text('registerImport.leftOut') },
    ...options,
  ];
  const chosen = answer === undefined ? (blocks ? null : asNew) : answer === '' ? leftOut : answer;
  return (
    <Table.Tr>
      <Table.Th scope="row" style={{ overflowWrap: 'anywhere' }}>
        {blocks && answer === undefined ? <StateMark state="must fix">{word}</StateMark> : word}
      </Table.Th>
      <Table.Td data-label={text('combine.field')}>{text(`registerImport.field.${field}`)}</Table.Td>
      <Table.Td data-label={text('registerImport.rows')} data-align="end">
        {number(rows)}
      </Table.Td>
      <Table.Td data-label={text('registerImport.means')} data-wide>
        <Select
          size="xs"
          aria-label={text('registerImport.meansNamed', { word })}
          data={data}
          value={chosen}
          title={data.find(({ value }) => value === chosen)?.label}
          placeholder={text('words.choose')}
          onChange={choose}
          searchable
          clearable={answer !== undefined}
          maxDropdownHeight={320}
        />
        {field === 'place' && chosen === asNew && (
          <PlaceCountry word={word} placeKey={key} mapping={mapping} replace={mappings.replace} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface PlaceCountryProps {
  readonly word: string;
  readonly placeKey: string;
  readonly mapping: RegisterMapping;
  readonly replace: ListMappings['replace'];
}

/** Where a new place is; without an answer the country of the whole list. */
function PlaceCountry({ word, placeKey, mapping, replace }: PlaceCountryProps) {
  const texts = useTexts();
  const { dataset } = useStoreSnapshot();
  const { countries, otherCountries = [] } = dataset.project;
  const data = useMemo(
    () => countryOptions([...countries, ...otherCountries], texts),
    [countries, otherCountries, texts],
  );
  const key = placeCountryKey(placeKey);
  return (
    <Select
      size="xs"
      mt={4}
      aria-label={texts.text('registerImport.placeCountry', { word })}
      data={data}
      value={mapping.values[key] ?? mapping.country ?? null}
      placeholder={texts.text('registry.country')}
      onChange={(country) => {
        const { [key]: _before, ...others } = mapping.values;
        replace({ ...mapping, values: country === null ? others : { ...others, [key]: country } });
      }}
      searchable
      maxDropdownHeight={320}
    />
  );
}

function useOptions(fields: readonly AskedField[]) {
  const texts = useTexts();
  const { dataset } = useStoreSnapshot();
  const wanted = fields.join(' ');
  return useMemo(
    () =>
      new Map(
        (wanted === '' ? [] : (wanted.split(' ') as AskedField[])).map(
          (field) => [field, valueOptions(field, dataset, texts)] as const,
        ),
      ),
    [wanted, dataset, texts],
  );
}

/** Everything that was open at some time while this list is looked at, in the order in which it came up. */
function useSeen(openValues: readonly OpenValue[]): readonly OpenValue[] {
  const [seen, setSeen] = useState<ReadonlyMap<string, OpenValue>>(new Map());
  const fresh = openValues.filter(({ layout, key }) => !seen.has(`${layout} ${key}`));
  if (fresh.length > 0)
    setSeen(new Map([...seen, ...fresh.map((value) => [`${value.layout} ${value.key}`, value] as const)]));
  return [...seen.values()];
}
