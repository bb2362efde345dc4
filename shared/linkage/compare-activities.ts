import { participantsOf } from '../counting/participants.ts';
import type { Project } from '../schema/project.ts';
import { compareDays } from './days.ts';
import type { Traits } from './traits.ts';
import { standingOf } from './traits.ts';
import type { Registry } from './traits.ts';
import { compareTitles } from './title-words.ts';

/**
 * What speaks for two activities being one event, and what against it. A candidate has eight points or more.
 *
 * | of                                     | points |                                               |
 * | -------------------------------------- | ------ | --------------------------------------------- |
 * | equal title, by words that tell events apart | 2, 4, 6, 8 | none, one, two, three or more         |
 * | titles alike                           | up to 6 | two for each such word in common             |
 * | some words in common                   | 1      |                                               |
 * | same house · same town                 | 4 · 3  | other names of places and towns count         |
 * | both online · same country             | 2 · 1  |                                               |
 * | other town · other country             | −6 · −8 | where both say one                           |
 * | meant for other countries              | −2     | partners of one event may each say their own  |
 * | same days · days in common · next day  | 3 · 2 · 1 |                                            |
 * | four to seven days apart               | −3     | further apart: never                          |
 * | one of them without a date             | −1     |                                               |
 * | same plan item · another one           | 3 · −4 | of an item each country delivers: in one country |
 * | same type · another one                | 1 · −1 |                                               |
 * | one in person, the other online        | −2     |                                               |
 * | one names the other's partner          | 3      |                                               |
 * | one organisation in common · several   | 1 · 2  | the project's own contacts do not count       |
 * | the same number, not a round one       | 1      |                                               |
 */
export const enoughPoints = 8;

/** Days between two activities at most. */
export const farthestApart = 7;

export type ReasonCode =
  | 'title.equal'
  | 'title.alike'
  | 'title.someWords'
  | 'title.other'
  | 'title.otherNumber'
  | 'days.same'
  | 'days.overlapping'
  | 'days.sameTime'
  | 'days.next'
  | 'days.near'
  | 'days.unknown'
  | 'place.house'
  | 'place.town'
  | 'place.online'
  | 'place.country'
  | 'place.otherTown'
  | 'place.otherCountry'
  | 'scope.other'
  | 'plan.same'
  | 'plan.other'
  | 'type.same'
  | 'type.other'
  | 'mode.other'
  | 'organisations.partner'
  | 'organisations.common'
  | 'number.same';

/** One thing in which two activities agree or differ; the screens and findings have words for each code. */
export interface Reason {
  readonly code: ReasonCode;
  /** What it adds to the likelihood that they are one event; nothing or less: it speaks against it. */
  readonly points: number;
  /** Organisations that it is about (ids). */
  readonly organisations?: readonly string[];
  /** Days between them. */
  readonly days?: number;
  /** The number of participants that both have. */
  readonly number?: number;
}

/** What is known of the project, for comparing. */
export interface Comparing {
  readonly registry: Registry;
  /** Codes of plan items that each country delivers for itself. */
  readonly eachCountry: ReadonlySet<string>;
  /** Organisations that are in most activities: those of the project's contacts. */
  readonly everywhere: ReadonlySet<string>;
}

export function comparingIn(project: Project, registry: Registry): Comparing {
  const contacts = project.contacts.flatMap(({ organisation }) => organisation ?? []);
  return {
    registry,
    eachCountry: new Set(project.plan.filter(({ eachCountry }) => eachCountry).map(({ code }) => code)),
    everywhere: new Set(contacts.map((id) => standingOf(id, registry))),
  };
}

/** Everything in which two activities agree or differ, what agrees first, the weightiest first. */
export function compareActivities(one: Traits, other: Traits, comparing: Comparing): readonly Reason[] {
  return [
    ...titleReasons(one, other),
    ...placeReasons(one, other),
    ...dayReasons(one, other),
    ...planReasons(one, other, comparing),
    ...kindReasons(one, other),
    ...organisationReasons(one, other, comparing),
    ...numberReasons(one, other),
  ].toSorted((a, b) => b.points - a.points);
}

export function pointsOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

function titleReasons(one: Traits, other: Traits): readonly Reason[] {
  const compared = compareTitles(one.title, other.title);
  if (!compared) return [];
  const { likeness, telling } = compared;
  if (likeness === 'equal') return [{ code: 'title.equal', points: Math.min(8, 2 + 2 * telling) }];
  if (likeness === 'alike') return [{ code: 'title.alike', points: Math.max(1, Math.min(6, 2 * telling)) }];
  if (likeness === 'some words') return [{ code: 'title.someWords', points: 1 }];
  return [{ code: likeness === 'other' ? 'title.other' : 'title.otherNumber', points: 0 }];
}

function placeReasons(one: Traits, other: Traits): readonly Reason[] {
  const reasons: Reason[] = [];
  const isElsewhere = areDisjoint(one.countries, other.countries);
  if (isElsewhere) reasons.push({ code: 'place.otherCountry', points: -8 });
  else if (haveCommon(one.houses, other.houses)) reasons.push({ code: 'place.house', points: 4 });
  else if (haveCommon(one.towns, other.towns)) reasons.push({ code: 'place.town', points: 3 });
  else if (areDisjoint(one.towns, other.towns)) reasons.push({ code: 'place.otherTown', points: -6 });
  else if (one.activity.mode === 'online' && other.activity.mode === 'online')
    reasons.push({ code: 'place.online', points: 2 });
  else if (haveCommon(one.countries, other.countries)) reasons.push({ code: 'place.country', points: 1 });
  if (areDisjoint(one.scope, other.scope)) reasons.push({ code: 'scope.other', points: -2 });
  return reasons;
}

function dayReasons(one: Traits, other: Traits): readonly Reason[] {
  const { nearness, apart } = compareDays(one.spans, other.spans);
  if (nearness === 'unknown') return [{ code: 'days.unknown', points: -1 }];
  if (nearness === 'same') return [{ code: 'days.same', points: 3 }];
  if (nearness === 'overlapping') return [{ code: 'days.overlapping', points: 2 }];
  if (nearness === 'same time') return [{ code: 'days.sameTime', points: 0 }];
  if (apart === 1) return [{ code: 'days.next', points: 1, days: apart }];
  return [{ code: 'days.near', points: apart > 3 ? -3 : 0, days: apart }];
}

function planReasons(one: Traits, other: Traits, { eachCountry }: Comparing): readonly Reason[] {
  if (one.planItem === undefined || other.planItem === undefined) return [];
  if (one.planItem !== other.planItem) return [{ code: 'plan.other', points: -4 }];
  if (eachCountry.has(one.planItem) && !haveCommon(countriesOf(one), countriesOf(other))) return [];
  return [{ code: 'plan.same', points: 3 }];
}

function kindReasons({ activity: one }: Traits, { activity: other }: Traits): readonly Reason[] {
  const reasons: Reason[] = [];
  if (one.type !== undefined && other.type !== undefined) {
    reasons.push(one.type === other.type ? { code: 'type.same', points: 1 } : { code: 'type.other', points: -1 });
  }
  const modes = new Set([one.mode, other.mode]);
  if (modes.has('in person') && modes.has('online')) reasons.push({ code: 'mode.other', points: -2 });
  return reasons;
}

function organisationReasons(one: Traits, other: Traits, { everywhere }: Comparing): readonly Reason[] {
  const reasons: Reason[] = [];
  const partners = [one, other].filter(({ partner }) => one.named.has(partner) || other.named.has(partner));
  if (partners.length > 0) {
    const organisations = partners.flatMap(({ activity }) => activity.reportedBy ?? []);
    reasons.push({ code: 'organisations.partner', points: 3, organisations });
  }
  const common = [...one.named].filter((id) => other.named.has(id) && !everywhere.has(id));
  if (common.length > 0) {
    reasons.push({ code: 'organisations.common', points: Math.min(2, common.length), organisations: common });
  }
  return reasons;
}

/** A number that several events are likely to share says nothing. */
function numberReasons({ activity: one }: Traits, { activity: other }: Traits): readonly Reason[] {
  const [a, b] = [participantsOf(one).total, participantsOf(other).total];
  if (a.state !== 'number' || b.state !== 'number' || a.value !== b.value) return [];
  return a.value < 10 || a.value % 5 === 0 ? [] : [{ code: 'number.same', points: 1, number: a.value }];
}

function countriesOf({ countries, scope }: Traits): ReadonlySet<string> {
  return new Set([...countries, ...scope]);
}

export function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}

/** Both say something, and nothing alike. */
function areDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && !haveCommon(one, other);
}
