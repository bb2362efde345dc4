import { readPublications, withIssue, writePublications } from '../../shared/suppression/publication.ts';
import type { Contents } from './contents.ts';
import type { WorkspaceSettings } from './store-snapshot.ts';

/**
 * The contents of a backup with what was published since: a restore takes back what was recorded, never what readers
 * have seen.
 */
export function keepPublished(restored: Contents, now: WorkspaceSettings): Contents {
  if (now.published === undefined || now.published === restored.settings.published) return restored;
  const [before, since] = [readPublications(restored.settings.published), readPublications(now.published)];
  // What cannot be read stays as it is: it stops the next publication, and does not vanish.
  const published =
    before && since ? writePublications(since.reduce((all, issue) => withIssue(all, issue), before)) : now.published;
  return { ...restored, settings: { ...restored.settings, published } };
}
