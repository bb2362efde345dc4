import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageFile, writeFileAtomically } from '../../main/write-file-atomically.ts';
import type { Disk } from '../../main/write-file-atomically.ts';

const steps = ['writeFlushed', 'read', 'rename', 'flushFolder'] as const;
type Step = (typeof steps)[number];

/** A disk in memory that notes what is done and fails where it is told to. */
class MemoryDisk implements Disk {
  readonly files = new Map<string, Buffer>();
  readonly done: string[] = [];
  readonly pauses: number[] = [];
  readonly holdsFiles: boolean;
  /** Codes with which the next calls of a step fail. */
  readonly #failures: Partial<Record<Step, string[]>>;

  constructor(failures: Partial<Record<Step, string[]>> = {}, holdsFiles = false) {
    this.#failures = failures;
    this.holdsFiles = holdsFiles;
  }

  readonly writeFlushed = async (path: string, bytes: Uint8Array) => {
    // What is full, is full in the middle of a file.
    this.files.set(path, Buffer.from(bytes.subarray(0, bytes.length / 2)));
    this.#step('writeFlushed');
    this.files.set(path, Buffer.from(bytes));
  };
  readonly read = async (path: string) => {
    this.#step('read');
    return this.files.get(path) ?? Buffer.alloc(0);
  };
  readonly isFolder = async () => false;
  readonly rename = async (from: string, to: string) => {
    this.#step('rename');
    this.files.set(to, this.files.get(from) ?? Buffer.alloc(0));
    this.files.delete(from);
  };
  readonly remove = async (path: string) => {
    this.files.delete(path);
  };
  readonly flushFolder = async () => this.#step('flushFolder');
  readonly pause = async (milliseconds: number) => {
    this.pauses.push(milliseconds);
  };

  #step(step: Step): void {
    this.done.push(step);
    const code = this.#failures[step]?.shift();
    if (code !== undefined) throw Object.assign(new Error(code), { code });
  }
}

const path = '/folder/out.json';

describe('a file is old or new, never a part', () => {
  test('whatever fails, and whatever the content', async () => {
    const content = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(content, content, fc.option(fc.constantFrom(...steps)), async (before, after, failure) => {
        const disk = new MemoryDisk(failure ? { [failure]: ['EIO'] } : {});
        disk.files.set(path, Buffer.from(before));
        const outcome = await writeFileAtomically(path, after, disk).then(
          () => 'written',
          () => 'failed',
        );
        expect(outcome).toBe(failure ? 'failed' : 'written');
        expect([...disk.files.keys()]).toEqual([path]);
        // Only the flush of the folder comes when the new file is in its place.
        const isNew = failure === null || failure === 'flushFolder';
        expect(disk.files.get(path)?.equals(isNew ? after : before)).toBe(true);
      }),
    );
  });

  test('it is flushed and read back before it takes its place, and the folder is flushed after', async () => {
    const disk = new MemoryDisk();
    await writeFileAtomically(path, 'text', disk);
    expect(disk.done).toEqual(['writeFlushed', 'read', 'rename', 'flushFolder']);
  });

  test('staged and discarded, it leaves nothing', async () => {
    const disk = new MemoryDisk();
    const staged = await stageFile(path, 'text', disk);
    expect([...disk.files.keys()]).not.toContain(path);
    await staged.discard();
    expect(disk.files.size).toBe(0);
  });
});

function times(count: number, code: string): string[] {
  return Array.from({ length: count }, () => code);
}

describe('a target that another program holds', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    'is tried again on Windows after %s, with longer and longer pauses',
    async (code) => {
      const disk = new MemoryDisk({ rename: times(4, code) }, true);
      await writeFileAtomically(path, 'text', disk);
      expect(disk.files.get(path)?.toString()).toBe('text');
      expect(disk.pauses).toEqual([50, 100, 200, 400]);
    },
  );

  test('is given up on Windows after about ten seconds', async () => {
    const disk = new MemoryDisk({ rename: times(100, 'EBUSY') }, true);
    await expect(writeFileAtomically(path, 'text', disk)).rejects.toMatchObject({ code: 'EBUSY' });
    const waited = disk.pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeGreaterThan(5_000);
    expect(waited).toBeLessThan(15_000);
    expect(disk.files.size).toBe(0);
  });

  test.each([
    ['elsewhere', 'EBUSY', false],
    ['on Windows, for a reason that does not pass', 'ENOSPC', true],
  ])('is not tried again %s', async (_title, code, holdsFiles) => {
    const disk = new MemoryDisk({ rename: [code] }, holdsFiles);
    await expect(writeFileAtomically(path, 'text', disk)).rejects.toMatchObject({ code });
    expect(disk.pauses).toEqual([]);
  });
});
