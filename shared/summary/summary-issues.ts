import { error, warning } from '../issue.ts';
import type { Issue, IssuePath } from '../issue.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import { english } from '../messages/catalogue.ts';
import { isDeletionUndecided } from '../schema/dataset.ts';
import { labelOf } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import type { SummaryInput } from './summary-input.ts';

/** Fields of an activity that a figure hangs on, and what an undecided conflict of theirs does to it. */
const decisiveFields: readonly { readonly field: RegExp; readonly code: SentenceCode }[] = [
  { field: /^(?:status|deleted|mode|countsFrom|inPerson|online|both|total)$/, code: 'summary.undecidedCount' },
  { field: /^sessions\/[^/]+\/(?:inPerson|online|both|total)$/, code: 'summary.undecidedCount' },
  { field: /^countryParts\/[^/]+\/(?:participants|organisationsMapped)$/, code: 'summary.undecidedCount' },
  { field: /^breakdowns\/country:[^/]+\/(?:inPerson|online|both|total)$/, code: 'summary.undecidedCount' },
  { field: /^countries(?:InPerson|Online)$/, code: 'summary.undecidedCount' },
  { field: /^(?:places|scope|pillar|thematicArea|type|reportedBy|planItem)$/, code: 'summary.undecidedGroup' },
  { field: /^sessions\/[^/]+\/(?:from|to|places)$/, code: 'summary.undecidedGroup' },
];

/**
 * What a reader of the figures has to know: what is not covered, and why. In the order of the activities, then of the
 * overlaps.
 */
export function issuesOfSummary(
  input: Pick<SummaryInput, 'inSums' | 'withoutPeriod' | 'overlapIssues' | 'dataset'>,
): readonly Issue[] {
  const { inSums, withoutPeriod, overlapIssues } = input;
  return [
    ...inSums.flatMap(issuesOfActivity),
    ...withoutPeriod.flatMap(dateIssuesOf),
    ...placeIssues(input),
    ...overlapIssues,
  ];
}

/** Why an activity is in no period. */
export function dateIssuesOf(counted: CountedActivity): readonly Issue[] {
  return issuesOfActivity(counted).filter(
    ({ code, path }) =>
      code === 'summary.undated' ||
      (code === 'summary.undecidedGroup' && /^sessions\/[^/]+\/(?:from|to)$/.test(path.field ?? '')),
  );
}

/** True of an activity of which there is nothing to say: settled, counted, dated. Nearly all are. */
export function isPlain({ conflicts, counts, firstDate }: CountedActivity): boolean {
  return conflicts.size === 0 && counts.total.state === 'number' && firstDate !== undefined;
}

export function issuesOfActivity(counted: CountedActivity): readonly Issue[] {
  const undecided = undecidedIssues(counted);
  const { activity, counts, firstDate } = counted;
  const issues = [...undecided];
  const { state } = counts.total;
  const isDecisionMissing = undecided.some((issue) => issue.code === 'summary.undecidedCount');
  if ((state === 'unknown' || state === 'notFilled') && !isDecisionMissing) {
    issues.push(totalIssue(counted));
  }
  if (activity.countsFrom === 'sessions' && state !== 'number' && hasKnownSession(counted)) {
    issues.push(warning('summary.sessionsPartlyKnown', pathOf(activity, 'sessions')));
  }
  if (firstDate === undefined) issues.push(warning('summary.undated', pathOf(activity, 'sessions')));
  return issues;
}

function totalIssue({ activity, counts: { total } }: CountedActivity): Issue {
  const path = pathOf(activity, 'total');
  if (total.state !== 'unknown' || total.reason === undefined) return warning('summary.noTotal', path);
  return warning('summary.totalUnknown', path, { reason: total.reason });
}

function undecidedIssues({ activity, conflicts }: CountedActivity): readonly Issue[] {
  const deletion = isDeletionUndecided(conflicts) && !conflicts.has('deleted') ? ['deleted'] : [];
  return [...deletion, ...conflicts.keys()].flatMap((field) => {
    const decisive = decisiveFields.find((one) => one.field.test(field));
    if (!decisive) return [];
    return [
      error(decisive.code, pathOf(activity, field), { what: fieldCode(field.slice(field.lastIndexOf('/') + 1)) }),
    ];
  });
}

/** Places whose country is undecided, so that what was held there may belong to any country. */
export function placeIssues({ dataset }: Pick<SummaryInput, 'dataset'>): readonly Issue[] {
  return dataset.conflicts
    .filter(({ kind, field }) => kind === 'place' && field === 'country')
    .map(({ record }) => {
      const place = dataset.places.get(record);
      const label = place?.name ?? place?.municipality ?? record;
      return error('summary.undecidedPlace', { kind: 'place', record, label, field: 'country' });
    });
}

function hasKnownSession({ activity }: CountedActivity): boolean {
  return (activity.sessions ?? []).some(({ total, inPerson, online }) =>
    [total, inPerson, online].some((count) => count?.state === 'number'),
  );
}

/** The code of a field's words, which are said in the reader's language. */
function fieldCode(field: string): string {
  const code = `summary.field.${field}`;
  return code in english ? code : field;
}

function pathOf(activity: CountedActivity['activity'], field: string): IssuePath {
  return { kind: 'activity', record: activity.id, label: labelOf(activity), field };
}
