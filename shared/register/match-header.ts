import { foldName } from '../counting/distinct-names.ts';
import { countColumns } from '../schema/count.ts';
import { countsEverybody, isDateOfElse, isShareOrMoney } from './count-headers.ts';
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

const counts: ReadonlySet<string> = new Set(countColumns);

export interface HeaderMatch extends HeaderMeaning {
  /** The whole header is the word for it; else other words stand beside it. */
  readonly isWhole?: true;
  /** It is the date of something else than the activity, whatever the cells hold. */
  readonly isOfElse?: true;
}

/**
 * What a header says, in any of the languages; undefined when it says nothing known. A column that counts only some
 * ("planned participants", "participants from Ukraine", "total cost") is none of those that count everybody.
 */
export function matchRegisterHeader(text: string): HeaderMatch | undefined {
  if (text.trim() === '' || text.length > longestHeader) return undefined;
  if (text.trim() === '#' || text.trim() === '№') return { field: 'ignored' };
  const whole = headerMeanings.get(foldName(text));
  if (whole && !(counts.has(whole.field) && isShareOrMoney(text))) return { ...whole, isWhole: true };
  const found = matchParts(text) ?? matchPhrase(text);
  if (!found) return isDateOfElse(text) ? { field: 'ignored', isOfElse: true } : undefined;
  if (counts.has(found.field)) return countsEverybody(text) ? countOf(text, found) : undefined;
  const isDate = found.field === 'dateFrom' || found.field === 'dateTo';
  return isDate && isDateOfElse(text) ? { field: 'ignored', isOfElse: true } : found;
}

/** `Total (in person and online)` is of both ways together; without "total" nobody can say what it adds up. */
function countOf(text: string, found: HeaderMeaning): HeaderMeaning | undefined {
  const fields = new Set(phrasesIn(text).map(({ field }) => field));
  if (!fields.has('inPerson') || !fields.has('online')) return found;
  return fields.has('total') ? { field: 'total' } : undefined;
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
