import { crossCutting, genders, unplanned } from '../codes/activity-codes.ts';
import type { BreakdownDimension } from '../codes/activity-codes.ts';
import { countryCodes } from '../codes/countries.ts';
import { organisationTypes } from '../codes/organisation-codes.ts';
import type { Activity } from '../schema/activity.ts';
import type { Project } from '../schema/project.ts';
import { splitBreakdownKey } from './counted-parts.ts';
import type { Found, Rule } from './rule.ts';
import { activityRule, preparedActivityRule } from './rule.ts';

interface Coded {
  readonly code: string;
  readonly withdrawn?: true;
}

/** Fields of an activity whose codes come from the project, and the code that needs no list. */
const codedFields: readonly {
  readonly field: 'pillar' | 'thematicArea' | 'planItem' | 'milestones' | 'targetGroups';
  readonly list: (project: Project) => readonly Coded[];
  readonly always?: string;
}[] = [
  { field: 'pillar', list: (project) => project.pillars },
  { field: 'thematicArea', list: (project) => project.thematicAreas, always: crossCutting },
  { field: 'planItem', list: (project) => project.plan, always: unplanned },
  { field: 'milestones', list: (project) => project.milestones },
  { field: 'targetGroups', list: (project) => project.targetGroups },
];

/** Options of each breakdown; an organisation stands by its id and is checked with the other references. */
const breakdownOptions: Readonly<
  Record<Exclude<BreakdownDimension, 'organisation'>, (project: Project) => ReadonlySet<string>>
> = {
  country: () => countryCodes,
  'organisation type': () => new Set(organisationTypes),
  gender: () => new Set(genders),
  'target group': (project) => codesIn(project.targetGroups),
  'age group': (project) => codesIn(project.ageGroups ?? []),
};

export const projectCodeRules: readonly Rule[] = [
  activityRule('findings.codeUnknown', 'error', (activity, { dataset }) =>
    codesWhere(activity, dataset.project, (known) => known === undefined),
  ),
  // An old record keeps its old codes (`domain.md` §2): only what is entered now may not use a withdrawn one.
  activityRule('findings.codeWithdrawn', 'error', (activity, { dataset, newRecords }) =>
    newRecords.has(activity.id) ? codesWhere(activity, dataset.project, (known) => known?.withdrawn === true) : [],
  ),
  preparedActivityRule('findings.breakdownOptionUnknown', 'error', (context) => {
    const options = new Map<string, ReadonlySet<string>>(
      Object.entries(breakdownOptions).map(([dimension, list]) => [dimension, list(context.dataset.project)]),
    );
    return (activity) => unknownOptions(activity, options);
  }),
];

const lists = new WeakMap<readonly Coded[], ReadonlyMap<string, Coded>>();

function* codesWhere(
  activity: Activity,
  project: Project,
  isFound: (known: Coded | undefined) => boolean,
): Iterable<Found> {
  for (const { field, list, always } of codedFields) {
    const value = activity[field];
    if (value === undefined) continue;
    const known = byCode(list(project));
    for (const code of typeof value === 'string' ? [value] : value) {
      if (code !== always && isFound(known.get(code))) yield { field, params: { value: code, list: field } };
    }
  }
}

function* unknownOptions(activity: Activity, options: ReadonlyMap<string, ReadonlySet<string>>): Iterable<Found> {
  for (const line of activity.breakdowns ?? []) {
    const [dimension, option] = splitBreakdownKey(line.id);
    const known = options.get(dimension);
    if (known && !known.has(option)) {
      yield {
        field: `breakdowns/${line.id}`,
        params: { value: option, list: dimension.replaceAll(' ', '') },
      };
    }
  }
}

function codesIn(list: readonly Coded[]): ReadonlySet<string> {
  return new Set(list.map((item) => item.code));
}

function byCode(list: readonly Coded[]): ReadonlyMap<string, Coded> {
  let known = lists.get(list);
  if (!known) {
    known = new Map(list.map((item) => [item.code, item]));
    lists.set(list, known);
  }
  return known;
}
