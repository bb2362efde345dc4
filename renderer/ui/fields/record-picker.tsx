import { Combobox, InputBase, Pill, PillsInput, Text, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../text.tsx';
import { setOfCodes } from './code-field.tsx';
import { findChoices, isKnownName, onlyChoiceNamed } from './find-choices.ts';
import type { Choice } from './find-choices.ts';
import { LabelledField } from './labelled-field.tsx';
import type { FieldProps } from './labelled-field.tsx';

const newValue = ' new';

interface PickerProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Makes a new record of that name; absent: nothing new can be made here. */
  readonly onCreate?: ((name: string) => void) | undefined;
}

interface RecordPickerProps extends PickerProps {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/**
 * One record, found by any of its names; a name nobody knows yet can be added in place. What was typed and not chosen
 * stays when the field is left, and is said to be missing: a whole name of one record counts as chosen.
 */
export function RecordPicker({ choices, value, onChange, onCreate, isReadOnly, problem, ...field }: RecordPickerProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const { text } = useTexts();
  const chosen = choices.find(({ id }) => id === value);
  const label = chosen?.label ?? (value === undefined ? '' : text('words.notInList'));
  const submit = (option: string) => {
    if (option === newValue) onCreate?.((typed ?? '').trim());
    else onChange(option);
    setTyped(null);
    combobox.closeDropdown();
  };
  const leave = () => {
    combobox.closeDropdown();
    const meant = typed === null || typed === label ? undefined : onlyChoiceNamed(choices, typed);
    if (meant && meant.id !== value) onChange(meant.id);
    const isOpen = meant === undefined && typed !== null && typed !== label && typed.trim() !== '';
    if (!isOpen) setTyped(null);
    setLeft(isOpen);
  };
  return (
    <LabelledField
      {...field}
      tellsProblem={isLeft}
      problem={isLeft && typed !== null ? text('words.notTaken', { typed }) : problem}
    >
      {(control) => (
        <Combobox store={combobox} onOptionSubmit={submit}>
          <Combobox.Target>
            <InputBase
              {...control}
              value={typed ?? label}
              readOnly={isReadOnly ?? false}
              autoComplete="off"
              rightSection={<Combobox.Chevron />}
              rightSectionPointerEvents="none"
              onFocus={(event) => event.currentTarget.select()}
              onClick={() => !isReadOnly && combobox.openDropdown()}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setTyped(null);
              }}
              onChange={(event) => {
                const entered = event.currentTarget.value;
                setTyped(entered);
                setLeft(false);
                if (entered === '') onChange(undefined);
                combobox.openDropdown();
                combobox.selectFirstOption();
              }}
              onBlur={leave}
            />
          </Combobox.Target>
          <Choices choices={choices} typed={typed ?? ''} onCreate={onCreate} />
        </Combobox>
      )}
    </LabelledField>
  );
}

interface RecordSetPickerProps extends PickerProps {
  readonly value: readonly string[] | undefined;
  readonly onChange: (ids: readonly string[] | undefined) => void;
}

/** Several records, each as a pill. What was typed and not chosen stays, as with one record. */
export function RecordSetPicker(props: RecordSetPickerProps) {
  const { choices, value, onChange, onCreate, isReadOnly, problem, ...field } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const { text } = useTexts();
  const ids = value ?? [];
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.label ?? text('words.notInList');
  const submit = (option: string) => {
    if (option === newValue) {
      onCreate?.(typed.trim());
      combobox.closeDropdown();
    } else onChange(setOfCodes([...ids, option]));
    setTyped('');
  };
  const leave = () => {
    combobox.closeDropdown();
    const meant = onlyChoiceNamed(choices, typed);
    if (meant && !ids.includes(meant.id)) onChange(setOfCodes([...ids, meant.id]));
    if (meant || typed.trim() === '') setTyped('');
    setLeft(!meant && typed.trim() !== '');
  };
  return (
    <LabelledField
      {...field}
      tellsProblem={isLeft}
      problem={isLeft && typed !== '' ? text('words.notTaken', { typed }) : problem}
    >
      {(control) => (
        <Combobox store={combobox} onOptionSubmit={submit}>
          <Combobox.DropdownTarget>
            <PillsInput id={control.id} onClick={() => !isReadOnly && combobox.openDropdown()}>
              <Pill.Group>
                {ids.map((id) => (
                  <Pill
                    key={id}
                    withRemoveButton={!isReadOnly}
                    removeButtonProps={{
                      'aria-label': text('words.removeNamed', { name: nameOf(id) }),
                      'aria-hidden': false,
                      tabIndex: 0,
                    }}
                    onRemove={() => onChange(setOfCodes(ids.filter((other) => other !== id)))}
                  >
                    {nameOf(id)}
                  </Pill>
                ))}
                <Combobox.EventsTarget>
                  <PillsInput.Field
                    {...control}
                    value={typed}
                    readOnly={isReadOnly ?? false}
                    autoComplete="off"
                    onChange={(event) => {
                      setTyped(event.currentTarget.value);
                      setLeft(false);
                      combobox.openDropdown();
                      combobox.selectFirstOption();
                    }}
                    onBlur={leave}
                    onKeyDown={(event) => {
                      if (event.key === 'Escape') setTyped('');
                      if (event.key !== 'Backspace' || typed !== '' || isReadOnly) return;
                      onChange(setOfCodes(ids.slice(0, -1)));
                    }}
                  />
                </Combobox.EventsTarget>
              </Pill.Group>
            </PillsInput>
          </Combobox.DropdownTarget>
          <Choices choices={choices.filter(({ id }) => !ids.includes(id))} typed={typed} onCreate={onCreate} />
        </Combobox>
      )}
    </LabelledField>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly typed: string;
  readonly onCreate: PickerProps['onCreate'];
}

function Choices({ choices, typed, onCreate }: ChoicesProps) {
  const { text } = useTexts();
  const found = findChoices(choices, typed);
  const canCreate = onCreate !== undefined && typed.trim() !== '' && !isKnownName(choices, typed);
  return (
    <Combobox.Dropdown>
      <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
        {found.map(({ id, label, detail }) => (
          <Combobox.Option key={id} value={id}>
            {label}{' '}
            {detail !== undefined && (
              <Text span size="xs" c="dimmed">
                {detail}
              </Text>
            )}
          </Combobox.Option>
        ))}
        {canCreate && (
          <Combobox.Option value={newValue}>{text('words.addNew', { name: typed.trim() })}</Combobox.Option>
        )}
        {found.length === 0 && !canCreate && <Combobox.Empty>{text('words.nothingFound')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
