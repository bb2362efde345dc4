import type { Organisation } from '../schema/registry.ts';
import { SameRecords } from './same-records.ts';

/** A name as it is compared: no diacritics, lower case, punctuation as one space (`Akmenė` and `AKMENE` are one). */
export function foldName(text: string): string {
  return foldLatin(text) ?? foldAny(text).trim();
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Below this code, Latin letters: each folds by itself, whatever stands beside it. */
const endOfLatin = 0x250;
const blank = 0x20;
const unread = 0xffff;
/** Letter → what it folds to; `several` where that is not exactly one letter. */
const latinFolds = new Uint16Array(endOfLatin).fill(unread);
const several = 0;
/** Letters are put together so many at a time. */
const atOnce = 128;
const foldedCodes = new Uint16Array(atOnce);

/** The same, some four times as fast: ten thousand titles are folded while somebody types. Undefined for other letters. */
function foldLatin(text: string): string | undefined {
  let whole = '';
  let length = 0;
  let before = blank;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= endOfLatin) return undefined;
    let folded = latinFolds[code]!;
    if (folded === unread) folded = learnFold(code);
    if (folded === several) return undefined;
    if (folded === blank && before === blank) continue;
    if (length === atOnce) {
      whole += textOfCodes(length);
      length = 0;
    }
    foldedCodes[length] = folded;
    length += 1;
    before = folded;
  }
  const folded = whole + textOfCodes(length);
  return before === blank ? folded.trimEnd() : folded;
}

function textOfCodes(length: number): string {
  return Reflect.apply(String.fromCharCode, undefined, foldedCodes.subarray(0, length));
}

function learnFold(code: number): number {
  const folded = foldAny(String.fromCharCode(code));
  const one = folded.length === 1 ? folded.charCodeAt(0) : several;
  latinFolds[code] = one;
  return one;
}

/**
 * Which organisation records mean one organisation: record id → id of the one that stands for all of them (the one that
 * others were joined to, else the first by id). Two records are one when somebody joined them (`sameAs`), or when they
 * share a name, short name or other name, folded, and their countries do not differ (`domain.md` §2, §3.9). A record
 * without a country never joins two countries. Records that somebody called different are never one, neither directly
 * nor through a third.
 */
export function groupSameOrganisations(organisations: Iterable<Organisation>): ReadonlyMap<string, string> {
  const sorted = [...organisations].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new SameRecords(sorted);
  groups.joinAsSaid();
  for (const namesakes of namesakesOf(sorted)) {
    const countries = new Set(namesakes.map((one) => one.country).filter((country) => country !== undefined));
    // With namesakes in two countries nobody can say to which of them a record without a country belongs.
    const keyOf = (one: Organisation) => (countries.size > 1 ? (one.country ?? '') : '');
    const known = new Map<string, Organisation[]>();
    for (const one of namesakes) {
      const others = known.get(keyOf(one)) ?? [];
      known.set(keyOf(one), [...others, one]);
      // The first will do, unless it is said to be different: then perhaps another.
      for (const other of others) {
        groups.joinWithinCountry(other.id, one.id);
        if (groups.areOne(other.id, one.id)) break;
      }
    }
  }
  return groups.standing();
}

function namesakesOf(organisations: readonly Organisation[]): Iterable<readonly Organisation[]> {
  const byName = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    for (const name of new Set(namesOf(organisation).map(foldName))) {
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(organisation);
      else if (name !== '') byName.set(name, [organisation]);
    }
  }
  return byName.values();
}

function namesOf({ name, shortName, otherNames = [] }: Organisation): readonly string[] {
  return [name, shortName, ...otherNames].filter((one) => one !== undefined);
}
