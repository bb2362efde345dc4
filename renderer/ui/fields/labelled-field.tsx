import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import { Findings, FieldFrame } from '../field-frame.tsx';
import type { ControlProps } from '../field-frame.tsx';
import { StateMark } from '../state-mark.tsx';

/** What every field takes, whatever its value is. */
export interface FieldProps {
  readonly label: string;
  /** Help in plain words, always visible. */
  readonly help?: string | undefined;
  /** Findings about the field. */
  readonly issues?: readonly Issue[] | undefined;
  /** Why what was typed cannot stand here, in a sentence; it is kept, but not saved. */
  readonly problem?: string | undefined;
  /** In a row under a head that names the column: the label is for screen readers only. */
  readonly isCompact?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
}

interface LabelledFieldProps extends FieldProps {
  /** The problem comes up when the field is left: who hears the screen is told at once, and not only on coming back. */
  readonly tellsProblem?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label, help, findings and problem. */
export function LabelledField(props: LabelledFieldProps) {
  const { label, help, issues = [], problem, tellsProblem = false, isCompact, children } = props;
  const id = useId();
  const problemId = problem === undefined ? undefined : `${id}-problem`;
  const withProblem = (control: ControlProps): ControlProps => ({
    ...control,
    'aria-describedby':
      [control['aria-describedby'], problemId].filter((one) => one !== undefined).join(' ') || undefined,
    'aria-invalid': control['aria-invalid'] || problemId !== undefined || undefined,
  });
  const said = problemId !== undefined && (
    <div id={problemId} role={tellsProblem ? 'alert' : undefined}>
      <StateMark state="must fix">{problem}</StateMark>
    </div>
  );
  if (isCompact) {
    const findingsId = issues.length === 0 ? undefined : `${id}-findings`;
    return (
      <div>
        <label htmlFor={`${id}-control`}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </label>
        {children(
          withProblem({
            id: `${id}-control`,
            'aria-describedby': findingsId,
            'aria-invalid': issues.some(({ severity }) => severity === 'error') || undefined,
          }),
        )}
        {findingsId !== undefined && <Findings id={findingsId} issues={issues} />}
        {said}
      </div>
    );
  }
  return (
    <div>
      <FieldFrame label={label} issues={issues} {...(help !== undefined && { help })}>
        {(control) => children(withProblem(control))}
      </FieldFrame>
      {said}
    </div>
  );
}
