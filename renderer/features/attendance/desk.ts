import type { PersonGroup } from '../../../shared/attendance/review.ts';
import type { FileLine, SessionContext, SessionOverview } from '../../../shared/attendance/session.ts';
import { sameValue } from '../../../shared/consolidation/same-value.ts';
import { error } from '../../../shared/issue.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';
import { canUndo, withCommand } from './command-log.ts';
import { emptyDesk, isUnfinished, withFile } from './desk-state.ts';
import type { DeskFile, DeskState } from './desk-state.ts';
import { EngineEnded } from './engine-link.ts';
import type { EngineLink } from './engine-link.ts';
import type { EngineCommand } from './engine.ts';

/** A file, or a table from the clipboard, that is put on the desk. */
export interface ArrivingFile {
  readonly name: string;
  /** Asked for when its turn comes, and again if counting begins anew. */
  readonly load: () => Promise<Uint8Array | Pasted>;
}

export interface DeskParts {
  readonly startEngine: () => EngineLink;
  /**
   * Reads a file in a worker of its own, which sends its tables down the port.
   * @returns why it could not; nothing when the tables are on their way, or it was cancelled
   */
  readonly read: (
    file: string,
    content: Uint8Array | Pasted,
    port: MessagePort,
    signal: AbortSignal,
  ) => Promise<readonly Issue[]>;
  readonly sha256: (content: Uint8Array | Pasted) => Promise<string>;
  readonly newKey: () => string;
  /** What is known of earlier imports: answers about columns, decisions about a file that was imported before. */
  readonly recall: (line: FileLine, files: readonly FileLine[], link: EngineLink) => Promise<readonly EngineCommand[]>;
}

interface OnDesk {
  readonly key: string;
  readonly arriving: ArrivingFile;
  readonly running: AbortController;
}

/**
 * One import under review, as the window holds it: files go to workers that read them, their tables straight on to the
 * worker that counts, and here stand only numbers and what was decided. Nothing of it is stored.
 */
export class AttendanceDesk {
  private readonly parts: DeskParts;
  private readonly listeners = new Set<() => void>();
  private link: EngineLink | null = null;
  private items: OnDesk[] = [];
  private log: readonly EngineCommand[] = [];
  /** Files are read and commands followed one after the other. */
  private queue: Promise<void> = Promise.resolve();
  /** Raised with every new worker: what still waits for an older one is let go. */
  private generation = 0;
  private state: DeskState = emptyDesk;

  constructor(parts: DeskParts) {
    this.parts = parts;
  }

  getState = (): DeskState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Starts the worker before there is anything to count: the first file then waits for nothing. */
  prepare(): void {
    this.link ??= this.started();
  }

  add(arriving: readonly ArrivingFile[]): void {
    for (const file of arriving) {
      const item = { key: this.parts.newKey(), arriving: file, running: new AbortController() };
      this.items.push(item);
      this.put({ key: item.key, name: file.name, status: 'waiting', issues: [], isEncodingGuessed: false });
      void this.inTurn(() => this.take(item));
    }
  }

  /** Follows commands; resolves when they are counted. */
  command(...commands: readonly EngineCommand[]): Promise<void> {
    for (const command of commands) this.log = withCommand(this.log, command);
    this.show({ isCounting: true, canUndo: canUndo(this.log) });
    return this.inTurn(async () => {
      if (this.link) this.counted(await this.link.follow(commands));
      else this.show({ isCounting: false });
    });
  }

  /** What is known around the files; the same again is not counted again. */
  setContext(context: SessionContext): void {
    const known = this.log.find((command) => command.do === 'context');
    if (!known || !sameValue(known.context, context)) void this.command({ do: 'context', context });
  }

  undo(): void {
    if (canUndo(this.log)) void this.command({ do: 'undo' });
  }

  remove(key: string): void {
    const file = this.state.files.find((one) => one.key === key);
    this.items.find((item) => item.key === key)?.running.abort();
    this.items = this.items.filter((item) => item.key !== key);
    this.show({ files: this.state.files.filter((one) => one.key !== key) });
    if (file && isUnfinished(file)) this.beginAnew();
    else if (file?.status === 'done') void this.command({ do: 'remove', key });
    if (this.state.files.length === 0) this.clear();
  }

  /** Stops reading and counting; files that are not done are cancelled, the others are counted again. */
  cancel(): void {
    const stopped = new Set(this.state.files.filter(isUnfinished).map(({ key }) => key));
    if (stopped.size === 0) return;
    for (const { key, running } of this.items) if (stopped.has(key)) running.abort();
    this.items = this.items.filter(({ key }) => !stopped.has(key));
    for (const key of stopped) this.change(key, { status: 'cancelled' });
    this.beginAnew();
  }

  /** Puts everything away and forgets it. */
  clear(): void {
    this.endWorker();
    this.items = [];
    this.log = [];
    this.state = { ...emptyDesk, revision: this.state.revision + 1 };
    this.tell();
  }

  /** A worker in the place of one that broke down or was busy with a cancelled file: the other files are counted again. */
  beginAnew(): void {
    this.endWorker();
    this.show({ hasFailed: false, overview: null, isCounting: false });
    const log = this.log;
    this.items = this.items.map((item) => ({ ...item, running: new AbortController() }));
    for (const item of this.items) {
      this.change(item.key, { status: 'waiting' });
      void this.inTurn(() => this.take(item));
    }
    if (log.length === 0 || this.items.length === 0) return;
    void this.inTurn(async () => {
      if (this.link) this.counted(await this.link.follow(log));
    });
  }

  private endWorker(): void {
    for (const { running } of this.items) running.abort();
    this.generation += 1;
    this.link?.end();
    this.link = null;
    this.queue = Promise.resolve();
  }

  people(group: PersonGroup, from: number, count: number, search: string) {
    return this.asked((link) => link.people(group, from, count, search));
  }

  pairs(limit: number) {
    return this.asked((link) => link.pairs(limit));
  }

  decisions() {
    return this.asked((link) => link.decisions());
  }

  persons(activity: string, secret: CryptoKey) {
    return this.asked((link) => link.persons(activity, secret));
  }

  splitOf(places: readonly number[]) {
    return this.asked((link) => link.splitOf(places));
  }

  layoutHash(layout: string, secret: CryptoKey) {
    return this.asked((link) => link.layoutHash(layout, secret));
  }

  private asked<T>(question: (link: EngineLink) => Promise<T>): Promise<T> {
    return this.link ? question(this.link) : Promise.reject(new EngineEnded());
  }

  private async take({ key, arriving, running }: OnDesk): Promise<void> {
    const { signal } = running;
    if (signal.aborted) return;
    this.change(key, { status: 'reading', issues: [] });
    const content = await arriving.load().catch(() => null);
    if (!content) return this.refuse(key, [error('reading.readerFailed', { file: arriving.name })]);
    const sha256 = await this.parts.sha256(content);
    const same = this.state.files.find((file) => file.key !== key && file.sha256 === sha256 && file.status === 'done');
    if (same) {
      this.items = this.items.filter((item) => item.key !== key);
      return this.change(key, { status: 'here already' });
    }
    if (signal.aborted) return undefined;
    this.link ??= this.started();
    const { link } = this;
    const { port1, port2 } = new MessageChannel();
    const receiving = link.receive({ key, file: arriving.name, sha256 }, port2, (status) => this.progress(key, status));
    const issues = await this.parts.read(arriving.name, content, port1, signal);
    if (issues.length > 0 || signal.aborted) await link.giveUp(key);
    const outcome = await receiving;
    if (issues.length > 0) return this.refuse(key, issues);
    if (!outcome || signal.aborted) return undefined;
    this.change(key, { status: 'done', sha256, isEncodingGuessed: outcome.isEncodingGuessed });
    this.counted(outcome.overview);
    await this.recall(key, link);
    return undefined;
  }

  /** What the worker says of a file may come later than the file. */
  private progress(key: string, status: 'recognising' | 'counting'): void {
    const file = this.state.files.find((one) => one.key === key);
    if (file && isUnfinished(file)) this.change(key, { status });
  }

  /** Says to the session what earlier imports knew of such a file. */
  private async recall(key: string, link: EngineLink): Promise<void> {
    const { overview } = this.state;
    const line = overview?.files.find((file) => file.key === key);
    if (!overview || !line) return;
    const commands = await this.parts.recall(line, overview.files, link);
    if (commands.length === 0) return;
    for (const command of commands) this.log = withCommand(this.log, command);
    this.counted(await link.follow(commands));
  }

  private started(): EngineLink {
    const link = this.parts.startEngine();
    const known = this.log.filter((command) => command.do === 'context' || command.do === 'policy');
    // What holds for every file is known before the first one comes.
    if (known.length > 0) void link.follow(known).catch(() => {});
    return link;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const { generation } = this;
    const turn = this.queue.then(work).catch(() => {
      if (generation === this.generation) this.fail();
    });
    this.queue = turn;
    return turn;
  }

  private fail(): void {
    this.endWorker();
    this.show({ hasFailed: true, isCounting: false });
  }

  private counted(overview: SessionOverview): void {
    this.show({
      overview,
      revision: this.state.revision + 1,
      isCounting: false,
      canUndo: canUndo(this.log),
    });
  }

  private refuse(key: string, issues: readonly Issue[]): void {
    this.items = this.items.filter((item) => item.key !== key);
    this.change(key, { status: 'refused', issues });
  }

  private put(file: DeskFile): void {
    this.show({ files: [...this.state.files, file] });
  }

  private change(key: string, change: Partial<Omit<DeskFile, 'key'>>): void {
    this.state = withFile(this.state, key, change);
    this.tell();
  }

  private show(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
