import { farthestApart, haveCommon } from './compare-activities.ts';
import { DayList } from './day-list.ts';
import { compareDays } from './days.ts';
import type { Span } from './days.ts';
import { groupBy } from './group-by.ts';
import { hasTellingTitle, isOnline, PairKeys } from './pair-keys.ts';
import type { TitleWords } from './title-words.ts';
import type { Traits } from './traits.ts';

export type Pair = readonly [Traits, Traits];

/** Days within which another event of the same title and partner makes a series. */
const seriesWithin = 31;

/**
 * True when two activities are worth comparing: of different partners, near in time, and agreeing in something telling.
 * Where one of them has no date, only an equal title is.
 *
 * | in common             | and                                            |
 * | --------------------- | ---------------------------------------------- |
 * | the title             |                                                |
 * | a telling word of it  | a town                                         |
 * | a telling word of it  | one has no town, and a day, another such word, the whole title, the plan item or an organisation |
 * | the plan item         | a town, or both are online                     |
 * | the type              | a town                                         |
 * | the house             |                                                |
 * | the partner of one    | is named in the other                          |
 */
export function areComparable(one: Traits, other: Traits): boolean {
  if (one.partner === other.partner) return false;
  const isTitle = one.title.folded === other.title.folded && hasTellingTitle(one);
  if (one.spans.length === 0 || other.spans.length === 0) return isTitle;
  const { apart } = compareDays(one.spans, other.spans);
  if (apart > farthestApart) return false;
  const isTown = haveCommon(one.towns, other.towns);
  return (
    isTitle ||
    isWord(one, other, isTown, apart) ||
    (one.planItem !== undefined && one.planItem === other.planItem && (isTown || (isOnline(one) && isOnline(other)))) ||
    (isTown && one.activity.type !== undefined && one.activity.type === other.activity.type) ||
    haveCommon(one.houses, other.houses) ||
    one.named.has(other.partner) ||
    other.named.has(one.partner)
  );
}

/**
 * A telling word in common. Where one of the two has no town, a word of many titles would bring it together with
 * everything of that week, and more has to agree: with no more than one word, in other days, with nothing else in
 * common, two activities have seven points at most (`compare-activities.ts`). Only a second word that is mistyped in one
 * of them could have brought them to eight.
 */
function isWord(one: Traits, other: Traits, isTown: boolean, apart: number): boolean {
  const isAnywhere = one.towns.size === 0 || other.towns.size === 0;
  if (!isTown && !isAnywhere) return false;
  const common = countCommon(one.title, other.title);
  if (common === 0) return false;
  return (
    isTown ||
    common > 1 ||
    apart === 0 ||
    one.title.folded === other.title.folded ||
    (one.planItem !== undefined && one.planItem === other.planItem) ||
    haveCommon(one.named, other.named)
  );
}

function countCommon(one: TitleWords, other: TitleWords): number {
  let common = 0;
  for (const stem of one.telling) if (other.words.has(stem)) common += 1;
  return common;
}

/**
 * All pairs that are comparable, each once. What agrees in something stands in one list, in the order of days; each
 * activity is compared with what stands near it in its lists and does not begin before it.
 */
export function* pairsIn(unordered: readonly Traits[]): Generator<Pair> {
  const traits = inOrderOfDays(unordered);
  const days = traits.map(({ spans }) => markedDays(spans));
  const keys = new PairKeys(traits);
  const lists = listsOf(traits, days, keys);
  /** The activity that each other one was met with last. */
  const met = new Int32Array(traits.length).fill(-1);
  for (const [index, one] of traits.entries()) {
    const near: Traits[] = [];
    const meet = (at: number) => {
      if (at <= index || met[at] === index) return;
      met[at] = index;
      const other = traits[at];
      if (other && areComparable(one, other)) near.push(other);
    };
    const begins = firstDay(one);
    for (const key of keys.looksUnder(one)) {
      const list = lists.get(key);
      for (const day of (list && days[index]) ?? []) {
        list?.eachWithin(Math.max(day - farthestApart, begins), day + farthestApart, meet);
      }
    }
    for (const other of near) yield [one, other];
  }
  yield* undatedPairs(traits);
}

/** By first day; what has none at the end. */
function inOrderOfDays(traits: readonly Traits[]): readonly Traits[] {
  const first = new Map(traits.map((one) => [one, firstDay(one)]));
  return traits.toSorted((a, b) => compareNumbers(first.get(a), first.get(b)));
}

/** Infinity less infinity is no number. */
function compareNumbers(one = 0, other = 0): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function listsOf(
  traits: readonly Traits[],
  days: readonly (readonly number[])[],
  keys: PairKeys,
): ReadonlyMap<number, DayList> {
  const lists = new Map<number, DayList>();
  for (const [index, one] of traits.entries()) {
    for (const key of keys.standsUnder(one)) {
      let list = lists.get(key);
      if (!list) {
        list = new DayList();
        lists.set(key, list);
      }
      for (const day of days[index] ?? []) list.add(day, index);
    }
  }
  return lists;
}

/** Days of which one is near to whatever is near to the spans: their ends, and one a week between them. */
function markedDays(spans: readonly Span[]): readonly number[] {
  const days = new Set<number>();
  for (const { first, last } of spans) {
    for (let day = first; day < last; day += farthestApart) days.add(day);
    days.add(last);
  }
  return [...days];
}

/** What has no date is compared with what has its title. */
function* undatedPairs(traits: readonly Traits[]): Generator<Pair> {
  const undated = traits.filter((one) => one.spans.length === 0 && hasTellingTitle(one));
  const titles = new Set(undated.map(({ title }) => title.folded));
  const namesakes = groupBy(traits, ({ title }) => (titles.has(title.folded) ? title.folded : undefined));
  for (const group of namesakes.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (one.partner !== other.partner && (one.spans.length === 0 || other.spans.length === 0)) yield [one, other];
      }
    }
  }
}

/**
 * Ids of activities that are one of a series: their partner has another one of that title within a month. Without a
 * title nothing is a series.
 */
export function seriesIn(traits: readonly Traits[]): ReadonlySet<string> {
  const series = new Set<string>();
  const dated = traits.filter(({ spans, title }) => spans.length > 0 && title.folded !== '');
  for (const group of groupBy(dated, ({ partner, title }) => `${partner} ${title.folded}`).values()) {
    if (group.length < 2) continue;
    const sorted = group.toSorted((a, b) => firstDay(a) - firstDay(b));
    for (const [index, one] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before || firstDay(one) - firstDay(before) > seriesWithin) continue;
      series.add(before.activity.id);
      series.add(one.activity.id);
    }
  }
  return series;
}

function firstDay({ spans }: Traits): number {
  return Math.min(...spans.map(({ first }) => first));
}
