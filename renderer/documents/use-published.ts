import type { Protection } from '../../shared/outputs/figures/protected-from.ts';
import { readPublications, withIssue, writePublications } from '../../shared/suppression/publication.ts';
import type { Publication } from '../../shared/suppression/publication.ts';
import { protectionOf } from '../store/protection-of.ts';
import { useStore } from '../store/store-context.tsx';

/** What readers of earlier documents have seen of people with a trait, and how to remember one more. */
export function usePublished() {
  const store = useStore();
  const read = () => readPublications(store.getSnapshot().settings.published);
  /** Undefined: it cannot be read, and nothing may leave. */
  const protection = (): Protection | undefined => protectionOf(store.getSnapshot().settings);
  const remember = async (publication: Publication | undefined): Promise<void> => {
    const before = read();
    if (!publication || !before) return;
    const after = withIssue(before, publication);
    if (after !== before) await store.saveSettings({ published: writePublications(after) });
  };
  return { protection, remember };
}
