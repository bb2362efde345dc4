import type { Conflict } from '../../../../shared/schema/dataset.ts';
import { choicesOf } from './conflict-choices.ts';
import { senderKey } from './disputed-records.ts';
import { readOther } from './other-value.ts';
import type { OtherValue } from './other-value.ts';

/** What was chosen for a field: one of the values by its key, or a value of one's own. */
export type Chosen = { readonly key: string } | { readonly typed: string };

/** Chosen values by field. A field that is not in it stays in two versions. */
export type ChosenByField = ReadonlyMap<string, Chosen>;

/** The value that a choice gives the field, or why it gives none. */
export function valueChosen(conflict: Conflict, chosen: Chosen): OtherValue {
  if ('typed' in chosen) return readOther(conflict.kind, conflict.field, chosen.typed);
  const choice = choicesOf(conflict).find(({ key }) => key === chosen.key);
  return choice ? { value: choice.value } : { problem: 'empty' };
}

/** Every field in which the sender wrote a value, decided for it; the others as they were chosen. */
export function allOfSender(conflicts: readonly Conflict[], sender: string, before: ChosenByField): ChosenByField {
  const chosen = new Map(before);
  for (const conflict of conflicts) {
    const choice = choicesOf(conflict).find(({ writers }) =>
      writers.some((writer) => !writer.deleted && senderKey(writer) === sender),
    );
    if (choice) chosen.set(conflict.field, { key: choice.key });
  }
  return chosen;
}
