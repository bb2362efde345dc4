import type { Accepted, Correction, FrozenActivity } from '../schema/accepted-period.ts';
import type { PeriodRecord } from '../schema/bookkeeping.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import type { ActivitiesByPeriod } from './activities-by-period.ts';
import { freezeActivity, frozenDifferences, frozenStateOf } from './freeze-activity.ts';
import type { FrozenField } from './freeze-activity.ts';

/**
 * How an activity differs from what was accepted. `moved in` and `moved out`: it is recorded as before, but begins in
 * another period or is another partner's.
 */
export type PeriodChangeKind = 'added' | 'removed' | 'changed' | 'moved in' | 'moved out';

export interface PeriodChange {
  readonly kind: PeriodChangeKind;
  /** Id of the activity. */
  readonly activity: string;
  /** As accepted; absent where it was not in the period then. */
  readonly before?: FrozenActivity;
  /** As it stands; absent where it is not recorded any more. */
  readonly after?: FrozenActivity;
  /** In which of the two differ; every field that is filled in where one of them is absent. */
  readonly fields: readonly FrozenField[];
  /** What was given as reasons since the acceptance, oldest first. */
  readonly reasons: readonly Correction[];
  /** A reason was given for what stands now. */
  readonly isExplained: boolean;
}

/** What a comparison looks at. */
export interface ChangeContext {
  readonly dataset: Pick<Dataset, 'places' | 'periods'>;
  readonly conflicts: ConflictIndex;
  readonly activities: ActivitiesByPeriod;
}

/**
 * Every difference between a period as it was last accepted and the records of now, by the id of the activity; none
 * when its figures were never frozen. What was accepted again since is no difference any more.
 */
export function changesOfPeriod(record: PeriodRecord, context: ChangeContext): readonly PeriodChange[] {
  const { partner, period, accepted } = record;
  if (partner === undefined || period === undefined || !accepted) return [];
  const present = new Map(
    context.activities
      .of(partner, period)
      .map(({ id }): [string, FrozenActivity | undefined] => [id, frozenNow(id, context)]),
  );
  const before = new Map(accepted.activities.map((activity) => [activity.id, activity]));
  const ids = [...new Set([...before.keys(), ...present.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  return ids.flatMap((id) => {
    const now = present.get(id) ?? frozenNow(id, context);
    return changeOf(record, { id, before: before.get(id), now, isHere: present.has(id) }, context);
  });
}

/** The change of one activity against one accepted period; undefined when there is none. */
export function changeOfActivity(
  record: PeriodRecord,
  now: FrozenActivity,
  isHere: boolean,
  context: Pick<ChangeContext, 'dataset'>,
): PeriodChange | undefined {
  const before = record.accepted?.activities.find(({ id }) => id === now.id);
  return changeOf(record, { id: now.id, before, now, isHere }, context)[0];
}

interface Compared {
  readonly id: string;
  readonly before: FrozenActivity | undefined;
  readonly now: FrozenActivity | undefined;
  /** It belongs to the period now. */
  readonly isHere: boolean;
}

function changeOf(
  record: PeriodRecord,
  { id, before, now, isHere }: Compared,
  { dataset }: Pick<ChangeContext, 'dataset'>,
): readonly PeriodChange[] {
  const { accepted } = record;
  if (!accepted || (!before && !isHere)) return [];
  const fields = frozenDifferences(before && frozenStateOf(before), now && frozenStateOf(now));
  if (before && isHere && fields.length === 0) return [];
  const reasons = reasonsOf(record, accepted, id);
  return [
    {
      kind: kindOf(record, { id, before, now, isHere }, dataset),
      activity: id,
      ...(before && { before }),
      ...(now && { after: now }),
      fields,
      reasons,
      isExplained: reasons.some(({ reason, became }) => reason !== undefined && isState(now, became)),
    },
  ];
}

function kindOf(
  { id: own }: PeriodRecord,
  { id, before, now, isHere }: Compared,
  { periods }: Pick<Dataset, 'periods'>,
): PeriodChangeKind {
  if (before) {
    if (!now) return 'removed';
    return isHere ? 'changed' : 'moved out';
  }
  const length = own.length;
  // A year that was accepted, too, is no other period.
  const wasElsewhere = periods.some(
    (other) =>
      other.id !== own && other.id.length === length && other.accepted?.activities.some((one) => one.id === id),
  );
  return wasElsewhere ? 'moved in' : 'added';
}

/** Explained is what stands: when it changes again, a reason is missing again. */
function isState(now: FrozenActivity | undefined, became: Correction['became']): boolean {
  if (!now || !became) return !now && !became;
  return frozenDifferences(frozenStateOf(now), became).length === 0;
}

function reasonsOf({ corrections = [] }: PeriodRecord, { sha256 }: Accepted, activity: string): readonly Correction[] {
  return corrections
    .filter((correction) => correction.accepted === sha256 && correction.activity === activity)
    .toSorted((a, b) => ((a.day ?? '') + a.id < (b.day ?? '') + b.id ? -1 : 1));
}

function frozenNow(id: string, { dataset, conflicts, activities }: ChangeContext): FrozenActivity | undefined {
  const activity = activities.byId.get(id);
  return activity && freezeActivity(activity, dataset.places, conflicts.get(id));
}
