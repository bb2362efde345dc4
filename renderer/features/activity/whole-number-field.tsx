import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { LabelledField } from '../../ui/fields/labelled-field.tsx';
import type { FieldProps } from '../../ui/fields/labelled-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { readTypedCount } from '../../ui/fields/typed-count.ts';

interface WholeNumberFieldProps extends FieldProps {
  readonly address: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that is known or not there: stated by a source, planned. Emptying it takes it away; it never becomes 0. */
export function WholeNumberField({ address, value, onChange, isReadOnly, problem, ...field }: WholeNumberFieldProps) {
  const { text } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? undefined : readWholeNumber(typed);
  const own = read === 'problem' ? text('parts.wholeNumber', { typed: typed ?? '' }) : problem;
  return (
    <LabelledField {...field} problem={own}>
      {(control) => (
        <TextInput
          {...control}
          data-field={address}
          w={120}
          inputMode="numeric"
          autoComplete="off"
          error={own !== undefined}
          styles={{ input: { textAlign: 'right' } }}
          value={typed ?? (value === undefined ? '' : String(value))}
          readOnly={isReadOnly ?? false}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            const next = readWholeNumber(event.currentTarget.value);
            if (next !== 'problem') onChange(next);
          }}
          onBlur={() => {
            if (read !== 'problem') setTyped(null);
          }}
        />
      )}
    </LabelledField>
  );
}

/** Here nothing can be unknown or not applicable: a sign for either is no number. */
function readWholeNumber(typed: string): number | undefined | 'problem' {
  const reading = readTypedCount(typed, undefined);
  if ('problem' in reading) return 'problem';
  if (reading.count === undefined) return undefined;
  return reading.count.state === 'number' ? reading.count.value : 'problem';
}
