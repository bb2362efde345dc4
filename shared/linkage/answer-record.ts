import { countColumns } from '../schema/count.ts';
import type { CountColumn } from '../schema/count.ts';
import type { Overlap } from '../schema/bookkeeping.ts';
import type { Dataset } from '../schema/dataset.ts';
import { overlapIdOf } from './overlap-id.ts';

/** What somebody says of two activities (`domain.md` §5). */
export type Answer =
  | { readonly answer: 'same'; readonly kept: string }
  | { readonly answer: 'different' }
  | { readonly answer: 'shared'; readonly method: 'sum' | 'max' }
  /** Columns without a number are added up. */
  | {
      readonly answer: 'shared';
      readonly method: 'stated';
      readonly stated: Readonly<Partial<Record<CountColumn, number>>>;
    };

export interface AnswerWish {
  readonly activities: readonly [string, string];
  readonly answer: Answer;
  readonly reason?: string | undefined;
  readonly author?: string | undefined;
}

type OverlapField = Exclude<keyof Overlap, 'id'>;

export interface AnswerRecord {
  readonly id: string;
  /** Every field of an overlap; `undefined`: empty. */
  readonly fields: Readonly<Record<OverlapField, unknown>>;
  /** Ids of earlier answers that this one takes the place of. */
  readonly replaces: readonly string[];
}

/**
 * The record that says an answer. An earlier answer about just these two is written anew. Participants that two
 * activities share, and that one of them shares with others, are one answer about all of them: else they would be
 * taken off more than once (`domain.md` §3.10).
 */
export function recordOfAnswer(dataset: Pick<Dataset, 'overlaps'>, wish: AnswerWish): AnswerRecord {
  const [one, other] = wish.activities;
  const about = answersAbout(dataset, wish.activities);
  const joined = wish.answer.answer === 'shared' ? sharingWith(dataset, wish.activities, about) : [];
  const [first, ...rest] = [...about, ...joined];
  return {
    id: first?.id ?? overlapIdOf(one, other),
    fields: {
      activities: activitiesOfAnswer(dataset, wish),
      ...valuesOf(wish.answer),
      reason: wish.reason,
      author: wish.author,
    },
    replaces: rest.map(({ id }) => id),
  };
}

/** The activities that an answer would be about: the two, and those that one of them shares participants with already. */
export function activitiesOfAnswer(
  dataset: Pick<Dataset, 'overlaps'>,
  { activities, answer }: Pick<AnswerWish, 'activities' | 'answer'>,
): readonly string[] {
  const about = answersAbout(dataset, activities);
  const joined = answer.answer === 'shared' ? sharingWith(dataset, activities, about) : [];
  return [...new Set([...activities, ...joined.flatMap((one) => one.activities ?? [])])].toSorted();
}

function answersAbout({ overlaps }: Pick<Dataset, 'overlaps'>, pair: readonly string[]): readonly Overlap[] {
  return overlaps.filter(
    ({ activities = [] }) => activities.length === 2 && pair.every((id) => activities.includes(id)),
  );
}

/** Shared participants change a sum only where they are not simply added up. */
function sharingWith(
  { overlaps }: Pick<Dataset, 'overlaps'>,
  pair: readonly string[],
  about: readonly Overlap[],
): readonly Overlap[] {
  return overlaps.filter(
    (overlap) =>
      overlap.answer === 'shared' &&
      overlap.method !== 'sum' &&
      !about.includes(overlap) &&
      pair.some((id) => overlap.activities?.includes(id)),
  );
}

function valuesOf(
  answer: Answer,
): Readonly<Record<Exclude<OverlapField, 'activities' | 'reason' | 'author'>, unknown>> {
  const stated = answer.answer === 'shared' && answer.method === 'stated' ? answer.stated : {};
  const counts = countColumns.map((column) => {
    const value = stated[column];
    return [column, value === undefined ? undefined : { state: 'number', value }] as const;
  });
  return {
    answer: answer.answer,
    kept: answer.answer === 'same' ? answer.kept : undefined,
    method: answer.answer === 'shared' ? answer.method : undefined,
    ...(Object.fromEntries(counts) as Record<CountColumn, unknown>),
  };
}
