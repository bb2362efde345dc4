import { isCalendarDate } from '../schema/calendar-date.ts';

export type PersonalDataKind = 'e-mail' | 'phone' | 'personal code';

export interface PersonalDataMatch {
  readonly what: PersonalDataKind;
  /** As it stands in the text. */
  readonly found: string;
}

/** Most texts have neither `@` nor seven digits close together, and are let through at once. */
const mayHoldAny = /@|\d(?:[ \u00a0()./\u2010-\u2013\u2212-]{0,3}\d){6}/u;
const webAddress = /https?:\/\/\S+/giu;
const eMail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Lithuania and Estonia: eleven digits. Latvia: six, a hyphen (or what a word processor makes of it) that may be left out, five. */
const personalCode =
  /(?<![\p{L}\p{N}+])(?:\d{11}|\d{6}[ \u00a0]?[-\u2010-\u2013\u2212][ \u00a0]?\d{5})(?![\p{L}\p{N}])/gu;
const gap = '[ \\u00a0().\\/-]{0,3}';
/** The same, with the dashes of a word processor: safe only where a sign says that a number begins. */
const wideGap = '[ \\u00a0().\\/\\u2010-\\u2013-]{0,3}';
const phones: readonly RegExp[] = [
  // With the country: +370 612 34567, 00371 2612 3456.
  new RegExp(`(?<![\\p{L}\\p{N}])(?:\\+|00)${wideGap}[1-9](?:${wideGap}\\d){7,13}(?![\\p{L}\\p{N}])`, 'gu'),
  // Within Lithuania: 8 612 34567, (8-5) 212 3456, 0 612 34567.
  new RegExp(`(?<![\\p{L}\\p{N}+])\\(?[08]${gap}[3-6](?:${gap}\\d){7}(?![\\p{L}\\p{N}])`, 'gu'),
  // Within Latvia and Estonia, in one piece: 26123456, 55123456.
  /(?<![\p{L}\p{N}+.,-])[2568]\d{7}(?![\p{L}\p{N}]|[.,-]\d)/gu,
  // Any number that says it is one: tel. 5212345, mob. 612 345.
  new RegExp(
    `(?<!\\p{L})(?:tel|telefon\\p{L}*|tālr(?:unis)?|phone|mob|mobil\\p{L}*)[.:]?\\s{0,2}\\d(?:${gap}\\d){4,11}(?!\\p{N})`,
    'giu',
  ),
];

/**
 * E-mail addresses, telephone numbers and personal codes (Lithuania, Latvia, Estonia, with their check digits) in a
 * text, in the order of their kinds, each once. Names it cannot find: those somebody has to read for
 * (`domain.md` §6). What stands in a web address is not taken for a number.
 */
export function findPersonalData(text: string): PersonalDataMatch[] {
  if (!mayHoldAny.test(text)) return [];
  const matches: PersonalDataMatch[] = [];
  const rest = taken(text, eMail, 'e-mail', matches).replace(webAddress, ' ');
  const withoutCodes = taken(rest, personalCode, 'personal code', matches, isPersonalCode);
  phones.reduce((left, phone) => taken(left, phone, 'phone', matches, isDialled), withoutCodes);
  return matches.filter((one, index) => matches.findIndex((other) => other.found === one.found) === index);
}

/** The text without what was found, so that nothing is found as two things. */
function taken(
  text: string,
  pattern: RegExp,
  what: PersonalDataKind,
  into: PersonalDataMatch[],
  isOne: (found: string) => boolean = () => true,
): string {
  return text.replace(pattern, (found) => {
    if (!isOne(found)) return found;
    into.push({ what, found: found.trim() });
    return ' ';
  });
}

const anyYear = '(?:19|20)\\d{2}';
/** How a number begins that is read as days, years or hours rather than dialled; its day, when it is one, is checked. */
const yearFirst = new RegExp(`^(${anyYear})[.\\/ -]?(\\d{2})[.\\/ -]?(\\d{2})(?!\\d)`, 'u');
const yearLast = new RegExp(`^(\\d{1,2})[.\\/-]? ?(\\d{1,2})[.\\/-]? ?(${anyYear})(?!\\d)`, 'u');
const twoYears = new RegExp(`^${anyYear}[ .\\/-]{0,3}${anyYear}$`, 'u');
const hours = /^(?:[01]?\d|2[0-3])\.[0-5]\d ?[-/] ?(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d)/u;
/** The minutes of a full hour before a day: `10:00 2023-05-12`. */
const minutes = /^00 /u;

/** `20220502`, `25062023`, `20222024`, `05.06.2023 (9`, `8.30-10.30/12` are no telephone numbers. */
function isDialled(found: string): boolean {
  const text = found.replace(minutes, '');
  if (twoYears.test(text) || hours.test(text)) return false;
  const [, firstYear, month, day] = yearFirst.exec(text)?.map(Number) ?? [];
  if (firstYear !== undefined && isDay(firstYear, month ?? 0, day ?? 0)) return false;
  const [, lastDay, lastMonth, lastYear] = yearLast.exec(text)?.map(Number) ?? [];
  return lastYear === undefined || !isDay(lastYear, lastMonth ?? 0, lastDay ?? 0);
}

function isPersonalCode(found: string): boolean {
  const digits = Array.from(found.replaceAll(/\D/gu, ''), Number);
  return isBalticCode(digits) || isLatvianCode(digits, /\D/u.test(found));
}

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];
const latvianWeights = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];

/** Lithuania and Estonia share it: century and sex, birth date, serial number, check digit in two rounds. */
function isBalticCode(digits: readonly number[]): boolean {
  const [century = 0] = digits;
  if (century < 1 || century > 8) return false;
  const year = 1800 + Math.floor((century - 1) / 2) * 100 + number(digits, 1, 3);
  if (!isDay(year, number(digits, 3, 5), number(digits, 5, 7))) return false;
  const rounds = [firstWeights, secondWeights].map((weights) => weighted(digits, weights) % 11);
  return digits[10] === (rounds.find((check) => check < 10) ?? 0);
}

/** Latvia: birth date, century, serial number, check digit; codes given since 2017 begin with 32 and hold no date. */
function isLatvianCode(digits: readonly number[], hasHyphen: boolean): boolean {
  const isNew = digits[0] === 3 && digits[1] === 2;
  if (isNew && hasHyphen) return true;
  const century = 1800 + (digits[6] ?? 9) * 100;
  const isDated = century <= 2000 && isDay(century + number(digits, 4, 6), number(digits, 2, 4), number(digits, 0, 2));
  return (isNew || isDated) && digits[10] === ((1 + weighted(digits, latvianWeights)) % 11) % 10;
}

function number(digits: readonly number[], from: number, to: number): number {
  return Number(digits.slice(from, to).join(''));
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

function isDay(year: number, month: number, day: number): boolean {
  return isCalendarDate([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
}
