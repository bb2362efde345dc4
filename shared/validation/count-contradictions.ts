import type { ActivityMode } from '../codes/activity-codes.ts';
import { isKnown, isOffered } from '../counting/complete-counts.ts';
import type { IssueParams } from '../issue.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Activity } from '../schema/activity.ts';
import type { CountColumn } from '../schema/count.ts';
import { countColumns } from '../schema/count.ts';
import type { Counted } from './counted-parts.ts';
import { numberIn } from './counted-parts.ts';
import type { Rule } from './rule.ts';
import { activityRule } from './rule.ts';

/** Modes as sentences know them (a key of a message may not hold a space). */
const modeInSentence: Readonly<Record<ActivityMode, string>> = {
  'in person': 'inPerson',
  online: 'online',
  hybrid: 'hybrid',
  'not applicable': 'nobody',
};

/** The counts of an activity, of a session or of a line of a breakdown, set against each other (`domain.md` §3.2). */
export const countContradictionRules: readonly Rule[] = [
  countedRule('findings.totalDiffersFromParts', differenceFromParts),
  countedRule('findings.totalMoreThanParts', excessOverParts),
  countedRule('findings.totalLessThanPart', partAboveTotal),
  countedRule('findings.bothMoreThanPart', bothAbovePart),
  activityRule('findings.columnNotOffered', 'error', function* columnsNotOffered(activity, context) {
    const { mode } = activity;
    if (mode === undefined) return;
    for (const { address, recorded } of partsWithOwnCounts(activity, context.countedParts(activity).all)) {
      for (const column of countColumns) {
        // Where nobody gathers, even a total is too much.
        if (mode !== 'not applicable' && isOffered(column, mode)) continue;
        const value = numberIn(recorded[column]);
        if (value !== undefined) {
          yield { field: address + column, params: { value, column, mode: modeInSentence[mode] } };
        }
      }
    }
  }),
];

type Contradiction = { readonly column: CountColumn; readonly params: IssueParams } | undefined;

/** One rule for everything that has counts; where nobody gathers, a number is itself the finding. */
function countedRule(code: SentenceCode, contradictionIn: (counted: Counted) => Contradiction): Rule {
  return activityRule(code, 'error', function* contradictions(activity, context) {
    if (activity.mode === 'not applicable') return;
    for (const counted of context.countedParts(activity).all) {
      const contradiction = contradictionIn(counted);
      if (contradiction) yield { field: counted.address + contradiction.column, params: contradiction.params };
    }
  });
}

/** With every part known, the total is in person + online − both. */
function differenceFromParts({ columns }: Counted): Contradiction {
  const total = numberIn(columns.total);
  const [inPerson, online, both] = [columns.inPerson, columns.online, columns.both].map((count) =>
    count.state === 'notApplicable' ? 0 : numberIn(count),
  );
  if (total === undefined || inPerson === undefined || online === undefined || both === undefined) return undefined;
  const sum = inPerson + online - both;
  if (total === sum) return undefined;
  const parts = [
    columns.inPerson.state === 'number' && 'inPerson',
    columns.online.state === 'number' && 'online',
    both > 0 && 'both',
  ].filter((part) => part !== false);
  return {
    column: 'total',
    params: {
      total,
      inPerson,
      online,
      both,
      difference: Math.abs(total - sum),
      direction: total < sum ? 'less' : 'more',
      parts: parts.join('_') || 'nothing',
    },
  };
}

/** Nobody knows how many came both ways: even if nobody did, the total is at most in person + online. */
function excessOverParts({ columns }: Counted): Contradiction {
  const [total, inPerson, online] = [numberIn(columns.total), numberIn(columns.inPerson), numberIn(columns.online)];
  if (isKnown(columns.both) || total === undefined || inPerson === undefined || online === undefined) {
    return undefined;
  }
  if (total <= inPerson + online) return undefined;
  return { column: 'total', params: { total, inPerson, online, difference: total - inPerson - online } };
}

/** … and at least the larger of the two; a part that is larger than the total is a contradiction by itself. */
function partAboveTotal({ columns }: Counted): Contradiction {
  const total = numberIn(columns.total);
  if (total === undefined) return undefined;
  const [column, part] =
    (numberIn(columns.online) ?? 0) > (numberIn(columns.inPerson) ?? 0)
      ? (['online', numberIn(columns.online)] as const)
      : (['inPerson', numberIn(columns.inPerson)] as const);
  // When every part is known, the difference to their sum is the finding.
  const everyPartKnown = [columns.inPerson, columns.online, columns.both].every(isKnown);
  if (part === undefined || part <= total || everyPartKnown) return undefined;
  return { column: 'total', params: { total, column, part } };
}

function bothAbovePart({ columns }: Counted): Contradiction {
  const both = numberIn(columns.both);
  if (both === undefined) return undefined;
  for (const column of ['inPerson', 'online'] as const) {
    const part = numberIn(columns[column]);
    if (part !== undefined && both > part) return { column: 'both', params: { both, column, part } };
  }
  return undefined;
}

/** The activity's own numbers are looked at even when its counts come from its sessions. */
function partsWithOwnCounts(
  activity: Activity,
  parts: readonly Counted[],
): readonly Pick<Counted, 'address' | 'recorded'>[] {
  return activity.countsFrom === 'sessions' ? [{ address: '', recorded: activity }, ...parts] : parts;
}
