import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { countryOptions } from '../country-options.ts';
import { useTexts } from '../text.tsx';
import { CodeField, setOfCodes } from './code-field.tsx';
import { LabelledField } from './labelled-field.tsx';
import type { FieldProps } from './labelled-field.tsx';

interface CountriesFieldProps extends FieldProps {
  /** Countries offered first. */
  readonly first: readonly string[];
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** A set of countries: type to find one. */
export function CountriesField({ first, value, onChange, isReadOnly, ...field }: CountriesFieldProps) {
  const texts = useTexts();
  const data = useMemo(() => countryOptions(first, texts), [first, texts]);
  return (
    <LabelledField {...field}>
      {(control) => (
        <MultiSelect
          {...control}
          data={data}
          value={[...(value ?? [])]}
          onChange={(codes) => onChange(setOfCodes(codes))}
          searchable
          selectFirstOptionOnChange
          hidePickedOptions
          limit={40}
          readOnly={isReadOnly ?? false}
          nothingFoundMessage={texts.text('words.nothingFound')}
        />
      )}
    </LabelledField>
  );
}

interface CountryFieldProps extends FieldProps {
  readonly first: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

export function CountryField({ first, ...field }: CountryFieldProps) {
  const texts = useTexts();
  const options = useMemo(() => countryOptions(first, texts), [first, texts]);
  return <CodeField {...field} options={options} />;
}
