import type { CountBasis } from '../../codes/activity-codes.ts';
import { isTotalUndecided } from '../../counting/participants.ts';
import type { Activity } from '../../schema/activity.ts';
import { labelOf } from '../../summary/counted-activities.ts';
import type { CountedActivity } from '../../summary/counted-activities.ts';
import type { ProjectSummary } from '../../summary/project-summary.ts';
import type { DocumentBlock, DocumentTable, DocumentWords } from '../document/document.ts';
import { adjustmentWords } from '../figures/adjustment-words.ts';
import type { ReportSelection } from './select-activities.ts';

/** How to read the figures: the rule, what each number rests on, what was taken off, and what no sum covers. */
export function countingPart(
  { input, activities, withoutScope, across }: ReportSelection,
  summary: ProjectSummary,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const { shared } = words;
  const adjusted = summary.adjustments.map((one) => ({ text: adjustmentWords(one, words) }));
  const { planned, postponed, cancelled, superseded } = summary.activities;
  const unknown = activities.filter(({ counts }) => counts.total.state !== 'number');
  return [
    { type: 'heading', level: 1, text: shared('report.counting') },
    textOf(shared('figures.rule.project')),
    textOf(shared('figures.participationsNote')),
    ...(planned + postponed + cancelled + superseded > 0
      ? [textOf(shared('figures.leftOut', { planned, postponed, cancelled, superseded }))]
      : []),
    ...(unknown.length > 0
      ? [
          textOf(shared('report.unknownTotals')),
          {
            type: 'list',
            isOrdered: false,
            items: unknown.map((one) => ({ text: unknownWords(one, words) })),
          } as const,
        ]
      : []),
    ...(adjusted.length > 0
      ? [textOf(`${shared('figures.adjustments')}:`), { type: 'list', isOrdered: false, items: adjusted } as const]
      : []),
    ...across.map(({ adjustment }) => textOf(shared('report.across', { activities: adjustment.names.join('; ') }))),
    ...(input.withoutPeriod.length > 0
      ? [textOf(shared('report.withoutPeriod', { activities: namesOf(input.withoutPeriod) }))]
      : []),
    ...(withoutScope.length > 0 ? [textOf(shared('report.withoutScope', { activities: namesOf(withoutScope) }))] : []),
    ...(activities.length > 0 ? [basisTable(activities, words)] : []),
    { type: 'text', role: 'note', text: shared('report.namesNote') },
  ];
}

function textOf(text: string) {
  return { type: 'text', text } as const;
}

function namesOf(some: readonly CountedActivity[]): string {
  return some.map(({ activity }) => labelOf(activity)).join(', ');
}

function unknownWords({ activity, counts: { total }, isUndecided, conflicts }: CountedActivity, words: DocumentWords) {
  const { shared } = words;
  const label = nameOf(activity, words);
  if (isUndecided || isTotalUndecided(activity, conflicts, total)) {
    return shared('report.labelReason', { label, reason: shared('activityReport.twoVersions') });
  }
  const { reason } = { reason: undefined, ...total };
  return reason === undefined ? label : shared('report.labelReason', { label, reason });
}

/** `A12 Twinning Cities`; one of the two where the other is empty. */
export function nameOf({ reference, title }: Activity, { shared }: DocumentWords): string {
  const parts = [reference, title].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : shared('activityReport.untitled');
}

/** What the numbers of each activity rest on, in the order of the report. */
function basisTable(activities: readonly CountedActivity[], words: DocumentWords): DocumentTable {
  const { shared } = words;
  // Beside its parts a total says nothing new.
  const columns = activities.some(isTotalAlone) ? ([...ways, 'total'] as const) : ways;
  return {
    type: 'table',
    caption: shared('report.basisTable'),
    head: [shared('figures.activity'), ...columns.map((column) => shared(`figures.column.${column}`))],
    rows: activities.map((counted) => [
      nameOf(counted.activity, words),
      ...columns.map((column) =>
        basisWords(column === 'total' && !isTotalAlone(counted) ? [] : basesOf(counted.activity, column), words),
      ),
    ]),
  };
}

const ways = ['inPerson', 'online'] as const;

/** Only the total says what it rests on: nobody split it, or there was but one way to come. */
function isTotalAlone({ activity }: CountedActivity): boolean {
  return basesOf(activity, 'total').length > 0 && ways.every((way) => basesOf(activity, way).length === 0);
}

/** Where sessions are counted, the bases of all of them, each once. */
function basesOf(activity: Activity, column: (typeof ways)[number] | 'total'): readonly CountBasis[] {
  const counts =
    activity.countsFrom === 'sessions' ? (activity.sessions ?? []).map((one) => one[column]) : [activity[column]];
  const bases = counts.flatMap((count): CountBasis[] => {
    if (count === undefined || count.state === 'notApplicable') return [];
    return count.state === 'number' ? [count.basis ?? 'not stated'] : count.basis ? [count.basis] : [];
  });
  return [...new Set(bases)];
}

function basisWords(bases: readonly CountBasis[], { shared }: DocumentWords): string {
  return bases.length === 0 ? '–' : bases.map((basis) => shared(`basis.${basis}`)).join(', ');
}
