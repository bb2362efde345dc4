import type { Issue } from '../issue.ts';
import { indexConflicts } from '../schema/dataset.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import { overlapIssue, settleAdjustments } from './adjustments.ts';
import type { SettledAdjustment } from './adjustments.ts';
import { labelOf, selectActivities } from './counted-activities.ts';
import type { ActivitySelection, CountedActivity } from './counted-activities.ts';
import { sortOverlaps } from '../linkage/overlap-answers.ts';
import type { OverlapAnswers } from '../linkage/overlap-answers.ts';
import { findSuperseded } from '../linkage/superseded.ts';
import type { Superseded } from '../linkage/superseded.ts';

/** A dataset as every part of a summary reads it: selected, counted and settled once. */
export interface SummaryInput extends ActivitySelection {
  readonly dataset: Dataset;
  readonly conflicts: ConflictIndex;
  readonly superseded: ReadonlySet<string>;
  /** The activities of the sums, by id. */
  readonly byId: ReadonlyMap<string, CountedActivity>;
  readonly adjustments: readonly SettledAdjustment[];
  /** What keeps an overlap out of the figures. */
  readonly overlapIssues: readonly Issue[];
  /** Where only a period is looked at: activities of which nobody can say whether they belong to it. */
  readonly withoutPeriod: readonly CountedActivity[];
}

export function readForSummary(dataset: Dataset): SummaryInput {
  const conflicts = indexConflicts(dataset.conflicts);
  const answers = sortOverlaps(dataset.overlaps, conflicts);
  const labels = labelsOfNamed(dataset);
  const superseded = findSuperseded(answers.same, (id) => labels.has(id));
  const selection = selectActivities(dataset, conflicts, superseded.ids);
  let byId: ReadonlyMap<string, CountedActivity> | undefined;
  const activitiesById = () => (byId ??= indexById(selection.inSums));
  const isAnyAnswered = dataset.overlaps.length > 0;
  const adjustments = isAnyAnswered ? settleAdjustments(answers.shared, activitiesById()) : noAdjustments;
  const answered = isAnyAnswered ? answerIssues(answers, superseded, activitiesById(), labels) : [];
  return {
    dataset,
    conflicts,
    superseded: superseded.ids,
    ...selection,
    // Most readers never ask for one activity by its id.
    get byId() {
      return activitiesById();
    },
    adjustments: adjustments.settled,
    overlapIssues: [...answered, ...adjustments.issues],
    withoutPeriod: [],
  };
}

const noAdjustments = { settled: [], issues: [] } as const;

/** What people call the activities that some answer names, by id. */
function labelsOfNamed({ activities, overlaps }: Dataset): ReadonlyMap<string, string> {
  const named = new Set(overlaps.flatMap((overlap) => [...(overlap.activities ?? []), overlap.kept ?? '']));
  const labels = new Map<string, string>();
  if (named.size === 0) return labels;
  for (const activity of activities) if (named.has(activity.id)) labels.set(activity.id, labelOf(activity));
  return labels;
}

function indexById(inSums: readonly CountedActivity[]): ReadonlyMap<string, CountedActivity> {
  return new Map(inSums.map((counted) => [counted.activity.id, counted]));
}

function answerIssues(
  { same, unanswered, undecided }: OverlapAnswers,
  superseded: Superseded,
  inSums: ReadonlyMap<string, CountedActivity>,
  labels: ReadonlyMap<string, string>,
): Issue[] {
  const namesOf = ({ activities = [] }: { activities?: readonly string[] }) =>
    activities.map((id) => labels.get(id) ?? id);
  const isKeptNotCounted = ({ kept }: { kept?: string }) =>
    kept !== undefined && labels.has(kept) && !inSums.has(kept) && !superseded.ids.has(kept);
  const isOpen = ({ activities = [] }: { activities?: readonly string[] }) =>
    activities.filter((id) => inSums.has(id)).length > 1;
  return [
    ...unanswered.filter(isOpen).map((one) => overlapIssue('summary.overlapUnanswered', one, namesOf(one))),
    ...undecided.map((one) => overlapIssue('summary.overlapUndecided', one, namesOf(one))),
    ...superseded.withoutKept.map((one) => overlapIssue('summary.keptMissing', one, namesOf(one))),
    ...same.filter(isKeptNotCounted).map((one) => overlapIssue('summary.keptNotCounted', one, namesOf(one))),
  ];
}
