/** A word, a number or a sign of a sentence. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** In small letters. */
  readonly text: string;
  /** Of a number written in digits; absent when it is no whole number. */
  readonly value?: number;
  /** Begins with a capital letter. */
  readonly isName: boolean;
  readonly at: number;
  readonly end: number;
}

export interface Sentence {
  readonly text: string;
  readonly lower: string;
}

/** Ends of sentences: a mark before a blank and a capital letter or a digit, or a line break. */
const sentenceEnd = /[.!?…]["”“»)]?(?=\s+["“„«(]?\p{Lu})|\n/gu;
/** Abbreviations (`m.`, `d.`, `g.`, `Dr.`) end no sentence. */
const abbreviation = /(?<![\p{L}\p{N}])\p{L}{1,2}\.$/u;
/** A sentence that is longer is no sentence; what is beyond is not read. */
const longest = 1_500;

/** The sentences of a text, lines apart. Takes as long as the text is. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const sentence = text.slice(start, Math.min(end, start + longest)).trim();
    if (sentence !== '') sentences.push({ text: sentence, lower: sentence.toLowerCase() });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || !abbreviation.test(text.slice(Math.max(start, end - 4), end))) take(end);
  }
  take(text.length);
  return sentences;
}

/** Digits with a blank, comma or point before each three, whole or decimal numbers, words, anything else but blanks. */
const tokenPattern = /\d{1,3}(?:[ ,.\u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}’']*|[^\s\p{L}\d]/gu;
const grouped = /^\d{1,3}(?:[ ,.\u00A0\u202F]\d{3})+$/;

export function tokensOf(sentence: string): readonly Token[] {
  return Array.from(sentence.matchAll(tokenPattern), ({ 0: raw, index }) => tokenOf(raw, index));
}

function tokenOf(raw: string, at: number): Token {
  const text = raw.toLowerCase();
  const place = { text, at, end: at + raw.length };
  if (/^\d/.test(raw)) {
    const digits = grouped.test(raw) ? raw.replaceAll(/\D/g, '') : raw;
    const value = /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : {};
    return { kind: 'number', isName: false, ...place, ...value };
  }
  if (!/^\p{L}/u.test(raw)) return { kind: 'sign', isName: false, ...place };
  return { kind: 'word', isName: !text.startsWith(raw.charAt(0)), ...place };
}
