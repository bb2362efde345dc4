import type { Conflict } from '../../../../shared/schema/dataset.ts';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import type { Choice } from './conflict-choices.ts';

/** One value of a field in several versions, or what else it would come to: emptied, deleted, there. */
export function choiceWords(
  { means, value }: Pick<Choice, 'means' | 'value'>,
  { kind, field }: Pick<Conflict, 'kind' | 'field'>,
  context: ValueContext,
): string {
  const { text } = context.texts;
  if (means === 'value') return valueWords(context, kind, field, value);
  return text(
    (
      {
        cleared: 'combine.conflicts.cleared',
        deleted: 'combine.conflicts.deleted',
        stays: 'combine.conflicts.there',
      } as const
    )[means],
  );
}
