import { countriesPresentAt } from '../counting/countries-present.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Project } from '../schema/project.ts';
import { countLeftOut, labelOf } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { figuresByKey, tallyAll, tallyGroups } from './group-figures.ts';
import { groupingsOf } from './groupings.ts';
import type { GroupingName } from './groupings.ts';
import { sumOrganisationsMapped } from './organisations-mapped.ts';
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
  return projectSummaryOf(readForSummary(dataset));
}

/** The same of what was read already: the whole record, or a period of it. The plan is compared with just that. */
export function projectSummaryOf(input: SummaryInput): ProjectSummary {
  const { inSums, adjustments, leftOut } = input;
  const { project } = input.dataset;
  const all = tallyAll(inSums, adjustments);
  const { activities, counted, ...participations } = all.figures();
  const groupings = groupingsOf(input);
  const by = (name: GroupingName) => figuresByKey(tallyGroups(inSums, adjustments, groupings[name]));
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
