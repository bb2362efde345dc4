import { firstDateOf, lastDateOf } from '../../../shared/counting/activity-dates.ts';
import { participantsOf } from '../../../shared/counting/participants.ts';
import type { FieldConflicts } from '../../../shared/counting/participants.ts';
import { placeIdsOf, venueCountriesOf } from '../../../shared/counting/venue.ts';
import { foldName } from '../../../shared/counting/distinct-names.ts';
import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { ConflictIndex, Dataset } from '../../../shared/schema/dataset.ts';
import type { CountedActivity } from '../../../shared/summary/counted-activities.ts';

/** One line of the list, worked out once per record: filtering and sorting only look at it. */
export interface ActivityRow {
  readonly id: string;
  readonly activity: Activity;
  readonly title: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Countries of the venues, each once; for an activity without a venue those it is meant for. */
  readonly countries: readonly string[];
  /** Towns of the venues, each once. */
  readonly towns: readonly string[];
  /** The record that stands for the organisation that reports. */
  readonly partner: string | undefined;
  readonly partnerName: string;
  /** What the record that is named says, where another one stands for it. */
  readonly otherPartnerName: string;
  /** Its counts as sums read them. */
  readonly counted: CountedActivity;
}

/** Worst finding of a record; `unchecked` until the check has come to it. */
export type RowState = 'complete' | 'please check' | 'must fix' | 'unchecked';

const noConflicts: FieldConflicts = new Map();

/** Lines, and what they were made from. */
export interface MadeRows {
  readonly dataset: Dataset;
  readonly conflicts: ConflictIndex;
  readonly rows: readonly ActivityRow[];
}

/**
 * The lines of all activities, in the order of the dataset.
 * @param before lines made earlier: where nothing of what a line is made from has changed, it stays the same object
 */
export function rowsOf(dataset: Dataset, conflicts: ConflictIndex, before?: MadeRows): readonly ActivityRow[] {
  const names = new Map<string, string>();
  for (const { id, shortName, name } of dataset.organisations.values()) names.set(id, shortName ?? name ?? '');
  const standingFor = standingOrganisations(dataset.organisations);
  const known = reusable(dataset, before);
  return dataset.activities.map((activity) => {
    const own = conflicts.get(activity.id) ?? noConflicts;
    const row = known.get(activity);
    if (row?.counted.conflicts === own) return row;
    const venues = venueCountriesOf(activity, dataset.places);
    const firstDate = firstDateOf(activity);
    const { reportedBy } = activity;
    const partner = reportedBy === undefined ? undefined : standingFor(reportedBy);
    const ownName = names.get(reportedBy ?? '') ?? '';
    return {
      id: activity.id,
      activity,
      title: activity.title ?? '',
      from: firstDate,
      to: lastDateOf(activity),
      countries: venues.length > 0 ? venues : (activity.scope ?? []),
      towns: townsOf(activity, dataset),
      partner,
      partnerName: names.get(partner ?? '') || ownName,
      otherPartnerName: partner === reportedBy ? '' : ownName,
      counted: {
        activity,
        counts: participantsOf(activity, own),
        conflicts: own,
        isUndecided: false,
        firstDate,
        places: placeIdsOf(activity),
      },
    };
  });
}

/** The lines by their activity, as far as the registries they name are the same. */
function reusable({ organisations, places }: Dataset, before?: MadeRows): ReadonlyMap<Activity, ActivityRow> {
  if (before?.dataset.organisations !== organisations || before.dataset.places !== places) return new Map();
  return new Map(before.rows.map((row) => [row.activity, row]));
}

function townsOf(activity: Activity, { places }: Dataset): readonly string[] {
  const towns = placeIdsOf(activity)
    .map((id) => places.get(id)?.municipality ?? places.get(id)?.name)
    .filter((town) => town !== undefined);
  return [...new Set(towns)];
}

const searchTexts = new WeakMap<ActivityRow, string>();

/** What the text filter looks through: reference, titles, towns, partner; folded, so that `akmene` finds `Akmenė`. */
export function searchTextOf(row: ActivityRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const { reference = '', subtitle = '', planItem = '' } = row.activity;
  const text = foldName(
    [reference, row.title, subtitle, planItem, ...row.towns, row.partnerName, row.otherPartnerName].join(' '),
  );
  searchTexts.set(row, text);
  return text;
}
