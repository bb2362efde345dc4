import type { Activity, CountryPart } from '../schema/activity.ts';
import type { Project } from '../schema/project.ts';
import type { RecordKind } from '../schema/record.ts';
import { isPresent } from './changed-since.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { hasContent } from './deletion.ts';

/** Known to everybody: these go into every starter file. */
const registryKinds: ReadonlySet<RecordKind> = new Set(['organisation', 'place']);

/**
 * What a starter file holds (`domain.md` §2): the project with its plan, every organisation and place, and the
 * activities that were chosen. Whole records: a record without one of its fields would let its reader overwrite what
 * she could not see. What one partner keeps for itself (attendance imports, mapped organisations, periods, answers
 * about overlaps) stays.
 * @param activities ids
 */
export function starterState(state: ConsolidationState, activities: ReadonlySet<string>): ConsolidationState {
  const goesIn = (record: RecordOrTombstone) =>
    registryKinds.has(record.kind) || (record.kind === 'activity' && activities.has(record.id) && isPresent(record));
  const records = new Map([...state.records].filter(([, record]) => goesIn(record)));
  const decisions = new Map([...state.decisions].filter(([, decision]) => records.has(decision.record)));
  return { ...state, records, decisions, sources: new Map() };
}

/** True when more than one country takes part: such an activity is one record with a part per country. */
export function isRegional(activity: Activity, project: Project): boolean {
  const pillar = project.pillars.find(({ code }) => code === activity.pillar);
  if (pillar) return pillar.kind === 'regional';
  return (activity.scope ?? []).length > 1;
}

/** What a starter file offers first: regional activities that are still ahead or whose parts are not all filled in. */
export function startsWith(activity: Activity, project: Project): boolean {
  return isRegional(activity, project) && activity.status !== 'cancelled' && openParts(activity, project).length > 0;
}

/**
 * Countries of the project whose part of a regional activity has neither participants nor organisations mapped, nor a
 * delegation or a text of its own.
 */
export function openParts(activity: Activity, project: Project): readonly string[] {
  const scope = activity.scope ?? [];
  const countries =
    scope.length > 0 ? project.countries.filter((country) => scope.includes(country)) : project.countries;
  return countries.filter((country) => !isFilled(country, activity));
}

function isFilled(country: string, { countryParts = [], delegations = [], narratives = [] }: Activity): boolean {
  const part: CountryPart | undefined = countryParts.find(({ id }) => id === country);
  return (
    part?.participants !== undefined ||
    part?.organisationsMapped !== undefined ||
    delegations.some((row) => row.part === country) ||
    narratives.some(({ id }) => id.endsWith(`.${country}`))
  );
}

/** Which of some activities hold a note that its author meant for her own house. */
export function withInternalNote(state: ConsolidationState, activities: ReadonlySet<string>): readonly string[] {
  return [...activities].filter((id) => {
    const record = state.records.get(id);
    return record !== undefined && hasContent(record) && mentions(record, 'internalNote');
  });
}

function mentions({ value, conflicts = {} }: Extract<RecordOrTombstone, { value: unknown }>, field: string): boolean {
  return value[field] !== undefined || conflicts[field] !== undefined;
}
