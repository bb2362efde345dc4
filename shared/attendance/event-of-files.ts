import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { EventDate, RecognisedFile } from './model.ts';

/** First and last day of an activity. */
export interface DaysOfActivity {
  readonly from: string;
  readonly to: string;
}

/**
 * When the event of several files was: from the first day that any of them is sure of to the last.
 * @param activity the days of the activity that the numbers shall go to, when one was chosen
 * @returns issues `attendance.otherEvent`: the files are of different days; `attendance.dateDiffers`: the days of a file
 *   and of the activity have none in common
 */
export function eventOfFiles(
  files: readonly RecognisedFile[],
  activity?: DaysOfActivity,
): {
  readonly date: EventDate;
  readonly issues: readonly Issue[];
} {
  const counting = files.filter(({ kind }) => kind === 'attendance');
  const dated = counting
    .filter(({ date }) => date.date !== undefined)
    .toSorted((one, other) => rank(one) - rank(other));
  const [best] = dated;
  if (!best) return { date: counting[0]?.date ?? { candidates: [], certainty: 'ask' }, issues: [] };
  const certain = dated.filter(({ date }) => date.certainty === best.date.certainty);
  const days = certain
    .flatMap(({ date: { date = '', endDate } }) => [date, ...(endDate === undefined ? [] : [endDate])])
    .toSorted();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const first = certain[0];
  const other = certain.find(({ date }) => date.date !== first?.date.date);
  const date: EventDate =
    certain.length === 1
      ? best.date
      : { ...best.date, date: from, ...(to > from ? { endDate: to } : {}), candidates: [from] };
  const isFar =
    first &&
    other &&
    best.date.certainty === 'certain' &&
    first.date.date !== undefined &&
    other.date.date !== undefined;
  const ofOtherDays = isFar
    ? [warning('attendance.otherEvent', { file: other.file }, { first: first.date.date, other: other.date.date })]
    : [];
  return { date, issues: [...ofOtherDays, ...(activity ? differing(certain, activity) : [])] };
}

/** The first file that is of no day of the activity: it may belong to another one. */
function differing(files: readonly RecognisedFile[], { from, to }: DaysOfActivity): readonly Issue[] {
  const expected = from === to ? from : `${from}–${to}`;
  return files
    .flatMap(({ file, date: { date, endDate = date, certainty } }) =>
      date === undefined || endDate === undefined || certainty === 'ask' || (date <= to && endDate >= from)
        ? []
        : [warning('attendance.dateDiffers', { file }, { found: date, expected })],
    )
    .slice(0, 1);
}

function rank({ date }: RecognisedFile): number {
  return date.certainty === 'certain' ? 0 : date.certainty === 'likely' ? 1 : 2;
}
