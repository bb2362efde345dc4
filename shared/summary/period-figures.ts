import { indexByPeriod, keyOfPeriod } from '../counting/activities-by-period.ts';
import { freezeActivity } from '../counting/freeze-activity.ts';
import { changesOfPeriod } from '../counting/period-changes.ts';
import type { PeriodChange } from '../counting/period-changes.ts';
import { standingOrganisations } from '../counting/standing-organisations.ts';
import { canonicalJson } from '../package/canonical-json.ts';
import type { Platform } from '../platform.ts';
import type { Accepted, FrozenFigures } from '../schema/accepted-period.ts';
import type { PeriodRecord, PeriodState } from '../schema/bookkeeping.ts';
import { quarterOf, yearOf } from '../schema/calendar-date.ts';
import { countColumns } from '../schema/count.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { CoveredFigures } from './country-summary.ts';
import { undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { FiguresTally } from './figures.ts';
import { tallyGroups, wholeUnder } from './group-figures.ts';
import { readForSummary } from './summary-input.ts';
import type { SummaryInput } from './summary-input.ts';

/** One partner's period: its state, its figures of now and as accepted, and everything in which the two differ. */
export interface PeriodSummary {
  /** `partner id:2022-Q2`, also of a period of which nothing is recorded yet. */
  readonly id: string;
  readonly partner: string;
  readonly period: string;
  /** Null: it, or what was accepted, is in two versions, undecided. */
  readonly state: PeriodState | null;
  /** Absent where nobody has recorded a state. */
  readonly record?: PeriodRecord;
  /** Activities of the partner that begin in it, also those in no sum. */
  readonly activities: readonly string[];
  readonly now: CoveredFigures;
  /** Null: never accepted, or accepted before figures were kept. */
  readonly accepted: FrozenFigures | null;
  readonly changes: readonly PeriodChange[];
  /** Activities that are left out of the sums for another record of the same event, or are in them again, since then. */
  readonly sameEventChanges: readonly string[];
}

/**
 * Every period with a recorded state, and every quarter in which a partner has activities; newest first, then by
 * partner. An adjustment counts where all of its activities are one partner's in one period, as in every table.
 */
export function summarisePeriods(dataset: Dataset, input: SummaryInput = readForSummary(dataset)): PeriodSummary[] {
  const { conflicts, superseded } = input;
  const activities = indexByPeriod(dataset, conflicts);
  const tallies = new Map([...talliesBy(input, quarterOf), ...talliesBy(input, yearOf)]);
  const records = new Map(dataset.periods.map((record) => [record.id, record]));
  const keyOf = (id: string) => keyOfPeriod(id, dataset.organisations);
  const recorded = new Set([...records.keys()].map(keyOf));
  const quarters = activities.periods.filter((key) => key.includes('-Q') && !recorded.has(key));
  return [...records.keys(), ...quarters]
    .map((id): PeriodSummary => {
      const record = records.get(id);
      const [partner, period] = divided(id);
      const own = activities.of(partner, period).map((activity) => activity.id);
      const tally = tallies.get(keyOf(id)) ?? new FiguresTally();
      return {
        id,
        partner,
        period,
        state: undecided(conflicts.get(id)) ? null : (record?.state ?? 'open'),
        ...(record && { record }),
        activities: own,
        now: { ...tally.figures(), coverage: tally.coverage() },
        accepted: record?.accepted?.figures ?? null,
        changes: record ? changesOfPeriod(record, { dataset, conflicts, activities }) : [],
        sameEventChanges: record?.accepted ? sameEventChanges(record.accepted, own, superseded) : [],
      };
    })
    .toSorted((a, b) => compare(b.period, a.period) || compare(a.partner, b.partner));
}

/** Difference of the totals; null where one of them is not known. */
export function differenceOfTotals({ now, accepted }: Pick<PeriodSummary, 'now' | 'accepted'>): number | null {
  return accepted?.total === undefined || now.total === null ? null : now.total - accepted.total;
}

interface Acceptance {
  readonly partner: string;
  readonly period: string;
  readonly day: string;
  readonly author?: string | undefined;
}

/** The figures of a partner's period as they stand, to be kept as accepted. */
export async function freezePeriod(
  dataset: Dataset,
  { partner, period, day, author }: Acceptance,
  platform: Pick<Platform, 'sha256' | 'encodeUtf8'>,
): Promise<Accepted> {
  const input = readForSummary(dataset);
  const activities = indexByPeriod(dataset, input.conflicts).of(partner, period);
  const key = keyOfPeriod(`${partner}:${period}`, dataset.organisations);
  const tally = talliesBy(input, period.length === 4 ? yearOf : quarterOf).get(key);
  const leftOut = activities.map(({ id }) => id).filter((id) => input.superseded.has(id));
  const content = {
    day,
    ...(author !== undefined && { author }),
    figures: frozenFigures(tally ?? new FiguresTally()),
    activities: activities
      .map((activity) => freezeActivity(activity, dataset.places, input.conflicts.get(activity.id)))
      .toSorted((a, b) => compare(a.id, b.id)),
    ...(leftOut.length > 0 && { leftOut: leftOut.toSorted() }),
  };
  return { ...content, sha256: await checkSumOf(content, platform) };
}

/** False when somebody changed accepted figures by hand. */
export async function isAsAccepted(
  { sha256, ...content }: Accepted,
  platform: Pick<Platform, 'sha256' | 'encodeUtf8'>,
): Promise<boolean> {
  return (await checkSumOf(content, platform)) === sha256;
}

function checkSumOf(content: Omit<Accepted, 'sha256'>, platform: Pick<Platform, 'sha256' | 'encodeUtf8'>) {
  return platform.sha256(platform.encodeUtf8(canonicalJson(content)));
}

function frozenFigures(tally: FiguresTally): FrozenFigures {
  const { activities, counted, ...sums } = tally.figures();
  const coverage = tally.coverage();
  const [inPerson, online, both, total] = countColumns.map((column) => coverage[column].known);
  return {
    activities,
    counted,
    ...Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== null)),
    known: { inPerson: inPerson ?? 0, online: online ?? 0, both: both ?? 0, total: total ?? 0 },
  };
}

function undecided(conflicts: ReadonlyMap<string, unknown> | undefined): boolean {
  return conflicts !== undefined && (conflicts.has('state') || conflicts.has('accepted'));
}

function talliesBy({ inSums, adjustments, dataset }: SummaryInput, periodOf: (date: string) => string) {
  const standingFor = standingOrganisations(dataset.organisations);
  const key = ({ activity: { reportedBy }, firstDate }: CountedActivity) =>
    reportedBy === undefined || firstDate === undefined || firstDate === undecidedKey
      ? 'none'
      : `${standingFor(reportedBy)}:${periodOf(firstDate)}`;
  return tallyGroups(inSums, adjustments, wholeUnder(key));
}

function sameEventChanges(
  { leftOut = [] }: Accepted,
  own: readonly string[],
  superseded: ReadonlySet<string>,
): readonly string[] {
  const before = new Set(leftOut);
  return own.filter((id) => before.has(id) !== superseded.has(id));
}

function divided(id: string): readonly [partner: string, period: string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
