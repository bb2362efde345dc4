import { foldName } from '../counting/distinct-names.ts';
import { presenceOf, tellsPresence } from './cell-values.ts';
import { WordBeginnings } from './word-beginnings.ts';

/** Who leads an event; and who only may show a screen: where most of a list may, it says nothing. */
export type StaffRole = 'host' | 'presenter';

/** In Teams everybody may be a presenter. */
const presenterWords = /\b(?:presenter|apresentador|moderador|présentateur|presentador|referent|presentatore)/u;
const hostWords =
  /\b(?:organi[sz]er|organizador|organisateur|host|panelist|speaker|moderator|moderaator|lecturer|trainer|facilitator|producer|pranesej|lektor|organizator|organizetaj|esineja|korraldaja|koolitaja|runataj|docetaj|staff|interpreter|vertej(?:as|a|ai|os)\b|tulk(?:s|e|i|u|s)?\b|tolk\b|tolgid\b|\p{L}+tolk\b)|докладчик|организатор|спикер|лектор|модератор|переводчик|синхронист|доповідач|організатор|перекладач/u;
/** In a column of roles in the event; in one of jobs people of all organisations call themselves so. */
const teamWords =
  /\b(?:project (?:team|staff|manager|coordinator|lead)|projekt(?:o|a|i)? ?(?:vadov|koordinator|administrator|komand|vaditaj|juht|koordinaator|meeskon)|komanda\b|personal|meeskond|vedej|technician|technikas|technike\b|tehnikis|tehnik\b|photograph|fotograf|coordinator|koordinator|koordinaator|darbuotoj|darbiniek|tootaja)|персонал|координатор|команда|техник|технік|фотограф/u;
const alone =
  /^(?:(?:renginio|seminaro|mokymu|projekto|projekta|projekti|pasakuma|urituse|event|project|the) )?(?:organi[sz]ers?|organizator(?:ius|e|iai|es|s|i)|organizetaj(?:s|a|i)|korraldajad?|moderator(?:ius|e|s)?|moderaator|staff|interpreters?|vertej(?:as|a)|tulks|tulk|tolk|lektor(?:ius|e|s)?|pranesej(?:as|a)|speaker|lecturer|facilitator|trainer|coordinator|koordinator(?:ius|e|s)|koordinaator|projektijuht|vadov(?:as|e)|vaditaj(?:s|a)|организатор|координатор|модератор|переводчик|переводчица|організатор(?:ка)?|модераторка|перекладач(?:ка)?)$/u;
const beginnings = new WordBeginnings(
  'renginio seminaro mokymu projekto pasakuma urituse event the organ korraldaja moder staff inter vert tulk tolk'.split(
    ' ',
  ),
  'lektor pran speaker lect facil train coord koord vado vadi'.split(' '),
);

/** Texts that say of somebody that they were not there, whatever the column. */
const absences = new Map<string, boolean>();
const rolesOfTexts = new Map<string, StaffRole | undefined>();
const rolesOfJobs = new Map<string, StaffRole | undefined>();
/** As many different texts are remembered. */
const mostKnown = 1_000;

/** Nothing of the cells that were read stays in memory. */
export function forgetRoles(): void {
  rolesOfTexts.clear();
  rolesOfJobs.clear();
  absences.clear();
}

/**
 * What somebody does in the event, by the text in the column of roles: who organises, leads, speaks or interprets is staff,
 * counted and shown as a subtotal that can be left out (`domain.md` §3.8).
 * @param isJob the column is one of jobs, where people of all organisations say what they are
 */
export function staffRole(text: string, isJob: boolean): StaffRole | undefined {
  if (text === '') return undefined;
  const known = isJob ? rolesOfJobs : rolesOfTexts;
  let role = known.get(text);
  if (role === undefined && !known.has(text)) {
    const folded = foldName(text);
    if (hostWords.test(folded) || (!isJob && teamWords.test(folded))) role = 'host';
    else if (presenterWords.test(folded)) role = 'presenter';
    if (known.size < mostKnown) known.set(text, role);
  }
  return role;
}

/** Whether the text in the column of roles says that somebody did not come: under `Statuss` both may stand. */
export function roleSaysAbsent(text: string): boolean {
  let isAbsent = absences.get(text);
  if (isAbsent === undefined) {
    isAbsent = tellsPresence(text) && presenceOf(text) === false;
    if (absences.size < mostKnown) absences.set(text, isAbsent);
  }
  return isAbsent;
}

/** False: it does not begin with what somebody does in an event. Most texts are told so without being folded. */
export function mayBeRole(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= firstCyrillic) return first < firstCyrillic + 256;
  // Only one of the words has a letter with a mark among its first three.
  for (let at = 0; at < 3; at += 1) if (text.charCodeAt(at) > 127) return /^(?:tõ|ür)/iu.test(text);
  return beginnings.mayStandAt(text, 0);
}

const firstCyrillic = 0x400;

/** Whether a text says nothing but what somebody does in the event: `Organizatorius`, `projekto vadovė`, `tõlk`. */
export function isRoleAlone(text: string): boolean {
  return text !== '' && text.length < 40 && mayBeRole(text) && alone.test(foldName(text));
}

const jobs =
  /^(?:position|job|occupation|pareig|profesij|amats|ienemam|amet|positsioon|elukutse|долж|занимаем|посад|займан)/u;

/** Whether a column of roles is headed as one of jobs. */
export function headsJobs(header: string): boolean {
  return jobs.test(foldName(header));
}
