import { participantsOf } from '../../counting/participants.ts';
import type { FieldConflicts } from '../../counting/participants.ts';
import type { Activity } from '../../schema/activity.ts';
import { countColumns } from '../../schema/count.ts';
import type { Count } from '../../schema/count.ts';
import type { DocumentFact, DocumentWords } from '../document/document.ts';

/** A count as a report says it: the number with its basis, or in words why there is none. */
export function countWords(count: Count, { shared, number }: DocumentWords): string {
  if (count.state === 'notFilled') return shared('activityReport.notFilled');
  if (count.state === 'notApplicable') return shared('activityReport.notApplicable');
  const value =
    count.state === 'number'
      ? number(count.value)
      : count.reason === undefined
        ? shared('activityReport.unknown')
        : shared('activityReport.unknownBecause', { reason: withoutStop(count.reason) });
  if (count.basis === undefined || count.basis === 'not stated') return value;
  return shared('activityReport.withBasis', { value, basis: shared(`basis.${count.basis}`).toLocaleLowerCase() });
}

/** A reason stands in brackets inside a sentence. */
function withoutStop(reason: string): string {
  return reason.replace(/(?<!\.)\.$/u, '');
}

/** A recorded count, or that it is in two versions; absent is not filled in. */
export function fieldWords(field: string, count: Count | undefined, conflicts: FieldConflicts, words: DocumentWords) {
  return conflicts.has(field)
    ? words.shared('activityReport.twoVersions')
    : countWords(count ?? { state: 'notFilled' }, words);
}

/** The participants of an activity, one fact for each way in which somebody could come, and the total. */
export function participantFacts(
  activity: Activity,
  conflicts: FieldConflicts,
  words: DocumentWords,
): readonly DocumentFact[] {
  const { shared } = words;
  const counts = participantsOf(activity, conflicts);
  if (countColumns.every((column) => counts[column].state === 'notApplicable' || isNothing(counts[column], activity))) {
    return [{ label: shared('activityReport.participants'), lines: [{ text: shared('activityReport.noGathering') }] }];
  }
  return (
    countColumns
      .filter((column) => counts[column].state !== 'notApplicable')
      // Who came both ways is worth a line where the record says it, not where it follows from the other numbers.
      .filter((column) => column !== 'both' || conflicts.has('both') || isBothRecorded(activity, counts.both))
      .map((column) => {
        const text = conflicts.has(column)
          ? shared('activityReport.twoVersions')
          : saidWithItsOrigin(activity, column, counts[column], words);
        return { label: shared(`activityReport.${column}`), lines: [{ text }] };
      })
  );
}

function saidWithItsOrigin(
  activity: Activity,
  column: (typeof countColumns)[number],
  count: Count,
  words: DocumentWords,
): string {
  const value = countWords(count, words);
  if (count.state !== 'number') return value;
  if (activity.countsFrom === 'sessions') return words.shared('activityReport.sumOfSessions', { value });
  // Where people could come one way only, the total is that number and not a sum.
  const isSum = activity[column] === undefined && activity.mode !== 'in person' && activity.mode !== 'online';
  return isSum ? words.shared('activityReport.computed', { value }) : value;
}

function isBothRecorded({ both, countsFrom }: Activity, counted: Count): boolean {
  return counted.state === 'number' && (both?.state === 'number' || countsFrom === 'sessions');
}

/** Where nobody gathers, nothing was filled in either. */
function isNothing(count: Count, { mode }: Activity): boolean {
  return mode === 'not applicable' && count.state === 'notFilled';
}
