/** Letters, blanks, hyphens: nothing has to be taken apart. */
const plainName = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)+$/u;
/** Letters of which some stand for apostrophes. */
const apostrophes = /[ʼʹ]/u;

/** Below this code, Latin letters: what each may be in a plain name. */
const endOfLatin = 0x250;
const other = 0;
const letter = 1;
const joiner = 2;
const blank = 3;
const latinKinds = Uint8Array.from({ length: endOfLatin }, (_, code) => {
  const text = String.fromCharCode(code);
  if (/\p{L}/u.test(text)) return letter;
  return text === ' ' ? blank : text === "'" || text === '-' ? joiner : other;
});

/** Whether a text is two or more words of letters with one blank between them, as most names are. */
export function isPlainName(text: string): boolean {
  let words = 0;
  let before = blank;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Other scripts, and the apostrophe of print, are told by the pattern.
    if (code >= endOfLatin) return plainName.test(text) && !apostrophes.test(text);
    const kind = latinKinds[code]!;
    if (before === blank) {
      if (kind !== letter) return false;
      words += 1;
    } else if (kind === other) return false;
    before = kind;
  }
  return words > 1 && before !== blank;
}
