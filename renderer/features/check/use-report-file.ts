import { useCallback } from 'react';
import type { DocumentPart } from '../../../shared/reading/document-parts.ts';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';
import type { ArrivingFile } from '../../reading/arriving-file.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';
import { loadWithin, useOneFile } from '../../reading/use-one-file.ts';

/** One report at a time, read in a worker of its own. */
export function useReportFile() {
  const { current, read, close } = useOneFile<readonly DocumentPart[]>();
  const open = useCallback(
    (file: ArrivingFile) =>
      read(file.name, async (signal) => {
        const bytes = await loadWithin(file);
        if (!bytes.ok) return bytes;
        return readInWorker({ wanted: 'document', file: file.name, from: bytes.value }, { signal });
      }),
    [read],
  );
  /** @param name what the pasted text is called */
  const paste = useCallback(
    (pasted: Pasted, name: string) =>
      read(name, (signal) => readInWorker({ wanted: 'document', file: name, from: pasted }, { signal })),
    [read],
  );
  return { current, open, paste, close };
}
