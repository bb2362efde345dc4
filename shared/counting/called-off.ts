import type { Activity } from '../schema/activity.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import type { Organisation } from '../schema/registry.ts';
import { groupSameOrganisations } from './distinct-names.ts';
import { countriesOfOrganisations } from './organisation-countries.ts';

/** What was recorded under the items of a plan, as far as it says whether an item will come at all. */
export interface PlanRecords {
  /**
   * Everything recorded under an item, in the order of the dataset: also what was left out for another record, and what
   * may yet be decided to be its.
   */
  readonly under: (code: string) => readonly Activity[];
  /**
   * Whether a record is that country's own doing: it is for that country alone, has a part of it, or says no country and
   * was reported from there. One for several countries shows nothing of a country whose part is empty.
   */
  readonly isOwnOf: (activity: Activity, country: string) => boolean;
  /**
   * Whether an item that is still on the plan will not come: a record for that country, or for no country in particular,
   * is cancelled, and no other record of its own stands. One country that calls off its own part says nothing of the
   * others: those that recorded nothing still owe it. Summary, findings and "What is missing" all ask here.
   *
   * @param country null: the item is one for the whole project, and any record that is not cancelled keeps it
   */
  readonly isCalledOff: (code: string, country: string | null) => boolean;
}

/** @param superseded ids of activities that are left out for another record of the same event: they call nothing off */
export function planRecords(
  dataset: Pick<Dataset, 'activities' | 'organisations' | 'project'>,
  conflicts: ConflictIndex,
  superseded: ReadonlySet<string>,
): PlanRecords {
  // Worked out when it is asked for, as the next.
  let recorded: ReadonlyMap<unknown, UnderItem> | undefined;
  let countries: ((partner: string) => string | undefined) | undefined;
  const countryOf = (partner: string) => (countries ??= countryOfPartners(dataset.organisations.values()))(partner);
  const underItem = (code: string) => (recorded ??= recordedByItem(dataset, conflicts)).get(code);
  const under = (code: string) => underItem(code)?.activities ?? [];
  const isOwnOf = (activity: Activity, country: string) => isOwn(activity, country, countryOf);
  return {
    under,
    isOwnOf,
    isCalledOff: (code, country) =>
      underItem(code)?.isAnyCancelled === true &&
      under(code).some((one) => !superseded.has(one.id) && callsOff(one, country)) &&
      !under(code).some((one) => one.status !== 'cancelled' && (country === null || isOwnOf(one, country))),
  };
}

function callsOff({ status, scope = [] }: Activity, country: string | null): boolean {
  return status === 'cancelled' && (country === null || scope.length === 0 || scope.includes(country));
}

function isOwn(
  { scope = [], countryParts = [], reportedBy }: Activity,
  country: string,
  countryOf: (partner: string) => string | undefined,
): boolean {
  if (countryParts.some(({ id }) => id === country)) return true;
  if (scope.length > 0) return scope.length === 1 && scope[0] === country;
  return reportedBy === undefined || (countryOf(reportedBy) ?? country) === country;
}

/** What is recorded under an item. */
interface UnderItem {
  readonly activities: Activity[];
  isAnyCancelled: boolean;
}

function recordedByItem(
  { activities, project }: Pick<Dataset, 'activities' | 'project'>,
  conflicts: ConflictIndex,
): ReadonlyMap<unknown, UnderItem> {
  const groups = new Map<unknown, UnderItem>(
    project.plan.map(({ code }) => [code, { activities: [], isAnyCancelled: false }]),
  );
  const note = (activity: Activity, code: unknown) => {
    const group = groups.get(code);
    group?.activities.push(activity);
    if (group && activity.status === 'cancelled') group.isAnyCancelled = true;
  };
  // Hardly any: of the others nobody need be asked.
  const undecided = new Map([...conflicts].filter(([, fields]) => fields.has('planItem')));
  for (const activity of activities) {
    if (activity.planItem !== undefined) note(activity, activity.planItem);
    if (undecided.size === 0) continue;
    for (const { value } of undecided.get(activity.id)?.get('planItem')?.values ?? []) note(activity, value);
  }
  return groups;
}

function countryOfPartners(organisations: Iterable<Organisation>): (partner: string) => string | undefined {
  const all = [...organisations];
  const same = groupSameOrganisations(all);
  const standingFor = (id: string) => same.get(id) ?? id;
  const countries = countriesOfOrganisations(all, standingFor);
  return (partner) => countries.get(standingFor(partner));
}
