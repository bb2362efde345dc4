import type { Activity } from '../schema/activity.ts';
import type { Count } from '../schema/count.ts';
import type { FieldConflicts } from './participants.ts';

/**
 * True when a held activity shows that a country reported a plan item which each country delivers (`domain.md` §4): it
 * is in the country's scope and has a known figure, participants or organisations mapped. Where several countries share
 * one activity and tell their own organisations, each country's part speaks for itself alone.
 *
 * @param total as `participantsOf` gives it
 * @param conflicts undecided conflicts of this activity, by field: a part in conflict is no figure
 */
export function isReportedFor(
  { scope = [], countryParts = [] }: Pick<Activity, 'scope' | 'countryParts'>,
  country: string,
  total: Count,
  conflicts: FieldConflicts,
): boolean {
  if (!scope.includes(country)) return false;
  const part = countryParts.find(({ id }) => id === country);
  if (part?.organisationsMapped?.state === 'number') return true;
  const haveParts =
    countryParts.some((one) => one.organisationsMapped !== undefined) ||
    [...conflicts.keys()].some((field) => /^countryParts\/.*\/organisationsMapped$/.test(field));
  if (scope.length > 1 && haveParts) return part?.participants?.state === 'number';
  return total.state === 'number';
}
