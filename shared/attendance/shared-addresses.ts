import type { AttendanceRow } from './model.ts';
import { skeletonOf } from './name-skeleton.ts';

/**
 * Takes the address off rows in which people of different names give the same one: it is that of their office, or of who
 * filled the form in for others, and tells nobody apart. Names that have a word in common, in any spelling or script, may
 * be one person who married or left a name out: these keep it. For lists and forms only, where people write the address; in
 * the log of a platform it is that of the account.
 */
export function withoutSharedAddresses(rows: readonly AttendanceRow[]): readonly AttendanceRow[] {
  const names = new Map<string, Set<string>>();
  for (const { email, key } of rows) {
    if (email === undefined || !key.includes(' ')) continue;
    const known = names.get(email);
    if (known) known.add(key);
    else names.set(email, new Set([key]));
  }
  const shared = new Set(
    [...names].flatMap(([email, keys]) => (keys.size > 1 && areSeveral([...keys]) ? [email] : [])),
  );
  if (shared.size === 0) return rows;
  return rows.map((row) =>
    row.email !== undefined && shared.has(row.email) && row.key.includes(' ') ? { ...row, email: undefined } : row,
  );
}

/** Whether two of the names have no word in common. */
function areSeveral(keys: readonly string[]): boolean {
  const names = keys.map((key) => skeletonOf(key).split(' '));
  return names.some((one, index) => names.slice(index + 1).some((other) => one.every((word) => !other.includes(word))));
}
