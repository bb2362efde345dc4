import type { ProseLanguage, Thing } from './language.ts';
import { sentencesOf, tokensOf } from './tokens.ts';
import type { Sentence, Token } from './tokens.ts';

export type ClaimedThing = Exclude<Thing, 'people'> | 'delegation';

/** A number in a text of which the words beside it say what it counts. */
export interface Claim {
  readonly thing: ClaimedThing;
  readonly low: number;
  /** The same as `low`, unless the text gives a range. */
  readonly high: number;
  readonly precision: 'exact' | 'more' | 'less' | 'about';
  /** As the text has it: `45 participants`. */
  readonly said: string;
  /** The sentence speaks of all who took part. */
  readonly isWhole: boolean;
  /** The sentence speaks of some of them, or names where these came from. */
  readonly isPartial: boolean;
  /** Of countries: those of speakers and experts are another matter. */
  readonly isOfSpeakers: boolean;
}

/**
 * What the numbers of a text say. Numbers without a word that says what they count are not among them.
 * @param about an activity's text counts the countries that came; the introduction of a project those that it is in
 */
export function claimsIn(
  text: string,
  language: ProseLanguage,
  about: Reading['about'] = 'activity',
): readonly Claim[] {
  if (!mayHoldNumber(text.toLowerCase(), language)) return [];
  return sentencesOf(text)
    .filter(({ lower }) => mayHoldNumber(lower, language))
    .flatMap((sentence) => claimsOfSentence({ sentence, language, about }));
}

/** Most texts and sentences hold none: they are passed over quickly. */
function mayHoldNumber(lower: string, { numbers, compound }: ProseLanguage): boolean {
  if (/\d/.test(lower)) return true;
  return lower.split(/[\s.,;:()!?"„“”–—-]+/).some((word) => numbers.has(word) || compound?.(word) !== undefined);
}

const speaking = /speaker|expert|presenter|pranešėj|ekspert|kalbėtoj|lektor|runātāj|referent|esinej|kõnelej|ettekand/u;

function claimsOfSentence(reading: Reading): readonly Claim[] {
  const { sentence, language } = reading;
  if (language.elsewhere.test(sentence.lower) && !/deleg/u.test(sentence.lower)) return [];
  const tokens = tokensOf(sentence.text);
  const claims: Claim[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    if (index < next) return;
    const found = numberAt(tokens, index, language);
    const claimed = found ? claimAfter(tokens, index, found, reading) : compoundAt(token, language);
    next = found ? found.after : index + 1;
    if (!claimed || (claimed.thing !== 'delegation' && language.elsewhere.test(sentence.lower))) return;
    const isOfParticipants = claimed.thing === 'participants';
    claims.push({
      low: claimed.low,
      high: claimed.high,
      thing: claimed.thing,
      precision: claimed.precision,
      said: sentence.text.slice(claimed.start ?? token.at, claimed.end),
      isWhole: isOfParticipants && language.whole.test(sentence.lower),
      isPartial: claimed.isFromSomewhere || (isOfParticipants && language.partial.test(sentence.lower)),
      isOfSpeakers: speaking.test(sentence.lower),
    });
  });
  return claims;
}

interface FoundNumber {
  readonly low: number;
  readonly high: number;
  /** Index of the token behind it. */
  readonly after: number;
  readonly isOpen: boolean;
}

/** The number or range that begins at a token; undefined for what is part of another number, money, a share. */
function numberAt(tokens: readonly Token[], index: number, language: ProseLanguage): FoundNumber | undefined {
  const low = valueOf(tokens[index], language);
  if (low === undefined || low < 2) return undefined;
  const before = tokens[index - 1];
  if (before && /^[€$£#№§/.,:'’]$/u.test(before.text) && before.end === tokens[index]?.at) return undefined;
  if (before && (language.larger.test(before.text) || before.text === '§')) return undefined;
  // The five of "twenty-five".
  if (isDash(before) && tokens[index - 2]?.kind === 'word' && before?.end === tokens[index]?.at) return undefined;
  const high = isDash(tokens[index + 1]) ? valueOf(tokens[index + 2], language) : undefined;
  const after = high === undefined ? index + 1 : index + 3;
  const follower = tokens[after];
  if (follower && (language.larger.test(follower.text) || /^[%€$£/:]$/u.test(follower.text))) return undefined;
  const isOpen = follower?.text === '+';
  return { low, high: Math.max(low, high ?? low), after: isOpen ? after + 1 : after, isOpen };
}

function valueOf(token: Token | undefined, language: ProseLanguage): number | undefined {
  if (token?.kind === 'number') return token.value;
  return token?.kind === 'word' ? language.numbers.get(token.text) : undefined;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—−]$/u.test(token.text);
}

interface Claimed extends Pick<Claim, 'thing' | 'low' | 'high' | 'precision'> {
  /** Where the words begin that say it, when it is not at the number; and where they end. */
  readonly start?: number;
  readonly end: number;
  readonly isFromSomewhere: boolean;
}

interface Reading {
  readonly sentence: Sentence;
  readonly language: ProseLanguage;
  readonly about: 'activity' | 'project';
}

function compoundAt(token: Token, language: ProseLanguage): Claimed | undefined {
  const { thing, value } = (token.kind === 'word' && language.compound?.(token.text)) || {};
  if (thing === undefined || value === undefined) return undefined;
  return { thing, low: value, high: value, precision: 'exact', end: token.end, isFromSomewhere: false };
}

function claimAfter(
  tokens: readonly Token[],
  index: number,
  number: FoundNumber,
  reading: Reading,
): Claimed | undefined {
  const { sentence, language } = reading;
  const [first, last] = [tokens[index], tokens[number.after - 1]];
  if (!first || !last) return undefined;
  const before = sentence.lower.slice(Math.max(0, first.at - 80), first.at);
  const after = sentence.lower.slice(last.end, last.end + 80);
  const precision = number.isOpen ? 'more' : precisionOf(before, language);
  const base = { low: number.low, high: number.high, precision, isFromSomewhere: false } as const;
  const plain = withoutPrecision(before, precision, language);
  const { delegation, days } = language;
  if (delegation.after.test(after)) return { ...base, thing: 'delegation', end: endOfWords(after, last.end, 2) };
  const opening = delegation.before.exec(plain);
  if (opening) {
    const start = first.at - (before.length - opening.index);
    return delegation.end.test(after) ? { ...base, thing: 'delegation', start, end: last.end } : undefined;
  }
  let at = number.after;
  if (isDash(tokens[at])) at += 1;
  const isHyphened = at > number.after;
  while (language.neutral.test(tokens[at]?.text ?? '')) at += 1;
  const noun = tokens[at];
  if (noun?.kind !== 'word') return undefined;
  const rest = sentence.lower.slice(noun.end, noun.end + 60);
  if (language.things.days.test(noun.text)) {
    const isOfEvent = days.before.test(before) || days.before.test(plain) || days.after.test(rest);
    if (!isOfEvent || days.neither.test(sentence.lower)) return undefined;
    // "Held over two days" is not more than two.
    return { ...base, ...(days.before.test(before) && { precision: 'exact' }), thing: 'days', end: noun.end };
  }
  const thing = thingOf(noun.text, plain, reading);
  if (thing === undefined || isHyphened) return undefined;
  const isFromSomewhere =
    language.from.test(rest.slice(0, 10).trimEnd().split(' ', 2).join(' ')) || isNamed(tokens[at + 1]);
  return { ...base, thing, end: noun.end, isFromSomewhere };
}

function thingOf(noun: string, before: string, { sentence, language, about }: Reading): Claim['thing'] | undefined {
  const { things } = language;
  if (things.participants.test(noun)) return 'participants';
  // People may be anybody, unless they are said to have come.
  if (things.people.test(noun)) return language.whole.test(sentence.lower) ? 'participants' : undefined;
  if (things.speakers.test(noun)) return 'speakers';
  if (things.organisations.test(noun)) return language.met.test(sentence.lower) ? 'organisations' : undefined;
  if (!things.countries.test(noun)) return undefined;
  if (about === 'project') return /proje[kc]t/u.test(sentence.lower) ? 'countries' : undefined;
  const isFrom = language.from.test(before) || noun.endsWith('riigist');
  return isFrom && (language.represented.test(sentence.lower) || speaking.test(sentence.lower))
    ? 'countries'
    : undefined;
}

/** `12 participants Latvia`: what is named there came from there, or is called so. */
function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.isName;
}

function precisionOf(before: string, { more, less, about }: ProseLanguage): Claim['precision'] {
  if (more.test(before)) return 'more';
  if (less.test(before)) return 'less';
  return about.test(before) ? 'about' : 'exact';
}

function withoutPrecision(before: string, precision: Claim['precision'], language: ProseLanguage): string {
  return precision === 'exact' ? before : before.replace(language[precision], '');
}

/** Where the first words of what follows end. */
function endOfWords(after: string, from: number, words: number): number {
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    const match = /\p{L}+/u.exec(after.slice(at));
    if (match) at += match.index + match[0].length;
  }
  return from + at;
}
