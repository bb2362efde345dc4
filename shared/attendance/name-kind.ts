import { foldName } from '../counting/distinct-names.ts';
import {
  botPattern,
  devicePattern,
  genericNames,
  roomAdjectives,
  roomSurnames,
  roomWords,
  serviceWords,
} from './vocabulary.ts';

/** What stands where a name should be. `unreadable`: letters that were lost on the way (`?????`). */
export type NameKind = 'person' | 'bot' | 'room' | 'device' | 'phone' | 'generic' | 'service' | 'unreadable' | 'none';

/**
 * Tells people from what is not one. Bots first: their names contain their owner's.
 * @param whole everything that stands there
 * @param name what is left as the person's name
 */
export function kindOfName(whole: string, name: string): NameKind {
  if (whole.includes('?') && /^[\s?]*$/u.test(whole)) return 'unreadable';
  if (isPhone(whole)) return 'phone';
  const folded = foldName(whole);
  return kindOfFolded(whole, folded, folded.split(' '), name);
}

/** The same, given what stands there folded, and its words. */
export function kindOfFolded(whole: string, folded: string, words: readonly string[], name: string): NameKind {
  if (folded === '') return 'none';
  if (botPattern.test(folded)) return 'bot';
  const isOdd = words.some((word) => oddWords.has(word));
  if (isOdd && isRoom(whole, words)) return 'room';
  if (devicePattern.test(folded)) return 'device';
  if (isGeneric(folded)) return 'generic';
  if (isOdd && isService(words)) return 'service';
  return /\p{L}/u.test(name) ? 'person' : 'none';
}

/** The same for words of which none is special: only phrases of several words can make it something else. */
export function kindOfOrdinary(folded: string): NameKind {
  if (botPattern.test(folded)) return 'bot';
  return devicePattern.test(folded) ? 'device' : 'person';
}

/** Digits, brackets and hidden digits: `+370 600 ••• ••`. */
function isPhone(text: string): boolean {
  return /^[+(]?[\d\s•*()x.\-–/]{5,}$/iu.test(text) && (text.match(/[\d•*x]/giu)?.length ?? 0) >= 5;
}

function isRoom(whole: string, words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from]!;
    if (roomWords.has(word) || roomWords.has(`${word} ${words[from + 1]}`)) return true;
    if (roomSurnames.has(word)) return !looksLikeSurname(whole, words, word);
  }
  return false;
}

/** `Guest`, `User 12`. */
function isGeneric(folded: string): boolean {
  if (genericNames.has(folded)) return true;
  const last = folded.charCodeAt(folded.length - 1);
  return last >= 48 && last <= 57 && genericNames.has(folded.replace(/\s\d+$/u, ''));
}

/** `Anna Zāle` is a person; `Jonavos sav. salė`, `Salė 201`, `Aktų salė` are not. */
function looksLikeSurname(whole: string, words: readonly string[], roomWord: string): boolean {
  const parts = whole.split(/[\s,]+/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3 || /\d/u.test(whole)) return false;
  if (words.some((word) => word !== roomWord && roomAdjectives.has(word))) return false;
  return parts.every((part) => /^\p{Lu}/u.test(part));
}

/** First words of phrases: most names have none of them. */
function firstWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => phrase.split(' ')[0]!));
}

const serviceBeginnings = firstWords(serviceWords);
/** Words with which the name of a room or a service may begin. */
const oddWords: ReadonlySet<string> = new Set([...firstWords(roomWords), ...roomSurnames, ...serviceBeginnings]);
/** Words that may be no part of a person's name. */
export const specialWords: readonly string[] = [...oddWords, ...genericNames];

/** Names of a service and no person's: `sünkroontõlk (2 in.)`. `Vertėja Ona Pavyzdė` is a person. */
function isService(words: readonly string[]): boolean {
  if (!words.some((word) => serviceBeginnings.has(word))) return false;
  const rest: string[] = [];
  let hasService = false;
  for (let from = 0; from < words.length; from += 1) {
    const pair = `${words[from]} ${words[from + 1]}`;
    const triple = `${pair} ${words[from + 2]}`;
    const length = serviceWords.has(triple) ? 3 : serviceWords.has(pair) ? 2 : serviceWords.has(words[from]!) ? 1 : 0;
    if (length > 0) {
      hasService = true;
      from += length - 1;
    } else if (words[from]!.length > 3) rest.push(words[from]!);
  }
  return hasService && rest.length < 2;
}
