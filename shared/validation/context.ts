import type { Counts } from '../counting/complete-counts.ts';
import { participantsOf } from '../counting/participants.ts';
import type { Activity } from '../schema/activity.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import { indexConflicts } from '../schema/dataset.ts';
import type { MappedOrganisation } from '../schema/registry.ts';
import type { CountedParts } from './counted-parts.ts';
import { countedPartsOf } from './counted-parts.ts';

/**
 * `newRecords`: ids of records that are being entered now; only in these a withdrawn code is a finding.
 * `withAccepted`: findings that somebody let stand are given as well, with their comment.
 */
export interface CheckOptions {
  readonly newRecords?: ReadonlySet<string>;
  readonly withAccepted?: true;
}

/** What rules look at: the dataset and what several of them would otherwise work out again. */
export interface Context {
  readonly dataset: Dataset;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly mappedOrganisations: ReadonlyMap<string, MappedOrganisation>;
  readonly conflicts: ConflictIndex;
  readonly newRecords: ReadonlySet<string>;
  /** The effective counts of an activity. */
  readonly participants: (activity: Activity) => Counts;
  /** Everything in an activity that has its own counts. */
  readonly countedParts: (activity: Activity) => CountedParts;
}

export function buildContext(dataset: Dataset, options: CheckOptions = {}): Context {
  const conflicts = indexConflicts(dataset.conflicts);
  return {
    dataset,
    activities: new Map(dataset.activities.map((activity) => [activity.id, activity])),
    mappedOrganisations: new Map(dataset.mappedOrganisations.map((record) => [record.id, record])),
    conflicts,
    newRecords: options.newRecords ?? new Set(),
    participants: rememberedForOne((activity) => participantsOf(activity, conflicts.get(activity.id))),
    countedParts: rememberedForOne((activity) => countedPartsOf(activity, conflicts.get(activity.id))),
  };
}

/** True when a field is empty only because its versions wait for a decision: that is one finding, not two. */
export function isUndecided(context: Context, record: string, ...fields: readonly string[]): boolean {
  const undecided = context.conflicts.get(record);
  return undecided !== undefined && fields.some((field) => undecided.has(field));
}

/** The same for a field of any entry of a list: `sessions`, `from`. */
export function isUndecidedInList(context: Context, record: string, list: string, field: string): boolean {
  const undecided = context.conflicts.get(record);
  if (!undecided) return false;
  return [...undecided.keys()].some((address) => address.startsWith(`${list}/`) && address.endsWith(`/${field}`));
}

/** Rules come to one activity after another: the latest is all there is to remember. */
function rememberedForOne<Value>(work: (activity: Activity) => Value): (activity: Activity) => Value {
  let latest: { readonly activity: Activity; readonly value: Value } | undefined;
  return (activity) => {
    if (latest?.activity !== activity) latest = { activity, value: work(activity) };
    return latest.value;
  };
}
