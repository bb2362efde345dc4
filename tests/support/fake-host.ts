import { createHash } from 'node:crypto';
import type { Host, Sentinel, SnapshotInfo } from '../../shared/host.ts';
import { hostFailureMessage } from '../../shared/host-failure.ts';

interface FakeJournal {
  entries: string[];
  sentinel: Sentinel | null;
  wasTorn: boolean;
}

/** The disk of a fake host: it outlives the windows that use it. */
export class FakeDisk {
  readonly journals = new Map<string, FakeJournal>();
  readonly snapshots = new Map<string, Map<string, Uint8Array>>();
  /** What was put aside of damaged journals. */
  readonly remains = new Map<string, string>();
  /** Failures to be met: the name of a call, and how often (`Infinity`: until taken away). */
  readonly failing = new Map<keyof Host, number>();
  freeSpace: number | null = null;
  unsaved = false;

  /** From now on, this call fails so many times. */
  fail(call: keyof Host, times = Number.POSITIVE_INFINITY): void {
    this.failing.set(call, times);
  }

  mend(): void {
    this.failing.clear();
  }

  journalOf(workspace: string): FakeJournal {
    const journal = this.journals.get(workspace) ?? { entries: [], sentinel: null, wasTorn: false };
    this.journals.set(workspace, journal);
    return journal;
  }

  snapshotsOf(workspace: string): Map<string, Uint8Array> {
    const snapshots = this.snapshots.get(workspace) ?? new Map<string, Uint8Array>();
    this.snapshots.set(workspace, snapshots);
    return snapshots;
  }

  /** The power failed while the last line was being written. */
  tearJournal(workspace: string): void {
    const journal = this.journalOf(workspace);
    journal.entries.pop();
    journal.wasTorn = true;
  }

  meet(call: keyof Host): void {
    const times = this.failing.get(call) ?? 0;
    if (times <= 0) return;
    this.failing.set(call, times - 1);
    throw new Error(hostFailureMessage({ reason: call === 'writeSnapshot' ? 'no-space' : 'disk', subject: '' }));
  }
}

function unasked(): Promise<never> {
  return Promise.reject(new Error('the store does not ask this'));
}

/** A shell over a fake disk. What the store never asks of it rejects. */
export function fakeHost(disk: FakeDisk): Host {
  return {
    getAppInfo: () =>
      Promise.resolve({
        edition: 'desktop',
        version: '0.1.0',
        language: 'en',
        capabilities: { storage: 'folder', canChooseFolder: true, place: 'Documents' },
      }),
    openFiles: unasked,
    saveFile: unasked,
    makePdf: unasked,
    takePendingFiles: unasked,
    chooseFolder: unasked,
    openExternal: unasked,
    openJournal: async (workspace) => {
      disk.meet('openJournal');
      const journal = disk.journalOf(workspace);
      const { wasTorn } = journal;
      journal.wasTorn = false;
      return { entries: [...journal.entries], sentinel: journal.sentinel, wasTorn };
    },
    appendJournal: async (workspace, entries, sentinel) => {
      disk.meet('appendJournal');
      const journal = disk.journalOf(workspace);
      journal.entries.push(...entries);
      journal.sentinel = sentinel;
    },
    replaceJournal: async (workspace, entries, sentinel) => {
      disk.meet('replaceJournal');
      disk.journals.set(workspace, { entries: [...entries], sentinel, wasTorn: false });
    },
    removeJournalRemains: async (workspace) => {
      disk.meet('removeJournalRemains');
      disk.remains.delete(workspace);
    },
    writeSnapshot: async (workspace, name, bytes) => {
      disk.meet('writeSnapshot');
      disk.snapshotsOf(workspace).set(name, new Uint8Array(bytes));
      return infoOf(name, bytes);
    },
    listSnapshots: async (workspace) => {
      disk.meet('listSnapshots');
      return [...disk.snapshotsOf(workspace)].map(([name, bytes]) => infoOf(name, bytes));
    },
    readSnapshot: async (workspace, name) => {
      disk.meet('readSnapshot');
      const bytes = disk.snapshotsOf(workspace).get(name);
      if (!bytes) throw new Error(hostFailureMessage({ reason: 'gone', subject: name }));
      return new Uint8Array(bytes);
    },
    removeSnapshot: async (workspace, name) => {
      disk.meet('removeSnapshot');
      disk.snapshotsOf(workspace).delete(name);
    },
    getFreeSpace: () => Promise.resolve(disk.freeSpace),
    setUnsaved: async (isUnsaved) => {
      disk.unsaved = isUnsaved;
    },
  };
}

function infoOf(name: string, bytes: Uint8Array): SnapshotInfo {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
