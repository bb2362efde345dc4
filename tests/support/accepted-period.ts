import { indexByPeriod } from '../../shared/counting/activities-by-period.ts';
import { freezeActivity } from '../../shared/counting/freeze-activity.ts';
import type { Correction } from '../../shared/schema/accepted-period.ts';
import type { PeriodRecord } from '../../shared/schema/bookkeeping.ts';
import { indexConflicts } from '../../shared/schema/dataset.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';

export const firstHash = 'a'.repeat(64);

/** A period as it was accepted with these records; what figures it had is not of interest. */
export function acceptedPeriod(dataset: Dataset, id: string, fields: Partial<PeriodRecord> = {}): PeriodRecord {
  const [partner = '', period = ''] = id.split(':');
  const conflicts = indexConflicts(dataset.conflicts);
  const activities = indexByPeriod(dataset, conflicts)
    .of(partner, period)
    .map((activity) => freezeActivity(activity, dataset.places, conflicts.get(activity.id)));
  const known = { inPerson: 0, online: 0, both: 0, total: 0 };
  const figures = { activities: activities.length, counted: 0, known };
  const accepted = { day: '2023-07-01', figures, activities, sha256: firstHash };
  return { id, partner, period, state: 'accepted', accepted, ...fields };
}

/** A reason for what an activity became after the first acceptance. */
export function correctionOf(activity: string, fields: Partial<Correction>): Correction {
  return { id: `of ${activity}`, activity, accepted: firstHash, day: '2023-08-01', author: 'Ona', ...fields };
}
