import {
  closeSync,
  cpSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../support/chance.ts';
import { workspaceName } from '../support/store-page/workspace-name.ts';

/** The folders of a desktop installation that is not running. */
export interface Disk {
  readonly profile: string;
  /** Chromium's files of IndexedDB. */
  readonly database: string;
  readonly journal: string;
  readonly sentinel: string;
  /** Folder of the backups. */
  readonly backups: string;
  /** Database and sentinel as they were some days before. */
  readonly older: { readonly database: string; readonly sentinel: string };
}

export interface Damage {
  readonly name: string;
  readonly harm: (disk: Disk, chance: Chance) => void;
}

/** What becomes of the database: programs that clean up, disks that forget, synchronisation that puts older copies back. */
export const databaseDamages: readonly Damage[] = [
  { name: 'the database is deleted', harm: ({ database }) => removeFolder(database) },
  {
    name: 'the log of the database is cut',
    harm: ({ database }, chance) => cutInside(oneOf(database, /\.log$/u), chance),
  },
  {
    name: 'a byte in the log of the database is flipped',
    harm: ({ database }, chance) => flipByte(oneOf(database, /\.log$/u), chance),
  },
  {
    name: 'a byte in a table of the database is flipped',
    harm: ({ database }, chance) => flipByte(largest(database, /\.ldb$/u), chance),
  },
  { name: 'a table of the database is missing', harm: ({ database }) => rmSync(largest(database, /\.ldb$/u)) },
  { name: 'CURRENT is missing', harm: ({ database }) => rmSync(join(database, 'CURRENT')) },
  { name: 'MANIFEST is cut', harm: ({ database }, chance) => cutInside(oneOf(database, /^MANIFEST/u), chance) },
  {
    name: 'every file of the database is empty',
    harm: ({ database }) => {
      for (const name of readdirSync(database)) truncateSync(join(database, name), 0);
    },
  },
  {
    name: 'the database is an older copy of itself',
    harm: ({ database, older }) => {
      removeFolder(database);
      cpSync(older.database, database, { recursive: true });
    },
  },
];

/** What becomes of everything beside it. */
export const otherDamages: readonly Damage[] = [
  {
    name: 'the journal is torn in its last line',
    harm: ({ journal }, chance) => truncateSync(journal, statSync(journal).size - chance.whole(1, 300)),
  },
  { name: 'the journal is cut in the middle', harm: ({ journal }, chance) => cutInside(journal, chance) },
  { name: 'a byte of the journal is flipped', harm: ({ journal }, chance) => flipByte(journal, chance) },
  { name: 'the journal is missing', harm: ({ journal }) => rmSync(journal) },
  { name: 'the sentinel is missing', harm: ({ sentinel }) => rmSync(sentinel) },
  { name: 'the sentinel is older', harm: ({ sentinel, older }) => cpSync(older.sentinel, sentinel) },
  {
    name: 'the settings of the shell are cut',
    harm: ({ profile }) => {
      for (const name of ['window.json', 'backup-folder.json']) writeFileSync(join(profile, name), '{"fol');
    },
  },
  {
    name: 'the newest backup is damaged and the database is deleted',
    harm: ({ backups, database }, chance) => {
      flipByte(join(backups, readdirSync(backups).toSorted().at(-1) ?? ''), chance);
      removeFolder(database);
    },
  },
];

/** @param folder of `desktopPlace` */
export function diskOf(folder: string, older: Disk['older']): Disk {
  const profile = join(folder, 'profile');
  const workspace = join(profile, 'workspaces', workspaceName);
  return {
    profile,
    database: databaseIn(join(profile, 'chromium')),
    journal: join(workspace, 'journal'),
    sentinel: join(workspace, 'sentinel'),
    backups: join(folder, 'Documents', 'FOR-IN Register backups', workspaceName),
    older,
  };
}

/** Chromium's folder of the one database of a profile. */
export function databaseIn(chromium: string): string {
  return oneOf(join(chromium, 'Default', 'IndexedDB'), /\.leveldb$/u);
}

function oneOf(folder: string, pattern: RegExp): string {
  const name = readdirSync(folder).find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`nothing like ${pattern} in ${folder}`);
  return join(folder, name);
}

function largest(folder: string, pattern: RegExp): string {
  const paths = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .toSorted((one, other) => statSync(other).size - statSync(one).size);
  if (paths[0] === undefined) throw new Error(`nothing like ${pattern} in ${folder}`);
  return paths[0];
}

/** Moved away and not deleted in place: what is in it stays for whoever looks into a failure. */
function removeFolder(path: string): void {
  renameSync(path, `${path}-taken-away`);
}

function cutInside(path: string, chance: Chance): void {
  const { size } = statSync(path);
  truncateSync(path, chance.whole(Math.floor(size / 4), size - 2));
}

function flipByte(path: string, chance: Chance): void {
  const at = chance.whole(0, statSync(path).size - 1);
  const [byte = 0] = readFileSync(path).subarray(at, at + 1);
  const file = openSync(path, 'r+');
  writeSync(file, Uint8Array.of(byte ^ (1 << chance.whole(0, 7))), 0, 1, at);
  closeSync(file);
}
