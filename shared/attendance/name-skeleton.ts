import { sounds, spellSounds } from './latin-sounds.ts';

/** Cyrillic letters as Latin ones, Ukrainian and Russian alike, already without what the two spell differently. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'g',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Spellings of one sound in words without an `h`. */
const plainSounds: readonly (readonly [RegExp, string])[] = [
  [/(?:cz|ts)/gu, 'c'],
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'],
  [/ks/gu, 'x'],
  [/(.)\1+/gu, '$1'],
];

/** Those of all words. Longer ones first. */
const allSounds: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'sc'],
  [/(?:sch|sh)/gu, 's'],
  [/(?:tch|ch|cz|ts)/gu, 'c'],
  [/zh/gu, 'z'],
  [/(?:kh|h)/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  ...plainSounds.slice(1),
];

/**
 * What is left of a name when spelling, script and endings are taken away: two names with one skeleton may be one person
 * (`attendance-formats.md` §6). It only ever suggests.
 * @param key folded words in a fixed order
 */
export function skeletonOf(key: string): string {
  const words = key.split(' ').map(skeletonOfWord);
  return words.length === 2 && words[0]! <= words[1]! ? `${words[0]} ${words[1]}` : words.toSorted().join(' ');
}

/**
 * A number for what is left of a name: the same for names with one skeleton, and rarely the same for others. For most
 * words it is told letter by letter, without a text for the skeleton.
 * @param key as for `skeletonOf`
 */
export function skeletonHash(key: string): number {
  let sum = 0;
  for (let from = 0; from < key.length;) {
    const blank = key.indexOf(' ', from);
    const end = blank < 0 ? key.length : blank;
    // Words stand in any order: their hashes are added up.
    sum = (sum + hashOfWord(key, from, end)) | 0;
    from = end + 1;
  }
  return sum;
}

/** For each word of a name its part of `skeletonHash`. */
export function wordHashes(key: string): readonly number[] {
  const hashes: number[] = [];
  for (let from = 0; from < key.length;) {
    const blank = key.indexOf(' ', from);
    const end = blank < 0 ? key.length : blank;
    hashes.push(hashOfWord(key, from, end));
    from = end + 1;
  }
  return hashes;
}

function hashOfWord(key: string, from: number, end: number): number {
  let hash = 17;
  const spelled = spellSounds(key, from, end);
  if (spelled < 0) {
    const skeleton = skeletonOfWord(key.slice(from, end));
    for (let at = 0; at < skeleton.length; at += 1) hash = (Math.imul(hash, 31) + skeleton.charCodeAt(at)) | 0;
  } else {
    const length = spelled - lengthOfEnding(spelled, sounds[spelled - 1]!, sounds[spelled - 2]!);
    for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, 31) + sounds[at]!) | 0;
  }
  // Sums of such numbers must not be alike for words with alike letters.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Words by spelling. As many as the largest file has names. */
const mostKnown = 200_000;
const known = new Map<string, string>();
const needsNothing = /^[abcdefgilmnopqrstuvxz]+$/u;

function skeletonOfWord(word: string): string {
  let skeleton = known.get(word);
  if (skeleton === undefined) {
    skeleton = reduceWord(word);
    if (known.size > mostKnown) known.clear();
    known.set(word, skeleton);
  }
  return skeleton;
}

function reduceWord(word: string): string {
  const rest = hasOneSpelling(word) ? word : respell(word);
  const { length } = rest;
  return rest.slice(0, length - lengthOfEnding(length, rest.charCodeAt(length - 1), rest.charCodeAt(length - 2)));
}

/**
 * Letters of an ending that one language adds to the names of another: `Testiuk` is `Testjuka` in Latvian.
 * @param length letters of the word
 */
function lengthOfEnding(length: number, last: number, lastButOne: number): number {
  if (length <= 4) return 0;
  if (last === letters.s) return isVowelBeforeS(lastButOne) ? 2 : 1;
  return isVowelBeforeS(last) || last === letters.o ? 1 : 0;
}

/** `as`, `es`, `is`, `us`. */
function isVowelBeforeS(code: number): boolean {
  return code === letters.a || code === letters.e || code === letters.i || code === letters.u;
}

/** Latin letters, none of them doubled or in a spelling that another language has otherwise. */
function hasOneSpelling(word: string): boolean {
  let before = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < letters.a || code > letters.z || code === before) return false;
    if (code === letters.h || code === letters.j || code === letters.w || code === letters.y) return false;
    if (code === letters.s && (before === letters.t || before === letters.k)) return false;
    if (code === letters.z && before === letters.c) return false;
    before = code;
  }
  return true;
}

const letters = {
  a: 97,
  c: 99,
  e: 101,
  h: 104,
  i: 105,
  j: 106,
  k: 107,
  o: 111,
  s: 115,
  t: 116,
  u: 117,
  w: 119,
  y: 121,
  z: 122,
} as const;

function respell(word: string): string {
  let rest = word;
  if (/[^a-z]/u.test(word)) {
    rest = '';
    for (const letter of word) rest += latin[letter] ?? letter;
  }
  if (needsNothing.test(rest))
    rest = rest
      .replace(/(.)\1+/gu, '$1')
      .replaceAll('ts', 'c')
      .replaceAll('cz', 'c');
  else
    for (const [spelling, sound] of rest.includes('h') ? allSounds : plainSounds) rest = rest.replace(spelling, sound);
  return rest;
}

/** Nothing of the names that were compared stays in memory. */
export function forgetSkeletons(): void {
  known.clear();
}
