import words from '../../resources/attendance/words.json' with { type: 'json' };
import { foldName } from '../counting/distinct-names.ts';
import type { ColumnRole } from './model.ts';

/**
 * The words of attendance files in English, Lithuanian, Latvian, Estonian, Russian and Ukrainian, and what exports in
 * other languages were seen to say (`resources/attendance/words.json`). All of them are compared folded.
 */

/** `actionTime`: when somebody joined or left, in a log of events. */
export type HeaderRole = ColumnRole | 'actionTime';

export interface HeaderWord {
  readonly role: HeaderRole;
  /** Languages that use the word for it. */
  readonly languages: readonly string[];
}

/** Folded header text → what it may mean, the likeliest first. */
export const headerWords: ReadonlyMap<string, readonly HeaderWord[]> = readHeaderWords();

/** The longest header word, in words: longer texts are looked through for shorter phrases. */
export const longestHeaderPhrase = Math.max(...[...headerWords.keys()].map((phrase) => phrase.split(' ').length));

export const modeWords = {
  inPerson: folded(words.modeValues.inPerson),
  online: folded(words.modeValues.online),
  both: folded(words.modeValues.both),
};

/** Marks that say present or absent. Signs such as `+` do not fold: they stand here as they are, in lower case. */
export const presenceWords = { yes: plain(words.presence.yes), no: plain(words.presence.no) };

/** Beginnings of words that say of a person that they came or did not, and are no answer to another question. */
export const presenceBeginnings: readonly string[] = [...folded(words.presenceBeginnings)];

/** Words that stand beside a way of taking part in a heading: `Dalyvavo nuotoliu`. */
export const headingWords = folded(words.headingWords);

export const actionWords = { join: folded(words.actions.join), leave: folded(words.actions.leave) };

export const totalWords = folded(words.totals);
/** Words of lines that count people: `Dalyvavo 12 asmenų`. A name is never made of them alone. */
export const countWords = folded(words.countWords);
export const footerWords = folded(words.footers);
export const serviceWords = folded(words.service);
export const tagWords = folded(words.tags);
export const roomWords = folded(words.rooms);
/** Room words that are surnames as well: `Anna Zāle` is a person, `aktų salė` is not. */
export const roomSurnames = folded(words.roomsOrSurnames);
export const roomAdjectives = folded(words.roomAdjectives);
export const genericNames = folded(words.generic);
/** Titles before and behind a name. */
export const titleWords = folded(words.titles);
/** Words and abbreviations that stand in the names of organisations, not of people. */
export const organisationMarks = folded(words.organisationMarks);
/** Words in a title that say that everybody took part online. */
export const onlineEventWords = folded(words.onlineEvent);
export const botPattern = new RegExp(words.bots, 'u');
export const devicePattern = new RegExp(words.devices, 'u');

export type GenderLanguage = keyof typeof words.genderValues;

/** Language → folded value → gender. `m` is male in English and female in Lithuanian. */
export const genderWords: ReadonlyMap<GenderLanguage, ReadonlyMap<string, 'F' | 'M'>> = new Map(
  (Object.keys(words.genderValues) as GenderLanguage[]).map((language) => {
    const { F, M } = words.genderValues[language];
    const pairs = [
      ...F.map((word) => [foldName(word), 'F'] as const),
      ...M.map((word) => [foldName(word), 'M'] as const),
    ];
    return [language, new Map(pairs)];
  }),
);

function folded(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldName).filter((word) => word !== ''));
}

function plain(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.flatMap((word) => [word.toLowerCase(), foldName(word)]).filter((word) => word !== ''));
}

function readHeaderWords(): ReadonlyMap<string, readonly HeaderWord[]> {
  const found = new Map<string, HeaderWord[]>();
  for (const [role, byLanguage] of Object.entries(words.headers) as [HeaderRole, Record<string, readonly string[]>][]) {
    for (const [language, list] of Object.entries(byLanguage)) {
      for (const phrase of new Set(list.map(foldName))) {
        if (phrase === '') continue;
        const meanings = found.get(phrase) ?? [];
        const known = meanings.findIndex((one) => one.role === role);
        const languages = [...(meanings[known]?.languages ?? []), language];
        if (known >= 0) meanings[known] = { role, languages };
        else meanings.push({ role, languages });
        found.set(phrase, meanings);
      }
    }
  }
  return found;
}
