import { expose } from 'comlink';
import { z } from 'zod';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import { AttendanceEngine } from './engine.ts';
import type { AnnouncedFile, EngineCommand, FileOutcome } from './engine.ts';

// The content security policy allows no code made from text.
z.config({ jitless: true });

const engine = new AttendanceEngine(createAttendanceSession());
/** Files whose tables are on their way: how to stop waiting for them. */
const awaited = new Map<string, () => void>();

/** What the window asks of the worker that recognises and counts. */
const worker = {
  /**
   * Waits for the tables of a file, which the worker that reads it sends down the port, and counts with them.
   * @param said is told how far it has come
   * @returns null when it was given up
   */
  receive(
    file: AnnouncedFile,
    port: MessagePort,
    said: (progress: 'recognising' | 'counting') => void,
  ): Promise<FileOutcome | null> {
    return new Promise((resolve) => {
      const finish = (outcome: FileOutcome | null) => {
        awaited.delete(file.key);
        port.close();
        resolve(outcome);
      };
      awaited.set(file.key, () => finish(null));
      port.addEventListener('message', ({ data }: MessageEvent<Tables>) => {
        said('recognising');
        finish(engine.take(file, data, () => said('counting')));
      });
      port.start();
    });
  },
  giveUp(key: string): void {
    awaited.get(key)?.();
  },
  follow: (commands: readonly EngineCommand[]) => engine.follow(commands),
  people: (...wanted: Parameters<AttendanceEngine['people']>) => engine.people(...wanted),
  pairs: (limit: number) => engine.pairs(limit),
  decisions: () => engine.decisions(),
  persons: (activity: string, secret: CryptoKey) => engine.persons(activity, secret),
  splitOf: (places: readonly number[]) => engine.splitOf(places),
  layoutHash: (layout: string, secret: CryptoKey) => engine.layoutHash(layout, secret),
};
export type AttendanceWorker = typeof worker;

expose(worker);
