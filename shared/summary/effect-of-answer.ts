import type { Activity } from '../schema/activity.ts';
import type { Overlap } from '../schema/bookkeeping.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../issue.ts';
import type { AnswerRecord } from '../linkage/answer-record.ts';
import type { FigureName } from './figure-sources.ts';
import { sourcesOfFigure } from './figure-sources.ts';
import { groupingsOf } from './groupings.ts';
import { readForSummary } from './summary-input.ts';
import type { SummaryInput } from './summary-input.ts';

/** A total before an answer is given and after; null: unknown. */
export interface TotalChange {
  readonly figure: FigureName;
  readonly before: number | null;
  readonly after: number | null;
}

export interface EffectOfAnswer {
  /** The totals in which the activities stand, each country's year before the whole project; also those that stay. */
  readonly totals: readonly TotalChange[];
  /** Why the answer cannot be followed in the figures, or not in all of them. */
  readonly issues: readonly Issue[];
}

/** The records as they would be after an answer. @param kept the record that stands, with what was combined in it */
export function withAnswer(dataset: Dataset, { id, fields, replaces }: AnswerRecord, kept?: Activity): Dataset {
  const given = Object.entries({ id, ...fields }).filter(([, value]) => value !== undefined);
  const gone = new Set([id, ...replaces]);
  return {
    ...dataset,
    activities: kept ? dataset.activities.map((one) => (one.id === kept.id ? kept : one)) : dataset.activities,
    overlaps: [...dataset.overlaps.filter((one) => !gone.has(one.id)), Object.fromEntries(given) as unknown as Overlap],
    conflicts: dataset.conflicts.filter(({ record }) => !gone.has(record)),
  };
}

/**
 * What an answer does to the totals, told before it is given: of the whole project and of each country and year in
 * which the activities stand, by the funder's answer to where that is.
 */
export function effectOfAnswer(before: SummaryInput, after: Dataset, answer: AnswerRecord): EffectOfAnswer {
  const input = readForSummary(after);
  const activities = answer.fields.activities as readonly string[];
  const figures = [...new Map([before, input].flatMap((one) => figuresOf(one, activities))).values()];
  return {
    totals: [...figures, { of: 'project' } as const].map((figure) => ({
      figure,
      before: sourcesOfFigure(before, figure).figures.total,
      after: sourcesOfFigure(input, figure).figures.total,
    })),
    issues: input.overlapIssues.filter(({ path }) => path.record === answer.id),
  };
}

/** The figure of each country's year that these activities are in, by a key that tells them apart. */
function figuresOf(input: SummaryInput, activities: readonly string[]): readonly (readonly [string, FigureName])[] {
  const groupings = groupingsOf(input);
  const by = input.dataset.project.funderFigure === 'scope' ? 'byCountryScope' : 'byCountryHeld';
  return activities.flatMap((id) => {
    const counted = input.byId.get(id);
    if (!counted) return [];
    return groupings[by](counted).flatMap((country) =>
      groupings.byYear(counted).map((year) => {
        const within = { of: by, key: country.key } as const;
        return [`${country.key} ${year.key}`, { of: 'byYear', key: year.key, within }] as const;
      }),
    );
  });
}
