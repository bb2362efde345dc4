import type { PlanItem, Project } from '../schema/project.ts';

/**
 * What an activity begins with when it is begun from a plan item: what the plan says of it. An item that each country
 * delivers is for the country of who reports it, any other for all countries of the project.
 *
 * @param country of who reports; undefined when nobody knows
 */
export function valuesOfPlanItem(
  item: PlanItem,
  { countries }: Pick<Project, 'countries'>,
  country: string | undefined,
): Readonly<Record<string, unknown>> {
  const own = country === undefined ? undefined : [country];
  const scope = item.eachCountry ? own : [...new Set(countries)].toSorted();
  return {
    ...(scope !== undefined && { scope }),
    planItem: item.code,
    title: item.title,
    ...(item.thematicArea !== undefined && { thematicArea: item.thematicArea }),
    ...(item.participants && { plannedParticipants: item.participants }),
  };
}
