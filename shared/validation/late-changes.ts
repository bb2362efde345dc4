import { indexByPeriod } from '../counting/activities-by-period.ts';
import { changesOfPeriod } from '../counting/period-changes.ts';
import type { PeriodChange } from '../counting/period-changes.ts';
import type { PeriodRecord } from '../schema/bookkeeping.ts';
import type { Context } from './context.ts';
import { firstNames, labelOf, pathOf, pathOfActivity, unnamed } from './record-name.ts';
import type { Rule } from './rule.ts';
import { datasetRule } from './rule.ts';

/**
 * Changes to accepted periods that nobody has explained (`domain.md` §5: a late change is a correction with a reason).
 * They stand at the activity; what was deleted, at the period.
 */
export const lateChangeRules: readonly Rule[] = [
  datasetRule('findings.lateChangeWithoutReason', 'warning', function* lateChanges(context) {
    for (const { record, changes } of unexplainedChanges(context)) {
      for (const { activity: id, kind } of changes) {
        const activity = context.activities.get(id);
        if (!activity) continue;
        yield { path: pathOfActivity(activity), params: { period: record.period ?? '', change: changeWords[kind] } };
      }
    }
  }),
  datasetRule('findings.lateRemovalWithoutReason', 'warning', function* lateRemovals(context) {
    for (const { record, changes } of unexplainedChanges(context)) {
      const removed = changes.filter(({ kind }) => kind === 'removed');
      if (removed.length === 0) continue;
      const { names, more } = firstNames(removed.flatMap(({ before }) => before?.reference ?? []));
      yield {
        path: pathOf('period', record.id, labelOf(context, 'period', record.id), 'accepted'),
        params: { period: record.period ?? '', activities: removed.length, names: names || unnamed, more },
      };
    }
  }),
];

/** The words of a change as the sentence chooses by them. */
const changeWords: Readonly<Record<PeriodChange['kind'], string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  'moved in': 'movedIn',
  'moved out': 'movedOut',
};

interface Unexplained {
  readonly record: PeriodRecord;
  readonly changes: readonly PeriodChange[];
}

const worked = new WeakMap<Context, readonly Unexplained[]>();

/** Both rules ask for the same, one after the other: it is worked out once. */
function unexplainedChanges(context: Context): readonly Unexplained[] {
  const known = worked.get(context) ?? [...findUnexplained(context)];
  worked.set(context, known);
  return known;
}

/** Only of periods that are accepted now: one that was reopened may change freely. */
function* findUnexplained({ dataset, conflicts }: Context): Generator<Unexplained> {
  const accepted = dataset.periods.filter((record) => record.state === 'accepted' && record.accepted);
  if (accepted.length === 0) return;
  const activities = indexByPeriod(dataset, conflicts);
  for (const record of accepted) {
    const changes = changesOfPeriod(record, { dataset, conflicts, activities });
    yield { record, changes: changes.filter(({ isExplained }) => !isExplained) };
  }
}
