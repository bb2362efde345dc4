import type { Texts } from './text.tsx';

/** What an undo of the last change says: done, or done except for these fields, which have been changed since. */
export function undoneWords({ text }: Pick<Texts, 'text'>, fields: readonly string[]): string {
  return fields.length === 0
    ? text('activity.footer.undone')
    : text('activity.footer.undoneInPart', { fields: [...new Set(fields)].join(', ') });
}
