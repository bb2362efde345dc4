import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { InvalidReason } from '../../ui/fields/invalid-value.ts';
import type { SectionProps } from './section.ts';
import type { UnreadNumbers } from './unread-numbers.ts';

/** What the fields of one activity need beside what every section gets. */
export interface FieldsValue extends SectionProps {
  /** Everything that is shown, by address: what is saved, what was typed, and what was typed and cannot be saved. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly invalid: ReadonlyMap<string, InvalidReason>;
  /** What stands in fields for counts and numbers and is none. */
  readonly unread: UnreadNumbers;
  readonly setUnreadAt: (address: string, typed: string | undefined) => void;
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
