import type { Protection } from '../../shared/outputs/figures/protected-from.ts';
import { readPublications } from '../../shared/suppression/publication.ts';
import type { WorkspaceSettings } from './store-snapshot.ts';

/**
 * By what small numbers of people with a trait are kept out of what leaves this workspace: its threshold, and what readers
 * have seen before. Undefined: what was published cannot be read, so that nobody knows what must stay hidden.
 */
export function protectionOf({
  smallNumbersBelow,
  published: text,
}: Pick<WorkspaceSettings, 'smallNumbersBelow' | 'published'>): Protection | undefined {
  const published = readPublications(text);
  const threshold = Number(smallNumbersBelow);
  return published && { published, ...(Number.isInteger(threshold) && threshold > 1 && { threshold }) };
}
