import { skeletonOf, wordHashes } from './name-skeleton.ts';

/** Longer names are rarely those of one person, and have many parts. */
const mostWords = 4;

/**
 * Names of three words and four of which another holds a part of two words or more, in any spelling: `Rasa
 * Petrauskaitė-Jonaitienė` and `Rasa Jonaitienė`, a name with its patronymic and without.
 * @param names folded words of each name
 * @param byHash the first name with each hash (`skeletonHash`)
 * @returns places of the longer and of the shorter name
 */
export function namesWithin(
  names: readonly string[],
  byHash: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let name = 0; name < names.length; name += 1) {
    const text = names[name]!;
    if (!hasThreeWords(text)) continue;
    const hashes = wordHashes(text);
    if (hashes.length > mostWords) continue;
    for (const sum of sumsOfParts(hashes)) {
      const shorter = byHash.get(sum);
      if (shorter !== undefined && shorter !== name && isWithin(names[shorter]!, text)) found.push([name, shorter]);
    }
  }
  return found;
}

function hasThreeWords(name: string): boolean {
  const blank = name.indexOf(' ');
  return blank > 0 && name.includes(' ', blank + 1);
}

/** The hash of a name is the sum of those of its words: without one of them, and of four without two. */
function sumsOfParts(hashes: readonly number[]): ReadonlySet<number> {
  const sum = hashes.reduce((total, hash) => (total + hash) | 0, 0);
  const sums = new Set<number>();
  for (const [at, one] of hashes.entries()) {
    sums.add((sum - one) | 0);
    if (hashes.length > 3) for (const other of hashes.slice(at + 1)) sums.add((sum - one - other) | 0);
  }
  return sums;
}

/** Two names may have one hash. */
function isWithin(shorter: string, longer: string): boolean {
  const rest = skeletonOf(longer).split(' ');
  const words = skeletonOf(shorter).split(' ');
  return (
    words.length < rest.length &&
    words.every((word) => {
      const at = rest.indexOf(word);
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    })
  );
}
