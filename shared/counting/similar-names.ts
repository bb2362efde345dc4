import type { Organisation, Place } from '../schema/registry.ts';
import { foldName, groupSameOrganisations } from './distinct-names.ts';
import { findSimilarPlaces, groupJoinedPlaces } from './same-places.ts';

/**
 * Why two records may mean one thing: they are called the same; their names are spelled nearly alike; the longer name
 * holds every word of the shorter; the short name of one is made of the first letters of the other.
 */
export type Likeness = 'same name' | 'spelling' | 'contained' | 'initials';

/** Two records that nobody has joined or called different yet. `one` is the one with the smaller id. */
export interface SimilarPair {
  readonly one: string;
  readonly other: string;
  readonly likeness: Likeness;
}

/** Organisations that do not count as one and may be one (`domain.md` §2), the likeliest first. */
export function findSimilarOrganisations(organisations: Iterable<Organisation>): readonly SimilarPair[] {
  const records = [...organisations];
  const groups = groupSameOrganisations(records);
  return similarPairs(
    records.map((one) => namedOf(one, [one.name, one.shortName, ...(one.otherNames ?? [])])),
    (one, other) => groups.get(one) === groups.get(other),
  );
}

/** Places that are not joined and may be one: called the same in one town, or nearly so. */
export function findSimilarlyNamedPlaces(places: Iterable<Place>): readonly SimilarPair[] {
  const records = [...places];
  const groups = groupJoinedPlaces(records);
  const areJoined = (one: string, other: string) => groups.get(one) === groups.get(other);
  const namesakes = [...findSimilarPlaces(records)].flatMap(([one, others]) =>
    others
      .filter((other) => one < other && !areJoined(one, other))
      .map((other): SimilarPair => ({ one, other, likeness: 'same name' })),
  );
  const known = new Set(namesakes.map(({ one, other }) => `${one} ${other}`));
  const houses = records.filter(({ name }) => name !== undefined);
  const named = houses.map((one) => namedOf(one, [one.name, ...(one.otherNames ?? [])], one.municipality));
  const alike = similarPairs(named, areJoined).filter(({ one, other }) => !known.has(`${one} ${other}`));
  return [...namesakes, ...alike];
}

interface Named {
  readonly id: string;
  readonly country: string | undefined;
  /** Folded; records of two towns are two. */
  readonly town: string | undefined;
  readonly differentFrom: readonly string[];
  /** The words of each name, folded. */
  readonly names: readonly (readonly string[])[];
}

function namedOf(
  { id, country, differentFrom = [] }: Pick<Organisation | Place, 'id' | 'country' | 'differentFrom'>,
  names: readonly (string | undefined)[],
  town?: string,
): Named {
  const words = names.flatMap((name) => (name === undefined ? [] : [wordsOf(name)])).filter(({ length }) => length > 0);
  return { id, country, town: town === undefined ? undefined : foldName(town), differentFrom, names: words };
}

/** Legal forms, which one person writes and another leaves out. */
const legalForms = new Set('vsi uab ab ngo mtu ou as sia sa biedriba nodibinajums ltd inc'.split(' '));

function wordsOf(name: string): readonly string[] {
  const words = foldName(name).split(' ');
  const telling = words.filter((word) => !legalForms.has(word));
  return (telling.length > 0 ? telling : words).filter((word) => word !== '');
}

/** Words of so many records tell nothing apart: pairs are looked for by the others. */
const usualFrom = 40;
/** Letters by which words are compared at first: inflected forms and most slips of the keyboard keep them. */
const beginning = 4;
const order: readonly Likeness[] = ['same name', 'initials', 'contained', 'spelling'];

function similarPairs(
  records: readonly Named[],
  areOne: (one: string, other: string) => boolean,
): readonly SimilarPair[] {
  const byKey = new Map<string, Named[]>();
  for (const record of records) {
    for (const key of new Set(record.names.flatMap(keysOf))) byKey.set(key, [...(byKey.get(key) ?? []), record]);
  }
  const pairs = new Map<string, SimilarPair>();
  for (const [key, group] of byKey) {
    // What begins with a sign is the whole of a short name: however usual, it is worth a look.
    if (group.length > usualFrom && !key.startsWith('=')) continue;
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        const [one, other] = first.id < second.id ? [first, second] : [second, first];
        const place = `${one.id} ${other.id}`;
        if (pairs.has(place) || !mayBeOne(one, other) || areOne(one.id, other.id)) continue;
        const likeness = likenessOf(one, other);
        if (likeness) pairs.set(place, { one: one.id, other: other.id, likeness });
      }
    }
  }
  return [...pairs.values()].toSorted(
    (a, b) =>
      order.indexOf(a.likeness) - order.indexOf(b.likeness) || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1),
  );
}

function keysOf(words: readonly string[]): string[] {
  const initials = initialsOf(words);
  return [
    ...words.filter(({ length }) => length >= beginning).map((word) => word.slice(0, beginning)),
    ...(words.length === 1 ? [`=${words[0]}`] : []),
    ...(initials === undefined ? [] : [`=${initials}`]),
  ];
}

/** `Diversity Development Group`: `ddg`. Two letters are anybody's. */
function initialsOf(words: readonly string[]): string | undefined {
  return words.length < 3 ? undefined : words.map((word) => word[0]).join('');
}

function mayBeOne(one: Named, other: Named): boolean {
  if (one.id === other.id || one.differentFrom.includes(other.id) || other.differentFrom.includes(one.id)) return false;
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return false;
  return one.town === undefined || other.town === undefined || one.town === other.town;
}

function likenessOf(one: Named, other: Named): Likeness | undefined {
  const found = one.names.flatMap((a) => other.names.map((b) => likenessOfNames(a, b)));
  return order.find((likeness) => found.includes(likeness));
}

/** Shorter names are too easily alike. */
const fewestLetters = 6;
const alikeFrom = 0.84;

function likenessOfNames(a: readonly string[], b: readonly string[]): Likeness | undefined {
  const [first, second] = [a.join(' '), b.join(' ')];
  if (first === second) return 'same name';
  if ((a.length === 1 && initialsOf(b) === first) || (b.length === 1 && initialsOf(a) === second)) return 'initials';
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const isContained = shorter.length > 1 && shorter.every((word) => longer.includes(word));
  if (isContained && shorter.length < longer.length) return 'contained';
  // Numbers tell the first school from the second.
  if (numbersIn(a) !== numbersIn(b)) return undefined;
  if (Math.min(first.length, second.length) < fewestLetters) return undefined;
  const likeness = diceOfPairs(a.toSorted().join(' '), b.toSorted().join(' '));
  return likeness >= alikeFrom ? 'spelling' : undefined;
}

function numbersIn(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .toSorted()
    .join(' ');
}

/** Dice's coefficient over pairs of letters: 1 for the same text, 0 where no two letters in a row are shared. */
function diceOfPairs(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const pair of pairsOf(one)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(other)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length - 2);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}
