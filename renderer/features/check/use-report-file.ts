import { useCallback, useRef, useState } from 'react';
import { error } from '../../../shared/issue.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { DocumentPart } from '../../../shared/reading/document-parts.ts';
import { megabyte, readingLimits } from '../../../shared/reading/limits.ts';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';
import { refused } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';

export type ReportFileState =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'read'; readonly file: string; readonly parts: readonly DocumentPart[] };

/** A file that is not in memory yet. */
export interface ChosenReport {
  readonly name: string;
  readonly size: number;
  readonly load: () => Promise<Uint8Array>;
}

/** One report at a time, read in a worker of its own. Nothing of it is kept: it is gone with the page. */
export function useReportFile() {
  const [current, setCurrent] = useState<ReportFileState>({ state: 'none' });
  const running = useRef(new AbortController());
  const read = useCallback(
    (file: string, load: (signal: AbortSignal) => Promise<Result<readonly DocumentPart[]> | null>) => {
      running.current.abort();
      running.current = new AbortController();
      const { signal } = running.current;
      setCurrent({ state: 'reading', file });
      const work = async () => {
        const result = await load(signal).catch(() => refused(error('reading.readerFailed', { file })));
        if (result === null || signal.aborted) return;
        setCurrent(
          result.ok ? { state: 'read', file, parts: result.value } : { state: 'refused', issues: result.issues },
        );
      };
      void work();
    },
    [],
  );
  const open = useCallback(
    ({ name, size, load }: ChosenReport) =>
      read(name, async (signal) => {
        const limit = readingLimits.bytes;
        if (size > limit)
          return refused(error('tables.tooLarge', { file: name }, { limit: Math.floor(limit / megabyte) }));
        return readInWorker({ wanted: 'document', file: name, from: await load() }, { signal });
      }),
    [read],
  );
  /** @param name what the pasted text is called */
  const paste = useCallback(
    (pasted: Pasted, name: string) =>
      read(name, (signal) => readInWorker({ wanted: 'document', file: name, from: pasted }, { signal })),
    [read],
  );
  const close = useCallback(() => {
    running.current.abort();
    setCurrent({ state: 'none' });
  }, []);
  return { current, open, paste, close };
}
