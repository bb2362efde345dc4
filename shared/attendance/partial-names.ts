import { foldName } from '../counting/distinct-names.ts';

/**
 * Whether somebody with one name, or a name and an initial, may be one of those who are known in full: `Taras` beside
 * `Taras Pavyzdys`, `Olena Z.` beside `Olena Zrazkova`. Such a connection counts nobody (`attendance-formats.md` §7.4).
 */
export class KnownNames {
  /** First words that are looked for → names with that word. */
  readonly #byWord: ReadonlyMap<string, string[]>;
  /** What was looked for already: in a long log many bear one name and initial. */
  readonly #answers = new Map<string, boolean>();

  /** @param wanted names as they stand there that will be looked for */
  constructor(wanted: readonly string[]) {
    this.#byWord = new Map(wanted.map((name) => [firstWord(name), []]));
  }

  /** @param key folded words of a full name */
  add(key: string): void {
    this.#answers.clear();
    for (const word of key.split(' ')) this.#byWord.get(word)?.push(key);
  }

  /** @param name as it stands there: `J. Pavyzdys` gives a surname, which several people may share, and is not taken */
  includes(name: string): boolean {
    const folded = foldName(name);
    const known = this.#answers.get(folded) ?? this.#look(folded);
    this.#answers.set(folded, known);
    return known;
  }

  #look(folded: string): boolean {
    const words = folded.split(' ');
    const [first = ''] = words;
    if (Array.from(first).length < 2) return false;
    const namesakes = this.#byWord.get(first) ?? [];
    const initials = words.slice(1);
    return namesakes.some((key) => {
      const rest = key.split(' ').filter((word) => word !== first);
      return initials.every((initial) => rest.some((word) => word.startsWith(initial)));
    });
  }
}

function firstWord(name: string): string {
  return foldName(name).split(' ')[0] ?? '';
}
