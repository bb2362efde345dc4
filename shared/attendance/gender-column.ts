import { foldName } from '../counting/distinct-names.ts';
import type { Gender } from './model.ts';
import { genderWords } from './vocabulary.ts';
import type { GenderLanguage } from './vocabulary.ts';

/** How a gender column is to be read. `isAsked`: a bare M in it may be both, and nothing says which. */
export interface GenderReader {
  readonly read: (text: string) => Gender | undefined;
  readonly isAsked: boolean;
}

const languages = [...genderWords.keys()];

/**
 * Reads a gender column in the language it is written in (`attendance-formats.md` §0.5): V beside M is Lithuanian, F
 * beside M English, N beside M Estonian, S beside V Latvian. Where the letters leave it open the header's language
 * decides, and where that is open, too, somebody has to say. Never guessed from names.
 *
 * @param headerLanguages languages of the header's words
 * @param genderOfM the answer of a person
 */
export function genderReader(
  values: Iterable<string>,
  headerLanguages: readonly string[],
  genderOfM?: 'F' | 'M',
): GenderReader {
  const letters = new Set<string>();
  for (const value of values) {
    const folded = foldName(value);
    if (folded.length === 1 && languages.some((language) => genderWords.get(language)?.has(folded)))
      letters.add(folded);
  }
  const fitting = languages.filter((language) =>
    [...letters].every((letter) => genderWords.get(language)?.has(letter)),
  );
  const named = fitting.filter((language) => headerLanguages.includes(language));
  const used: readonly GenderLanguage[] = letters.size > 1 || named.length === 0 ? fitting : named;
  const isSplit = letters.has('m') && new Set(used.map((language) => genderWords.get(language)?.get('m'))).size > 1;
  // Several languages may fit several letters; the header then decides, too.
  const settled =
    isSplit && named.length > 0 && new Set(named.map((language) => genderWords.get(language)?.get('m'))).size === 1
      ? named
      : used;
  const isAsked =
    letters.has('m') &&
    genderOfM === undefined &&
    new Set(settled.map((language) => genderWords.get(language)?.get('m'))).size !== 1;
  return { isAsked, read: (text) => readGender(foldName(text), settled, genderOfM, isAsked) };
}

function readGender(
  folded: string,
  used: readonly GenderLanguage[],
  genderOfM: 'F' | 'M' | undefined,
  isAsked: boolean,
): Gender | undefined {
  if (folded === '') return undefined;
  if (folded === 'm' && (isAsked || genderOfM !== undefined)) return genderOfM;
  if (otherWords.has(folded)) return 'other';
  for (const language of folded.length === 1 ? used : languages) {
    const gender = genderWords.get(language)?.get(folded);
    if (gender) return gender;
  }
  return undefined;
}

const otherWords: ReadonlySet<string> = new Set(
  [
    'other',
    'non-binary',
    'nonbinary',
    'x',
    'kita',
    'kitas',
    'cits',
    'cita',
    'muu',
    'другое',
    'другой',
    'інше',
    'diverse',
  ].map(foldName),
);
