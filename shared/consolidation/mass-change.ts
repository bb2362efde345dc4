/**
 * How much of what is here a file would take away (`reliability.md` "Mass change"):
 *
 * | deleted or emptied | what is asked of the person |
 * |--------------------|-----------------------------|
 * | under 30 %         | nothing                     |
 * | from 30 %          | `warn`: to look             |
 * | from 90 %          | `confirm`: to type a word   |
 */
export type MassChange = 'none' | 'warn' | 'confirm';

/**
 * @param removed records that would be deleted or emptied
 * @param present records there are now
 */
export function massChangeOf(removed: number, present: number): MassChange {
  if (removed === 0 || present === 0) return 'none';
  if (removed * 10 >= present * 9) return 'confirm';
  return removed * 10 >= present * 3 ? 'warn' : 'none';
}
