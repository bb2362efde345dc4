import type { AttendanceRow } from './model.ts';
import { skeletonOf } from './name-skeleton.ts';

/**
 * What becomes of an address that people of different names give. For lists and forms only, where people write it; in the
 * log of a platform it is that of the account.
 *
 * Names without a common word are several people: the address is that of their office, or of who filled the form in for
 * others. It tells nobody apart and is taken off their rows. Names that share a word, in any spelling or script, may be one
 * person who married or left a name out, or a family: they keep the address, count once (`attendance-formats.md` §7.3),
 * and are flagged to be asked about when what is left of their names differs, or only their endings do.
 */
export function withoutSharedAddresses(rows: readonly AttendanceRow[]): readonly AttendanceRow[] {
  const names = new Map<string, string>();
  const several = new Map<string, Set<string>>();
  for (const { email, key } of rows) {
    if (email === undefined || !key.includes(' ')) continue;
    const first = names.get(email);
    if (first === undefined) names.set(email, key);
    else if (first !== key) several.set(email, (several.get(email) ?? new Set([first])).add(key));
  }
  const bearers = new Map([...several].map(([email, keys]) => [email, bearersOf([...keys])]));
  if ([...bearers.values()].every((found) => found === 'one')) return rows;
  return rows.map((row) => {
    const found = row.email !== undefined && row.key.includes(' ') ? bearers.get(row.email) : 'one';
    if (found === 'several') return { ...row, email: undefined };
    return found === 'perhaps several' ? { ...row, flags: [...row.flags, 'shared-address'] } : row;
  });
}

function bearersOf(keys: readonly string[]): 'one' | 'perhaps several' | 'several' {
  const names = keys.map((key) => skeletonOf(key).split(' '));
  const pairs = pairsOf(names);
  if (pairs.some(([one, other]) => one.every((word) => !other.includes(word)))) return 'several';
  const mayBeTwo = pairs.some(([one, other]) => areUnlike(one, other)) || pairsOf(keys).some(areOfTwoGenders);
  return mayBeTwo ? 'perhaps several' : 'one';
}

function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}

/** `Aleksandr` and `Aleksandra`: one word but for an ending that only names of women have. */
function areOfTwoGenders([one, other]: readonly [string, string]): boolean {
  const others = other.split(' ');
  return one.split(' ').some((word) => {
    const skeleton = skeletonOf(word);
    const same = others.filter((candidate) => skeletonOf(candidate) === skeleton);
    return same.length > 0 && same.every((candidate) => isOfWoman(candidate) !== isOfWoman(word));
  });
}

function isOfWoman(word: string): boolean {
  return /[aeаяе]$/u.test(word);
}

/** Whether each of two names has a word that the other has in no spelling, slip or initial. */
function areUnlike(one: readonly string[], other: readonly string[]): boolean {
  const own = one.filter((word) => !other.includes(word));
  const others = other.filter((word) => !one.includes(word));
  return (
    own.some((word) => others.every((candidate) => !areAlike(word, candidate))) &&
    others.some((word) => own.every((candidate) => !areAlike(word, candidate)))
  );
}

/**
 * An initial of the other, or a slip in the middle: a letter more or less, or two that changed places. Not an ending:
 * Viktor is not Viktoriia.
 */
function areAlike(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < shorter.length && one[start] === other[start]) start += 1;
  if (start === shorter.length) return false;
  let end = 0;
  while (end < shorter.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return longer.length - start - end <= (one.length === other.length ? 2 : 1);
}
