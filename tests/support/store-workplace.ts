import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { Host } from '../../shared/host.ts';
import type { Platform } from '../../shared/platform.ts';
import type { Contents } from '../../renderer/store/contents.ts';
import { createWorkspace } from '../../renderer/store/create-workspace.ts';
import { openProjectStore } from '../../renderer/store/open-project-store.ts';
import type { OpenOutcome } from '../../renderer/store/open-project-store.ts';
import type { ProjectStore } from '../../renderer/store/project-store.ts';
import type { Workspace, WorkspaceSettings } from '../../renderer/store/store-snapshot.ts';
import type { StoreEnvironment } from '../../renderer/store/store-environment.ts';
import type { ChangeNotice } from '../../renderer/store/tab-channel.ts';
import type { TabLocks } from '../../renderer/store/tab-locks.ts';
import { registryIn } from '../../renderer/store/workspace-registry.ts';
import { FakeDisk, fakeHost } from './fake-host.ts';
import { application } from './package-of.ts';
import { sampleContent } from './sample-package.ts';
import { testSigner } from './test-signer.ts';
import { nodePlatform } from '../../main/node-platform.ts';

export const workspace: Workspace = { name: 'project-test', isPractice: false };
export const settings: WorkspaceSettings = { role: 'both', author: 'Ona', partner: sampleContent.project.id };

/** A computer: its database, its disk and its windows. All windows of it see the same. */
export class StoreWorkplace {
  readonly disk = new FakeDisk();
  readonly texts = new Map<string, string>();
  /** Time of the clock in tests; it stands until it is moved. */
  now = '2026-01-31T12:00:00.000Z';
  indexedDB = new IDBFactory();
  private readonly holders = new Map<string, Set<() => void>>();
  private readonly turns = new Map<string, Promise<unknown>>();
  private readonly listeners = new Map<string, Set<(notice: ChangeNotice) => void>>();
  private readonly timers = new Set<() => void>();
  private ids = 0;
  private lives = 0;

  /** One more window. `isCutOff` windows hear nothing of the others. */
  window(isCutOff = false): StoreEnvironment {
    return {
      host: mortal(fakeHost(this.disk), () => this.lives),
      platform: this.platform(),
      application,
      keys: { signer: () => Promise.resolve(testSigner()), identities: () => Promise.resolve([]) },
      databases: { indexedDB: this.indexedDB, IDBKeyRange },
      locks: this.locks(),
      openChannel: (name, heard) => this.channel(name, heard, isCutOff),
      registry: registryIn(() => ({
        getItem: (key) => this.texts.get(key) ?? null,
        setItem: (key, value) => void this.texts.set(key, value),
      })),
      pause: () => Promise.resolve(),
      later: (_milliseconds, callback) => {
        this.timers.add(callback);
        return () => this.timers.delete(callback);
      },
    };
  }

  /** Windows that wait before they try again need wait no longer. */
  runTimers(): void {
    const due = Array.from(this.timers);
    this.timers.clear();
    for (const callback of due) callback();
  }

  /** The whole browser is killed: its shell does nothing more, locks are free, nobody listens. Database and disk stay. */
  kill(): void {
    this.lives += 1;
    this.holders.clear();
    this.turns.clear();
    this.listeners.clear();
    this.timers.clear();
  }

  /** The browser throws the databases away. */
  loseDatabases(): void {
    this.indexedDB = new IDBFactory();
  }

  async create(state: ConsolidationState = emptyProject(), environment = this.window()): Promise<ProjectStore> {
    return openOf(await createWorkspace(workspace, state, settings, environment));
  }

  async open(environment = this.window()): Promise<ProjectStore> {
    return openOf(await openProjectStore(workspace, environment));
  }

  private platform(): Platform {
    return {
      ...nodePlatform,
      now: () => this.now,
      newId: () => `01900000-0000-7000-8000-${String((this.ids += 1)).padStart(12, '0')}`,
      newReplica: () => `machine${String((this.ids += 1)).padStart(5, '0')}`,
    };
  }

  private locks(): TabLocks {
    return {
      exclusive: (name, work) => {
        const turn = (this.turns.get(name) ?? Promise.resolve()).then(work, work);
        this.turns.set(
          name,
          turn.catch(() => {}),
        );
        return turn;
      },
      claim: async (name) => {
        if (this.holders.has(name)) return null;
        this.holders.set(name, new Set());
        return () => this.holders.delete(name);
      },
    };
  }

  private channel(name: string, heard: (notice: ChangeNotice) => void, isCutOff: boolean) {
    const all = this.listeners.get(name) ?? new Set<(notice: ChangeNotice) => void>();
    this.listeners.set(name, all);
    if (!isCutOff) all.add(heard);
    return {
      tell: (notice: ChangeNotice) => {
        for (const listener of all) if (listener !== heard) listener(notice);
      },
      close: () => all.delete(heard),
    };
  }
}

/** A shell whose calls of a life that is over are never answered, and do nothing. */
function mortal(host: Host, lives: () => number): Host {
  const born = lives();
  const calls = Object.entries(host).map(([name, call]) => [
    name,
    (...args: unknown[]) =>
      lives() === born ? Reflect.apply(call as (...all: unknown[]) => unknown, host, args) : new Promise(() => {}),
  ]);
  return Object.fromEntries(calls) as Host;
}

export function openOf(outcome: OpenOutcome): ProjectStore {
  if (outcome.state === 'open') return outcome.store;
  throw new Error(`not open: ${JSON.stringify({ ...outcome, store: undefined })}`);
}

/** The project of the sample package, without any record. */
export function emptyProject(): ConsolidationState {
  return {
    project: { ...sampleContent.project, contacts: [] },
    replicas: {},
    records: new Map<string, RecordOrTombstone>(),
    decisions: new Map(),
    sources: new Map(),
    erasures: new Map(),
  };
}

/** How long a test waits for what comes by itself, on however slow a machine. */
export const patience = { timeout: 30_000 };

/** Titles of all activities that are there, sorted. */
export function titles(store: ProjectStore): string[] {
  return store
    .getSnapshot()
    .dataset.activities.map(({ title }) => title ?? '')
    .toSorted();
}

export function recordOf(store: ProjectStore, id: string) {
  const record = store.getSnapshot().state.records.get(id);
  if (!record || !hasContent(record)) throw new Error(`no record ${id}`);
  return record;
}

export const change = (fields: Readonly<Record<string, unknown>>) => new Map(Object.entries(fields));

/** The contents of a workspace without records, with these settings. */
export function contentsWith(own: WorkspaceSettings): Contents {
  return { state: emptyProject(), settings: own };
}
