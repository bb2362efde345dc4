import { Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dateInNumbers } from '../../../shared/messages/param-words.ts';
import { isCalendarDate } from '../../../shared/schema/calendar-date.ts';
import { useTexts } from '../text.tsx';
import classes from './date-field.module.css';
import { LabelledField } from './labelled-field.tsx';
import type { FieldProps } from './labelled-field.tsx';
import { monthNamesOf, readDate } from './read-date.ts';
import { readTime } from './read-time.ts';

interface TypedFieldProps extends FieldProps {
  readonly value: string | undefined;
  /** The date or time; what cannot be read as one is given as it was typed, so that it can be kept. */
  readonly onChange: (value: string | undefined) => void;
}

/** A day, or a month when no more is known: typed in any usual way, shown as it was understood. */
export function DateField({ value, onChange, isReadOnly, ...field }: TypedFieldProps) {
  const { text, date, locale } = useTexts();
  const months = useMemo(() => monthNamesOf([locale, 'en']), [locale]);
  const isDate = value !== undefined && isCalendarDate(value);
  return (
    <ReadField
      {...field}
      value={isDate ? dateInNumbers(value, locale) : value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      read={(typed) => readDate(typed, months)}
      // A cell of a table is too narrow for it; the table says what goes in.
      placeholder={field.isCompact ? '' : text('words.datePlaceholder')}
      understood={isDate ? date(value) : undefined}
    />
  );
}

/** A local time of day. */
export function TimeField(props: TypedFieldProps) {
  const { text } = useTexts();
  return <ReadField {...props} read={readTime} placeholder={text('words.timePlaceholder')} understood={undefined} />;
}

interface ReadFieldProps extends TypedFieldProps {
  readonly read: (typed: string) => string | undefined;
  readonly placeholder: string;
  readonly understood: string | undefined;
}

function ReadField({ value, onChange, read, placeholder, understood, isReadOnly, ...field }: ReadFieldProps) {
  // While somebody types, the field shows what was typed, not what was understood.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <LabelledField {...field}>
      {(control) => (
        <TextInput
          {...control}
          value={typed ?? value ?? ''}
          placeholder={placeholder}
          readOnly={isReadOnly ?? false}
          autoComplete="off"
          onChange={(event) => {
            const entered = event.currentTarget.value;
            setTyped(entered);
            onChange(entered.trim() === '' ? undefined : (read(entered) ?? entered));
          }}
          onBlur={() => setTyped(null)}
          {...(understood !== undefined &&
            understood !== (typed ?? value) &&
            !field.isCompact && {
              classNames: { wrapper: classes.wrapper, input: classes.input, section: classes.understood },
              rightSection: (
                <Text size="xs" c="dimmed" ta="right" w="100%" pr={8} style={{ whiteSpace: 'nowrap' }}>
                  {understood}
                </Text>
              ),
              rightSectionWidth: 148,
              rightSectionPointerEvents: 'none' as const,
            })}
        />
      )}
    </LabelledField>
  );
}
