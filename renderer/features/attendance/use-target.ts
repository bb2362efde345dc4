import { useEffect, useMemo } from 'react';
import { firstDateOf, lastDateOf } from '../../../shared/counting/activity-dates.ts';
import type { SessionContext } from '../../../shared/attendance/session.ts';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { firstDayOf, lastDayOf } from '../../../shared/schema/calendar-date.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { WorkspaceSettings } from '../../store/store-snapshot.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useReview } from './desk-context.tsx';
import type { ImportTarget } from './import-wish.ts';
import { proposeTargets } from './propose-target.ts';
import type { ProposedTarget } from './propose-target.ts';
import type { TargetChoice } from './review-choices.ts';
import { importOfFile } from './stored-decisions.ts';

export interface Target {
  readonly proposed: readonly ProposedTarget[];
  /** What is chosen, or proposed as the first. */
  readonly choice: TargetChoice | null;
  /** The activity of the choice, when there is one. */
  readonly activity: Activity | undefined;
  /** It has parts with numbers of their own, so that one has to be chosen. */
  readonly asksSession: boolean;
  readonly title: string | undefined;
}

/** Where the numbers go: what was chosen, else the activity of an earlier import of the file, else the likeliest one. */
export function useTarget(overview: SessionOverview | null): Target {
  const { choices } = useReview();
  const { dataset } = useStoreSnapshot();
  const files = overview?.files;
  const date = overview?.date;
  const title = files?.map((file) => file.title).find((one) => one !== undefined);
  const proposed = useMemo(
    () => (date ? proposeTargets(dataset.activities, date, title) : []),
    [dataset.activities, date, title],
  );
  const before = useMemo(
    () => files?.map(({ sha256 }) => importOfFile(dataset.attendanceImports, sha256)).find((one) => one !== undefined),
    [dataset.attendanceImports, files],
  );
  const choice = choices.target ?? earlierChoice(before) ?? firstProposed(proposed);
  const activity = choice?.kind === 'activity' ? dataset.activities.find(({ id }) => id === choice.id) : undefined;
  return { proposed, choice, activity, asksSession: activity !== undefined && hasSessionCounts(activity), title };
}

function earlierChoice(
  before: { readonly activity?: string; readonly session?: string } | undefined,
): TargetChoice | null {
  if (before?.activity === undefined) return null;
  return { kind: 'activity', id: before.activity, session: before.session ?? 'whole' };
}

function firstProposed([first]: readonly ProposedTarget[]): TargetChoice | null {
  return first && first.why !== 'title' ? { kind: 'activity', id: first.activity.id } : null;
}

function hasSessionCounts({ sessions = [], countsFrom }: Activity): boolean {
  const has = sessions.some((one) => one.inPerson ?? one.online ?? one.both ?? one.total);
  return sessions.length > 0 && (countsFrom === 'sessions' || has);
}

/** The target as the plan takes it; null while something is still to be chosen. */
export function importTarget({ choice, asksSession }: Target, settings: WorkspaceSettings): ImportTarget | null {
  if (!choice) return null;
  if (choice.kind === 'new') {
    const { partner, country } = settings;
    const fields = {
      title: choice.title.trim(),
      status: 'held',
      ...(partner !== undefined && { reportedBy: partner }),
      ...(country !== undefined && { scope: [country] }),
    };
    return fields.title === '' ? null : { kind: 'new', fields };
  }
  const { id, session } = choice;
  if (session === undefined && asksSession) return null;
  return { kind: 'activity', id, ...(session !== undefined && session !== 'whole' && { session }) };
}

/**
 * Tells the session what is known around the files. Only an activity that somebody chose settles dates: one that was
 * found by the date must not prove it.
 */
export function useSessionContext(target: Target): void {
  const { desk, choices } = useReview();
  const { dataset } = useStoreSnapshot();
  const chosen = choices.target?.kind === 'activity' ? target.activity : undefined;
  const context = useMemo(() => contextOf(dataset, chosen), [dataset, chosen]);
  useEffect(() => desk.setContext(context), [desk, context]);
}

function contextOf({ organisations }: Dataset, activity: Activity | undefined): SessionContext {
  const [first, last] = activity ? [firstDateOf(activity), lastDateOf(activity)] : [];
  return {
    ...(first !== undefined &&
      last !== undefined && { activityDays: { from: firstDayOf(first), to: lastDayOf(last) } }),
    organisations: [...organisations.values()].map(({ id, name, shortName, otherNames = [], country, type }) => ({
      id,
      names: [name, shortName, ...otherNames].filter((one) => one !== undefined),
      ...(country !== undefined && { country }),
      ...(type !== undefined && { type }),
    })),
    mappings: [],
  };
}
