import { frozenStateOf } from '../../shared/counting/freeze-activity.ts';
import type { PeriodChange } from '../../shared/counting/period-changes.ts';
import type { PeriodRecord } from '../../shared/schema/bookkeeping.ts';
import type { ProjectStore } from './project-store.ts';

/** A change to an accepted period that somebody explains. */
export interface Explained {
  readonly record: PeriodRecord;
  readonly change: PeriodChange;
}

/**
 * Keeps the reason of late changes with the accepted periods in which they show: the quarter, the year, or both. It is
 * the reason for what the activity is now; it travels with the next file.
 */
export async function explainChange(
  store: Pick<ProjectStore, 'edit' | 'getSnapshot'>,
  explained: readonly Explained[],
  { reason, day, newId }: { readonly reason: string; readonly day: string; readonly newId: () => string },
): Promise<void> {
  const { author } = store.getSnapshot().settings;
  for (const { record, change } of explained) {
    if (!record.accepted) continue;
    const entry = {
      activity: change.activity,
      accepted: record.accepted.sha256,
      day,
      ...(author !== undefined && { author }),
      reason: reason.trim(),
      ...(change.after && { became: frozenStateOf(change.after) }),
    };
    const id = newId();
    await store.edit(
      record.id,
      new Map(Object.entries(entry).map(([field, value]) => [`corrections/${id}/${field}`, value])),
    );
  }
}
