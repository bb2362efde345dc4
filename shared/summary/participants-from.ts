import { completeCounts, unknownCounts } from '../counting/complete-counts.ts';
import type { Counts } from '../counting/complete-counts.ts';
import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { Activity } from '../schema/activity.ts';
import type { CountColumn, ParticipantFields, RecordedCount } from '../schema/count.ts';
import { labelOf } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';

/**
 * Participants of an activity from one country (`domain.md` §4): what its country part says, else its breakdown by
 * country, never both added. Not filled in where neither is recorded; unknown while one of them is undecided.
 */
export function participantsFromCountry(counted: CountedActivity, country: string): Counts {
  const { activity, conflicts, isUndecided } = counted;
  if (isUndecided || conflicts.has(`countryParts/${country}/participants`)) return unknownCounts;
  const { part, breakdown } = recordedFrom(activity, country);
  if (part && (part.state === 'number' || !breakdown)) {
    const isSameTotal = breakdown && part.state === 'number' && totalOf(breakdown, activity) === part.value;
    return completeCounts(isSameTotal ? { ...breakdown, total: part } : allIn(part, activity), activity);
  }
  return completeCounts(breakdown ?? {}, {
    mode: activity.mode,
    isModeUndecided: conflicts.has('mode'),
    isUndecided: (column: CountColumn) => conflicts.has(`breakdowns/country:${country}/${column}`),
  });
}

/**
 * An issue when the country part and the breakdown give different totals. Its sentence goes out with summaries: it does
 * not tell how many of one activity came from the country (`domain.md` §6).
 */
export function checkParticipantsFrom({ activity }: CountedActivity, country: string): Issue | undefined {
  const { part, breakdown } = recordedFrom(activity, country);
  const total = breakdown && totalOf(breakdown, activity);
  if (part?.state !== 'number' || total === undefined || total === part.value) return undefined;
  const path = { kind: 'activity', record: activity.id, label: labelOf(activity), field: `countryParts/${country}` };
  return warning('summary.fromDiffers', path, { country, part: part.value, breakdown: total });
}

/** Countries from which an activity says how many took part, each once. */
export function countriesRecordedFrom({ countryParts = [], breakdowns = [] }: Activity): readonly string[] {
  const parts = countryParts.filter(({ participants }) => participants !== undefined).map(({ id }) => id);
  const lines = breakdowns.map(({ id }) => /^country:(.+)$/.exec(id)?.[1]).filter((country) => country !== undefined);
  return [...new Set([...parts, ...lines])];
}

function recordedFrom({ countryParts = [], breakdowns = [] }: Activity, country: string) {
  return {
    part: countryParts.find(({ id }) => id === country)?.participants,
    breakdown: breakdowns.find(({ id }) => id === `country:${country}`),
  };
}

/** A country part has one count; where only one way was offered, all of them came that way. */
function allIn(part: RecordedCount, { mode }: Activity): ParticipantFields {
  if (mode === 'in person') return { inPerson: part, total: part };
  return mode === 'online' ? { online: part, total: part } : { total: part };
}

function totalOf(breakdown: ParticipantFields, { mode }: Activity): number | undefined {
  const { total } = completeCounts(breakdown, { mode });
  return total.state === 'number' ? total.value : undefined;
}
