import { writeFile } from 'node:fs/promises';
import { nodeDisk } from '../../main/write-file-atomically.ts';
import type { Disk } from '../../main/write-file-atomically.ts';
import type { Chance } from '../support/chance.ts';

/** The power is off: whatever is still called does nothing. */
export class PowerCut extends Error {}

export interface FaultyDisk {
  readonly disk: Disk;
  /** What it met since it was made. */
  readonly faults: () => number;
  readonly isOff: () => boolean;
}

/**
 * The disk of this machine, with faults: full in the middle of a file, a file other than what was handed over, a step
 * that is refused, or the power that goes off before or after a step.
 * @param share of the steps at which something happens
 * @param looked is called after every step, also after one that failed
 */
export function faultyDisk(chance: Chance, share: number, looked: () => Promise<void>): FaultyDisk {
  let [faults, isOff] = [0, false];

  async function step<T>(codes: readonly string[], work: () => Promise<T>): Promise<T> {
    if (isOff) throw new PowerCut('the power is off');
    const happens = chance.happens(share);
    if (happens) faults += 1;
    const fault = happens ? chance.oneOf([...codes, 'off before', 'off after']) : '';
    try {
      if (fault === 'off before') throw cut();
      if (codes.includes(fault)) throw failure(fault);
      const done = await work();
      if (fault === 'off after') throw cut();
      return done;
    } finally {
      await looked();
    }
  }

  function cut(): PowerCut {
    isOff = true;
    return new PowerCut('the power went off');
  }

  /** As much of the file as had come to the disk. */
  const writePart = (path: string, bytes: Uint8Array) =>
    writeFile(path, bytes.subarray(0, chance.whole(0, bytes.length)));

  return {
    faults: () => faults,
    isOff: () => isOff,
    disk: {
      ...nodeDisk,
      writeFlushed: (path, bytes) =>
        step(['EIO'], async () => {
          const fault = chance.happens(share) ? chance.oneOf(['ENOSPC', 'off in the middle', 'lies']) : '';
          if (fault !== '') faults += 1;
          if (fault === '') return nodeDisk.writeFlushed(path, bytes);
          if (fault === 'lies') {
            const other = Uint8Array.from(bytes);
            const at = chance.whole(0, other.length - 1);
            other[at] = (other[at] ?? 0) ^ 1;
            return nodeDisk.writeFlushed(path, other);
          }
          await writePart(path, bytes);
          throw fault === 'ENOSPC' ? failure(fault) : cut();
        }),
      read: (path) => step(['EIO'], () => nodeDisk.read(path)),
      rename: (from, to) => step(['EPERM', 'EBUSY'], () => nodeDisk.rename(from, to)),
      remove: (path) => step(['EPERM'], () => nodeDisk.remove(path)),
      flushFolder: (path) => step(['EIO'], () => nodeDisk.flushFolder(path)),
      pause: () => Promise.resolve(),
      // As on Windows, where renaming is tried again.
      holdsFiles: true,
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
