import { countryCodes } from '../codes/countries.ts';
import type { OrganisationType } from '../codes/organisation-codes.ts';
import { countryOfFoldedName } from '../counting/country-names.ts';
import { foldName } from '../counting/distinct-names.ts';
import { ShortTexts } from './short-texts.ts';
import { modeWords, presenceBeginnings, presenceWords } from './vocabulary.ts';
import { WordBeginnings } from './word-beginnings.ts';

/**
 * The ISO code of a country written in any of the languages, or as a code, with or without a place beside it
 * (`Lithuania, Vilnius`). Undefined, which is unknown: no country, a word for no or nothing (`ne`, `no`, `NA`, which would
 * be the codes of Niger, Norway and Namibia), or several countries (`Latvia, Lithuania`).
 */
export function countryOf(text: string): string | undefined {
  return shortCountries.get(text, readCountry);
}

const shortCountries = new ShortTexts<string | undefined>();

function readCountry(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 200 || trimmed === 'no' || trimmed === 'ne' || isPlaceholder(trimmed)) return undefined;
  if (/^[a-z]{2}$/iu.test(trimmed) && countryCodes.has(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const folded = foldName(trimmed);
  const whole = countryOfFoldedName(folded);
  if (whole !== undefined) return whole;
  const words = folded.split(' ');
  const first = countryOfFoldedName(words[0] ?? '');
  return words.every((word) => (countryOfFoldedName(word) ?? first) === first) ? first : undefined;
}

/** Who leads and whom they serve stand in the same words: only of an organisation, a community, `led` is it said that it is theirs. */
function ledBy(people: RegExp): RegExp {
  const theirs =
    /\bled\b|\b(?:organi[sz]a|organiza|community|bendruomen|kopien|kogukond|vadov|vadit|juhi|uhendus|uhing|seltsi?\b|initiative|iniciatyv|iniciativ|diaspor)|организац|організац|общин|громад|диаспор|діаспор/u;
  const other = /\b(?:ngo|cso|nvo|mtu|international|tarptautin|starptautisk|rahvusvahel)\b/u;
  return new RegExp(
    `^(?!.*(?:${other.source}))(?=.*(?:${people.source}))(?:.*(?:${theirs.source})|(?:migrant|immigrant|imigrant|refugee|pabegel|beglu|pagulas|бежен|біжен|мигрант|мігрант)[^ ]*$)`,
    'u',
  );
}

/** Kinds of organisation by the beginning of a word, in the order in which they are looked for. */
const typeStems: readonly (readonly [OrganisationType, RegExp])[] = [
  ['refugee-led', ledBy(/\b(?:refugee|pabegel|beglu|pagulas)|бежен|біжен/u)],
  ['migrant-led', ledBy(/\b(?:migrant|immigrant|imigrant)|мигрант|мігрант/u)],
  [
    'association of local authorities',
    /\b(?:association of (?:local|municip)|savivaldybiu asoc|pasvaldibu savien|linnade ja valdade)/u,
  ],
  ['ministry', /\b(?:ministry|ministerij|ministrij|ministeerium)|министерств|міністерств/u],
  [
    'university',
    /\b(?:universit|academ|akadem|augstskol|ulikool|aukstoj|mokslo|research|higher educ|korgkool|kolegij)|университет|університет/u,
  ],
  [
    'municipality',
    /\b(?:municipal|city|town|local (?:auth|gov)|savivald|pasvaldib|novad|omavalits|linna?\b|vald\b|kov\b|rajon)|муниципал|самоуправл|громад|город|місцев/u,
  ],
  [
    'NGO or CSO',
    /\b(?:ngo|cso|nvo|mtu|vabauhend|biedrib|non ?gov|nevyriaus|nevalst|civil soc|visuomenin|asociacij|association|societ|foundation|sihtasutus|labdar)|нко|нпо|нго|общественн|громадськ/u,
  ],
  [
    'international organisation',
    /^(?:un)\b|\b(?:unhcr|iom)\b|^(?!.*(?:compan|imone|uznemum|ettevot|компан|предприят|підприєм)).*(?:\b(?:international|tarptautin|starptautisk|rahvusvahel)|международн|міжнародн)/u,
  ],
  ['county or region', /\b(?:county|region|apskrit|maakond|regionin)|регион|регіон/u],
  ['think tank', /\bthink tank/u],
  [
    'national authority',
    /\b(?:state|national|government|public|agency|authority|valstyb|valsts|riig|agentur)|государств|державн/u,
  ],
  ['other', /^(?:other|kita|kitas|kt|cits|cita|muu|друг|інш)/u],
];

/** The kind of organisation that a cell names; undefined when it is none of ours. */
export function organisationTypeOf(text: string): OrganisationType | undefined {
  const folded = foldName(text);
  return typeStems.find(([, stem]) => stem.test(folded))?.[0];
}

export type Mode = 'inPerson' | 'online' | 'both';

/** How somebody took part, when the text says so: `Gyvai Vilniuje`, `Online`, `MS Teams`. */
export function modeOf(text: string): Mode | undefined {
  return shortModes.get(text, readMode);
}

const shortModes = new ShortTexts<Mode | undefined>();

function readMode(text: string): Mode | undefined {
  const folded = foldName(text);
  if (folded === '') return undefined;
  if (modeWords.both.has(folded)) return 'both';
  const isInPerson = includesWord(folded, modeWords.inPerson);
  const isOnline = includesWord(folded, modeWords.online);
  if (isInPerson && isOnline) return 'both';
  if (isInPerson) return 'inPerson';
  return isOnline ? 'online' : undefined;
}

function includesWord(folded: string, words: ReadonlySet<string>): boolean {
  if (words.has(folded)) return true;
  const parts = folded.split(' ');
  return parts.some((part, index) => words.has(part) || words.has(`${part} ${parts[index + 1] ?? ''}`));
}

/** Whether a mark says present or absent; undefined when the cell is empty or says something else. */
export function presenceOf(text: string): boolean | undefined {
  return shortMarks.get(text, readPresence);
}

const shortMarks = new ShortTexts<boolean | undefined>();

function readPresence(text: string): boolean | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return undefined;
  const folded = foldName(trimmed);
  if (presenceWords.no.has(trimmed) || (folded !== '' && presenceWords.no.has(folded))) return false;
  if (presenceWords.yes.has(trimmed) || (folded !== '' && presenceWords.yes.has(folded))) return true;
  const first = folded.split(' ')[0] ?? '';
  if (first.length > 3 && presenceWords.no.has(first)) return false;
  return first.length > 3 && presenceWords.yes.has(first) ? true : undefined;
}

/** Whether a cell says in words that somebody came or did not: `dalyvavo`, `puudus`; not `taip`, which answers any question. */
export function tellsPresence(text: string): boolean {
  const folded = foldName(text);
  return presenceOf(text) !== undefined && presenceBeginnings.some((beginning) => folded.startsWith(beginning));
}

/** Cells that stand for nothing: `—`, `n/a`, `nenurodyta`. */
export function isPlaceholder(text: string): boolean {
  // Three letters tell nearly all that stands for something.
  if (!nothingBeginnings.mayStandAt(text, 0)) return false;
  return /^[\s\-–—−.·/*]*$/u.test(text) || nothingWords.has(foldName(text));
}

const nothingWords: ReadonlySet<string> = new Set(
  [
    'n/a',
    'na',
    'none',
    'nėra',
    'nenurodyta',
    'nežinoma',
    'nav',
    'nav norādīts',
    'nav zināms',
    'puudub',
    'teadmata',
    'määramata',
    'нет',
    'не указано',
    'немає',
    'не вказано',
    'unknown',
    'not known',
    'not specified',
    'prefer not to say',
  ].map(foldName),
);
const nothingBeginnings = new WordBeginnings(nothingWords);

/** The address when the text is one, lower case; undefined otherwise. */
export function emailOf(text: string): string | undefined {
  if (text.length > 1_000) return undefined;
  if (isPlainAddress(text)) return text;
  if (!text.includes('@')) return undefined;
  const match = /^(?:mailto:)?\s*<?([^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,})>?[\s.;,]*$/iu.exec(text);
  return match?.[1]?.toLowerCase();
}

/** `name.surname@mail.example`: small letters, digits, dots and hyphens around one `@`, as nearly all logs write it. */
function isPlainAddress(text: string): boolean {
  let at = 0;
  let dot = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 64) {
      if (at > 0) return false;
      at = index;
    } else if (code === 46) dot = index;
    else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95)) return false;
  }
  return at > 0 && dot > at + 1 && text.length - dot > 2;
}
