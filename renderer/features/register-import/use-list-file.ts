import { useCallback } from 'react';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';
import type { ArrivingFile } from '../../reading/arriving-file.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';
import { loadWithin, useOneFile } from '../../reading/use-one-file.ts';
import type { FileState } from '../../reading/use-one-file.ts';
import { openList } from './open-list.ts';
import type { OpenList } from './open-list.ts';

export interface ListFile {
  readonly current: FileState<OpenList>;
  readonly open: (file: ArrivingFile) => void;
  /** @param name what the pasted table is called */
  readonly paste: (pasted: Pasted, name: string) => void;
  /** Stops reading, or puts the list away. */
  readonly close: () => void;
}

/** One list at a time, read in a worker of its own. */
export function useListFile(): ListFile {
  const { current, read, close } = useOneFile<OpenList>();
  const open = useCallback(
    (file: ArrivingFile) =>
      read(file.name, async (signal) => {
        const bytes = await loadWithin(file);
        if (!bytes.ok) return bytes;
        const tables = await readInWorker({ wanted: 'tables', file: file.name, bytes: bytes.value }, { signal });
        return tables && openList(file.name, tables);
      }),
    [read],
  );
  const paste = useCallback(
    (pasted: Pasted, name: string) =>
      read(name, async (signal) => {
        const tables = await readInWorker({ wanted: 'pasted', file: name, pasted }, { signal });
        return tables && openList(name, tables);
      }),
    [read],
  );
  return { current, open, paste, close };
}
