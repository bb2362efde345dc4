import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import { valuesOfPlanItem } from '../../../shared/register/values-of-plan-item.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { WorkspaceSettings } from '../../store/store-snapshot.ts';

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
  return {
    status: 'held',
    ...(partner !== undefined && { reportedBy: partner }),
    ...(item ? valuesOfPlanItem(item, project, country) : country !== undefined && { scope: [country] }),
  };
}

/**
 * The country whose part somebody fills in: of an activity for several countries, their own among them, that another
 * partner reports. Undefined where everything is theirs to change.
 */
export function ownPartOf(
  { reportedBy, scope = [] }: { readonly reportedBy?: string; readonly scope?: readonly string[] },
  { partner, country, role }: WorkspaceSettings,
  { organisations }: Pick<Dataset, 'organisations'>,
): string | undefined {
  if (role !== 'reports' || reportedBy === undefined) return undefined;
  const standingFor = standingOrganisations(organisations);
  if (partner !== undefined && standingFor(reportedBy) === standingFor(partner)) return undefined;
  return country !== undefined && scope.length > 1 && scope.includes(country) ? country : undefined;
}
