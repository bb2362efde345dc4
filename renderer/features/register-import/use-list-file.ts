import { useCallback, useRef, useState } from 'react';
import { error } from '../../../shared/issue.ts';
import type { Issue } from '../../../shared/issue.ts';
import { megabyte, readingLimits } from '../../../shared/reading/limits.ts';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';
import { refused } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';
import type { TablesRead } from '../../reading/read-request.ts';
import { openList } from './open-list.ts';
import type { OpenList } from './open-list.ts';

export type ListState =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'open'; readonly list: OpenList };

/** A file that can still be looked at before all of it is in memory. */
export interface ArrivingFile {
  readonly name: string;
  readonly size: number;
  readonly load: () => Promise<Uint8Array>;
}

export interface ListFile {
  readonly current: ListState;
  readonly open: (file: ArrivingFile) => void;
  /** @param name what the pasted table is called */
  readonly paste: (pasted: Pasted, name: string) => void;
  /** Stops reading, or puts the list away. */
  readonly close: () => void;
}

/** One list at a time, read in a worker of its own. */
export function useListFile(): ListFile {
  const [current, setCurrent] = useState<ListState>({ state: 'none' });
  const running = useRef(new AbortController());
  const begin = useCallback((file: string, read: (signal: AbortSignal) => Promise<Result<TablesRead> | null>) => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setCurrent({ state: 'reading', file });
    const work = async () => {
      const result = await read(signal).catch(() => refused(error('reading.readerFailed', { file })));
      if (result === null || signal.aborted) return;
      const opened = openList(file, result);
      setCurrent(opened.ok ? { state: 'open', list: opened.value } : { state: 'refused', issues: opened.issues });
    };
    void work();
  }, []);
  const open = useCallback((file: ArrivingFile) => begin(file.name, (signal) => readFile(file, signal)), [begin]);
  const paste = useCallback(
    (pasted: Pasted, name: string) =>
      begin(name, (signal) => readInWorker({ wanted: 'pasted', file: name, pasted }, { signal })),
    [begin],
  );
  const close = useCallback(() => {
    running.current.abort();
    setCurrent({ state: 'none' });
  }, []);
  return { current, open, paste, close };
}

async function readFile({ name, size, load }: ArrivingFile, signal: AbortSignal): Promise<Result<TablesRead> | null> {
  const limit = readingLimits.bytes;
  if (size > limit) return refused(error('tables.tooLarge', { file: name }, { limit: Math.floor(limit / megabyte) }));
  return readInWorker({ wanted: 'tables', file: name, bytes: await load() }, { signal });
}
