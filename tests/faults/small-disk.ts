import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it up to so many free bytes. */
  readonly fill: (free: number) => void;
  /** Takes away what {@link fill} put there. */
  readonly empty: () => void;
}

/**
 * Mounts a small disk in memory for as long as the work takes.
 * @returns null when that is not allowed here, or not known: Linux, for root
 */
export async function withSmallDisk<T>(
  folder: string,
  megabytes: number,
  work: (disk: SmallDisk) => Promise<T>,
): Promise<T | null> {
  mkdirSync(folder, { recursive: true });
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  if (mount.status !== 0) return null;
  const ballast = join(folder, '.ballast');
  try {
    return await work({
      folder,
      fill: (free) => fill(ballast, folder, free),
      empty: () => rmSync(ballast, { force: true }),
    });
  } finally {
    spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' });
  }
}

function fill(ballast: string, folder: string, free: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const bytes = bavail * bsize - free;
  const part = Buffer.alloc(1_000_000, 1);
  const file = openSync(ballast, 'a');
  for (let done = 0; done < bytes; done += part.length) writeSync(file, part, 0, Math.min(part.length, bytes - done));
  closeSync(file);
}
