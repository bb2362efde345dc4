import { keyOfPeriod, periodsOfActivity } from '../counting/activities-by-period.ts';
import { foldName } from '../counting/distinct-names.ts';
import type { Issue } from '../issue.ts';
import type { Activity } from '../schema/activity.ts';
import { indexConflicts } from '../schema/dataset.ts';
import type { Dataset } from '../schema/dataset.ts';
import { heedAccepted } from './accepted-findings.ts';
import { basicsRules } from './basics.ts';
import { checkDataset } from './check-dataset.ts';
import { buildContext } from './context.ts';
import type { CheckOptions } from './context.ts';
import { lateChangeRules } from './late-changes.ts';
import type { Rule } from './rule.ts';
import { sameEventIssuesOf, sameEventRules } from './same-event.ts';

const referenceRules = basicsRules.filter(({ code }) => code === 'findings.referenceTwice');
/** Rules that compare activities with each other, or with what was accepted: they need all of them at once. */
const comparingRules: readonly Rule[] = [...referenceRules, ...sameEventRules, ...lateChangeRules];
const comparingCodes: ReadonlySet<string> = new Set(comparingRules.map(({ code }) => code));

/**
 * The findings of {@link checkDataset} that stand in activities, a few activities at a time, so that others have their
 * turn in between. Each step gives the findings of its activities; the last ones those of rules that compare activities.
 *
 * @param size activities per step
 * @param activities those that are asked about; they are compared with all
 */
export function* checkInSteps(
  dataset: Dataset,
  size = 50,
  activities: readonly Activity[] = dataset.activities,
  options: CheckOptions = {},
): Generator<readonly Issue[]> {
  for (let first = 0; first < activities.length; first += size) {
    yield checkAlone(dataset, activities.slice(first, first + size), options);
  }
  const ids = new Set(activities.map(({ id }) => id));
  for (const rule of comparingRules) {
    yield compareBy([rule], dataset, options).filter(({ path }) => path.record !== undefined && ids.has(path.record));
  }
}

/** What can be said of some activities without looking at the others. */
export function checkAlone(dataset: Dataset, activities: readonly Activity[], options: CheckOptions = {}): Issue[] {
  const ids = new Set(activities.map(({ id }) => id));
  const alone: Dataset = {
    ...dataset,
    activities,
    mappedOrganisations: dataset.mappedOrganisations.filter(
      ({ activity }) => activity !== undefined && ids.has(activity),
    ),
    overlaps: [],
    periods: [],
    // Those of organisations and places stay: what hangs on one of them waits with it.
    conflicts: dataset.conflicts.filter(({ kind, record }) => kind !== 'activity' || ids.has(record)),
  };
  return checkDataset(alone, options).filter(
    ({ code, path }) => path.record !== undefined && ids.has(path.record) && !comparingCodes.has(code),
  );
}

/** What only a comparison of one activity with the others shows. */
export function compareActivity(dataset: Dataset, id: string, options: CheckOptions = {}): Issue[] {
  const one = dataset.activities.find((activity) => activity.id === id);
  if (!one) return [];
  // Only what may agree with it in something that the rules compare: the others are thousands.
  const activities = dataset.activities.filter(
    (other) => other === one || (one.reference !== undefined && foldedReference(other) === foldedReference(one)),
  );
  // Of the periods only those that it is in, or was in when they were accepted.
  const own = new Set(periodsOfActivity(one, indexConflicts(dataset.conflicts), dataset.organisations));
  const periods = dataset.periods.filter(
    (record) =>
      own.has(keyOfPeriod(record.id, dataset.organisations)) ||
      record.accepted?.activities.some((frozen) => frozen.id === id),
  );
  const compared = compareBy([...referenceRules, ...lateChangeRules], { ...dataset, activities, periods }, options);
  return [
    ...compared.filter(({ path }) => path.record === id),
    ...sameEventIssuesOf(one, buildContext(dataset, options)),
  ];
}

const folded = new WeakMap<Activity, string>();

/** A reference as it is compared; folded once, since of thousands of activities one changes at a time. */
function foldedReference(activity: Activity): string {
  const known = folded.get(activity);
  if (known !== undefined) return known;
  const reference = foldName(activity.reference ?? '');
  folded.set(activity, reference);
  return reference;
}

function compareBy(rules: readonly Rule[], dataset: Dataset, options: CheckOptions): Issue[] {
  const context = buildContext(dataset, options);
  const found = rules.flatMap((rule) => [...rule.check(context)]).filter(({ path }) => path.kind === 'activity');
  return heedAccepted(found, context, options);
}
