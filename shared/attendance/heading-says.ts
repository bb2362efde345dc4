import { foldName } from '../counting/distinct-names.ts';
import { modeOf, presenceOf, tellsPresence } from './cell-values.ts';
import type { AttendanceMode } from './model.ts';
import { headingWords, modeWords } from './vocabulary.ts';

/** What a heading says of everybody below it. */
export interface HeadingSays {
  readonly mode?: AttendanceMode;
  readonly isAbsent?: true;
  /** Those who lead the event. */
  readonly isStaff?: true;
}

/** Longer texts are sentences. */
const longestHeading = 60;
/** Words for having registered, before words for not having come. */
const registered = /^(?:uz)?(?:si)?regist|^piete|^зарег|^зареє/u;
const wordsOfModes: ReadonlySet<string> = new Set(
  [...modeWords.inPerson, ...modeWords.online].flatMap((phrase) => phrase.split(' ')),
);

/**
 * Reads a text that stands alone in its line, above a table or on the tab of a sheet: `Neatvyko:`, `Užsiregistravo, bet
 * nedalyvavo`, `Dalyvavo:`, `Nuotoliu`, `Piedalījās klātienē`.
 * @returns undefined for a text that speaks of neither; an empty object for people who came, however it was
 */
export function headingSays(text: string): HeadingSays | undefined {
  if (text.length > longestHeading) return undefined;
  const mode = modeOfHeading(text);
  if (mode) return { mode };
  const isPresent = presenceInHeading(text);
  if (isPresent === undefined) return headsStaff(text) ? { isStaff: true } : undefined;
  return isPresent ? {} : { isAbsent: true };
}

/** `Lektoriai`, `Organizatoriai ir pranešėjai:`, `Korraldajad (2)`: no other words, and more than one of them. */
function headsStaff(text: string): boolean {
  const words = foldName(text)
    .split(' ')
    .filter((word) => !/^(?:\d+|ir|un|ja|and|и|та|komanda|team)$/u.test(word));
  return words.length > 0 && words.every((word) => staffWord.test(word));
}

/** In the plural: one `Organizatorius` is who signs below the list. */
const staffWord =
  /^(?:lektoriai|lektores|lektori|lektorid|organizatoriai|organizatori|pranesejai|pranesejos|moderatoriai|moderatori|moderaatorid|mokytojai|esinejad|korraldajad|koolitajad|vaditaji|pasniedzeji|treneri|treneriai|lecturers|speakers|organisers|organizers|moderators|trainers|facilitators|hosts|лекторы|организаторы|спикеры|модераторы|докладчики|лектори|організатори|доповідачі|модератори)$/u;

/** Only of a text that has no other words: a title may name the place and the platform of a hybrid event. */
function modeOfHeading(text: string): AttendanceMode | undefined {
  const words = foldName(text).split(' ');
  if (!words.every((word) => wordsOfModes.has(word) || headingWords.has(word) || /^\d+$/u.test(word))) return undefined;
  const mode = modeOf(text);
  return mode === 'both' ? undefined : mode;
}

function presenceInHeading(text: string): boolean | undefined {
  const parts = text.split(/[,:()–—-]|\s(?:bet|but|and|kuid|aga|но|але)\s/u).filter((part) => part.trim() !== '');
  const said = parts.findLast((part) => tellsPresence(part));
  if (said === undefined) return undefined;
  return said === parts[0] || registered.test(foldName(text)) ? presenceOf(said) : undefined;
}
