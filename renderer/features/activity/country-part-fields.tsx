import { TextInput } from '@mantine/core';
import { Findings } from '../../ui/field-frame.tsx';
import { LabelledField } from '../../ui/fields/labelled-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './count.module.css';
import { CountField } from './count-field.tsx';
import { changeOf } from './entry-changes.ts';
import { issuesAt, issuesUnder } from './issues-at.ts';
import { readRowNumbers } from './row-numbers.ts';
import type { SectionProps } from './section.ts';
import { useNumberTyping } from './use-unread.ts';

/** What one country adds to a regional activity: participants, organisations mapped, the rows of its source, a note. */
export function CountryPartFields({ country, ...props }: SectionProps & { readonly country: string }) {
  const { activity, issues, conflicts, isReadOnly, change } = props;
  const texts = useTexts();
  const { text } = texts;
  const part = activity.countryParts?.find(({ id }) => id === country);
  const address = (field: string) => `countryParts/${country}/${field}`;
  const asksMapped = activity.type === 'mapping' || part?.organisationsMapped !== undefined;
  const name = texts.country(country);
  const shown = [address('participants'), address('organisationsMapped')];
  return (
    <>
      <div className={`${classes.part} ${classes.beside}`}>
        {(['participants', 'organisationsMapped'] as const).map(
          (field) =>
            (field === 'participants' || asksMapped) && (
              <CountField
                key={field}
                label={text(`parts.part.${field}`, { country: name })}
                address={address(field)}
                recorded={part?.[field]}
                conflict={conflicts.get(address(field))}
                issues={issuesAt(issues, address(field))}
                isReadOnly={isReadOnly}
                asksBasis
                onChange={(count) => change(changeOf(address(field), count))}
              />
            ),
        )}
        <RowNumbersField
          address={address('sourceRowNumbers')}
          value={part?.sourceRowNumbers}
          isReadOnly={isReadOnly}
          onChange={(numbers) => change(changeOf(address('sourceRowNumbers'), numbers))}
        />
        <LabelledField label={text('parts.part.note')}>
          {(control) => (
            <TextInput
              {...control}
              data-field={address('note')}
              maxLength={500}
              readOnly={isReadOnly}
              value={part?.note ?? ''}
              onChange={(event) => change(changeOf(address('note'), event.currentTarget.value || undefined))}
            />
          )}
        </LabelledField>
      </div>
      <Findings
        issues={issuesUnder(issues, `countryParts/${country}`).filter(({ path }) => !shown.includes(path.field ?? ''))}
      />
    </>
  );
}

interface RowNumbersFieldProps {
  readonly address: string;
  readonly value: readonly number[] | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (numbers: readonly number[] | undefined) => void;
}

/** Row numbers as they stand in the source: 1, 2, 4. A number that is missing there may be a person who is missing here. */
function RowNumbersField({ address, value, isReadOnly, onChange }: RowNumbersFieldProps) {
  const { text } = useTexts();
  const typing = useNumberTyping(address, {
    value,
    written: value?.join(', ') ?? '',
    isReadable: (typed) => readRowNumbers(typed) !== 'problem',
  });
  return (
    <LabelledField
      label={text('parts.part.rowNumbers')}
      help={text('parts.part.rowNumbersHelp')}
      problem={typing.unread !== undefined ? text('parts.part.rowNumbersWrong') : undefined}
    >
      {(control) => (
        <TextInput
          {...control}
          value={typing.shown}
          readOnly={isReadOnly}
          onFocus={typing.onFocus}
          onChange={(event) => {
            const entered = event.currentTarget.value;
            const numbers = readRowNumbers(entered);
            onChange(numbers === 'problem' ? typing.before.current : numbers);
            typing.type(entered);
          }}
          onBlur={typing.onBlur}
        />
      )}
    </LabelledField>
  );
}
