import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { EventDate, RecognisedFile } from './model.ts';

/** When the event of several files was: from the first day that any of them is sure of to the last. */
export function eventOfFiles(files: readonly RecognisedFile[]): {
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
  return {
    date,
    issues: isFar
      ? [warning('attendance.otherEvent', { file: other.file }, { first: first.date.date, other: other.date.date })]
      : [],
  };
}

function rank({ date }: RecognisedFile): number {
  return date.certainty === 'certain' ? 0 : date.certainty === 'likely' ? 1 : 2;
}
