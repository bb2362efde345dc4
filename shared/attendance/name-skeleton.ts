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
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'sc'],
  [/(?:sch|sh)/gu, 's'],
  [/(?:tch|ch|cz|ts)/gu, 'c'],
  [/zh/gu, 'z'],
  [/(?:kh|h)/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  ...plainSounds.slice(1),
];

/** Endings that one language adds to the names of another: `Testiuk` is `Testjuka` in Latvian. */
const ending = /(?:as|is|us|es|a|e|s|o|u|i)$/u;

/**
 * What is left of a name when spelling, script and endings are taken away: two names with one skeleton may be one person
 * (`attendance-formats.md` §6). It only ever suggests.
 * @param key folded words in a fixed order
 */
export function skeletonOf(key: string): string {
  const words = key.split(' ').map(skeletonOfWord);
  return words.length === 2 && words[0]! <= words[1]! ? `${words[0]} ${words[1]}` : words.toSorted().join(' ');
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
  let rest = word;
  if (!hasOneSpelling(word)) rest = respell(word);
  return rest.length > 4 ? rest.replace(ending, '') : rest;
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

const letters = { a: 97, c: 99, h: 104, j: 106, k: 107, s: 115, t: 116, w: 119, y: 121, z: 122 } as const;

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
  else for (const [spelling, sound] of rest.includes('h') ? sounds : plainSounds) rest = rest.replace(spelling, sound);
  return rest;
}

/** Nothing of the names that were compared stays in memory. */
export function forgetSkeletons(): void {
  known.clear();
}
