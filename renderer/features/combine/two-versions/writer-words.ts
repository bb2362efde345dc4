import type { ConflictValue } from '../../../../shared/schema/dataset.ts';
import type { ValueContext } from '../../../ui/value-words.ts';

/** Who sent a value: `Jonas (DDG)`, as far as anybody said. */
export function senderWords(
  { author, partner }: Pick<ConflictValue, 'author' | 'partner'>,
  { texts, nameOf }: ValueContext,
): string {
  const house = partner === undefined ? undefined : nameOf(partner);
  return author !== undefined && house !== undefined
    ? texts.text('combine.conflicts.senderOf', { author, partner: house })
    : (author ?? house ?? texts.text('combine.conflicts.unknownSender'));
}

/** Who sent it and when it was typed. */
export function writtenBy(value: ConflictValue, context: ValueContext): string {
  const { texts } = context;
  return texts.text('combine.conflicts.from', { sender: senderWords(value, context), moment: texts.moment(value.at) });
}
