import { NativeSelect, TextInput, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { countBases } from '../../../shared/codes/activity-codes.ts';
import type { CountBasis } from '../../../shared/codes/activity-codes.ts';
import type { Count, RecordedCount } from '../../../shared/schema/count.ts';
import type { Conflict } from '../../../shared/schema/dataset.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './count.module.css';
import { countStateWords } from './count-state.ts';
import { readTypedCount, writtenCount } from '../../ui/fields/typed-count.ts';
import { useNumberTyping } from './use-unread.ts';

export interface CountInputProps {
  /** What is counted, for those who cannot see the heads of the table: "Online, first day". */
  readonly label: string;
  readonly address: string;
  readonly recorded: RecordedCount | undefined;
  /** As it counts: what follows from other counts and from the mode. */
  readonly counted?: Count | undefined;
  readonly conflict?: Conflict | undefined;
  readonly isInvalid?: boolean;
  /** Id of what is said about the field elsewhere. */
  readonly describedBy?: string | undefined;
  readonly isReadOnly: boolean;
  /** Whether one can say what the count rests on. */
  readonly asksBasis?: boolean;
  /** In a long list of options, "not filled in" is said to screen readers only. */
  readonly isQuiet?: boolean;
  readonly onChange: (count: RecordedCount | undefined) => void;
}

/** Where a count is typed: digits, `?` for unknown, `-` for not applicable. Its state stands under it in words. */
export function CountInput(props: CountInputProps) {
  const {
    label,
    address,
    recorded,
    counted,
    conflict,
    isReadOnly,
    asksBasis = false,
    isQuiet = false,
    onChange,
  } = props;
  const texts = useTexts();
  const { text } = texts;
  const stateId = useId();
  // What cannot be read stays in the field with a sentence; the record keeps what it had.
  const typing = useNumberTyping(address, {
    value: recorded,
    written: writtenCount(recorded),
    isReadable: (typed) => 'count' in readTypedCount(typed, undefined),
  });
  const reading = typing.unread === undefined ? undefined : readTypedCount(typing.unread, recorded);
  const problem = reading && 'problem' in reading ? reading.problem : undefined;
  const state = countStateWords(recorded, counted, texts);
  const isBlank = recorded === undefined && (counted === undefined || counted.state === 'notFilled');
  const isComputed = recorded === undefined && counted?.state === 'number';
  return (
    <div className={classes.count}>
      <TextInput
        aria-label={label}
        aria-describedby={[stateId, props.describedBy].filter(Boolean).join(' ')}
        data-field={address}
        data-count
        size="sm"
        inputMode="numeric"
        autoComplete="off"
        classNames={{ input: classes.input }}
        value={typing.shown}
        placeholder={isComputed ? texts.number(counted.value) : ''}
        readOnly={isReadOnly}
        error={problem !== undefined || props.isInvalid === true || conflict !== undefined}
        onFocus={(event) => {
          typing.onFocus();
          event.currentTarget.select();
        }}
        onChange={(event) => {
          const entered = event.currentTarget.value;
          const before = typing.before.current;
          const next = readTypedCount(entered, recorded ?? before);
          // `45,5` began as 45 and `-3` as not applicable: neither was meant.
          onChange('count' in next ? next.count : before);
          typing.type(entered);
        }}
        onBlur={typing.onBlur}
      />
      <div id={stateId} className={classes.state}>
        {problem !== undefined && (
          <div role="alert">
            <StateMark state="must fix">
              {text(`parts.count.${problem}`, { typed: typing.unread ?? '', kept: writtenCount(recorded) || '_none' })}
            </StateMark>
          </div>
        )}
        {conflict && problem === undefined && <StateMark state="two versions">{text('words.twoVersions')}</StateMark>}
        {!conflict && problem === undefined && (isBlank && isQuiet ? <VisuallyHidden>{state}</VisuallyHidden> : state)}
      </div>
      {asksBasis && (recorded?.state === 'number' || recorded?.state === 'unknown') && (
        <BasisSelect
          label={text('parts.basisOf', { label })}
          count={recorded}
          onChange={onChange}
          isReadOnly={isReadOnly}
        />
      )}
    </div>
  );
}

interface BasisSelectProps {
  readonly label: string;
  readonly count: Exclude<RecordedCount, { state: 'notApplicable' }>;
  readonly isReadOnly: boolean;
  readonly onChange: (count: RecordedCount) => void;
}

/** What a count rests on: a signed list, a platform log … */
function BasisSelect({ label, count, isReadOnly, onChange }: BasisSelectProps) {
  const { text, shared } = useTexts();
  const { basis: _, ...bare } = count;
  return (
    <NativeSelect
      aria-label={label}
      {...(count.basis !== undefined && { title: shared(`basis.${count.basis}`) })}
      size="xs"
      rightSectionWidth={18}
      classNames={{ input: classes.basis }}
      disabled={isReadOnly}
      value={count.basis ?? ''}
      data={[
        { value: '', label: text('parts.basisOpen') },
        ...countBases.map((basis) => ({ value: basis, label: shared(`basis.${basis}`) })),
      ]}
      onChange={(event) => {
        const basis = event.currentTarget.value as CountBasis | '';
        onChange(basis === '' ? bare : { ...bare, basis });
      }}
    />
  );
}
