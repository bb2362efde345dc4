import { canonicalJson } from '../../package/canonical-json.ts';
import type { Platform } from '../../platform.ts';
import type { ActivityPart } from './implementation-report.ts';

/** What each activity of a report says, as a hash by its id: small enough to be kept with the file that was made. */
export type ContentHashes = Readonly<Record<string, string>>;

/** Activities (ids) of a report that an earlier one had not, had with other words or numbers, or had alone. */
export interface ChangedSince {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** In the earlier report alone: deleted, out of its period or scope, or no longer held. */
  readonly gone: readonly string[];
}

/** The hash of every activity's blocks but its heading, whose number changes with the order. */
export async function contentHashes(
  activities: readonly ActivityPart[],
  { sha256, encodeUtf8 }: Pick<Platform, 'sha256' | 'encodeUtf8'>,
): Promise<ContentHashes> {
  const entries = activities.map(async ({ id, title, blocks }): Promise<[string, string]> => {
    const said = canonicalJson([title, ...blocks.slice(1)]);
    return [id, await sha256(encodeUtf8(said))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Two reports of one language and kind compared, activity by activity. */
export function changedSince(before: ContentHashes, now: ContentHashes): ChangedSince {
  return {
    added: Object.keys(now).filter((id) => !Object.hasOwn(before, id)),
    changed: Object.keys(now).filter((id) => Object.hasOwn(before, id) && before[id] !== now[id]),
    gone: Object.keys(before).filter((id) => !Object.hasOwn(now, id)),
  };
}
