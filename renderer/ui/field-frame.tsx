import { Input, Stack } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Issue } from '../../shared/issue.ts';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

/** What the control inside has to carry so that label, help and findings belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldFrameProps {
  readonly label: string;
  /** Help in plain words, always visible. */
  readonly help?: string;
  /** Findings about this field, shown under it by icon and word. */
  readonly issues?: readonly Issue[];
  readonly required?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled field with its help above and what was found under it. */
export function FieldFrame({ label, help, issues = [], required = false, children }: FieldFrameProps) {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}-help`;
  const findingsId = issues.length === 0 ? undefined : `${id}-findings`;
  const describedBy = [helpId, findingsId].filter((one) => one !== undefined).join(' ');
  return (
    <Stack gap="xs">
      <Input.Label htmlFor={id} required={required}>
        {label}
      </Input.Label>
      {help !== undefined && <Input.Description id={helpId}>{help}</Input.Description>}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': issues.some((issue) => issue.severity === 'error') || undefined,
      })}
      {findingsId !== undefined && <Findings id={findingsId} issues={issues} />}
    </Stack>
  );
}

/** Findings one under the other, each "Must fix" or "Please check" with its sentence. */
export function Findings({ id, issues }: { readonly id?: string; readonly issues: readonly Issue[] }) {
  const { text, issue: sentenceOf } = useTexts();
  return (
    <Stack gap="xs" {...(id !== undefined && { id })}>
      {issues.map((issue) => (
        <StateMark
          key={`${issue.code} ${issue.path.field ?? ''} ${sentenceOf(issue)}`}
          state={issue.severity === 'error' ? 'must fix' : 'please check'}
        >
          <strong>{text(issue.severity === 'error' ? 'words.mustFix' : 'words.pleaseCheck')}</strong>{' '}
          {sentenceOf(issue)}
        </StateMark>
      ))}
    </Stack>
  );
}
