import type { Activity } from '../schema/activity.ts';
import type { Dataset } from '../schema/dataset.ts';
import { logoOwners } from '../schema/logo.ts';

/** Where an organisation or a place is named. Whoever is named anywhere may not be deleted. */
export interface RecordUses {
  /** Ids of activities, each once, in the order of the dataset. */
  readonly activities: readonly string[];
  /** It is among the contacts of the project. */
  readonly isContact: boolean;
  /** It is among the partners that report for the project. */
  readonly isReporter: boolean;
  /** Its logo stands in reports. */
  readonly hasLogo: boolean;
  /** Reporting periods whose state it has declared, or that say something of it. */
  readonly periods: readonly string[];
}

const noUses: RecordUses = { activities: [], isContact: false, isReporter: false, hasLogo: false, periods: [] };

/** What a record without an entry in {@link findRecordUses} has. */
export function usesOf(uses: ReadonlyMap<string, RecordUses>, id: string): RecordUses {
  return uses.get(id) ?? noUses;
}

export function isUsed({ activities, isContact, isReporter, hasLogo, periods }: RecordUses): boolean {
  return activities.length > 0 || isContact || isReporter || hasLogo || periods.length > 0;
}

/**
 * Every organisation and place that is named somewhere, with where: in one pass over the records. One of several
 * undecided values names it, too: it may be the one that is chosen.
 *
 * @returns organisation or place id → its uses
 */
export function findRecordUses({ activities, project, periods, conflicts }: Dataset): ReadonlyMap<string, RecordUses> {
  const inActivities = new Map<string, Set<string>>();
  const add = (id: unknown, activity: string) => {
    if (typeof id !== 'string') return;
    const known = inActivities.get(id);
    if (known) known.add(activity);
    else inActivities.set(id, new Set([activity]));
  };
  for (const activity of activities) for (const id of idsNamedIn(activity)) add(id, activity.id);
  for (const { kind, record, values } of conflicts) {
    if (kind !== 'activity') continue;
    for (const { value } of values) for (const id of Array.isArray(value) ? value : [value]) add(id, record);
  }
  const contacts = new Set(project.contacts.map(({ organisation }) => organisation));
  const reporters = new Set(project.partners);
  const owners = new Set(logoOwners(project));
  const byPartner = new Map<string, string[]>();
  for (const { id, partner = id.split(':')[0] ?? '', period = id.split(':')[1] ?? '' } of periods) {
    byPartner.set(partner, [...(byPartner.get(partner) ?? []), period]);
  }
  const named = new Set([...inActivities.keys(), ...contacts, ...reporters, ...owners, ...byPartner.keys()]);
  return new Map(
    [...named].map((id) => [
      id,
      {
        activities: [...(inActivities.get(id) ?? [])],
        isContact: contacts.has(id),
        isReporter: reporters.has(id),
        hasLogo: owners.has(id),
        periods: (byPartner.get(id) ?? []).toSorted(),
      },
    ]),
  );
}

function* idsNamedIn(activity: Activity): Iterable<string | undefined> {
  yield activity.reportedBy;
  yield* activity.places ?? [];
  for (const { places } of activity.sessions ?? []) yield* places ?? [];
  for (const { organisation } of activity.organisations ?? []) yield organisation;
  for (const { organisation } of activity.delegations ?? []) yield organisation;
  for (const { id } of activity.breakdowns ?? []) {
    if (id.startsWith('organisation:')) yield id.slice('organisation:'.length);
  }
}
