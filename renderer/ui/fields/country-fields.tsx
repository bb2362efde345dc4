import { useMemo } from 'react';
import { countryOptions } from '../country-options.ts';
import { useTexts } from '../text.tsx';
import { CodeField } from './code-field.tsx';
import type { FieldProps } from './labelled-field.tsx';
import { RecordSetPicker } from './record-picker.tsx';

interface CountriesFieldProps extends FieldProps {
  /** Countries offered first. */
  readonly first: readonly string[];
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** A set of countries: type to find one. */
export function CountriesField({ first, ...field }: CountriesFieldProps) {
  const texts = useTexts();
  const choices = useMemo(
    () => countryOptions(first, texts).map(({ value, label }) => ({ id: value, label })),
    [first, texts],
  );
  return <RecordSetPicker {...field} choices={choices} />;
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
