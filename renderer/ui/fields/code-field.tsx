import { Checkbox, Group, Input, NativeSelect, Radio } from '@mantine/core';
import { Findings } from '../field-frame.tsx';
import { useTexts } from '../text.tsx';
import { LabelledField } from './labelled-field.tsx';
import type { FieldProps } from './labelled-field.tsx';

export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

interface CodeFieldProps extends FieldProps {
  readonly options: readonly CodeOption[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One code of a list. A value that the list does not hold is shown as it is, never dropped. */
export function CodeField({ options, value, onChange, isReadOnly, ...field }: CodeFieldProps) {
  const { text } = useTexts();
  return (
    <LabelledField {...field}>
      {(control) => (
        <NativeSelect
          {...control}
          value={value ?? ''}
          disabled={isReadOnly ?? false}
          data={[{ value: '', label: text('words.choose') }, ...withOwn(options, value)]}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      )}
    </LabelledField>
  );
}

/** One code of a short list, all in view. */
export function ChoiceField({ label, help, issues = [], options, value, onChange, isReadOnly }: CodeFieldProps) {
  return (
    <div>
      <Radio.Group
        label={label}
        value={value ?? ''}
        onChange={onChange}
        {...(help !== undefined && { description: help })}
      >
        <Group gap="md" mt={6}>
          {withOwn(options, value).map((option) => (
            <Radio key={option.value} value={option.value} label={option.label} disabled={isReadOnly ?? false} />
          ))}
        </Group>
      </Radio.Group>
      {issues.length > 0 && <Findings issues={issues} />}
    </div>
  );
}

interface CodeSetFieldProps extends FieldProps {
  readonly options: readonly CodeOption[];
  readonly value: readonly string[] | undefined;
  /** Sorted, each once; undefined when empty. */
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Several codes of a short list, all in view. */
export function CodeSetField({ label, help, issues = [], options, value, onChange, isReadOnly }: CodeSetFieldProps) {
  const own = (value ?? []).filter((code) => !options.some((option) => option.value === code));
  return (
    <div>
      <Checkbox.Group
        label={label}
        {...(help !== undefined && { description: help })}
        value={[...(value ?? [])]}
        onChange={(codes) => onChange(setOfCodes(codes))}
      >
        <Group gap="md" mt={6}>
          {[...options, ...own.map((code) => ({ value: code, label: code }))].map((option) => (
            <Checkbox key={option.value} value={option.value} label={option.label} disabled={isReadOnly ?? false} />
          ))}
        </Group>
      </Checkbox.Group>
      {options.length === 0 && own.length === 0 && <Input.Description>–</Input.Description>}
      {issues.length > 0 && <Findings issues={issues} />}
    </div>
  );
}

/** Codes as a record holds them: sorted, each once, never an empty list. */
export function setOfCodes(codes: readonly string[]): readonly string[] | undefined {
  return codes.length === 0 ? undefined : [...new Set(codes)].toSorted();
}

function withOwn(options: readonly CodeOption[], value: string | undefined): CodeOption[] {
  if (value === undefined || options.some((option) => option.value === value)) return [...options];
  return [...options, { value, label: value }];
}
