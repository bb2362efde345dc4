import { foldName } from '../counting/distinct-names.ts';
import { organisationMarks, tagWords, titleWords } from './vocabulary.ts';
import { isPlainName } from './plain-name.ts';
import { kindOfFolded, kindOfName, kindOfOrdinary, specialWords } from './name-kind.ts';
import type { NameKind } from './name-kind.ts';
import { WordBeginnings } from './word-beginnings.ts';

/** A display name, taken apart. */
export interface ReadName {
  /** Without tags such as `(Guest)`. */
  readonly shown: string;
  /** The folded words of the person's name, sorted: one for `Pavyzdys, Jonas` and `JONAS PAVYZDYS`. Empty: no name. */
  readonly key: string;
  readonly kind: NameKind;
  /** What stands in brackets behind the name: the name before renaming, an organisation, a device. */
  readonly otherName: string | undefined;
  readonly otherKey: string | undefined;
  /** What looks like an organisation beside the name: a suggestion, never a fact. */
  readonly organisation: string | undefined;
  /** Fewer than two whole words: `Taras`, `Olena Z.` */
  readonly isPartial: boolean;
  /** One word only. */
  readonly isSingle: boolean;
  /** `Jonas ir Ona Pavyzdžiai`: more than one person may stand there. */
  readonly mayBeSeveral: boolean;
}

const known = new Map<string, ReadName>();

/** Characters: no name is longer, and what stands behind them in a cell tells nobody apart. */
const longestName = 1_000;

/** Takes a display name apart (`attendance-formats.md` §1.3, §2.1, §6). What is remembered of it lives in memory only. */
export function readName(whole: string): ReadName {
  const text = whole.length > longestName ? whole.slice(0, longestName) : whole;
  let name = known.get(text);
  if (!name) {
    name = takeApart(text);
    if (known.size > mostKnown) known.clear();
    known.set(text, name);
  }
  return name;
}

/** As many names as the largest file has rows. */
const mostKnown = 200_000;

/** Nothing of the names that were read stays in memory. */
export function forgetNames(): void {
  known.clear();
}

function takeApart(text: string): ReadName {
  if (isPlainName(text)) return readPlain(text);
  const shown = withoutTags(
    text
      .replace(/[ʼʹ`´‘]/gu, '’')
      .replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, ' ')
      .trim(),
  );
  const { core, other, before } = bracketsOf(shown);
  const { name, organisation = before } = organisationOf(core);
  const key = nameKey(name);
  const kind = kindOfName(shown, name);
  const otherKey = other === undefined ? undefined : nameKey(other);
  const words = key === '' ? [] : key.split(' ');
  const read: ReadName = {
    shown,
    key,
    kind,
    otherName: other,
    otherKey: otherKey === '' ? undefined : otherKey,
    organisation,
    isPartial: countWhole(words) < 2,
    isSingle: words.length === 1,
    mayBeSeveral: severalPattern.test(name),
  };
  // `iPhone (Jonas Pavyzdys)`: the person renamed the device, or the platform shows both.
  const isOtherWhole = otherKey !== undefined && otherKey.split(' ').length > 1;
  if (kind === 'device' && other !== undefined && isOtherWhole && kindOfName(other, other) === 'person')
    return { ...read, key: otherKey, kind: 'person', isPartial: false, isSingle: false };
  return read;
}

function readPlain(text: string): ReadName {
  const folded = foldName(text);
  const blank = folded.indexOf(' ');
  if (isOrdinary(folded, blank)) return readOrdinary(text, folded, blank);
  const words = folded.split(' ');
  const key = keyOfWords(folded, words);
  const keyWords = key.length === folded.length ? words : key.split(' ');
  return {
    shown: text,
    key,
    kind: kindOfFolded(text, folded, words, text),
    otherName: undefined,
    otherKey: undefined,
    organisation: undefined,
    isPartial: key === '' || countWhole(keyWords) < 2,
    isSingle: key !== '' && !key.includes(' '),
    // Two words hold no "and" between people.
    mayBeSeveral: words.length > 2 && severalPattern.test(text),
  };
}

/** Beginnings of words that are no name, or not only one. */
const notOrdinary = new WordBeginnings(titleWords, specialWords);

/** Two words of three Latin letters or more, neither of them special: as most names are. */
function isOrdinary(folded: string, blank: number): boolean {
  if (blank < 0 || folded.includes(' ', blank + 1)) return false;
  return !notOrdinary.mayStandAt(folded, 0) && !notOrdinary.mayStandAt(folded, blank + 1);
}

function readOrdinary(text: string, folded: string, blank: number): ReadName {
  return {
    shown: text,
    key: isInOrder(folded, blank) ? folded : `${folded.slice(blank + 1)} ${folded.slice(0, blank)}`,
    kind: kindOfOrdinary(folded),
    otherName: undefined,
    otherKey: undefined,
    organisation: undefined,
    isPartial: false,
    isSingle: false,
    mayBeSeveral: false,
  };
}

/** Whether the first of two words is not behind the second in their order. */
function isInOrder(folded: string, blank: number): boolean {
  for (let at = 0; at < blank; at += 1) {
    const difference = folded.charCodeAt(at) - folded.charCodeAt(blank + 1 + at);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

function countWhole(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (word.length > 2 || Array.from(word).length > 1) count += 1;
  return count;
}

const severalPattern = /\p{L}\.?\s+(?:ir|un|ja|and|&|\+|и|та)\s+\p{Lu}/u;

/** `Jonas (Guest) (External)` → `Jonas`. Case does not matter; other brackets stay. */
function withoutTags(text: string): string {
  let rest = text;
  for (;;) {
    const match = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/u.exec(rest);
    if (!match?.[1] || !tagWords.has(foldName(match[2] ?? ''))) return rest.trim();
    rest = match[1];
  }
}

interface Brackets {
  readonly core: string;
  readonly other?: string;
  readonly before?: string;
}

/** `[Org] Name`, `Name (Other)`. */
function bracketsOf(text: string): Brackets {
  const prefix = /^[[(]([^\])]{1,60})[\])]\s*(.+)$/u.exec(text);
  const rest = prefix?.[2] ?? text;
  const suffix = /^(.+?)\s*[([]([^()[\]]{1,80})[)\]]?$/u.exec(rest);
  return {
    core: suffix?.[1] ?? rest,
    ...(suffix?.[2] === undefined ? {} : { other: suffix[2] }),
    ...(prefix?.[1] === undefined ? {} : { before: prefix[1] }),
  };
}

/** `Name - Org`, `Org | Name`, `Name_Org`, `Name Surname, Org`: which part is the person. */
function organisationOf(text: string): { readonly name: string; readonly organisation?: string } {
  const parts = text.split(/\s+[-–—|/·•@]\s+|\s*[|_]\s*/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2 || parts.every((part) => !part.includes(' ') && !namesOrganisation(part))) return commaOf(text);
  const person =
    parts.find((part) => part.includes(' ') && !namesOrganisation(part)) ??
    parts.find((part) => !namesOrganisation(part));
  if (person === undefined) return { name: text };
  return { name: commaOf(person).name, organisation: parts.filter((part) => part !== person).join(', ') };
}

function commaOf(text: string): { readonly name: string; readonly organisation?: string } {
  const comma = text.indexOf(',');
  if (comma < 0) return { name: text };
  const [before, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  // `Pavyzdys, Jonas`; but `Jonas Pavyzdys, direktorius`.
  const isOrganisationBehind =
    before.includes(' ') && (namesOrganisation(after) || after.split(' ').length > 2 || namesWork(after));
  return isOrganisationBehind ? { name: before, organisation: after } : { name: text };
}

/** What somebody does, by the beginning of the first word: `direktorius`, `projekto vadovė`. */
export function namesWork(text: string): boolean {
  return work.test(foldName(text));
}

const work =
  /^(?:direktor|pavaduotoj|meras|mere|vicemer|vadov|vedej|vaditaj|vietniek|specialist|vyr(?:iausi\p{L}+)? (?:spec|sekret|buhalt)|vecak\p{L}+ (?:spec|eksp)|mokytoj|skolotaj|opetaja|juhataja|juhataj|asejuht|projekt\p{L}+ |koordinator|koordinaator|seniunas|seniune|darbuotoj|darbiniek|socialin\p{L}+ |sociala\p{L}* |sotsiaal|psicholog|psiholog|psuhholoog|lektor|pranesej|vertej|tulks|tulk|tolk|moderator|moderaator|organizator|organizetaj|organi[sz]er|korraldaj|interpreter|savanor|brivprat|vabatahtlik|student|manager|director|teacher|coordinator|volunteer|социальн\p{L}+ |директор|учител|психолог|специалист|спеціаліст|координатор|волонт|студент|вчител)/u;

/** Capitals only, or a word that stands in the names of organisations and not of people. */
export function namesOrganisation(text: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(text.trim())) return true;
  return foldName(text)
    .split(' ')
    .some((word) => organisationMarks.has(word));
}

/** The folded words of a name in a fixed order, titles and numbers left out. */
export function nameKey(name: string): string {
  const folded = foldName(name);
  return keyOfWords(folded, folded.split(' '));
}

function keyOfWords(folded: string, words: readonly string[]): string {
  if (words.length === 1) return titleWords.has(folded) || /^\d+$/u.test(folded) ? '' : folded;
  if (words.length === 2 && !isNoName(words[0]!) && !isNoName(words[1]!))
    return words[0]! <= words[1]! ? folded : `${words[1]} ${words[0]}`;
  return words
    .filter((word) => !isNoName(word))
    .toSorted()
    .join(' ');
}

/** Letters of the longest title. */
const longestTitle = Math.max(...[...titleWords].map(({ length }) => length));

function isNoName(word: string): boolean {
  if (word.length <= longestTitle && titleWords.has(word)) return true;
  return word.charCodeAt(0) < 58 && /^\d+$/u.test(word);
}
