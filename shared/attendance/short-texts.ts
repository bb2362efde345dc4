/** Letters of the longest text that is remembered: marks and codes, never somebody's name. */
const longest = 2;
const mostKnown = 1_000;

/** What short cells say (`+`, `x`, `ne`, `LT`): a list has thousands of them and few that differ. */
export class ShortTexts<T> {
  readonly #known = new Map<string, T>();

  get(text: string, read: (text: string) => T): T {
    if (text.length > longest) return read(text);
    const before = this.#known.get(text);
    if (before !== undefined || this.#known.has(text)) return before as T;
    const said = read(text);
    if (this.#known.size < mostKnown) this.#known.set(text, said);
    return said;
  }
}
