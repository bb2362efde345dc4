import { parseAddress } from '../../shared/package/address.ts';
import type { Issue } from '../../shared/issue.ts';
import { countColumns } from '../../shared/schema/count.ts';
import type { Activity } from '../../shared/schema/activity.ts';

/** The sections of one activity, in the order of the left rail. */
export const sections = [
  'basics',
  'when',
  'participants',
  'organisations',
  'delegations',
  'links',
  'texts',
  'evidence',
  'history',
] as const;
export type Section = (typeof sections)[number];

export function isSection(name: string | undefined): name is Section {
  return (sections as readonly (string | undefined)[]).includes(name);
}

/** Fields that are not in the section `participants`. */
const sectionOfField: Readonly<Partial<Record<keyof Activity, Section>>> = {
  reference: 'basics',
  title: 'basics',
  subtitle: 'basics',
  reportedBy: 'basics',
  type: 'basics',
  status: 'basics',
  mode: 'basics',
  scope: 'basics',
  pillar: 'basics',
  thematicArea: 'basics',
  milestones: 'basics',
  planItem: 'basics',
  follows: 'basics',
  targetGroups: 'basics',
  targetGroupsText: 'basics',
  answers: 'basics',
  cost: 'basics',
  followUp: 'basics',
  internalNote: 'basics',
  sourceNote: 'basics',
  sessions: 'when',
  places: 'when',
  organisations: 'organisations',
  delegations: 'delegations',
  links: 'links',
  narratives: 'texts',
  evidence: 'evidence',
  acceptedFindings: 'basics',
};

/** The section in which a field stands. Counts of sessions stand with the other counts. */
export function sectionOf(address: string): Section {
  const { name, field } = parseAddress(address);
  if (name === 'deleted') return 'basics';
  if (name === 'sessions' && (countColumns as readonly (string | undefined)[]).includes(field)) return 'participants';
  return sectionOfField[name as keyof Activity] ?? 'participants';
}

/** The section in which a finding is shown; one without a field is about the whole activity. */
export function sectionOfIssue({ code, path }: Issue): Section {
  // The reason for a sum of sessions that is unknown stands with the counts.
  if (code.startsWith('findings.unknown')) return 'participants';
  return path.field === undefined ? 'basics' : sectionOf(path.field);
}

/** In the order in which F8 leads through them. */
export function inReadingOrder(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf(issue: Issue): number {
  return sections.indexOf(sectionOfIssue(issue));
}

export type SectionState = 'must fix' | 'please check' | 'complete' | 'empty';

/** Worst finding of each section; without one, whether anything is filled in. */
export function sectionStates(activity: Activity, issues: readonly Issue[]): Readonly<Record<Section, SectionState>> {
  const filled = new Set(
    Object.keys(activity)
      .filter((name) => name !== 'id')
      .map(sectionOf),
  );
  const stateOf = (section: Section): SectionState => {
    const own = issues.filter((issue) => sectionOfIssue(issue) === section);
    if (own.some(({ severity }) => severity === 'error')) return 'must fix';
    if (own.length > 0) return 'please check';
    return filled.has(section) || section === 'history' ? 'complete' : 'empty';
  };
  return Object.fromEntries(sections.map((section) => [section, stateOf(section)])) as Record<Section, SectionState>;
}
