import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { WorkspaceSettings } from '../../store/project-store.ts';

/**
 * What a new activity begins with: who reports it, for which country, that it was held; begun from a plan item also
 * what the plan says of it. It is shown in the form and can be changed; nothing of it is saved before something is typed.
 */
export function newActivityFields(
  { partner, country }: Pick<WorkspaceSettings, 'partner' | 'country'>,
  { project }: Pick<Dataset, 'project'>,
  planItem?: string,
): Readonly<Record<string, unknown>> {
  const item = project.plan.find(({ code }) => code === planItem);
  const isForAll = item !== undefined && !item.eachCountry;
  const own = country === undefined ? undefined : [country];
  const scope = isForAll ? [...new Set(project.countries)].toSorted() : own;
  return {
    status: 'held',
    ...(partner !== undefined && { reportedBy: partner }),
    ...(scope !== undefined && { scope }),
    ...(item && { planItem: item.code, title: item.title }),
    ...(item?.thematicArea !== undefined && { thematicArea: item.thematicArea }),
    ...(item?.participants && { plannedParticipants: item.participants }),
  };
}

/**
 * The country whose part somebody fills in: of an activity for several countries, their own among them, that another
 * partner reports. Undefined where everything is theirs to change.
 */
export function ownPartOf(
  { reportedBy, scope = [] }: { readonly reportedBy?: string; readonly scope?: readonly string[] },
  { partner, country, role }: WorkspaceSettings,
): string | undefined {
  if (role !== 'reports' || reportedBy === undefined || reportedBy === partner) return undefined;
  return country !== undefined && scope.length > 1 && scope.includes(country) ? country : undefined;
}
