import { useEffect, useMemo, useState } from 'react';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import { pauseWhenDue } from '../../../calculating/pause-when-due.ts';
import { previewAll, previewFiles, rememberedPreview, uncompared } from './incoming.ts';
import type { CombinedPreview, FilePreview, IncomingFile } from './incoming.ts';

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
      const previews = await previewFiles(files, previewMerge, signal);
      if (!previews || signal.aborted) return;
      const isReading = files.some(({ status }) => status === 'reading');
      setDone({ files, here, previews, combined: null, isComparing: !isReading });
      if (isReading) return;
      const combined = await previewAll(files, previews, here, { previewMerge, pause: pauseWhenDue(), signal });
      if (!signal.aborted) setDone({ files, here, previews, combined, isComparing: false });
    };
    void compare();
    return () => wanted.abort();
  }, [files, here, previewMerge]);
  if (done?.files === files && done.here === here) return done;
  const known = new Map(done?.here === here ? done.previews.map((preview) => [preview.key, preview]) : []);
  const previews = files.map((file) => {
    const before = known.get(file.key);
    return before && !before.isReading ? before : uncompared(file);
  });
  return { previews, combined: null, isComparing: files.length > 0 };
}
