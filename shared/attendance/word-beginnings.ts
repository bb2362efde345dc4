const none = -1;

/** Three small letters as a number; `none` when something else stands there. Capitals count as small ones. */
function beginningOf(text: string, from: number): number {
  let beginning = 0;
  for (let at = from; at < from + 3; at += 1) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25) return none;
    beginning = beginning * 26 + letter;
  }
  return beginning;
}

/** The first three letters of some words: most texts are told to be none of them without being folded or cut. */
export class WordBeginnings {
  readonly #isOne = new Uint8Array(26 ** 3);

  /** @param words folded */
  constructor(...words: readonly Iterable<string>[]) {
    for (const some of words) {
      for (const word of some) {
        const beginning = beginningOf(word, 0);
        if (beginning !== none) this.#isOne[beginning] = 1;
      }
    }
  }

  /** False: none of the words stands there. True where three Latin letters do not tell, as before shorter words. */
  mayStandAt(text: string, from: number): boolean {
    const beginning = beginningOf(text, from);
    return beginning === none || this.#isOne[beginning] === 1;
  }
}
