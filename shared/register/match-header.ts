import { foldName } from '../counting/distinct-names.ts';
import { headerMeanings } from './header-words.ts';
import type { HeaderMeaning } from './header-words.ts';

/** Longer texts are titles or remarks, never headers. */
const longestHeader = 120;
/** Only in shorter ones is a phrase looked for. */
const longestWithPhrase = 60;
/** A phrase of one word must be so long to count inside a longer text. */
const shortestLoneWord = 5;
/** In words. */
const longestPhrase = 4;

/** A column of both "participants" and one of these says the latter: `Dalyvių skaičius (gyvai)`. */
const waysOfTakingPart: ReadonlySet<string> = new Set(['inPerson', 'online', 'both']);

/** What a header says, in any of the languages; undefined when it says nothing known. */
export function matchRegisterHeader(text: string): HeaderMeaning | undefined {
  if (text.trim() === '' || text.length > longestHeader) return undefined;
  if (text.trim() === '#' || text.trim() === '№') return { field: 'ignored' };
  return headerMeanings.get(foldName(text)) ?? matchParts(text) ?? matchPhrase(text);
}

/** `Date / Data`, `Participants (online)`, and the two rows of a header, joined by ` · `. */
function matchParts(text: string): HeaderMeaning | undefined {
  const parts = text
    .split(/[/|\n()[\]:;–—·]|\s-\s/u)
    .flatMap((part) => headerMeanings.get(foldName(part)) ?? matchPhrase(part) ?? []);
  return parts.find(({ field }) => waysOfTakingPart.has(field)) ?? parts[0];
}

function matchPhrase(text: string): HeaderMeaning | undefined {
  if (text.length > longestWithPhrase) return undefined;
  const found = phrasesIn(text);
  const [first] = found;
  // `Osalejaid kohapeal` is about people, and says which.
  return first?.field === 'total' ? (found.find(({ field }) => waysOfTakingPart.has(field)) ?? first) : first;
}

/** What the known phrases of a text say, the longest first. */
function phrasesIn(text: string): readonly HeaderMeaning[] {
  const words = foldName(text).split(' ');
  const found: HeaderMeaning[] = [];
  for (let length = Math.min(words.length, longestPhrase); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length).join(' ');
      if (length === 1 && phrase.length < shortestLoneWord) continue;
      const meaning = headerMeanings.get(phrase);
      if (meaning) found.push(meaning);
    }
  }
  return found;
}
