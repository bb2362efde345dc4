import { AttendanceDesk } from '../../../../renderer/features/attendance/desk.ts';
import type { ArrivingFile, DeskParts } from '../../../../renderer/features/attendance/desk.ts';
import { EngineEnded } from '../../../../renderer/features/attendance/engine-link.ts';
import type { EngineLink } from '../../../../renderer/features/attendance/engine-link.ts';
import { AttendanceEngine } from '../../../../renderer/features/attendance/engine.ts';
import type { FileOutcome } from '../../../../renderer/features/attendance/engine.ts';
import type { Pasted } from '../../../../shared/reading/read-pasted.ts';
import type { Tables } from '../../../../shared/reading/tables.ts';
import { fakeSession } from '../../../support/fake-attendance-session.ts';

export const encoder = new TextEncoder();

/** A file whose lines are names, as it lies on a disk. */
export function fileOf(name: string, ...people: readonly string[]): ArrivingFile {
  return { name, load: () => Promise.resolve(encoder.encode(['Name', ...people].join('\n'))) };
}

export function tablesOf(content: Uint8Array | Pasted): Tables {
  const text = content instanceof Uint8Array ? new TextDecoder().decode(content) : content.text;
  const rows = text.split('\n').map((line) => [line]);
  return { container: 'text', encoding: 'utf-8', sheets: [{ name: 'Sheet1', rows }], issues: [] };
}

export interface TestDesk {
  readonly desk: AttendanceDesk;
  /** Workers that were started, the newest last. */
  readonly workers: { isEnded: boolean }[];
}

/** A desk whose worker is here in the same thread. */
export function deskWith(parts: Partial<DeskParts> = {}): TestDesk {
  const workers: { isEnded: boolean }[] = [];
  let keys = 0;
  const desk = new AttendanceDesk({
    startEngine: () => {
      const worker = { isEnded: false };
      workers.push(worker);
      return linkTo(new AttendanceEngine(fakeSession()), worker);
    },
    read: (_file, content, port, signal) => {
      if (!signal.aborted) port.postMessage(tablesOf(content));
      return Promise.resolve([]);
    },
    sha256: async (content) => {
      const bytes = content instanceof Uint8Array ? content : encoder.encode(content.text);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    newKey: () => `file${(keys += 1)}`,
    recall: () => Promise.resolve([]),
    ...parts,
  });
  return { desk, workers };
}

function linkTo(engine: AttendanceEngine, worker: { isEnded: boolean }): EngineLink {
  const givenUp = new Map<string, () => void>();
  const ask = <T>(work: () => T): Promise<Awaited<T>> =>
    worker.isEnded ? Promise.reject(new EngineEnded()) : Promise.resolve(work());
  return {
    receive: (file, port, said) =>
      new Promise<FileOutcome | null>((resolve) => {
        givenUp.set(file.key, () => resolve(null));
        port.addEventListener('message', ({ data }: MessageEvent<Tables>) => {
          said('recognising');
          resolve(engine.take(file, data, () => said('counting')));
          port.close();
        });
        port.start();
      }),
    giveUp: (key) => ask(() => givenUp.get(key)?.()),
    follow: (commands) => ask(() => engine.follow(commands)),
    people: (...wanted) => ask(() => engine.people(...wanted)),
    pairs: (limit) => ask(() => engine.pairs(limit)),
    decisions: () => ask(() => engine.decisions()),
    persons: (activity, secret) => ask(() => engine.persons(activity, secret)),
    splitOf: (places) => ask(() => engine.splitOf(places)),
    layoutHash: (layout, secret) => ask(() => engine.layoutHash(layout, secret)),
    end: () => {
      worker.isEnded = true;
    },
  };
}
