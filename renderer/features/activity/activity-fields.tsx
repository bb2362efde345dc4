import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { parseAddress } from '../../../shared/package/address.ts';
import type { Issue } from '../../../shared/issue.ts';
import { useTexts } from '../../ui/text.tsx';
import type { FieldProps } from '../../ui/fields/labelled-field.tsx';
import type { InvalidReason } from './invalid-value.ts';
import { fieldKeyOf } from './field-label.ts';
import type { SectionProps } from './section.ts';
import { TwoVersions } from './two-versions.tsx';

/** What the fields of one activity need beside what every section gets. */
export interface FieldsValue extends SectionProps {
  /** Everything that is shown, by address: what is saved, what was typed, and what was typed and cannot be saved. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly invalid: ReadonlyMap<string, InvalidReason>;
  /** Choose one of two versions. */
  readonly decide: (address: string, value: unknown) => void;
}

const FieldsContext = createContext<FieldsValue | null>(null);

export function FieldsProvider({ value, children }: { readonly value: FieldsValue; readonly children: ReactNode }) {
  return <FieldsContext value={value}>{children}</FieldsContext>;
}

export function useFields(): FieldsValue {
  const fields = useContext(FieldsContext);
  if (!fields) throw new Error('there is no FieldsProvider above');
  return fields;
}

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
        issues: issuesAt(fields.issues, address),
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

/** Findings of a field. "Two versions" is said by the field itself; what a list's entry is about stands at its first field. */
export function issuesAt(issues: readonly Issue[], address: string): readonly Issue[] {
  return issues.filter(({ code, path }) => path.field === address && code !== 'findings.undecided');
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
