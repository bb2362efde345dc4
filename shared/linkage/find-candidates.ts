import type { Dataset } from '../schema/dataset.ts';
import { readAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { comparingIn, compareActivities, enoughPoints, pointsOf } from './compare-activities.ts';
import type { Comparing, Reason } from './compare-activities.ts';
import { areComparable, pairsIn, seriesIn } from './pairs.ts';
import type { Pair } from './pairs.ts';
import { registryOf, traitsOf } from './traits.ts';
import type { Traits } from './traits.ts';

/** Two partners' records that may be of one event, and why. */
export interface Candidate {
  /** Ids of the two that stand, sorted. */
  readonly activities: readonly [string, string];
  /** What agrees and what differs; what agrees first. */
  readonly reasons: readonly Reason[];
  readonly points: number;
  /**
   * The two that are so alike: others than `activities` where one of them is the same event as one of these and was
   * left out of the figures for it.
   */
  readonly seenIn: readonly [string, string];
}

/**
 * Pairs of activities of different partners that may be one event and that nobody has answered (`domain.md` §5), the
 * likeliest first. Cancelled ones are none, and neither are two of one partner: a house that records the like of an
 * event again holds a series, and asking about each of its evenings would teach people to click the question away; two
 * records with one reference in one house are a finding of their own.
 *
 * Every pair that agrees in something telling near in time is compared; which these are is looked up, so that the time
 * it takes grows with the number of activities and of such pairs.
 */
export function findCandidates(dataset: Dataset): readonly Candidate[] {
  const { traits, ...search } = prepare(dataset);
  return asCandidates(pairsIn(traits), search);
}

/** Those of {@link findCandidates} that one activity is in: each other one is looked at, without looking anything up. */
export function findCandidatesOf(dataset: Dataset, id: string): readonly Candidate[] {
  const { traits, ...search } = prepare(dataset);
  const { standingFor } = search.answers;
  const own = traits.filter(({ activity }) => standingFor(activity.id) === standingFor(id));
  const pairs: Pair[] = [];
  for (const one of own) {
    for (const other of traits) if (one !== other && areComparable(one, other)) pairs.push([one, other]);
  }
  return asCandidates(pairs, search).filter(({ activities }) => activities.includes(id));
}

interface Search {
  readonly comparing: Comparing;
  readonly answers: Answers;
  readonly series: ReadonlySet<string>;
}

function prepare(dataset: Dataset): Search & { readonly traits: readonly Traits[] } {
  const registry = registryOf(dataset);
  const traits = dataset.activities.flatMap((activity) => traitsOf(activity, registry) ?? []);
  return {
    traits,
    comparing: comparingIn(dataset.project, registry),
    answers: readAnswers(dataset),
    series: seriesIn(traits),
  };
}

/** The pairs that are candidates; of several for the same two that stand, the likeliest. */
function asCandidates(pairs: Iterable<Pair>, search: Search): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const pair of pairs) {
    const candidate = candidateOf(pair, search);
    if (!candidate) continue;
    const key = candidate.activities.join(' ');
    const known = found.get(key);
    if (!known || isBefore(candidate, known)) found.set(key, candidate);
  }
  return [...found.values()].toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

function candidateOf([one, other]: Pair, { comparing, answers, series }: Search): Candidate | undefined {
  const reasons = compareActivities(one, other, comparing);
  const points = pointsOf(reasons);
  if (points < enoughPoints) return undefined;
  const seenIn = inOrder(one.activity.id, other.activity.id);
  // One evening of a series is like the next: only the days tell which of them is meant.
  const isOfSeries = seenIn.some((id) => series.has(id));
  if (isOfSeries && !reasons.some(({ code }) => code === 'days.same' || code === 'days.overlapping')) return undefined;
  if (answers.areAnswered(...seenIn)) return undefined;
  const [first, second] = seenIn;
  return { activities: inOrder(answers.standingFor(first), answers.standingFor(second)), reasons, points, seenIn };
}

function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.points !== other.points) return one.points > other.points;
  return [...one.activities, ...one.seenIn].join(' ') < [...other.activities, ...other.seenIn].join(' ');
}
