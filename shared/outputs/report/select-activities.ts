import { groupSameOrganisations } from '../../counting/distinct-names.ts';
import { venueCountriesOf } from '../../counting/venue.ts';
import { firstDayOf, quarterOf } from '../../schema/calendar-date.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import type { CountedActivity } from '../../summary/counted-activities.ts';
import { restrictToActivities, restrictToDates } from '../../summary/period-scope.ts';
import type { RestrictedInput } from '../../summary/period-scope.ts';
import { readForSummary } from '../../summary/summary-input.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import type { ReportChoices, ReportPeriods } from './report-choices.ts';

/** The activities of a report and everything its figures need of them. */
export interface ReportSelection {
  /** The whole record, whatever the period and scope. */
  readonly whole: SummaryInput;
  /** The activities of the period and scope. */
  readonly input: SummaryInput;
  /** Those of the sums, in the order of the report. */
  readonly activities: readonly CountedActivity[];
  /** Activities of the period of which the record does not say whether they belong to the scope. */
  readonly withoutScope: readonly CountedActivity[];
  /** Shared participants that are not taken off, because one of the activities lies outside the scope. */
  readonly across: RestrictedInput['across'];
}

/** The activities that the choices ask for. */
export function selectForReport(dataset: Dataset, choices: ReportChoices): ReportSelection {
  const whole = readForSummary(dataset);
  const { period } = choices;
  const within = period ? restrictToDates(whole, (date) => isInPeriods(date, period)) : whole;
  const { belongs, isUnsaid } = scopeOf(dataset, choices);
  const ids = new Set(dataset.activities.filter(belongs).map(({ id }) => id));
  const { input, across } = restrictToActivities(within, (id) => ids.has(id));
  return {
    whole,
    input: { ...input, withoutPeriod: within.withoutPeriod.filter(({ activity }) => ids.has(activity.id)) },
    activities: inReportOrder(input.inSums, choices.order),
    withoutScope: within.inSums.filter(({ activity }) => !ids.has(activity.id) && isUnsaid(activity)),
    across,
  };
}

/** True when a day or month lies between the first day of one period and the last day of another. */
function isInPeriods(date: string, { from, to }: ReportPeriods): boolean {
  const quarter = quarterOf(date);
  return (from.length === 4 ? `${from}-Q1` : from) <= quarter && quarter <= (to.length === 4 ? `${to}-Q4` : to);
}

type Test = (activity: Dataset['activities'][number]) => boolean;

function scopeOf({ places, organisations }: Dataset, { scope }: ReportChoices): { belongs: Test; isUnsaid: Test } {
  if (scope.of === 'project') return { belongs: () => true, isUnsaid: () => false };
  if (scope.of === 'country') {
    const { country } = scope;
    return {
      belongs: (activity) =>
        activity.scope?.includes(country) === true || venueCountriesOf(activity, places).includes(country),
      isUnsaid: (activity) => activity.scope === undefined,
    };
  }
  const same = groupSameOrganisations(organisations.values());
  const standing = (id: string) => same.get(id) ?? id;
  return {
    belongs: ({ reportedBy }) => reportedBy !== undefined && standing(reportedBy) === standing(scope.partner),
    isUnsaid: ({ reportedBy }) => reportedBy === undefined,
  };
}

/** As wished for; the others by their first day, those without one last, then by reference. */
function inReportOrder(activities: readonly CountedActivity[], order: readonly string[] = []): CountedActivity[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ activity }: CountedActivity) => places.get(activity.id) ?? Infinity;
  return activities.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    if (one !== other) return one < other ? -1 : 1;
    const [day, otherDay] = [dayOf(a), dayOf(b)];
    if (day !== otherDay) return day < otherDay ? -1 : 1;
    return nameOf(a) < nameOf(b) ? -1 : 1;
  });
}

function dayOf({ firstDate }: CountedActivity): string {
  return firstDate === undefined || firstDate === undecidedKey ? '9999' : firstDayOf(firstDate);
}

function nameOf({ activity }: CountedActivity): string {
  return activity.reference ?? activity.title ?? activity.id;
}
