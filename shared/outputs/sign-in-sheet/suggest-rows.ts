import type { Activity } from '../../schema/activity.ts';
import type { Project } from '../../schema/project.ts';

/** When nobody has said how many will come. */
const usualRows = 25;
export const fewestRows = 5;
export const mostRows = 500;

/**
 * Lines for a sheet: those who are expected and a tenth more, up to the next five. Who is expected: the activity's planned
 * number, else that of its plan item, else those counted in person or in total.
 */
export function suggestRows(activity: Activity, project: Project): number {
  const planItem = project.plan.find(({ code }) => code === activity.planItem);
  const planned = activity.plannedParticipants ?? planItem?.participants;
  const counted = [activity.inPerson, activity.total].find((count) => count?.state === 'number');
  const expected = planned?.max ?? planned?.min ?? (counted?.state === 'number' ? counted.value : undefined);
  if (expected === undefined) return usualRows;
  return Math.min(mostRows, Math.max(fewestRows, Math.ceil((expected * 11) / 50) * 5));
}
