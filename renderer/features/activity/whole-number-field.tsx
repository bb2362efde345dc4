import { TextInput } from '@mantine/core';
import { LabelledField } from '../../ui/fields/labelled-field.tsx';
import type { FieldProps } from '../../ui/fields/labelled-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { readTypedCount } from '../../ui/fields/typed-count.ts';
import { useNumberTyping } from './use-unread.ts';

interface WholeNumberFieldProps extends FieldProps {
  readonly address: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that is known or not there: stated by a source, planned. Emptying it takes it away; it never becomes 0. */
export function WholeNumberField({ address, value, onChange, isReadOnly, problem, ...field }: WholeNumberFieldProps) {
  const { text } = useTexts();
  // A name of its own: both ends of a range are one field of the record, and one settles nothing of the other.
  const typing = useNumberTyping(`${address}/typed`, {
    value,
    written: value === undefined ? '' : String(value),
    isReadable: (typed) => readWholeNumber(typed) !== 'problem',
  });
  const own = typing.unread === undefined ? problem : text('parts.wholeNumber', { typed: typing.unread });
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
          value={typing.shown}
          readOnly={isReadOnly ?? false}
          onFocus={(event) => {
            typing.onFocus();
            event.currentTarget.select();
          }}
          onChange={(event) => {
            const entered = event.currentTarget.value;
            const next = readWholeNumber(entered);
            onChange(next === 'problem' ? typing.before.current : next);
            typing.type(entered);
          }}
          onBlur={typing.onBlur}
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
