import { changedSince, isPresent } from '../../../shared/consolidation/changed-since.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import type { RecordOrTombstone } from '../../../shared/consolidation/deletion.ts';
import { firstDateOf } from '../../../shared/counting/activity-dates.ts';
import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { quarterOf, yearOf } from '../../../shared/schema/calendar-date.ts';
import type { Vector } from '../../../shared/schema/change.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { recordKinds } from '../../../shared/schema/record.ts';
import type { Project } from '../../../shared/schema/project.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';
import { isInPeriod } from '../../../shared/schema/reporting-period.ts';

/** One line of "What is inside". */
export interface InsideLine {
  readonly kind: RecordKind | 'deleted';
  readonly records: number;
  /** New, changed or deleted since the last sending. */
  readonly isNew: number;
}

/** What a file of everything holds, by kind; kinds without a record are left out, activities never. */
export function insideOf(state: ConsolidationState, sent: Vector): readonly InsideLine[] {
  const lines = new Map<InsideLine['kind'], { records: number; isNew: number }>([
    ['activity', { records: 0, isNew: 0 }],
  ]);
  const fresh = new Set(changedSince(state, sent));
  for (const record of state.records.values()) {
    const kind = lineOf(record);
    const line = lines.get(kind) ?? { records: 0, isNew: 0 };
    lines.set(kind, { records: line.records + 1, isNew: line.isNew + (fresh.has(record) ? 1 : 0) });
  }
  return [...recordKinds, 'deleted' as const]
    .toSorted((a, b) => (a === 'activity' ? -1 : b === 'activity' ? 1 : 0))
    .flatMap((kind) => {
      const line = lines.get(kind);
      return line ? [{ kind, ...line }] : [];
    });
}

function lineOf(record: RecordOrTombstone): InsideLine['kind'] {
  return isPresent(record) ? record.kind : 'deleted';
}

/** Activities that one's own report is about: those of one's organisation, for somebody without one all. */
export function ownActivities(
  { activities, organisations }: Pick<Dataset, 'activities' | 'organisations'>,
  partner: string | undefined,
): readonly Activity[] {
  if (partner === undefined) return activities;
  const standingFor = standingOrganisations(organisations);
  const own = standingFor(partner);
  return activities.filter(({ reportedBy }) => reportedBy !== undefined && standingFor(reportedBy) === own);
}

/** Those whose first day lies in the period; without a period all of them, the undated as well. */
export function activitiesOfPeriod(activities: readonly Activity[], period: string | undefined): readonly Activity[] {
  if (period === undefined) return activities;
  return activities.filter((activity) => {
    const first = firstDateOf(activity);
    return first !== undefined && isInPeriod(first, period);
  });
}

/** Activities that belong to no period, because nobody has said when they were. */
export function undatedActivities(activities: readonly Activity[]): readonly Activity[] {
  return activities.filter((activity) => firstDateOf(activity) === undefined);
}

/** The years and quarters in which activities begin, newest first, and the one that is looked at. */
export function periodsOf(activities: readonly Activity[], current: string | undefined): readonly string[] {
  const periods = new Set(current === undefined ? [] : [current, yearOf(current)]);
  for (const activity of activities) {
    const first = firstDateOf(activity);
    if (first === undefined) continue;
    periods.add(yearOf(first));
    periods.add(quarterOf(first));
  }
  return [...periods].toSorted((a, b) => (a > b ? -1 : 1));
}

/** A text that somebody wrote freely: where it is, and what it says. */
export interface FreeText {
  readonly address: string;
  readonly text: string;
}

type Questions = NonNullable<Project['questions']>;

/**
 * Texts of an activity in which names could stand, in the order in which they are read. What is chosen from a list is
 * not among them.
 *
 * @param questions those of the project, to tell answers in words from chosen ones
 */
export function freeTextsOf(activity: Activity, questions: Questions = []): readonly FreeText[] {
  const { narratives = [], answers = [], internalNote, sourceNote, followUp, targetGroupsText } = activity;
  const own = { internalNote, sourceNote, followUp, targetGroupsText };
  const chosen = new Set(questions.filter(({ answer }) => answer === 'choice').map(({ code }) => code));
  const notes = (['delegations', 'evidence', 'countryParts', 'streamFigures'] as const).flatMap((list) =>
    (activity[list] ?? []).map(({ id, note }) => ({ address: `${list}/${id}/note`, text: note })),
  );
  const kept = (activity.evidence ?? []).map(({ id, keptAt }) => ({ address: `evidence/${id}/keptAt`, text: keptAt }));
  const comments = (activity.acceptedFindings ?? []).map(({ id, comment }) => ({
    address: `acceptedFindings/${id}/comment`,
    text: comment,
  }));
  return [
    ...narratives.map(({ id, text }) => ({ address: `narratives/${id}/text`, text })),
    ...answers.flatMap(({ id, value }) =>
      typeof value === 'string' && !chosen.has(id) ? [{ address: `answers/${id}/value`, text: value }] : [],
    ),
    ...Object.entries(own).map(([address, text]) => ({ address, text })),
    ...notes,
    ...kept,
    ...reasonsIn(activity, ''),
    ...comments,
  ].flatMap(({ address, text }) => (text === undefined ? [] : [{ address, text }]));
}

/** Why numbers are unknown, wherever a record holds one. */
function reasonsIn(value: unknown, address: string): readonly FreeText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('state' in value) {
    return 'reason' in value && typeof value.reason === 'string' ? [{ address, text: value.reason }] : [];
  }
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const name = typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : key;
    return reasonsIn(part, address === '' ? name : `${address}/${name}`);
  });
}
