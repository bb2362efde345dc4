import { foldName } from '../counting/distinct-names.ts';

/** A title as titles are compared. */
export interface TitleWords {
  /** Without diacritics, capitals and signs; empty: there is nothing to compare. */
  readonly folded: string;
  /** Words by the beginning that their inflected forms have in common, each with its first full form. */
  readonly words: ReadonlyMap<string, string>;
  /** Beginnings of words that tell one event from another. */
  readonly telling: readonly string[];
  /** Numbers and years: what tells the second seminar from the first. */
  readonly numbers: readonly string[];
}

/** Letters that the forms of one word have in common: integracija, integrācijas, integratsioon, integration. */
const stemLength = 6;

/** Words that say nothing, in the languages of the partners. */
const stopWords = new Set(
  (
    'and the for with from into about after before between during through this that its their our are was has how what ' +
    'who not all new held event events activity project for_in ' +
    'bei kaip apie del nuo iki per prie apie kas yra musu visi renginys veikla projektas projekto ' +
    'par pie pec caur vai kas kur musu visi pasakums aktivitate projekts projekta ' +
    'ning ehk voi kui mis see meie koik uritus tegevus projekt projekti oji asis nd rd th st'
  ).split(' '),
);

/** Beginnings of words for kinds of events, which many titles have and no event is known by. */
const genericStems = new Set(
  (
    'semina traini course worksh confer meetin kick kickof openin closin final visit visits study twinni mappin focus ' +
    'group method exchan consul lectur discus webina online forum first second third countr region nation specif part ' +
    'session module day days summer winter spring autumn ' +
    'mokyma kursai kursas semina dirbtu konfer susiti vizita vizito mokoma fokus grupe grupes diskus paskai nuotol ' +
    'forumas forumo pirmas antras pirmoj antroj dalis modul diena dienos sales regio ' +
    'macibu macibas kursi sanaks darbni vizite vizites fokusg grupa grupas talsa tiesse pirmai otrais dala modul ' +
    'diena dienas valsts ' +
    'koolit kursus seminar opituba totuba koosol kohtum oppevi visiit fookus ruhm arutel loeng veebis veebik foorum ' +
    'esimen teine osa moodul paev paeva riigi riigis'
  ).split(' '),
);

const romanNumbers: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
};

/** Takes a title apart. Words of fewer than three letters and words that say nothing are left out. */
export function titleWords(title: string): TitleWords {
  const folded = foldName(title);
  const words = new Map<string, string>();
  const numbers = new Set<string>();
  for (const word of folded.split(' ')) {
    const number = romanNumbers[word] ?? word;
    if (/^\d+$/.test(number)) numbers.add(number);
    else if (word.length > 2 && !stopWords.has(word) && !words.has(stemOf(word))) words.set(stemOf(word), word);
  }
  return {
    folded,
    words,
    telling: [...words.keys()].filter(isTelling),
    numbers: [...numbers].toSorted(),
  };
}

function stemOf(word: string): string {
  return word.slice(0, stemLength);
}

function isTelling(stem: string): boolean {
  return !genericStems.has(stem);
}

/** `alike`: most of the words, or all of the shorter title; `some words`: too few to call the titles alike. */
export type TitleLikeness = 'equal' | 'alike' | 'some words' | 'other' | 'other number';

export interface TitleComparison {
  readonly likeness: TitleLikeness;
  /** How many words that tell one event from another they have in common. */
  readonly telling: number;
}

/** A word for a kind of event counts this much beside one that tells events apart. */
const genericWeight = 0.25;
const alikeFrom = 0.6;
const someFrom = 0.3;
/** So many telling words of the shorter title, all of them in the longer one, make the titles alike. */
const containedFrom = 3;

/**
 * How like two titles are, whatever their order of words, inflection, diacritics, one letter mistyped. Titles that name
 * different numbers ("Seminar 1", "Seminar 2") are never alike. @returns undefined when one says nothing
 */
export function compareTitles(one: TitleWords, other: TitleWords): TitleComparison | undefined {
  if (one.folded === '' || other.folded === '') return undefined;
  if (one.folded === other.folded) return { likeness: 'equal', telling: one.telling.length };
  const shared = sharedStems(one, other);
  const telling = shared.filter(isTelling).length;
  const haveNumbers = one.numbers.length > 0 && other.numbers.length > 0;
  if (haveNumbers && one.numbers.join(' ') !== other.numbers.join(' ')) return { likeness: 'other number', telling };
  const sharedWeight = weightOf(shared) + (haveNumbers ? one.numbers.length : 0);
  const likeness = (2 * sharedWeight) / (weightOfTitle(one) + weightOfTitle(other));
  const shorter = Math.min(one.telling.length, other.telling.length);
  if (likeness >= alikeFrom || (shorter >= containedFrom && telling === shorter)) return { likeness: 'alike', telling };
  return { likeness: telling > 0 && likeness >= someFrom ? 'some words' : 'other', telling };
}

function weightOfTitle({ words, numbers }: TitleWords): number {
  return weightOf([...words.keys()]) + numbers.length;
}

function weightOf(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (isTelling(stem) ? 1 : genericWeight), 0);
}

function sharedStems(one: TitleWords, other: TitleWords): readonly string[] {
  const rest = new Map(other.words);
  const shared: string[] = [];
  const unmatched: [string, string][] = [];
  for (const [stem, word] of one.words) {
    if (rest.delete(stem)) shared.push(stem);
    else unmatched.push([stem, word]);
  }
  for (const [stem, word] of unmatched) {
    const mistyped = [...rest].find(([, known]) => isOneLetterApart(word, known));
    if (!mistyped) continue;
    rest.delete(mistyped[0]);
    shared.push(stem);
  }
  return shared;
}

/** One letter more, less, or another one: only of words so long that it is a slip and not another word. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < stemLength || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
