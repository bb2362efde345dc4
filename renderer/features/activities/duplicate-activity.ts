import type { Activity } from '../../../shared/schema/activity.ts';

/** What describes an activity, as against what was counted, proved or decided about this one. */
const kept = [
  'title',
  'subtitle',
  'reportedBy',
  'type',
  'mode',
  'scope',
  'pillar',
  'thematicArea',
  'milestones',
  'planItem',
  'places',
  'audience',
  'plannedParticipants',
  'targetGroups',
  'targetGroupsText',
] as const satisfies readonly (keyof Activity)[];

/**
 * A new activity like another: what it is, where, for whom, with whom. Without reference, status, dates, numbers,
 * delegations, links, texts, evidence and notes: these belong to the one that took place.
 */
export function duplicateOf(activity: Activity, newId: () => string): Readonly<Record<string, unknown>> {
  const fields = kept.flatMap((name) => (activity[name] === undefined ? [] : [[name, activity[name]]]));
  const organisations = (activity.organisations ?? [])
    .map((entry) => ({ ...entry, id: newId() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...Object.fromEntries(fields), ...(organisations.length > 0 && { organisations }) };
}
