import type { SnapshotInfo } from '../../shared/host.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { listOfErasures } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import type { Platform } from '../../shared/platform.ts';
import type { BackupInfo } from './store-snapshot.ts';

/** What the name of a backup says, so that a list needs no file opened. */
export interface NamedBackup extends BackupInfo {
  readonly generation: number;
  readonly sequence: number;
  /** What was erased when it was made or cut down, in eight letters ({@link erasedMark}); absent: nothing. */
  readonly erased?: string;
}

const words = {
  daily: 'daily',
  asked: 'asked for',
  merging: 'before merging',
  importing: 'before importing',
  restoring: 'before restoring',
  erasing: 'before erasing',
  upgrading: 'before upgrading',
} as const satisfies Record<string, BackupInfo['reason']>;

const pattern =
  /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-g(\d+)-s(\d+)-r(\d+)-([a-z]+)(?:-e([0-9a-f]{8}))?\.json$/;

/**
 * Stands for a set of erasures in the name of a backup: a backup that bears the mark of what is erased now needs no
 * cutting down. Undefined when nothing is.
 */
export async function erasedMark(erasures: Erasures, platform: Platform): Promise<string | undefined> {
  if (erasures.size === 0) return undefined;
  const sha256 = await platform.sha256(platform.encodeUtf8(canonicalJson(listOfErasures(erasures))));
  return sha256.slice(0, 8);
}

/** `20261122T101500000Z-g1-s123-r45-daily.json`: time, generation, number of the last change, records, reason, and `-e` with the mark where something was erased. */
export function backupName({
  madeAt,
  generation,
  sequence,
  records,
  reason,
  erased,
}: Omit<NamedBackup, keyof SnapshotInfo>): string {
  const word = Object.entries(words).find(([, known]) => known === reason)?.[0] ?? 'asked';
  return `${madeAt.replaceAll(/[-:.]/g, '')}-g${generation}-s${sequence}-r${records}-${word}${erased === undefined ? '' : `-e${erased}`}.json`;
}

/** @returns undefined for a file that this application did not name: it is neither offered nor ever removed */
export function namedBackup(info: SnapshotInfo): NamedBackup | undefined {
  const match = pattern.exec(info.name);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, milli, generation, sequence, records, word, erased] = match.slice(1);
  const reason = Object.entries(words).find(([known]) => known === word)?.[1];
  if (!reason) return undefined;
  return {
    name: info.name,
    bytes: info.bytes,
    sha256: info.sha256,
    madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`,
    generation: Number(generation),
    sequence: Number(sequence),
    records: Number(records),
    reason,
    ...(erased === undefined ? {} : { erased }),
  };
}
