import { countriesPresentAt } from '../counting/countries-present.ts';
import { quarterOf, yearOf } from '../schema/calendar-date.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Project } from '../schema/project.ts';
import { groupByCountryHeld, keyOfCountryScope, noneKey } from './country-keys.ts';
import { labelOf, undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { figuresByKey, tallyAll, tallyGroups, wholeUnder } from './group-figures.ts';
import type { Grouping } from './group-figures.ts';
import { sumOrganisationsMapped } from './organisations-mapped.ts';
import { labelPartners } from './partner-labels.ts';
import { comparePlan } from './plan-delivery.ts';
import type { CountriesPresentFigures, ProjectSummary, SummarisedProject } from './project-summary.ts';
import { issuesOfSummary } from './summary-issues.ts';
import { readForSummary } from './summary-input.ts';
import type { SummaryInput } from './summary-input.ts';

/**
 * The figures of a whole project, each derivable from its records, overlaps and conflicts (`domain.md` §3, §4, §8).
 * Participations are added, never persons; what is unknown is null and never 0.
 */
export function summariseProject(dataset: Dataset): ProjectSummary {
  const input = readForSummary(dataset);
  const { inSums, adjustments, leftOut } = input;
  const { project } = dataset;
  const all = tallyAll(inSums, adjustments);
  const { activities, counted, ...participations } = all.figures();
  const by = (slicesOf: Grouping) => figuresByKey(tallyGroups(inSums, adjustments, slicesOf));
  return {
    project: summarisedProject(project),
    activities: { total: activities, counted, ...leftOut },
    participations,
    coverage: all.coverage(),
    byYear: by(wholeUnder(keyOfDate(yearOf))),
    byQuarter: by(wholeUnder(keyOfDate(quarterOf))),
    byType: by(wholeUnder(keyOfField('type'))),
    byPillar: by(wholeUnder(keyOfField('pillar'))),
    byThematicArea: by(wholeUnder(keyOfField('thematicArea'))),
    byPartner: by(wholeUnder(keyOfPartner(input))),
    byCountryHeld: by(groupByCountryHeld(dataset.places, input.conflicts)),
    byCountryScope: by(wholeUnder(keyOfCountryScope(project))),
    organisationsMapped: sumOrganisationsMapped(inSums, project.countries),
    countriesPresent: inSums.flatMap(countriesPresent),
    ...comparePlan(input),
    adjustments: adjustments.map(({ adjustment }) => adjustment),
    issues: issuesOfSummary(input),
  };
}

export function summarisedProject({ code, name, id, version }: Project): SummarisedProject {
  return { code, name, definition: id, version };
}

/** An activity belongs to the quarter and year of its first day (`domain.md` §5). */
function keyOfDate(periodOf: (date: string) => string) {
  return ({ firstDate = noneKey }: CountedActivity) =>
    firstDate === undecidedKey || firstDate === noneKey ? firstDate : periodOf(firstDate);
}

function keyOfField(field: 'type' | 'pillar' | 'thematicArea') {
  return ({ activity, conflicts }: CountedActivity) =>
    conflicts.has(field) ? undecidedKey : (activity[field] ?? noneKey);
}

function keyOfPartner({ dataset, inSums }: SummaryInput) {
  const partners = inSums.map(({ activity }) => activity.reportedBy).filter((id) => id !== undefined);
  const labels = labelPartners(dataset.organisations, partners, [noneKey, undecidedKey]);
  return ({ activity: { reportedBy }, conflicts }: CountedActivity) => {
    if (conflicts.has('reportedBy')) return undecidedKey;
    return reportedBy === undefined ? noneKey : (labels.get(reportedBy) ?? reportedBy);
  };
}

function countriesPresent({ activity, conflicts }: CountedActivity): readonly CountriesPresentFigures[] {
  const present = countriesPresentAt(activity);
  const isUndecided = conflicts.has('countriesInPerson') || conflicts.has('countriesOnline');
  if (!present) return [];
  return [
    {
      activity: labelOf(activity),
      inPerson: present.inPerson?.length ?? null,
      online: present.online?.length ?? null,
      overall: isUndecided ? null : present.overall.length,
      inPersonStated: activity.countriesInPersonStated ?? null,
      onlineStated: activity.countriesOnlineStated ?? null,
    },
  ];
}
