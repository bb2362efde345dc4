import type { EventDate } from '../../../shared/attendance/model.ts';
import { firstDateOf, lastDateOf } from '../../../shared/counting/activity-dates.ts';
import { foldName } from '../../../shared/counting/distinct-names.ts';
import type { Activity } from '../../../shared/schema/activity.ts';

/** An activity that the files may be of, and by what it agrees with them. */
export interface ProposedTarget {
  readonly activity: Activity;
  readonly why: 'both' | 'date' | 'title';
}

/** Proposals shown; a person looks at no more. */
const most = 3;

/**
 * The activities that agree with the files in day or title, the likeliest first.
 * @param title what the files call the event
 */
export function proposeTargets(
  activities: readonly Activity[],
  date: Pick<EventDate, 'date' | 'endDate' | 'candidates'>,
  title: string | undefined,
): readonly ProposedTarget[] {
  const days = date.date === undefined ? date.candidates : [date.date];
  const words = wordsOf(title);
  return activities
    .flatMap((activity): ProposedTarget[] => {
      if (activity.status === 'cancelled') return [];
      const isSameDay = days.some((day) => isWithin(activity, day));
      const isSameTitle = areAlike(words, wordsOf(activity.title));
      if (!isSameDay && !isSameTitle) return [];
      return [{ activity, why: isSameDay && isSameTitle ? 'both' : isSameDay ? 'date' : 'title' }];
    })
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

function rank({ why }: ProposedTarget): number {
  return ['both', 'date', 'title'].indexOf(why);
}

function isWithin(activity: Activity, day: string): boolean {
  const [first, last] = [firstDateOf(activity), lastDateOf(activity)];
  // Of an activity that knows its month only, half of all would be proposed.
  return first?.length === 10 && last?.length === 10 && first <= day && day <= last;
}

/** Words that tell something: of four letters or more. */
function wordsOf(title = ''): ReadonlySet<string> {
  return new Set(
    foldName(title)
      .split(' ')
      .filter((word) => word.length > 3),
  );
}

/** Half of the words of the shorter title, and two at least, stand in the other. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= 2 && common * 2 >= Math.min(one.size, other.size);
}
