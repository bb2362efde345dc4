/** What a number in a text counts. */
export type Thing = 'participants' | 'people' | 'countries' | 'organisations' | 'speakers' | 'days';

/** The words of one language by which a number in a text is understood. All patterns see small letters. */
export interface ProseLanguage {
  /** Number words from 2 to 20 in their grammatical forms. One is rather an article than a number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that make a larger number of the one beside them: `thirty`, `hundred`. */
  readonly larger: RegExp;
  readonly things: Readonly<Record<Thing, RegExp>>;
  /** May stand between a number and what it counts without narrowing it: `14 different countries`. */
  readonly neutral: RegExp;
  /** Stand before a number; the sentence up to the number ends with them. */
  readonly more: RegExp;
  readonly less: RegExp;
  readonly about: RegExp;
  /** Before the number of countries: `from`. */
  readonly from: RegExp;
  /** A word that holds number and thing: `kahepäevane`, `seitsmeliikmeline`. */
  readonly compound?: (word: string) => { readonly thing: 'days' | 'delegation'; readonly value: number } | undefined;
  readonly delegation: {
    /** The sentence up to the number ends like this. */
    readonly before: RegExp;
    /** The sentence after the number begins like this, where `before` speaks. */
    readonly end: RegExp;
    /** The sentence after the number begins like this, whatever stands before. */
    readonly after: RegExp;
  };
  /** After a number of days, or before it: the event itself is so long. */
  readonly days: { readonly after: RegExp; readonly before: RegExp; readonly neither: RegExp };
  /** The sentence speaks of all who took part: `was attended by`. */
  readonly whole: RegExp;
  /** … of some of them: `of whom`, `including`, `each`, `women`. */
  readonly partial: RegExp;
  /** … of others: invited, registered, another event, a plan. */
  readonly elsewhere: RegExp;
  readonly met: RegExp;
  /** The countries of all who took part are meant. */
  readonly represented: RegExp;
  /** The sentence says when the activity was held. */
  readonly held: RegExp;
  /** … or when something else is: a deadline, an earlier event. */
  readonly otherTime: RegExp;
}

/** A pattern of words or beginnings of words (`dalyv*`), as a whole word anywhere in a text. */
export function anyOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(words)})(?!\\p{L})`, 'u');
}

/** The same for one word. */
export function wordOf(words: string): RegExp {
  return new RegExp(`^(?:${alternatives(words)})$`, 'u');
}

/** At the end of a text. */
export function endingWith(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(words)})\\s*$`, 'u');
}

/** At the beginning of a text, after a blank or a hyphen. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^[\\s-]?(?:${alternatives(words)})(?!\\p{L})`, 'u');
}

/** `took_part|attend*`: a line is a blank between words, a star any ending. */
function alternatives(words: string): string {
  return words
    .trim()
    .split(/[\s|]+/)
    .map((word) => word.replaceAll('_', ' ').replaceAll('*', '\\p{L}*'))
    .join('|');
}

/** Number words by value, forms with blanks between. */
export function numberWords(forms: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(forms).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
  );
}
