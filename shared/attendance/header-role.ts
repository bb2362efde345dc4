import { foldName } from '../counting/distinct-names.ts';
import { headerWords, longestHeaderPhrase } from './vocabulary.ts';
import type { HeaderRole, HeaderWord } from './vocabulary.ts';

/** What the text of a header cell says about its column. */
export interface HeaderMatch extends HeaderWord {
  /** 3: the whole text is a known header; 2: a part of it (`Name / Vardas`); 1: a known phrase stands in it. */
  readonly strength: 1 | 2 | 3;
}

/** Longer texts are titles or privacy notes, never headers. */
const longestHeader = 160;
/** Only in shorter ones is a phrase looked for: `Vardas, pavardė (didžiosiomis raidėmis)`. */
const longestWithPhrase = 70;
/**
 * Dates of the people and of their papers, never of the event: when they were born, when they came to the country, until
 * when a permit holds (`Dzimšanas datums`, `Sünni kuupäev`, `Leidimo galiojimo data`).
 */
const ownDate =
  /(?=.*(?:\b(?:gim|dzim|sunn|birth|atvyk|ieras|saabum|arriv|isdav|izsnieg|valjast|issue|galioj|derig|kehtiv|expir|valid|sutart|ligum|leping|contract)|рожд|народж|приезд|приїзд|прибыт|прибут|выдач|видач|действ|договор|договір)).*(?:\b(?:data|date|datum|kuupaev|dien|paev|day)|дат|день)|\barrival in\b/u;
/** Phrases of one word must have as many letters to count inside a longer text. */
const shortestLoneWord = 5;

const known = new Map<string, HeaderMatch | null>();

/** Reads a header cell in any of the languages; null when it says nothing known. */
export function matchHeader(text: string): HeaderMatch | null {
  let match = known.get(text);
  if (match === undefined) {
    match = findMatch(text.trim());
    if (known.size > 5_000) known.clear();
    if (text.length <= longestHeader) known.set(text, match);
  }
  return match;
}

/** Nothing of the cells that were looked at for headers stays in memory: some of them are names. */
export function forgetHeaders(): void {
  known.clear();
}

function findMatch(text: string): HeaderMatch | null {
  if (text === '' || text.length > longestHeader) return null;
  // Marks a participants table of Teams in every language.
  if (/\(UPN\)/iu.test(text)) return { role: 'upn', languages: [], strength: 3 };
  if (text === '#' || text === '№') return { role: 'rowNumber', languages: [], strength: 3 };
  if (text.length < 2) return null;
  const folded = foldName(text);
  // Of the host, not of the people in the rows: `Host email`.
  if (folded.startsWith('host ')) return { role: 'ignored', languages: [], strength: 3 };
  const whole = headerWords.get(folded)?.[0];
  if (whole) return { ...whole, strength: 3 };
  if (ownDate.test(folded)) return { role: 'ignored', languages: [], strength: 3 };
  return matchParts(text) ?? matchPhrase(text);
}

/** `Name, surname / Vardas, pavardė`: the same in two languages; `Vardas / Pavardė`: the parts of a name. */
function matchParts(text: string): HeaderMatch | null {
  const parts = text.split(/[/|\n()[\]:;–—]|\s-\s/u).flatMap((part) => headerWords.get(foldName(part))?.[0] ?? []);
  const [first] = parts;
  if (!first) return null;
  const roles = new Set<HeaderRole>(parts.map(({ role }) => role));
  const languages = [...new Set(parts.flatMap((part) => part.languages))];
  if (roles.has('firstName') && roles.has('lastName')) return { role: 'fullName', languages, strength: 2 };
  return { role: roles.has('fullName') ? 'fullName' : first.role, languages, strength: 2 };
}

function matchPhrase(text: string): HeaderMatch | null {
  if (text.length > longestWithPhrase) return null;
  const words = foldName(text).split(' ');
  for (let length = Math.min(words.length, longestHeaderPhrase); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length).join(' ');
      if (length === 1 && phrase.length < shortestLoneWord) continue;
      const found = headerWords.get(phrase)?.[0];
      if (found) return { ...found, strength: 1 };
    }
  }
  return null;
}
