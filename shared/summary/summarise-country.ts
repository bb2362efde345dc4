import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { SettledAdjustment } from './adjustments.ts';
import type { CountrySummary, CoveredFigures } from './country-summary.ts';
import { isKeyOfCountry, regionalKey } from './country-keys.ts';
import { undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { FiguresTally, tallyOf } from './figures.ts';
import { tallyGroups } from './group-figures.ts';
import type { Grouping } from './group-figures.ts';
import { groupingsOf } from './groupings.ts';
import { sumOrganisationsMapped } from './organisations-mapped.ts';
import { checkParticipantsFrom, participantsFromCountry } from './participants-from.ts';
import type { CountriesOfItem } from './plan-countries.ts';
import { comparePlan } from './plan-delivery.ts';
import { summarisedProject } from './summarise-project.ts';
import { dateIssuesOf, issuesOfActivity, placeIssues } from './summary-issues.ts';
import { readForSummary } from './summary-input.ts';
import type { SummaryInput } from './summary-input.ts';

/**
 * One country of a project: where held, country scope and participants from, beside each other (`domain.md` §4).
 *
 * @param country ISO 3166-1 alpha-2; also one that does not deliver the project
 */
export function summariseCountry(dataset: Dataset, country: string): CountrySummary {
  return countrySummaryOf(readForSummary(dataset), country);
}

/** The same of what was read already: the whole record, or a period of it. */
export function countrySummaryOf(input: SummaryInput, country: string): CountrySummary {
  const { dataset, inSums, adjustments } = input;
  const { byCountryHeld, byCountryScope } = groupingsOf(input);
  const held = tallyGroups(inSums, adjustments, byCountryHeld);
  const scope = tallyGroups(inSums, adjustments, byCountryScope);
  const from = inSums.map((counted) => ({ counted, counts: participantsFromCountry(counted, country) }));
  const isConcerned = (counted: CountedActivity) => concernsCountry(counted, country, [byCountryHeld, byCountryScope]);
  const concerning = adjustments.filter(({ parts }) => parts.some(isConcerned));
  return {
    project: summarisedProject(dataset.project),
    country,
    funderFigure: dataset.project.funderFigure,
    held: coveredFigures(held.get(country)),
    heldJointly: joined(held, country),
    scope: coveredFigures(scope.get(country)),
    scopeJointly: joined(scope, country),
    regional: coveredFigures(scope.get(regionalKey)),
    participantsFrom: coveredFigures(tallyOf(from)),
    organisationsMapped: sumOrganisationsMapped(inSums, [country]).byCountry[country] ?? null,
    planItems: planOfCountry(input, country),
    adjustments: concerning.map(({ adjustment }) => adjustment),
    issues: [
      ...inSums.filter(isConcerned).flatMap(issuesOfActivity),
      ...input.withoutPeriod.filter(isConcerned).flatMap(dateIssuesOf),
      ...inSums.map((counted) => checkParticipantsFrom(counted, country)).filter((issue) => issue !== undefined),
      ...placeIssues(input),
      ...overlapIssuesOf(input, country, concerning, isConcerned),
    ],
  };
}

function coveredFigures(tally: FiguresTally = new FiguresTally()): CoveredFigures {
  return { ...tally.figures(), coverage: tally.coverage() };
}

function joined(tallies: ReadonlyMap<string, FiguresTally>, country: string): Readonly<Record<string, CoveredFigures>> {
  const keys = [...tallies.keys()].filter((key) => key !== country && isKeyOfCountry(key, country));
  return Object.fromEntries(keys.map((key) => [key, coveredFigures(tallies.get(key))]));
}

/** False only for an activity that is, by its places and scope, surely not this country's. */
function concernsCountry(counted: CountedActivity, country: string, groupings: readonly Grouping[]): boolean {
  const { scope, countryParts = [] } = counted.activity;
  if (scope === undefined || scope.includes(country)) return true;
  const keys = groupings.flatMap((slicesOf) => slicesOf(counted).map(({ key }) => key));
  return (
    keys.some((key) => key === undecidedKey || isKeyOfCountry(key, country)) ||
    countryParts.some(({ id }) => id === country)
  );
}

function planOfCountry(input: SummaryInput, country: string): CountrySummary['planItems'] {
  const items = Object.entries(comparePlan(input).planItems);
  const codesOf = (list: keyof CountriesOfItem) =>
    items.filter(([, item]) => item[list].includes(country)).map(([code]) => code);
  const [reported, missing] = [codesOf('countriesReported'), codesOf('countriesMissing')];
  return {
    owed: items.map(([code]) => code).filter((code) => [...reported, ...missing].includes(code)),
    reported,
    missing,
    calledOff: codesOf('countriesCalledOff'),
  };
}

/** Overlaps that concern the country, and shared participants that nobody can take off those from the country. */
function overlapIssuesOf(
  { dataset, byId, overlapIssues }: SummaryInput,
  country: string,
  adjustments: readonly SettledAdjustment[],
  isConcerned: (counted: CountedActivity) => boolean,
): readonly Issue[] {
  const concerning = new Set(
    dataset.overlaps
      .filter(({ activities = [] }) => {
        const counted = activities.map((id) => byId.get(id));
        return counted.some((one) => one === undefined || isConcerned(one));
      })
      .map(({ id }) => id),
  );
  const notAdjusted = adjustments.filter(
    ({ adjustment, parts }) =>
      adjustment.applied &&
      adjustment.delta.total !== 0 &&
      parts.filter((part) => participantsFromCountry(part, country).total.state === 'number').length > 1,
  );
  return [
    ...overlapIssues.filter(({ path }) => path.record !== undefined && concerning.has(path.record)),
    ...notAdjusted.map(({ adjustment }) =>
      warning(
        'summary.fromNotAdjusted',
        { kind: 'overlap', record: adjustment.overlap, label: adjustment.activities.join(', ') },
        { country },
      ),
    ),
  ];
}
