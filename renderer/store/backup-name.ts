import type { SnapshotInfo } from '../../shared/host.ts';
import type { BackupInfo } from './project-store.ts';

/** What the name of a backup says, so that a list needs no file opened. */
export interface NamedBackup extends BackupInfo {
  readonly generation: number;
  readonly sequence: number;
}

const words = {
  daily: 'daily',
  asked: 'asked for',
  merging: 'before merging',
  importing: 'before importing',
  restoring: 'before restoring',
  upgrading: 'before upgrading',
} as const satisfies Record<string, BackupInfo['reason']>;

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-g(\d+)-s(\d+)-r(\d+)-([a-z]+)\.json$/;

/** `20261122T101500000Z-g1-s123-r45-daily.json`: time, generation, number of the last change, records, reason. */
export function backupName({
  madeAt,
  generation,
  sequence,
  records,
  reason,
}: Omit<NamedBackup, keyof SnapshotInfo>): string {
  const word = Object.entries(words).find(([, known]) => known === reason)?.[0] ?? 'asked';
  return `${madeAt.replaceAll(/[-:.]/g, '')}-g${generation}-s${sequence}-r${records}-${word}.json`;
}

/** @returns undefined for a file that this application did not name: it is neither offered nor ever removed */
export function namedBackup(info: SnapshotInfo): NamedBackup | undefined {
  const match = pattern.exec(info.name);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, milli, generation, sequence, records, word] = match.slice(1);
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
  };
}
