import type { Counts } from '../counting/complete-counts.ts';
import type { SettledAdjustment } from './adjustments.ts';
import type { CountedActivity } from './counted-activities.ts';
import { CountsToAdd, FiguresTally, tallyOf } from './figures.ts';
import type { GroupedFigures } from './project-summary.ts';

/** What of an activity stands under a key: all of it, or one country's sessions. */
export interface Slice {
  readonly key: string;
  readonly counts: Counts;
}

/** Under which keys an activity stands in a table, and with which counts. */
export interface Grouping {
  (counted: CountedActivity): readonly Slice[];
  /** The same for one that stands whole under one key, without making slices; undefined: it stands under several. */
  readonly keyOf?: (counted: CountedActivity) => string | undefined;
  /** Each activity stands whole under one key: the table adds up to all of them. */
  readonly isWhole?: true;
  /** Each of its keys is made of whole keys of another table: where that one is made, this is added up from it. */
  readonly from?: { readonly table: string; readonly keysOf: KeysOfKeys };
}

/** From the keys of a table to those of another that is made of it. @param keys all of them */
export type KeysOfKeys = (keys: readonly string[]) => (key: string) => string;

/** A grouping in which each activity stands whole under one key. */
export function wholeUnder(keyOf: (counted: CountedActivity) => string): Grouping {
  return Object.assign(
    mostlyWhole(keyOf, () => []),
    { isWhole: true } as const,
  );
}

/**
 * The same, of which the keys are made of those of another table: years of quarters.
 *
 * @param table the name of the other table
 * @param keysOf the key here of each key there
 */
export function rolledUp(keyOf: (counted: CountedActivity) => string, table: string, keysOf: KeysOfKeys): Grouping {
  return Object.assign(wholeUnder(keyOf), { from: { table, keysOf } });
}

/**
 * A grouping in which nearly every activity stands whole under one key.
 *
 * @param keyOf undefined: it stands under several keys
 * @param slicesOf those of an activity without one key
 */
export function mostlyWhole(
  keyOf: (counted: CountedActivity) => string | undefined,
  slicesOf: (counted: CountedActivity) => readonly Slice[],
): Grouping {
  const grouping = (counted: CountedActivity): readonly Slice[] => {
    const key = keyOf(counted);
    return key === undefined ? slicesOf(counted) : [{ key, counts: counted.counts }];
  };
  return Object.assign(grouping, { keyOf });
}

/**
 * Tallies by key, keys sorted. An adjustment belongs to a group that holds all of its activities whole; between groups
 * nobody can say where shared participants belong.
 */
export function tallyGroups(
  activities: readonly CountedActivity[],
  adjustments: readonly SettledAdjustment[],
  grouping: Grouping,
): ReadonlyMap<string, FiguresTally> {
  const [, groups] = tallyTables(activities, adjustments, { groups: grouping });
  return groups.groups;
}

/**
 * Tallies of several tables, by the name of each, and that of all activities: one pass over the activities.
 *
 * @param visit called for each of them, for whatever else is wanted of the same pass
 */
export function tallyTables<Name extends string>(
  activities: readonly CountedActivity[],
  adjustments: readonly SettledAdjustment[],
  groupings: Readonly<Record<Name, Grouping>>,
  visit?: (counted: CountedActivity) => void,
): readonly [all: FiguresTally, tables: Readonly<Record<Name, ReadonlyMap<string, FiguresTally>>>] {
  const all = new FiguresTally();
  const tables = (Object.keys(groupings) as Name[]).map((name) => new TableTally(name, groupings[name]));
  const sourceOf = (table: TableTally<Name>) => tables.find(({ name }) => name === table.grouping.from?.table);
  // What follows from another table is added up from its few rows, not from all activities once more.
  const ofActivities = tables.filter((table) => sourceOf(table) === undefined);
  const whole = ofActivities.find(({ grouping }) => grouping.isWhole);
  const toAdd = new CountsToAdd();
  for (const counted of activities) {
    toAdd.read(counted.counts);
    if (!whole) all.addRead(toAdd);
    for (const table of ofActivities) table.add(counted, toAdd);
    visit?.(counted);
  }
  for (const table of tables) table.addRowsOf(sourceOf(table));
  whole?.addInto(all);
  for (const { adjustment, parts } of adjustments) {
    if (!adjustment.applied) continue;
    all.adjust(adjustment.delta);
    for (const table of tables) table.onlyOf(parts)?.adjust(adjustment.delta);
  }
  return [
    all,
    Object.fromEntries(tables.map((table) => [table.name, table.sorted()])) as Readonly<
      Record<Name, ReadonlyMap<string, FiguresTally>>
    >,
  ];
}

/** One table in the making. */
class TableTally<Name extends string> {
  readonly name: Name;
  readonly grouping: Grouping;
  readonly #tallies = new Map<string, FiguresTally>();
  /** Activities of one partner, year or type often stand together. */
  #latestKey: string | undefined;
  #latest = new FiguresTally();

  constructor(name: Name, grouping: Grouping) {
    this.name = name;
    this.grouping = grouping;
  }

  /** @param toAdd its counts, read */
  add(counted: CountedActivity, toAdd: CountsToAdd): void {
    const key = this.grouping.keyOf?.(counted);
    if (key !== undefined) this.#tallyOf(key).addRead(toAdd);
    else for (const slice of this.grouping(counted)) this.#tallyOf(slice.key).add(slice.counts);
  }

  /** Adds the rows of the table from which this one follows, if it does. */
  addRowsOf(source: TableTally<string> | undefined): void {
    const { from } = this.grouping;
    if (!source || !from) return;
    const keyOf = from.keysOf([...source.#tallies.keys()]);
    for (const [key, tally] of source.#tallies) this.#tallyOf(keyOf(key)).addTally(tally);
  }

  addInto(all: FiguresTally): void {
    for (const tally of this.#tallies.values()) all.addTally(tally);
  }

  /** The tally in which all of these activities stand, and in no other. */
  onlyOf(parts: readonly CountedActivity[]): FiguresTally | undefined {
    const keys = new Set(parts.flatMap((part) => this.grouping(part)).map((slice) => slice.key));
    const [key] = keys;
    return keys.size === 1 && key !== undefined ? this.#tallies.get(key) : undefined;
  }

  sorted(): ReadonlyMap<string, FiguresTally> {
    return new Map([...this.#tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  #tallyOf(key: string): FiguresTally {
    if (this.#latestKey === key) return this.#latest;
    let tally = this.#tallies.get(key);
    if (!tally) this.#tallies.set(key, (tally = new FiguresTally()));
    this.#latestKey = key;
    this.#latest = tally;
    return tally;
  }
}

/** The tally of all activities, adjustments included. */
export function tallyAll(
  activities: readonly CountedActivity[],
  adjustments: readonly SettledAdjustment[],
): FiguresTally {
  const tally = tallyOf(activities);
  for (const { adjustment } of adjustments) if (adjustment.applied) tally.adjust(adjustment.delta);
  return tally;
}

export function figuresByKey(tallies: ReadonlyMap<string, FiguresTally>): GroupedFigures {
  return Object.fromEntries([...tallies].map(([key, tally]) => [key, tally.figures()]));
}
