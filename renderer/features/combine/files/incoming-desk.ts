import { error } from '../../../../shared/issue.ts';
import { refused } from '../../../../shared/result.ts';
import type { ArrivingFile } from '../../../reading/arriving-file.ts';
import { readInWorker } from '../../../reading/read-in-worker.ts';
import { installationKeys } from '../../../store/browser-keys.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import { afterAction, asksForPassword } from './incoming.ts';
import type { Answers, IncomingAction, IncomingFile } from './incoming.ts';

/** In megabytes. A package of a whole project over several years has a few. */
export const largestFile = 25;
const megabyte = 1024 * 1024;

/** What the files are read against: workbooks are read by what is in the register. */
type Register = Pick<ProjectStore, 'getSnapshot'>;

/**
 * The files somebody gave, read one after another, each in a worker of its own. They lie here while other pages are
 * looked at, until they are taken in or put away, or the project is closed.
 */
export class IncomingDesk {
  readonly #register: Register;
  readonly #listeners = new Set<() => void>();
  readonly #locked = new Map<string, ArrivingFile>();
  #files: readonly IncomingFile[] = [];
  #queue: Promise<void> = Promise.resolve();
  #running = new AbortController();
  #count = 0;
  /** Files of one sender often have one password: it is tried with the next ones, until the files are put away. */
  #passwords: readonly string[] = [];

  constructor(register: Register) {
    this.#register = register;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getFiles = (): readonly IncomingFile[] => this.#files;

  readonly add = (arriving: readonly ArrivingFile[]): void => {
    for (const file of arriving) {
      this.#count += 1;
      const key = String(this.#count);
      this.#after({ type: 'arrived', key, name: file.name });
      this.#read(key, file);
    }
  };

  /** Reads a file again that asked for its password. */
  readonly unlock = (key: string, password: string): void => {
    const file = this.#locked.get(key);
    if (!file) return;
    this.#after({ type: 'again', key });
    this.#read(key, file, password);
  };

  /** Reads no further; what was read stays. */
  readonly cancel = (): void => {
    this.#running.abort();
    this.#running = new AbortController();
  };

  /** Answers questions of a workbook. */
  readonly answer = (key: string, answers: Answers): void => this.#after({ type: 'answered', key, answers });

  readonly remove = (key: string): void => {
    this.#locked.delete(key);
    this.#after({ type: 'removed', key });
  };

  /** Puts the files away, and the passwords with them. */
  readonly clear = (): void => {
    this.cancel();
    this.#locked.clear();
    this.#passwords = [];
    this.#after({ type: 'cleared' });
  };

  #after(action: IncomingAction): void {
    this.#files = afterAction(this.#files, action);
    for (const listener of this.#listeners) listener();
  }

  #read(key: string, file: ArrivingFile, password?: string): void {
    const { signal } = this.#running;
    const before = this.#queue;
    const readNext = async () => {
      await before;
      const tried = password === undefined ? this.#passwords : [password];
      const result = await readArriving(file, this.#register, tried, signal);
      if (password !== undefined && result?.ok) this.#passwords = [password];
      if (result && !result.ok && result.issues.some(asksForPassword)) this.#locked.set(key, file);
      else this.#locked.delete(key);
      this.#after({ type: 'done', key, result });
    };
    this.#queue = readNext();
  }
}

async function readArriving(
  { name, size, load }: ArrivingFile,
  store: Register,
  passwords: readonly string[],
  signal: AbortSignal,
) {
  if (signal.aborted) return null;
  if (size > largestFile * megabyte) return refused(error('reading.tooLarge', { file: name }, { limit: largestFile }));
  try {
    const { project, records } = store.getSnapshot().state;
    const register = { project, ids: [...records.keys()] };
    const keys = { identities: await installationKeys.identities(), passwords };
    return await readInWorker({ wanted: 'incoming', file: name, bytes: await load(), register, keys }, { signal });
  } catch {
    return refused(error('reading.readerFailed', { file: name }));
  }
}
