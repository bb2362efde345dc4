import { participantsOf } from '../../../shared/counting/participants.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { CountColumn, ParticipantFields } from '../../../shared/schema/count.ts';

/** A way in which people came. */
export type Way = Extract<CountColumn, 'inPerson' | 'online'>;

const ways: readonly Way[] = ['inPerson', 'online'];

/** An activity, or one session of it, and what an import brings into it. */
export interface Arrival {
  readonly activity: Activity;
  /** Undefined: the whole activity. */
  readonly session: string | undefined;
  /** How the activity was held, after the import. */
  readonly mode: Activity['mode'];
  /** Counts as `countsOf` gives them. */
  readonly counts: ParticipantFields;
}

/** What the import does with the total: it states the one of the files, takes away the one of before, or leaves it. */
export function totalAfter(arrival: Arrival): 'stated' | 'emptied' | 'left' {
  const part = partOf(arrival);
  if (waysNotShown(arrival).length > 0) return part?.total === undefined ? 'left' : 'emptied';
  return needsTotal(arrival) ? 'stated' : 'left';
}

/** The numbers of ways of which the files say nothing: they stay as they are. */
export function numbersKept(arrival: Arrival): Pick<Activity, Way> {
  const part = partOf(arrival);
  const kept = waysNotShown(arrival).filter((way) => part?.[way]?.state === 'number');
  return Object.fromEntries(kept.map((way) => [way, part?.[way]]));
}

/**
 * Ways in which people came, or may have come, and of which the files say nothing: what the files show is then not the
 * total. A session of a hybrid activity may have had one way only, so there an empty field says nothing.
 */
function waysNotShown(arrival: Arrival): readonly Way[] {
  const { counts, mode, session } = arrival;
  // Files that do not say how anybody came may show all of them.
  if (counts.inPerson === undefined && counts.online === undefined) return [];
  const part = partOf(arrival);
  return ways.filter((way) => {
    const before = part?.[way];
    if (counts[way] !== undefined || before?.state === 'notApplicable') return false;
    if (before === undefined) return mode === 'hybrid' && session === undefined;
    return before.state === 'unknown' || before.value > 0;
  });
}

/** A total is stated where it was before, and where the parts do not come to it by themselves. */
function needsTotal(arrival: Arrival): boolean {
  const { activity, mode, counts } = arrival;
  const part = partOf(arrival);
  if (part?.total !== undefined) return true;
  const { inPerson = part?.inPerson, online = part?.online, both = part?.both } = counts;
  const parts = { ...(inPerson && { inPerson }), ...(online && { online }), ...(both && { both }) };
  const { total } = participantsOf({ id: activity.id, ...(mode && { mode }), ...parts });
  return !(total.state === 'number' && counts.total?.state === 'number' && total.value === counts.total.value);
}

function partOf({ activity, session }: Arrival): ParticipantFields | undefined {
  return session === undefined ? activity : activity.sessions?.find(({ id }) => id === session);
}
