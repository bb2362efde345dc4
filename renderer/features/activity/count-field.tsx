import { Input, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './count.module.css';
import { CountInput } from './count-input.tsx';
import type { CountInputProps } from './count-input.tsx';
import { TwoVersions } from './two-versions.tsx';

interface CountFieldProps extends Omit<CountInputProps, 'isInvalid' | 'describedBy'> {
  readonly help?: string;
  readonly issues?: readonly Issue[];
  /** Under a head that names the column: the label is for screen readers only. */
  readonly isCompact?: boolean;
}

/** A count by itself, with its label, its reason when it is unknown, and what was found about it. */
export function CountField({ help, issues = [], isCompact = false, ...input }: CountFieldProps) {
  const id = useId();
  const findingsId = issues.length > 0 ? `${id}-findings` : undefined;
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div className={isCompact ? undefined : classes.field}>
      {!isCompact && <Input.Label component="div">{input.label}</Input.Label>}
      {help !== undefined && <Input.Description id={helpId}>{help}</Input.Description>}
      <CountInput
        {...input}
        isInvalid={issues.some(({ severity }) => severity === 'error')}
        describedBy={[helpId, findingsId].filter(Boolean).join(' ') || undefined}
      />
      <UnknownReason
        label={input.label}
        count={input.recorded}
        isReadOnly={input.isReadOnly}
        onChange={input.onChange}
      />
      {input.conflict && <TwoVersions address={input.address} />}
      {findingsId !== undefined && <Findings id={findingsId} issues={issues} />}
    </div>
  );
}

interface UnknownReasonProps {
  readonly label: string;
  readonly count: RecordedCount | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (count: RecordedCount) => void;
}

/** Asks why a count is unknown; nothing when it is not. */
export function UnknownReason({ label, count, isReadOnly, onChange }: UnknownReasonProps) {
  const { text } = useTexts();
  if (count?.state !== 'unknown') return null;
  const { reason, ...bare } = count;
  return (
    <TextInput
      size="sm"
      className={classes.reason ?? ''}
      label={text('parts.whyUnknown', { label })}
      placeholder={text('parts.whyUnknownExample')}
      maxLength={500}
      value={reason ?? ''}
      readOnly={isReadOnly}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onChange(typed === '' ? bare : { ...bare, reason: typed });
      }}
    />
  );
}
