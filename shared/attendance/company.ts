import { isGroupName } from './group-name.ts';

/** Who came with somebody and is not named: `Olena Petrenko su 2 vaikais`, `Ivanova + 1`, `Savivaldybė (5 žm.)`. */
export interface Company {
  /** What stands before: the person's own name, or that of the group. */
  readonly name: string;
  /** People besides the one; undefined: the text does not say how many. */
  readonly others: number | undefined;
}

/** Compared without the marks of letters, as people type. */
function pattern(source: string): RegExp {
  return new RegExp(withoutMarks(source), 'u');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Words for relatives and children, by their beginnings, in the case that follows `with`. */
const withWords =
  '(?:vaik|kūdik|sūn|dukr|dukt|šeim|vyr[au]|žmona|mam|motin|tėv|tėt|seser|brol|draug|anūk|bērn|mazul|meit|dēl|ģimen|vīr[isu]|siev|māt|tēv|mās|brāl|child|kid|sons?(?!\\p{L})|daughter|wife|husband|spouse|family|bab[iy]|infant|mother|father|brother|sister|friend|guest|дет|дит|діт|ребен|ребён|муж|жен|сын|син|доч|семь|семей|сім|мам|пап|матер|отц|бать|брат|сестр|чоловік|дружин|родин|внук|онук)\\p{L}*';
/** The same in the Estonian case that says `with`. */
const estonian =
  '(?:lapse|laste|pere|perekonna|abikaasa|poja|poegade|tütre|tütarde|mehe|naise|ema|isa|õe|venna|sõbra|beebi|imiku|lapselapse)ga';
/** Small numbers in words, by their beginnings. */
const numbers: readonly (readonly [RegExp, number])[] = [
  [pattern('^(?:vien|one|ühe|одн|a$|an$)'), 1],
  [pattern('^(?:dv|du$|div|two|kahe|двум|двом|двоє|двое|дво)'), 2],
  [pattern('^(?:tri|three|kolme|тр)'), 3],
  [pattern('^(?:ketur|četr|čet|four|nelja|чет|чот)'), 4],
  [pattern('^(?:penk|piec|five|viie|пят|п.?ят)'), 5],
];
const before = '[\\s,;(–-]*';
const amount = '(?:(\\d{1,2}|\\p{Ll}{1,9})\\s+)?';
const inner = '(?:\\p{Ll}+\\s+)?';

/** In brackets or behind a comma, too; small letters, for `Su` and `Ja` are names. */
const along: readonly RegExp[] = [
  pattern(
    `^(.*?)${before}(?<!\\p{L})(?:su|kartu su|ar|kopā ar|with|and|plus|ir|un|с|со|и|з|із|та|й)\\s+${amount}${inner}${withWords}.*$`,
  ),
  pattern(
    `^(.*?)${before}(?<!\\p{L})(?:koos\\s+)?(?:(\\d{1,2}|ühe|kahe|kolme|nelja|viie)\\s+)?(?:oma\\s+|väikese\\s+)?${estonian}(?!\\p{L}).*$`,
  ),
  pattern(`^(.*?)${before}(?<!\\p{L})ja\\s+${amount}(?:laps|lapsed|abikaasa|pere|poeg|tütar|mees|naine)(?!\\p{L}).*$`),
];
/** `+ 1`, `+2 vaikai`, `+ bērns`. */
const plus = pattern(
  `^(.*?)${before}\\+\\s*(\\d{1,2})?\\s*(${withWords}|la[ps][st]\\p{L}*|asm\\p{L}*|žm\\p{L}*)?[\\s).]*$`,
);
/** `(15 asm.)`, `, 3 cilvēki`, `– 12`: so many all together. */
const people =
  '(?:asm|asmen|žm|žmon|dalyv|vaik|mokin|moksl|cilv|pers|dalībn|bērn|in|inim|isik|osal|last|õpil|people|person|participant|pax|child|чел|человек|участн|дет|осіб|особ|люд|учасн|діт)\\p{L}*\\.?';
const together = pattern(`^(.*?)[\\s,;(–—:-]+(\\d{1,4})\\s*${people}[\\s).]*$`);
/** `Vilniaus m. sav. — 12`, `Vaikai (4)`: behind the name of a group alone; behind a person's it may be anything. */
const lastNumber = /^(.*?)[\s(–—:=-]+(\d{1,4})\)?$/u;

/**
 * Reads who came with somebody without being named.
 * @param text what stands where the name should
 * @param isTyped in a list that somebody typed, a lone number behind a group is one of people; in a log it may be of a room
 * @returns undefined for a text that names nobody besides, as nearly all do
 */
export function companyOf(text: string, isTyped: boolean): Company | undefined {
  if (text.length > 200 || !mayHaveCompany(text)) return undefined;
  const bare = withoutMarks(text === text.toUpperCase() ? text.toLowerCase() : text);
  // Most letters with a mark are one character: then the name keeps its marks.
  const nameOf = (match: RegExpExecArray) =>
    clean((bare.length === text.length ? text : bare).slice(0, match[1]!.length));
  const found = (words: RegExp) => {
    const match = words.exec(bare);
    return match && /\p{L}/u.test(match[1]!) ? match : null;
  };
  for (const words of along) {
    const match = found(words);
    if (match) return { name: nameOf(match), others: numberOf(match[2], match[0]) };
  }
  const added = found(plus);
  if (added && (added[2] ?? added[3]) !== undefined)
    return { name: nameOf(added), others: added[2] === undefined ? numberOf(undefined, bare) : Number(added[2]) };
  const all = found(together) ?? (isTyped ? lastNumberOfGroup(bare) : null);
  return all && Number(all[2]) > 0 ? { name: nameOf(all), others: Number(all[2]) - 1 } : undefined;
}

function lastNumberOfGroup(text: string): RegExpExecArray | null {
  const match = lastNumber.exec(text);
  return match && isGroupName(match[1]!) ? match : null;
}

/** A digit, a plus, or a small Latin or Cyrillic letter at the beginning of a word: most names have none of them. */
function mayHaveCompany(text: string): boolean {
  let isBeginning = false;
  let hasSmall = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 43 || (code >= 48 && code <= 57)) return true;
    if (isBeginning && ((code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x45f))) return true;
    if ((code >= 97 && code <= 122) || code >= 0x430) hasSmall = true;
    isBeginning = code === 32 || code === 40;
  }
  // All in capitals: any word may be a small one.
  return !hasSmall;
}

/** `2`, `dviem`; a word for one child is one; several without a number are an unknown number. */
function numberOf(said: string | undefined, whole: string): number | undefined {
  if (said !== undefined && /^\d+$/u.test(said)) return Number(said);
  const word = said === undefined ? undefined : numbers.find(([stem]) => stem.test(said));
  if (word) return word[1];
  const behind = /\((\d{1,2})\)\s*$/u.exec(whole)?.[1];
  if (behind !== undefined) return Number(behind);
  return one.test(whole) ? 1 : undefined;
}

/** One child, one husband, in the case that follows `with`. */
const one = pattern(
  '(?<!\\p{L})(?:vaiku|vaikas|bērns|kūdikiu|sūnumi|dukra|dukterimi|vyru|vyras|žmona|mama|bērnu|meitu|dēlu|vīru|vīrs|sievu|sieva|māti|lapsega|pojaga|tütrega|mehega|naisega|abikaasa(?:ga)?|emaga|isaga|laps|child|son|daughter|wife|husband|spouse|ребенком|ребёнком|мужем|муж|женой|жена|сыном|сын|дочерью|дочь|мамой|дитиною|чоловіком|чоловік|дружиною|дружина|сином|донькою|мамою)(?!\\p{L})',
);

function clean(name: string): string {
  return name.replace(/[\s,;(–—+-]+$/u, '').trim();
}
