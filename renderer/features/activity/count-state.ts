import type { Count, RecordedCount } from '../../../shared/schema/count.ts';
import type { Texts } from '../../ui/text.tsx';

/**
 * What a count says in words, beside its field: the state of what is recorded, or what follows from the other counts.
 * Empty for a number, which says it itself.
 *
 * @param counted as it counts (`shared/counting`)
 */
export function countStateWords(
  recorded: RecordedCount | undefined,
  counted: Count | undefined,
  { text, number }: Pick<Texts, 'text' | 'number'>,
): string {
  if (recorded?.state === 'number') return '';
  if (recorded?.state === 'unknown') return text('words.unknown');
  if (recorded?.state === 'notApplicable' || counted?.state === 'notApplicable') return text('words.notApplicable');
  if (counted?.state === 'number') return text('parts.computed', { value: number(counted.value) });
  if (counted?.state === 'unknown') return text('parts.unknownFromParts');
  return text('words.notFilled');
}

/** A count that can only be read: its number, or its state. */
export function countWords(count: Count, { text, number }: Pick<Texts, 'text' | 'number'>): string {
  if (count.state === 'number') return number(count.value);
  if (count.state === 'unknown') return text('words.unknown');
  return count.state === 'notApplicable' ? text('words.notApplicable') : text('words.notFilled');
}
