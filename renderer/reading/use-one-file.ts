import { useCallback, useRef, useState } from 'react';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import type { SentenceCode } from '../../shared/messages/catalogue.ts';
import { megabyte, readingLimits } from '../../shared/reading/limits.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ArrivingFile } from './arriving-file.ts';

export type FileState<Value> =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'read'; readonly file: string; readonly value: Value };

export interface OneFile<Value> {
  readonly current: FileState<Value>;
  /**
   * Reads what has a name, in place of what was there before.
   * @param read null: it was stopped
   */
  readonly read: (file: string, read: (signal: AbortSignal) => Promise<Result<Value> | null>) => void;
  /** Stops reading, or puts away what was read. */
  readonly close: () => void;
}

/** One file at a time; of several only the last one counts. Nothing of it is kept: it is gone with the page. */
export function useOneFile<Value>(): OneFile<Value> {
  const [current, setCurrent] = useState<FileState<Value>>({ state: 'none' });
  const running = useRef(new AbortController());
  const read: OneFile<Value>['read'] = useCallback((file, load) => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setCurrent({ state: 'reading', file });
    const work = async () => {
      const result = await load(signal).catch(() => refused(error('reading.readerFailed', { file })));
      if (result === null || signal.aborted) return;
      setCurrent(
        result.ok ? { state: 'read', file, value: result.value } : { state: 'refused', issues: result.issues },
      );
    };
    void work();
  }, []);
  const close = useCallback(() => {
    running.current.abort();
    setCurrent({ state: 'none' });
  }, []);
  return { current, read, close };
}

/** The bytes of a file, unless it is larger than the reader takes; then nothing of it is loaded. */
export async function loadWithin(
  { name, size, load }: ArrivingFile,
  limit: number = readingLimits.bytes,
  tooLarge: SentenceCode = 'tables.tooLarge',
): Promise<Result<Uint8Array>> {
  if (size > limit) return refused(error(tooLarge, { file: name }, { limit: Math.floor(limit / megabyte) }));
  return ok(await load());
}
