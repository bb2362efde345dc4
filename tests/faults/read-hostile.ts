import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readTablesOf } from '../../main/cli/read-tables.ts';
import { nodePlatform } from '../../main/node-platform.ts';
import { readInWorker } from '../../renderer/reading/read-in-worker.ts';
import type { Reader } from '../../renderer/reading/read-in-worker.ts';
import type { Issue } from '../../shared/issue.ts';
import { locales } from '../../shared/messages/format-message.ts';
import { issueSentence } from '../../shared/messages/sentence.ts';
import type { Result } from '../../shared/result.ts';
import { project } from '../shared/workbook/generated-dataset.ts';
import { bundleChild } from './bundle-child.ts';

/** Through which door: the thread of the command line, or the window's worker, for tables or for what others sent. */
export const doors = ['command line', 'tables', 'incoming'] as const;
export type Door = (typeof doors)[number];

/** What came of one file. `fault`: what no file may do to its reader. */
export interface HostileReading {
  readonly isRead: boolean;
  readonly milliseconds: number;
  readonly fault?: string;
}

type Programs = Readonly<Record<'tables-worker' | 'window-worker', URL>>;

/** A file's reading through a real worker of its own, ended after 20 seconds as in the application. */
export class HostileReader {
  readonly #folder: string;
  /** So many files in a row go to one worker of the window; it keeps what they did to it. */
  readonly #inARow: number;
  readonly #programs: Programs;

  #worker: KeptWorker | undefined;

  private constructor(folder: string, inARow: number, programs: Programs) {
    this.#folder = folder;
    this.#inARow = inARow;
    this.#programs = programs;
  }

  static async start(folder: string, inARow: number): Promise<HostileReader> {
    const [tables, page] = [await bundleChild('tables-worker'), await bundleChild('window-worker')];
    return new HostileReader(folder, inARow, {
      'tables-worker': pathToFileURL(tables),
      'window-worker': pathToFileURL(page),
    });
  }

  async read(bytes: Uint8Array, door: Door): Promise<HostileReading> {
    const begun = performance.now();
    try {
      const result = await this.#resultOf(bytes, door);
      const milliseconds = performance.now() - begun;
      const fault = faultOf(result);
      return { isRead: result?.ok === true, milliseconds, ...(fault !== undefined && { fault }) };
    } catch (failure) {
      return { isRead: false, milliseconds: performance.now() - begun, fault: `thrown: ${String(failure)}` };
    }
  }

  async #resultOf(bytes: Uint8Array, door: Door): Promise<Result<unknown> | null> {
    if (door === 'command line') {
      writeFileSync(join(this.#folder, file), bytes);
      return readTablesOf(file, {
        folder: this.#folder,
        platform: nodePlatform,
        reader: this.#programs['tables-worker'],
      });
    }
    const { signal } = new AbortController();
    const start = () => this.#windowReader();
    return door === 'tables'
      ? readInWorker({ wanted: 'tables', file, bytes }, { signal, start })
      : readInWorker({ wanted: 'incoming', file, bytes, register: { project, ids: [] } }, { signal, start });
  }

  async end(): Promise<void> {
    await this.#worker?.thread.terminate();
  }

  #windowReader(): Reader {
    const worker = this.#worker ?? new KeptWorker(this.#programs['window-worker']);
    this.#worker = worker;
    return {
      read: (request, done, failed) => {
        worker.reads += 1;
        worker.isAnswered = false;
        worker.thread.removeAllListeners();
        worker.thread.once('message', (result: Result<unknown> | null) => {
          worker.isAnswered = result !== null;
          if (result) done(result);
          else failed();
        });
        worker.thread.once('error', failed);
        worker.thread.postMessage(request, []);
      },
      end: () => {
        if (worker.isAnswered && worker.reads < this.#inARow) return;
        this.#worker = undefined;
        void worker.thread.terminate();
      },
    };
  }
}

class KeptWorker {
  readonly thread: Worker;
  reads = 0;
  isAnswered = false;

  constructor(program: URL) {
    this.thread = new Worker(program, {
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 2_000 },
    });
  }
}

const file = 'odd file';
export const tookTooLong = 'it took more than 20 seconds';

/** What is wrong with an answer, by what everybody relies on. */
function faultOf(result: Result<unknown> | null): string | undefined {
  if (result === null) return 'no answer';
  if (result.ok) return undefined;
  const [issue, ...more] = result.issues;
  if (!issue || more.length > 0) return `${result.issues.length} refusals instead of one`;
  if (issue.code === 'reading.readerFailed') return 'the reader broke down';
  if (issue.code.endsWith('ookTooLong')) return tookTooLong;
  return faultOfSentence(issue);
}

function faultOfSentence(issue: Issue): string | undefined {
  const said = locales.map((locale) => issueSentence(issue, locale));
  const odd = said.find(
    (sentence) =>
      !sentence.includes(file) || /undefined|NaN|\[object|Error|[{}]/u.test(sentence) || sentence.length > 500,
  );
  return odd === undefined ? undefined : `${issue.code} says: ${odd.slice(0, 300)}`;
}
