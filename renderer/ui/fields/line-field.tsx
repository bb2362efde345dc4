import { TextInput, Textarea } from '@mantine/core';
import { LabelledField } from './labelled-field.tsx';
import type { FieldProps } from './labelled-field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string | undefined;
  /** Undefined when emptied. */
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string | undefined;
}

/** One line of text. */
export function LineField({ value, onChange, placeholder, isReadOnly, ...field }: TextFieldProps) {
  return (
    <LabelledField {...field}>
      {(control) => (
        <TextInput
          {...control}
          value={value ?? ''}
          {...(placeholder !== undefined && { placeholder })}
          readOnly={isReadOnly ?? false}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
}

/** A text of several lines that grows with what is typed. */
export function ProseField({ value, onChange, placeholder, isReadOnly, ...field }: TextFieldProps) {
  return (
    <LabelledField {...field}>
      {(control) => (
        <Textarea
          {...control}
          autosize
          minRows={2}
          maxRows={16}
          value={value ?? ''}
          {...(placeholder !== undefined && { placeholder })}
          readOnly={isReadOnly ?? false}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
}
