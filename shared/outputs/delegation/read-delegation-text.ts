import type { RecordedCount } from '../../schema/count.ts';
import type { OrganisationFinder } from '../../counting/find-organisation.ts';

/** One organisation of a delegation as it was typed. */
export interface TypedDelegate {
  readonly name: string;
  /** Id of the organisation of that name; absent when no record has it. */
  readonly organisation?: string;
  /** Absent: no number was typed, or it is not clear which. */
  readonly number?: RecordedCount;
  /** What may be one number or two, as typed: `1 118`. */
  readonly unclear?: string;
}

/** Largest number a count holds (`countSchema`); what is larger is taken for a part of the name. */
const largest = 100_000_000;

/**
 * Reads what people type for a delegation: `Artscape 1, Lithuanian Refugee Council 2`. Names stand between commas,
 * semicolons or lines, each with its number after or before it (`2 × Artscape`), `?` for unknown, or none. A name that
 * itself holds a comma or ends in a number is recognised when an organisation is called so, or when it stands in
 * quotation marks. `1 118` after a name is one number in some languages and two in others: nothing is taken for it, it is
 * said to be unclear. A list out of a text keeps its marks to itself: `1. Artscape`, `2. Lithuanian Refugee Council`.
 *
 * @param country of the delegation, to tell namesakes apart
 */
export function readDelegationText(
  text: string,
  finder: OrganisationFinder,
  country?: string,
): readonly TypedDelegate[] {
  const pieces = splitPieces(withoutListMarks(text));
  const delegates: TypedDelegate[] = [];
  for (let start = 0; start < pieces.length;) {
    const { delegate, taken } = longestKnown(pieces, start, finder, country);
    delegates.push(delegate);
    start += taken;
  }
  return delegates;
}

const mark = /^\s*(?:(?<number>\d{1,3})[.)]|(?<bullet>[-–•·*]))\s+/u;

/** Marks are taken off only where every line has one, and numbers count from 1: `1. vidusskola` alone is a name. */
function withoutListMarks(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isList =
    lines.length > 1 &&
    lines.every((line, index) => {
      const { number, bullet } = mark.exec(line)?.groups ?? {};
      return bullet !== undefined || Number(number) === index + 1;
    });
  return isList ? lines.map((line) => line.replace(mark, '')).join('\n') : text;
}

interface Piece {
  readonly text: string;
  /** What stood before it, so that two pieces can be joined again as they were. */
  readonly before: string;
}

/** Cuts at `,` `;` and line ends outside quotation marks and brackets; `1,118` is not cut. */
function splitPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const openers: Readonly<Record<string, string>> = { '(': ')', '„': '“', '“': '”', '«': '»', '"': '"' };
  let closer: string | undefined;
  let piece = '';
  let before = '';
  const letters = Array.from(text);
  const endPiece = (separator: string) => {
    if (piece.trim() !== '') pieces.push({ text: piece.trim(), before });
    piece = '';
    before = separator;
  };
  for (const [index, letter] of letters.entries()) {
    const isInNumber = letter === ',' && isThousand(letters, index);
    if (letter === '\n' || ((letter === ',' || letter === ';') && closer === undefined && !isInNumber)) {
      endPiece(letter === ',' ? ', ' : letter);
      closer = undefined;
      continue;
    }
    if (letter === closer) closer = undefined;
    else if (closer === undefined) {
      const wanted = openers[letter];
      // A mark that is never closed is an ordinary letter.
      if (wanted !== undefined && closesOnLine(letters, index, wanted)) closer = wanted;
    }
    piece += letter;
  }
  endPiece('');
  return pieces;
}

/** Whether a comma has a digit before it and three after it, and the piece ends there. */
function isThousand(letters: readonly string[], comma: number): boolean {
  const rest = letters.slice(comma + 1, comma + 6).join('');
  return /\d/.test(letters[comma - 1] ?? '') && /^\d{3}(?!\d)\s*(?:[,;\n]|$)/u.test(rest);
}

function closesOnLine(letters: readonly string[], opened: number, closer: string): boolean {
  for (let index = opened + 1; index < letters.length && letters[index] !== '\n'; index += 1) {
    if (letters[index] === closer) return true;
  }
  return false;
}

/** A name may hold commas: the most pieces that together are the name of an organisation belong together. */
function longestKnown(
  pieces: readonly Piece[],
  start: number,
  finder: OrganisationFinder,
  country: string | undefined,
): { readonly delegate: TypedDelegate; readonly taken: number } {
  const first = readPiece((pieces[start] as Piece).text, finder, country);
  for (let taken = Math.min(4, pieces.length - start); taken > 1; taken -= 1) {
    const joined = pieces
      .slice(start, start + taken)
      .map((piece, index) => (index === 0 ? piece.text : piece.before + piece.text))
      .join('');
    const delegate = readPiece(joined, finder, country);
    if (!joined.includes('\n') && delegate.organisation !== undefined) return { delegate, taken };
  }
  return { delegate: first, taken: 1 };
}

const numberAfter = /^(?<name>.*?\S)\s*[-–—:×x]?\s*(?:\(\s*)?(?<number>\d+|\?)(?:\s*\))?\.?$/su;
const numberBefore = /^(?<number>\d+|\?)\s*[-–—:×x]?\s+(?<name>\S.*)$/su;

/** A name, and what may be one number of over three digits or the end of the name and a number. */
const unclearAfter = /^(?<name>.*?\p{L}.*?)[\s–—:×-]+(?<unclear>\d{1,3}(?:[\s.,'’]\d{3})+)\.?$/su;

function readPiece(text: string, finder: OrganisationFinder, country: string | undefined): TypedDelegate {
  const whole = namedDelegate(text, finder, country);
  if (whole.organisation !== undefined && !text.endsWith('?')) return whole;
  const { name = '', unclear } = unclearAfter.exec(text)?.groups ?? {};
  // `School No 5 118` is clear where an organisation is called School No 5.
  const isNamed = namedDelegate(text.replace(/[\s.,'’]\d{3}\.?$/u, ''), finder, country).organisation !== undefined;
  if (unclear !== undefined && !isNamed) return { ...namedDelegate(name, finder, country), unclear };
  for (const pattern of [numberAfter, numberBefore]) {
    const groups = pattern.exec(text)?.groups;
    const number = groups && readNumber(groups['number'] as string);
    if (groups && number && /\p{L}/u.test(groups['name'] as string)) {
      return { ...namedDelegate((groups['name'] as string).replace(/[\s:–—-]+$/u, ''), finder, country), number };
    }
  }
  return whole;
}

function namedDelegate(text: string, finder: OrganisationFinder, country: string | undefined): TypedDelegate {
  const name = text.replaceAll(/\s+/gu, ' ').trim();
  const organisation = finder.find(name, country) ?? finder.find(withoutQuotes(name), country);
  return organisation ? { name, organisation: organisation.id } : { name: withoutQuotes(name) };
}

function withoutQuotes(name: string): string {
  const inner = /^["„“«](?<inner>[^"“”„«»]+)["“”»]$/u.exec(name)?.groups?.['inner'];
  return inner?.trim() ?? name;
}

function readNumber(text: string): RecordedCount | undefined {
  if (text === '?') return { state: 'unknown' };
  const value = Number(text);
  return value <= largest ? { state: 'number', value } : undefined;
}
