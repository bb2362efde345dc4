import { periodsOfActivity } from '../../../shared/counting/activities-by-period.ts';
import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { ConflictIndex, Dataset } from '../../../shared/schema/dataset.ts';

/** Which findings are shown. */
export type FindingState = 'open' | 'must fix' | 'please check' | 'accepted';

export interface FindingFilter {
  readonly state: FindingState;
  /** Organisation that reports; findings of the project itself belong to nobody. */
  readonly partner?: string | undefined;
  /** `2023-Q1`, `2023`. */
  readonly period?: string | undefined;
}

export type FindingCounts = Readonly<Record<FindingState, number>>;

/** The state of a finding: accepted, or by how much it matters. */
export function stateOfFinding({ severity, accepted }: Issue): Exclude<FindingState, 'open'> {
  if (accepted) return 'accepted';
  return severity === 'error' ? 'must fix' : 'please check';
}

/** Findings of one partner and one period; those that must be fixed first, otherwise in their order. */
export function findingsOf(
  findings: readonly Issue[],
  { partner, period }: Pick<FindingFilter, 'partner' | 'period'>,
  dataset: Dataset,
  conflicts: ConflictIndex,
): readonly Issue[] {
  const activities = new Map(dataset.activities.map((activity) => [activity.id, activity]));
  const periods = new Map(dataset.periods.map((record) => [record.id, record]));
  const { organisations } = dataset;
  const standingFor = standingOrganisations(organisations);
  const isPartners = (id: string | undefined) =>
    partner === undefined || (id !== undefined && standingFor(id) === standingFor(partner));
  const isWanted = (activity: Activity | undefined) =>
    activity !== undefined &&
    isPartners(activity.reportedBy) &&
    (period === undefined ||
      periodsOfActivity(activity, conflicts, organisations).some((key) => key.endsWith(`:${period}`)));
  const isAll = partner === undefined && period === undefined;
  const shown = findings.filter(({ path: { kind, record = '' } }) => {
    if (isAll) return true;
    if (kind === 'activity') return isWanted(activities.get(record));
    const of = kind === 'period' ? periods.get(record) : undefined;
    return of !== undefined && isPartners(of.partner) && (period ?? of.period) === of.period;
  });
  const mustFix = shown.filter(({ severity }) => severity === 'error');
  return [...mustFix, ...shown.filter(({ severity }) => severity !== 'error')];
}

export function countStates(findings: readonly Issue[]): FindingCounts {
  const counts = { open: 0, 'must fix': 0, 'please check': 0, accepted: 0 };
  for (const finding of findings) {
    const state = stateOfFinding(finding);
    counts[state] += 1;
    if (state !== 'accepted') counts.open += 1;
  }
  return counts;
}

export function inState(findings: readonly Issue[], state: FindingState): readonly Issue[] {
  return findings.filter((finding) => {
    const own = stateOfFinding(finding);
    return state === 'open' ? own !== 'accepted' : own === state;
  });
}
