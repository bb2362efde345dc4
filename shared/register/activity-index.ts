import { firstDateOf } from '../counting/activity-dates.ts';
import { foldName } from '../counting/distinct-names.ts';
import { standingOrganisations } from '../counting/standing-organisations.ts';
import type { Activity } from '../schema/activity.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { RowValues } from './read-register-row.ts';

/** What is known of the row beside its values. */
export interface RowOwner {
  /** The partner that reports, when neither the row nor the mapping says another (organisation id). */
  readonly partner?: string | undefined;
}

/** Finds the activity of the register that a row is about. */
export interface ActivityIndex {
  /**
   * By reference, among activities of the same partner where both are known; else by title and first date, both the
   * same. `several`: more than one answers, so that nobody can say which is meant.
   */
  readonly find: (values: RowValues, owner: RowOwner) => Activity | 'several' | undefined;
  /** One of the same partner and title whose date may be the same: a month and a day in it, or none at all. */
  readonly findLike: (values: RowValues, owner: RowOwner) => Activity | undefined;
}

export function activityIndex({
  activities,
  organisations,
}: Pick<Dataset, 'activities' | 'organisations'>): ActivityIndex {
  const standingFor = standingOrganisations(organisations);
  const byReference = groupBy(activities, ({ reference }) => foldReference(reference));
  const byTitle = groupBy(activities, (activity) => titleKey(activity.title, firstDateOf(activity)));
  const byName = groupBy(activities, ({ title }) => foldName(title ?? ''));
  // Where either does not say whose it is, it may be of the same partner.
  const isOfPartner = (one: Activity, partner: string | undefined) =>
    partner === undefined || one.reportedBy === undefined || standingFor(one.reportedBy) === standingFor(partner);
  return {
    findLike: (values, { partner }) => {
      const reportedBy = values.fields.get('reportedBy') ?? partner;
      const from = values.spans[0]?.from ?? '';
      return byName.get(foldName(values.fields.get('title') ?? ''))?.find((one) => {
        const known = firstDateOf(one) ?? '';
        return isOfPartner(one, reportedBy) && (known.startsWith(from) || from.startsWith(known));
      });
    },
    find: (values, { partner }) => {
      const reportedBy = values.fields.get('reportedBy') ?? partner;
      const reference = foldReference(values.fields.get('reference'));
      const known = reference === '' ? [] : (byReference.get(reference) ?? []);
      const referred = known.filter((one) => isOfPartner(one, reportedBy));
      if (referred.length > 0) return referred.length > 1 ? 'several' : referred[0];
      const key = titleKey(values.fields.get('title'), values.spans[0]?.from);
      // One that bears another reference is another activity.
      const titled = (byTitle.get(key) ?? []).filter(
        (one) => isOfPartner(one, reportedBy) && (reference === '' || one.reference === undefined),
      );
      return titled.length > 1 ? 'several' : titled[0];
    },
  };
}

/** What tells rows of one list apart, in the order in which it counts: the reference, else title and date. */
export function rowKeyOf(values: RowValues): string {
  const reference = foldReference(values.fields.get('reference'));
  const own = values.fields.get('reportedBy') ?? '';
  if (reference !== '') return `reference ${own} ${reference}`;
  const [first] = values.spans;
  return `title ${own} ${titleKey(values.fields.get('title'), first?.from)} ${values.places.join(' ')}`;
}

/** `A01`, `a 01` and `A-01` are one. */
function foldReference(reference: string | undefined): string {
  return foldName(reference ?? '').replaceAll(' ', '');
}

/** Empty without a title: nothing is recognised by its date alone. */
function titleKey(title: string | undefined, date: string | undefined): string {
  const folded = foldName(title ?? '');
  return folded === '' ? '' : `${folded} ${date ?? ''}`;
}

function groupBy(activities: readonly Activity[], keyOf: (activity: Activity) => string) {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = keyOf(activity);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(activity);
    else groups.set(key, [activity]);
  }
  return groups;
}
