import {
  activityModes,
  activityStatuses,
  activityTypes,
  breakdownDimensions,
  countBases,
  crossCutting,
  evidenceKinds,
  evidenceMedia,
  linkKinds,
  metQualifiers,
  narrativeParts,
  streamMetrics,
  unplanned,
} from '../../codes/activity-codes.ts';
import { countryCodes } from '../../codes/countries.ts';
import { organisationRoles, organisationTypes } from '../../codes/organisation-codes.ts';
import { periodStates } from '../../schema/bookkeeping.ts';
import type { Project } from '../../schema/project.ts';

type CodeSource = (project: Project) => readonly string[];

const codesOf = (list: readonly { readonly code: string }[] | undefined) => (list ?? []).map((item) => item.code);

/** Every list a column may be bound to, by name; withdrawn codes stay, because old records keep theirs. */
export const codeLists = {
  'Activity types': () => activityTypes,
  Statuses: () => activityStatuses,
  Modes: () => activityModes,
  Bases: () => countBases,
  Dimensions: () => breakdownDimensions,
  'Stream metrics': () => streamMetrics,
  'Link kinds': () => linkKinds,
  'Text parts': () => narrativeParts,
  'Evidence kinds': () => evidenceKinds,
  'Evidence media': () => evidenceMedia,
  Qualifiers: () => metQualifiers,
  'Organisation types': () => organisationTypes,
  'Organisation roles': () => organisationRoles,
  Countries: (project) => {
    const own = [...project.countries, ...(project.otherCountries ?? [])];
    return [...own, ...[...countryCodes].filter((code) => !own.includes(code)).toSorted()];
  },
  'Open or closed': () => ['open', 'closed'],
  'Counts from': () => ['sessions'],
  Standing: () => ['formal', 'informal'],
  'Yes or empty': () => ['yes'],
  Pillars: (project) => codesOf(project.pillars),
  'Thematic areas': (project) => [...codesOf(project.thematicAreas), crossCutting],
  Milestones: (project) => codesOf(project.milestones),
  'Target groups': (project) => codesOf(project.targetGroups),
  'Plan items': (project) => [...codesOf(project.plan), unplanned],
  Questions: (project) => codesOf(project.questions),
  'Overlap answers': () => ['same', 'different', 'shared'],
  'Overlap methods': () => ['sum', 'max', 'stated'],
  'Period states': () => periodStates,
} satisfies Record<string, CodeSource>;
export type CodeListName = keyof typeof codeLists;

export const codeListNames = Object.keys(codeLists) as CodeListName[];

const codesByProject = new WeakMap<Project, Map<CodeListName, ReadonlyMap<string, string>>>();

/** The code a person typed, found whatever its capitals; `undefined` when the list does not have it. */
export function findCode(project: Project, list: CodeListName, typed: string): string | undefined {
  const lists = codesByProject.get(project) ?? new Map<CodeListName, ReadonlyMap<string, string>>();
  codesByProject.set(project, lists);
  let codes = lists.get(list);
  if (!codes) {
    const source: CodeSource = codeLists[list];
    const all = source(project);
    codes = new Map([
      ...all.map((code) => [code.toLowerCase(), code] as const),
      ...all.map((code) => [code, code] as const),
    ]);
    lists.set(list, codes);
  }
  const wanted = typed.trim();
  return codes.get(wanted) ?? codes.get(wanted.toLowerCase());
}
