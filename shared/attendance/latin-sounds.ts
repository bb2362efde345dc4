const letters = {
  a: 97,
  c: 99,
  h: 104,
  i: 105,
  j: 106,
  k: 107,
  s: 115,
  t: 116,
  v: 118,
  w: 119,
  x: 120,
  y: 121,
  z: 122,
};

/** Longer words are told by patterns. */
const longest = 64;
/** The letters of the word that was spelled last. */
export const sounds = new Uint8Array(longest);

/**
 * Spells a word of small Latin letters without an `h` as `name-skeleton.ts` does, letter by letter and without any text:
 * into `sounds`.
 * @returns how many letters are left; -1 when the word holds something else
 */
export function spellSounds(text: string, from: number, end: number): number {
  if (end - from > longest) return -1;
  // Beside a `k`, `w`, `j` or `y` doubled letters are one only in the end.
  let isForeign = false;
  let isPlain = true;
  let before = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < letters.a || code > letters.z || code === letters.h) return -1;
    if (code === letters.k) isForeign = true;
    else if (code === letters.w || code === letters.j || code === letters.y) {
      isForeign = true;
      isPlain = false;
    } else if (code === letters.s) isPlain &&= before !== letters.t && before !== letters.k;
    else if (code === letters.z) isPlain &&= before !== letters.c;
    isPlain &&= code !== before;
    before = code;
    sounds[at - from] = code;
  }
  const length = end - from;
  if (isPlain) return length;
  if (isForeign) return withoutDoubles(withX(withPlainLetters(withC(length, true, true))));
  return withC(withC(withoutDoubles(length), true, false), false, true);
}

/** `ts` and `cz` as one letter. */
function withC(length: number, ofTs: boolean, ofCz: boolean): number {
  let left = 0;
  for (let at = 0; at < length; at += 1) {
    const code = sounds[at]!;
    const next = at + 1 < length ? sounds[at + 1]! : 0;
    const isTs = ofTs && code === letters.t && next === letters.s;
    const isCz = ofCz && code === letters.c && next === letters.z;
    sounds[left] = isTs || isCz ? letters.c : code;
    left += 1;
    if (isTs || isCz) at += 1;
  }
  return left;
}

function withPlainLetters(length: number): number {
  for (let at = 0; at < length; at += 1) {
    const code = sounds[at]!;
    if (code === letters.w) sounds[at] = letters.v;
    else if (code === letters.y || code === letters.j) sounds[at] = letters.i;
  }
  return length;
}

function withX(length: number): number {
  let left = 0;
  for (let at = 0; at < length; at += 1) {
    const isX = sounds[at] === letters.k && at + 1 < length && sounds[at + 1] === letters.s;
    sounds[left] = isX ? letters.x : sounds[at]!;
    left += 1;
    if (isX) at += 1;
  }
  return left;
}

function withoutDoubles(length: number): number {
  let left = 0;
  for (let at = 0; at < length; at += 1) {
    if (left > 0 && sounds[left - 1] === sounds[at]) continue;
    sounds[left] = sounds[at]!;
    left += 1;
  }
  return left;
}
