import { groupSameOrganisations } from '../counting/distinct-names.ts';
import { placeIdsOf } from '../counting/venue.ts';
import type { Activity } from '../schema/activity.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Organisation, Place } from '../schema/registry.ts';
import { unplanned } from '../codes/activity-codes.ts';
import { spansOf } from './days.ts';
import type { Span } from './days.ts';
import { placeTraitsOf } from './place-traits.ts';
import type { PlaceTraits } from './place-traits.ts';
import { titleWords } from './title-words.ts';
import type { TitleWords } from './title-words.ts';

/** An activity as activities are compared: everything folded, every record of one organisation or place made one. */
export interface Traits {
  readonly activity: Activity;
  /** The organisation that reports it; one of its records stands for all. */
  readonly partner: string;
  readonly title: TitleWords;
  readonly spans: readonly Span[];
  readonly houses: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  /** Countries of its places. */
  readonly countries: ReadonlySet<string>;
  /** Countries it is meant for. */
  readonly scope: ReadonlySet<string>;
  /** Undefined: not said, or outside the plan. */
  readonly planItem: string | undefined;
  /** Organisations named in it, funders and its own partner left out. */
  readonly named: ReadonlySet<string>;
}

/** What the registry says of organisations and places, for comparing. */
export interface Registry {
  readonly organisations: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, PlaceTraits>;
}

const knownOrganisations = new WeakMap<ReadonlyMap<string, Organisation>, Registry['organisations']>();
const knownPlaces = new WeakMap<ReadonlyMap<string, Place>, Registry['places']>();

/** The registry of a dataset; worked out once for as long as its organisations and places are the same. */
export function registryOf({ organisations, places }: Pick<Dataset, 'organisations' | 'places'>): Registry {
  return {
    organisations: remembered(knownOrganisations, organisations, (all) => groupSameOrganisations(all.values())),
    places: remembered(knownPlaces, places, placeTraitsOf),
  };
}

const knownTitles = new WeakMap<Activity, TitleWords>();

/** @returns undefined of an activity that is never the same event: cancelled, or reported by nobody */
export function traitsOf(activity: Activity, registry: Registry): Traits | undefined {
  const { reportedBy, status } = activity;
  if (reportedBy === undefined || status === 'cancelled') return undefined;
  const partner = standingOf(reportedBy, registry);
  const places = placeIdsOf(activity).flatMap((id) => registry.places.get(id) ?? []);
  return {
    activity,
    partner,
    title: remembered(knownTitles, activity, ({ title = '' }) => titleWords(title)),
    spans: spansOf(activity),
    houses: setOf(places, ({ house }) => house),
    towns: setOf(places, ({ town }) => town),
    countries: setOf(places, ({ country }) => country),
    scope: new Set(activity.scope),
    planItem: activity.planItem === unplanned ? undefined : activity.planItem,
    named: namedIn(activity, partner, registry),
  };
}

function namedIn(
  { organisations = [], delegations = [] }: Activity,
  partner: string,
  registry: Registry,
): ReadonlySet<string> {
  const named = [...organisations.filter(({ role }) => role !== 'funder'), ...delegations];
  const ids = setOf(named, ({ organisation }) =>
    organisation === undefined ? undefined : standingOf(organisation, registry),
  );
  ids.delete(partner);
  return ids;
}

/** The record that stands for all records of this organisation. */
export function standingOf(organisation: string, { organisations }: Registry): string {
  return organisations.get(organisation) ?? organisation;
}

function setOf<Item>(items: readonly Item[], valueOf: (item: Item) => string | undefined): Set<string> {
  const values = new Set<string>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== undefined) values.add(value);
  }
  return values;
}

function remembered<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, work: (key: Key) => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = work(key);
  known.set(key, value);
  return value;
}
