import { partsOf } from './message-parts.ts';
import type { MessagePart } from './message-parts.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'č',
  d: 'ď',
  e: 'ė',
  g: 'ģ',
  i: 'į',
  l: 'ļ',
  n: 'ņ',
  o: 'õ',
  r: 'ŗ',
  s: 'š',
  t: 'ţ',
  u: 'ū',
  y: 'ý',
  z: 'ž',
};
const vowels = new Set('aeiouy');

/**
 * An English message as a made-up language would say it, for tests of layout: in brackets, so that what is cut shows;
 * with accents, so that what is not from the catalogue shows; every vowel twice, which is about 40 % longer. Its
 * placeholders and their ICU syntax are the same.
 */
export function pseudoMessage(message: string): string {
  return `[${partsOf(message, 'en').map(pseudoPart).join('')}]`;
}

/** A catalogue in the made-up language. */
export function pseudoCatalogue<Key extends string>(english: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(english).map(([key, message]) => [key, pseudoMessage(message)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

function pseudoPart(part: MessagePart): string {
  if (part.kind === 'words') return inIcu(part.words.replaceAll(/\p{L}/gu, pseudoLetter));
  if (part.kind === 'number sign') return '#';
  if (part.kind === 'plain') return `{${part.name}}`;
  if (part.kind === 'number') return `{${part.name}, number}`;
  const options = Object.entries(part.options).map(([key, parts]) => `${key} {${parts.map(pseudoPart).join('')}}`);
  return `{${part.name}, ${part.kind}, ${options.join(' ')}}`;
}

function pseudoLetter(letter: string): string {
  const small = letter.toLowerCase();
  const accented = accents[small] ?? small;
  return (letter === small ? accented : accented.toUpperCase()) + (vowels.has(small) ? accented : '');
}

/** Characters that ICU would read as its own, quoted. */
function inIcu(text: string): string {
  return text.replaceAll("'", "''").replaceAll(/[{}#]/gu, "'$&'");
}
