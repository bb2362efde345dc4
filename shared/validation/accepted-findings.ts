import type { Acceptance, Issue } from '../issue.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { CheckOptions, Context } from './context.ts';

/** Findings with an answer of their own: a choice, an answer about one event, a reason of a late change. */
const answeredElsewhere: ReadonlySet<string> = new Set([
  'findings.undecided',
  'findings.deletionUndecided',
  'findings.sameEvent',
  'findings.lateChangeWithoutReason',
  'findings.lateRemovalWithoutReason',
]);

/** True when somebody may let the finding stand with a comment: a "please check" of an activity or of the project. */
export function canBeAccepted({ severity, code, path }: Issue): boolean {
  return (
    severity === 'warning' &&
    path.record !== undefined &&
    (path.kind === 'activity' || path.kind === 'project') &&
    !answeredElsewhere.has(code)
  );
}

/**
 * The key under which a finding is accepted: its code, and a hash of the record, the field and the values that it
 * speaks of. When one of them changes, it is another finding and speaks again; the same everywhere, so that two people
 * who accept one finding mean one entry.
 */
export function findingKeyOf({ code, path, params }: Issue): string {
  const values = Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const facts = JSON.stringify([code, path.record ?? '', path.field ?? '', values]);
  return `${code.slice(code.indexOf('.') + 1)}.${hashOf(facts)}`;
}

/**
 * Leaves out the findings that somebody let stand, or says so of them.
 * @returns the same findings in their order
 */
export function heedAccepted(findings: readonly Issue[], context: Context, options: CheckOptions): Issue[] {
  return findings.flatMap((finding) => {
    const accepted = acceptanceOf(finding, context);
    if (!accepted) return [finding];
    return options.withAccepted ? [{ ...finding, accepted }] : [];
  });
}

function acceptanceOf(finding: Issue, { activities, dataset }: Context): Acceptance | undefined {
  if (!canBeAccepted(finding)) return undefined;
  const entries = entriesFor(finding, activities, dataset);
  if (!entries || entries.length === 0) return undefined;
  const key = findingKeyOf(finding);
  const { comment, author, day } = entries.find(({ id }) => id === key) ?? {};
  if (comment === undefined) return undefined;
  return { comment, ...(author !== undefined && { author }), ...(day !== undefined && { day }) };
}

function entriesFor({ path }: Issue, activities: Context['activities'], { project }: Dataset) {
  return path.kind === 'project' ? project.acceptedFindings : activities.get(path.record ?? '')?.acceptedFindings;
}

/** FNV-1a (Fowler, Noll, Vo) of the UTF-16 units, twice with other offsets: 64 bits. It keeps no secret. */
function hashOf(text: string): string {
  let [one, other] = [0x81_1c_9d_c5, 0x01_00_01_93];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01_00_01_93);
    other = Math.imul(other ^ (unit + index), 0x01_00_01_93);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
