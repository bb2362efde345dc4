import { useEffect, useMemo, useState } from 'react';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import { pauseWhenDue } from '../../../calculating/pause-when-due.ts';
import { previewAll, previewFiles, rememberedPreview, uncompared } from './incoming.ts';
import type { CombinedPreview, FilePreview, IncomingFile } from './incoming.ts';
import { planFiles } from './plan-returned.ts';

interface Previews {
  readonly previews: readonly FilePreview[];
  /** All files together; null until the last of them has been read and compared, and when there is nothing to take in. */
  readonly combined: CombinedPreview | null;
  readonly isComparing: boolean;
}

interface Done extends Previews {
  readonly files: readonly IncomingFile[];
  readonly here: ConsolidationState;
}

/**
 * What taking in the files would do: each once, for as long as nothing changes here; all together when the last one has
 * been read. Thousands of records take a second: they are compared in short slices, and no longer than it is wanted.
 */
export function usePreviews(
  files: readonly IncomingFile[],
  here: ConsolidationState,
  store: Pick<ProjectStore, 'previewMerge'>,
  /** Whom the edits of workbooks are from, as others will see it. */
  author: string,
): Previews {
  const previewMerge = useMemo(
    () => rememberedPreview(here, (state, signal) => store.previewMerge(state, signal)),
    [here, store],
  );
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    const { signal } = wanted;
    const compare = async () => {
      const planned = await planFiles(files, { here, author: { author }, pause: pauseWhenDue(), signal });
      const previews = planned && (await previewFiles(planned, previewMerge, signal));
      if (!planned || !previews || signal.aborted) return;
      const isReading = files.some(({ status }) => status === 'reading');
      setDone((before) => ({
        files,
        here,
        previews,
        combined: before && isAnswered(before.files, files) ? before.combined : null,
        isComparing: !isReading,
      }));
      if (isReading) return;
      const combined = await previewAll(planned, previews, here, { previewMerge, pause: pauseWhenDue(), signal });
      if (!signal.aborted) setDone({ files, here, previews, combined, isComparing: false });
    };
    void compare();
    return () => wanted.abort();
  }, [files, here, previewMerge, author]);
  if (done?.files === files && done.here === here) return done;
  const known = new Map(done?.here === here ? done.previews.map((preview) => [preview.key, preview]) : []);
  const previews = files.map((file) => {
    const before = known.get(file.key);
    return before && !before.isReading ? before : uncompared(file);
  });
  // While an answer is worked in, what stands there stays: it is the same but for a row.
  const combined = done?.here === here && isAnswered(done.files, files) ? done.combined : null;
  return { previews, combined, isComparing: files.length > 0 };
}

/** The same files, all of them read, of which questions were answered. */
function isAnswered(before: readonly IncomingFile[], files: readonly IncomingFile[]): boolean {
  return before.length === files.length && files.every(({ key }, index) => before[index]?.key === key);
}
