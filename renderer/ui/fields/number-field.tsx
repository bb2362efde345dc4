import { useState } from 'react';
import { useTexts } from '../text.tsx';
import type { FieldProps } from './labelled-field.tsx';
import { LineField } from './line-field.tsx';
import { readTypedNumber, writtenNumber } from './typed-number.ts';

interface NumberFieldProps extends FieldProps {
  readonly value: number | string | undefined;
  /** The number; what is none is given as it was typed, so that it can be kept. Undefined when emptied. */
  readonly onChange: (value: number | string | undefined) => void;
}

/** A number, whole or not. While somebody types, the field shows what was typed: `12.0` may become `12.05`. */
export function NumberField({ value, onChange, problem, ...field }: NumberFieldProps) {
  const { text, locale } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (typeof value === 'number' ? writtenNumber(value, locale) : value);
  const reading = shown === undefined ? undefined : readTypedNumber(shown);
  const isOpen = reading !== undefined && 'problem' in reading && reading.problem === 'twoReadings';
  return (
    <div onBlur={() => setTyped(null)}>
      <LineField
        {...field}
        problem={
          isOpen
            ? text('words.twoReadings', {
                typed: shown ?? '',
                whole: writtenNumber(reading.whole, locale),
                part: writtenNumber(reading.part, locale),
              })
            : problem
        }
        value={shown}
        onChange={(entered) => {
          setTyped(entered ?? '');
          onChange(numberOrText(entered ?? ''));
        }}
      />
    </div>
  );
}

function numberOrText(typed: string): number | string | undefined {
  if (typed.trim() === '') return undefined;
  const reading = readTypedNumber(typed);
  return 'number' in reading ? reading.number : typed;
}
