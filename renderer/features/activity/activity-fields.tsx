import type { ReactNode } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import { parseAddress } from '../../../shared/package/address.ts';
import type { FieldProps } from '../../ui/fields/labelled-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { fieldKeyOf } from './field-label.ts';
import { useFields } from './fields-context.tsx';
import { issuesAt } from './issues-at.ts';
import { TwoVersions } from './two-versions.tsx';

/** What a control takes: frame, value and the way to report a new one. */
export interface FieldControl<Value> extends FieldProps {
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

interface ActivityFieldProps<Value> {
  readonly address: string;
  /** Another name than the field's own: in a list the number of the row. */
  readonly label?: string;
  readonly isCompact?: boolean;
  readonly children: (field: FieldControl<Value>) => ReactNode;
}

/** One field of the activity: its control, what was found about it, and both values where it is in two versions. */
export function ActivityField<Value>({ address, label, isCompact = false, children }: ActivityFieldProps<Value>) {
  const fields = useFields();
  const { text } = useTexts();
  const reason = fields.invalid.get(address);
  const key = fieldKeyOf(address);
  return (
    <div data-field={address}>
      {children({
        label: label ?? (key === undefined ? address : text(key)),
        // That it is in two versions is said below, with both values.
        issues: issuesAt(fields.issues, address).filter(({ code }) => code !== 'findings.undecided'),
        problem: reason === undefined ? undefined : text(`activity.invalid.${reason}`),
        isReadOnly: fields.isReadOnly,
        isCompact,
        value: fields.values.get(address) as Value | undefined,
        onChange: (value) => fields.change(new Map([[address, value]])),
      })}
      <TwoVersions address={address} />
    </div>
  );
}

/** Findings about a list as a whole, or about an entry and no field of it. */
export function issuesOfList(issues: readonly Issue[], list: string, entry?: string): readonly Issue[] {
  return issues.filter(({ path }) => {
    if (path.field === undefined) return false;
    if (path.field === (entry === undefined ? list : `${list}/${entry}`)) return true;
    const address = parseAddress(path.field);
    return entry !== undefined && address.name === list && address.entry === entry && address.field === 'position';
  });
}
