/** Hexadecimal digits that are taken of each activity's id: what was chosen at random in it. */
const taken = 15;

/**
 * The id of the answer about two activities: made of their ids, so that every installation means the same record and
 * two answers given apart meet as two versions of one. A UUID of the form of all others (RFC 9562, version 7).
 */
export function overlapIdOf(one: string, other: string): string {
  const digits = [one, other]
    .toSorted()
    .map((id) => id.replaceAll('-', '').slice(-taken))
    .join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `7${digits.slice(12, 15)}`,
    `8${digits.slice(15, 18)}`,
    digits.slice(18),
  ].join('-');
}
