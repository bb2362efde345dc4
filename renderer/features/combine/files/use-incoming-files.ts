import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { error } from '../../../../shared/issue.ts';
import type { Host, HostBridge } from '../../../../shared/host.ts';
import { refused } from '../../../../shared/result.ts';
import { arrivingFile } from '../../../reading/arriving-file.ts';
import type { ArrivingFile } from '../../../reading/arriving-file.ts';
import { readInWorker } from '../../../reading/read-in-worker.ts';
import { installationKeys } from '../../../store/browser-keys.ts';
import { afterAction, asksForPassword } from './incoming.ts';
import type { Answers, IncomingFile } from './incoming.ts';

/** In megabytes. A package of a whole project over several years has a few. */
export const largestFile = 25;
const megabyte = 1024 * 1024;

type Here = Pick<ConsolidationState, 'project' | 'records'>;

export interface IncomingFiles {
  readonly files: readonly IncomingFile[];
  readonly add: (files: readonly ArrivingFile[]) => void;
  /** Reads no further; what was read stays. */
  readonly cancel: () => void;
  /** Answers questions of a workbook. */
  readonly answer: (key: string, answers: Answers) => void;
  /** Reads a file again that asked for its password. */
  readonly unlock: (key: string, password: string) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

/**
 * The files somebody gave, read one after another, each in a worker of its own.
 * @param here what is in the register: workbooks are read by it
 */
export function useIncomingFiles(host: Host, here: Here): IncomingFiles {
  const [files, dispatch] = useReducer(afterAction, []);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const running = useRef(new AbortController());
  const count = useRef(0);
  const locked = useRef(new Map<string, ArrivingFile>());
  const passwords = useRef<readonly string[]>([]);
  const register = useRef(here);
  useEffect(() => {
    register.current = here;
  }, [here]);

  const read = useCallback((key: string, file: ArrivingFile, password?: string) => {
    const { signal } = running.current;
    const before = queue.current;
    const readNext = async () => {
      await before;
      const tried = password === undefined ? passwords.current : [password];
      const result = await readArriving(file, register.current, tried, signal);
      // Files of one sender often have one password: it is tried with the next ones, as long as this page is open.
      if (password !== undefined && result?.ok) passwords.current = [password];
      if (result && !result.ok && result.issues.some(asksForPassword)) locked.current.set(key, file);
      else locked.current.delete(key);
      dispatch({ type: 'done', key, result });
    };
    queue.current = readNext();
  }, []);
  const add = useCallback(
    (arriving: readonly ArrivingFile[]) => {
      for (const file of arriving) {
        count.current += 1;
        const key = String(count.current);
        dispatch({ type: 'arrived', key, name: file.name });
        read(key, file);
      }
    },
    [read],
  );
  const unlock = useCallback(
    (key: string, password: string) => {
      const file = locked.current.get(key);
      if (!file) return;
      dispatch({ type: 'again', key });
      read(key, file, password);
    },
    [read],
  );
  const cancel = useCallback(() => {
    running.current.abort();
    running.current = new AbortController();
  }, []);
  const answer = useCallback((key: string, answers: Answers) => dispatch({ type: 'answered', key, answers }), []);
  const remove = useCallback((key: string) => dispatch({ type: 'removed', key }), []);
  const clear = useCallback(() => {
    cancel();
    dispatch({ type: 'cleared' });
  }, [cancel]);

  usePendingFiles(host, add);
  return { files, add, cancel, answer, unlock, remove, clear };
}

async function readArriving(
  { name, size, load }: ArrivingFile,
  here: Here,
  passwords: readonly string[],
  signal: AbortSignal,
) {
  if (signal.aborted) return null;
  if (size > largestFile * megabyte) return refused(error('reading.tooLarge', { file: name }, { limit: largestFile }));
  try {
    const register = { project: here.project, ids: [...here.records.keys()] };
    const keys = { identities: await installationKeys.identities(), passwords };
    return await readInWorker({ wanted: 'incoming', file: name, bytes: await load(), register, keys }, { signal });
  } catch {
    return refused(error('reading.readerFailed', { file: name }));
  }
}

/** Files opened by double click, now and while the page is open. */
function usePendingFiles(host: Host, add: IncomingFiles['add']): void {
  useEffect(() => {
    const take = () => {
      void host.takePendingFiles().then((files) => add(files.map(arrivingFile)));
    };
    take();
    return isBridge(host) ? host.on('pendingFiles', take) : undefined;
  }, [host, add]);
}

/** The desktop application tells of files unasked; the browser edition gets none this way. */
function isBridge(host: Host): host is HostBridge {
  return 'on' in host;
}
