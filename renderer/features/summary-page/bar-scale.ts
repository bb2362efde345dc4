/** The largest of some numbers; 0 when none is known. */
export function largestOf(numbers: Iterable<number | null>): number {
  let largest = 0;
  for (const number of numbers) if (number !== null && number > largest) largest = number;
  return largest;
}

/**
 * What a bar beside a target is drawn against: the target, or the value where it is more.
 *
 * @returns 0 when there is no target to compare with
 */
export function scaleOfTarget(value: number | null, target: number | undefined): number {
  return target === undefined || target === 0 ? 0 : Math.max(target, value ?? 0);
}

/**
 * Length of a bar in parts of its room. Anything above 0 can be seen; 0 has no length; unknown is null: it is drawn as
 * an open frame, so that nobody takes it for 0.
 *
 * @param room in the unit of the drawing
 */
export function barLength(value: number | null, largest: number, room: number): number | null {
  if (value === null) return null;
  if (value === 0 || largest === 0) return 0;
  return Math.max(2, (value / largest) * room);
}
