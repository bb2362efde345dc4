import { proxy, transfer, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { AttendanceWorker } from './attendance-worker.ts';
import type { AnnouncedFile, FileOutcome } from './engine.ts';

type Progress = 'recognising' | 'counting';

/** The worker that recognises and counts, as the window sees it. Every call rejects once the worker is gone. */
export interface EngineLink {
  readonly receive: (
    file: AnnouncedFile,
    port: MessagePort,
    said: (progress: Progress) => void,
  ) => Promise<FileOutcome | null>;
  readonly giveUp: (key: string) => Promise<void>;
  readonly follow: Asked<'follow'>;
  readonly people: Asked<'people'>;
  readonly pairs: Asked<'pairs'>;
  readonly decisions: Asked<'decisions'>;
  readonly persons: Asked<'persons'>;
  readonly splitOf: Asked<'splitOf'>;
  readonly layoutHash: Asked<'layoutHash'>;
  readonly end: () => void;
}

type Asked<Name extends keyof AttendanceWorker> = (
  ...args: Parameters<AttendanceWorker[Name]>
) => Promise<Awaited<ReturnType<AttendanceWorker[Name]>>>;

/** The worker has ended: asked to, or by itself. */
export class EngineEnded extends Error {
  override readonly name = 'EngineEnded';
}

/** Starts the worker. */
export function startEngine(): EngineLink {
  const worker = new Worker(new URL('./attendance-worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<AttendanceWorker> = wrap<AttendanceWorker>(worker);
  const ending = new AbortController();
  // A worker that cannot be loaded, or runs out of memory, answers nothing any more.
  worker.addEventListener('error', () => ending.abort());
  worker.addEventListener('messageerror', () => ending.abort());
  const ended = new Promise<never>((_resolve, reject) => {
    ending.signal.addEventListener('abort', () => reject(new EngineEnded()));
  });
  ended.catch(() => {});
  const or = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  return {
    receive: (file, port, said) =>
      or(remote.receive(file, transfer(port, [port]), proxy(said)) as Promise<FileOutcome | null>),
    giveUp: (key) => or(remote.giveUp(key)),
    follow: (commands) => or(remote.follow(commands)),
    people: (...wanted) => or(remote.people(...wanted)),
    pairs: (limit) => or(remote.pairs(limit)),
    decisions: () => or(remote.decisions()),
    persons: (activity, secret) => or(remote.persons(activity, secret)),
    splitOf: (places) => or(remote.splitOf(places)),
    layoutHash: (layout, secret) => or(remote.layoutHash(layout, secret)),
    end: () => {
      worker.terminate();
      ending.abort();
    },
  };
}
