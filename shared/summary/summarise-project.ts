import type { Dataset } from '../schema/dataset.ts';
import type { Project } from '../schema/project.ts';
import { countLeftOut } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { figuresByKey, tallyTables } from './group-figures.ts';
import { byReporter, groupingsOf } from './groupings.ts';
import type { GroupingName } from './groupings.ts';
import { sumOrganisationsMapped } from './organisations-mapped.ts';
import { comparePlan } from './plan-delivery.ts';
import { presentRowsOf } from './present-rows.ts';
import type { ProjectSummary, SummarisedProject } from './project-summary.ts';
import { isPlain, issuesOfSummary } from './summary-issues.ts';
import { readForSummary } from './summary-input.ts';
import type { SummaryInput } from './summary-input.ts';

/**
 * The figures of a whole project, each derivable from its records, overlaps and conflicts (`domain.md` §3, §4, §8).
 * Participations are added, never persons; what is unknown is null and never 0.
 */
export function summariseProject(dataset: Dataset): ProjectSummary {
  return projectSummaryOf(readForSummary(dataset));
}

/** The same of what was read already: the whole record, or a period of it. The plan is compared with just that. */
export function projectSummaryOf(input: SummaryInput): ProjectSummary {
  const { dataset, inSums, adjustments, leftOut, withoutPeriod, overlapIssues } = input;
  const { project } = dataset;
  // What few activities say is collected in the same pass; everything else is worked out of those few.
  const mapping: CountedActivity[] = [];
  const listing: CountedActivity[] = [];
  const telling: CountedActivity[] = [];
  const groupings = { ...groupingsOf(input), byReporter };
  const [all, tables] = tallyTables(inSums, adjustments, groupings, (counted) => {
    const { activity } = counted;
    if (activity.countryParts !== undefined) mapping.push(counted);
    if (activity.countriesInPerson !== undefined || activity.countriesOnline !== undefined) listing.push(counted);
    if (!isPlain(counted)) telling.push(counted);
  });
  const { activities, counted, ...participations } = all.figures();
  const by = (name: GroupingName) => figuresByKey(tables[name]);
  return {
    project: summarisedProject(project),
    activities: { total: activities, counted, ...countLeftOut(leftOut) },
    participations,
    coverage: all.coverage(),
    byYear: by('byYear'),
    byQuarter: by('byQuarter'),
    byType: by('byType'),
    byPillar: by('byPillar'),
    byThematicArea: by('byThematicArea'),
    byPartner: by('byPartner'),
    byCountryHeld: by('byCountryHeld'),
    byCountryScope: by('byCountryScope'),
    organisationsMapped: sumOrganisationsMapped(mapping, project.countries),
    countriesPresent: presentRowsOf(listing).map(({ figures }) => figures),
    ...comparePlan(input),
    adjustments: adjustments.map(({ adjustment }) => adjustment),
    issues: issuesOfSummary({ dataset, withoutPeriod, overlapIssues, inSums: telling }),
  };
}

export function summarisedProject({ code, name, id, version }: Project): SummarisedProject {
  return { code, name, definition: id, version };
}
