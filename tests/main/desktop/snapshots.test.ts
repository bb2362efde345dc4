import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupFolderIn, placeOf } from '../../../main/backup-place.ts';
import { snapshotsIn, tryFolder } from '../../../main/snapshots.ts';
import { nodeDisk } from '../../../main/write-file-atomically.ts';
import type { Disk } from '../../../main/write-file-atomically.ts';
import { bundleProgram, runUntilKilled } from '../../support/killed/run-until-killed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forin-snapshots-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (written: string) => new TextEncoder().encode(written);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('before the first backup there is none', async () => {
  expect(await snapshotsIn(() => join(folder, 'not', 'there')).listSnapshots('practice')).toEqual([]);
});

test('a backup is read back as it was, and listed with its size and hash', async () => {
  const snapshots = snapshotsIn(() => folder);
  const bytes = text('all of it');
  const info = { name: 'one.forin', bytes: 9, sha256: sha256(bytes) };
  expect(await snapshots.writeSnapshot('practice', 'one.forin', bytes)).toEqual(info);
  expect(await snapshots.listSnapshots('practice')).toEqual([info]);
  expect(await snapshots.readSnapshot('practice', 'one.forin')).toEqual(bytes);
  expect(await snapshots.listSnapshots('project-1')).toEqual([]);
});

test('a backup that is not on the disk as it was sent is none, although the disk reads back what it was given', async () => {
  const given = new Map<string, Uint8Array>();
  const lying: Disk = {
    ...nodeDisk,
    writeFlushed: (path, bytes) => {
      given.set(path, bytes);
      return nodeDisk.writeFlushed(path, bytes.slice(0, -1));
    },
    read: (path) => Promise.resolve(given.get(path) ?? new Uint8Array()),
  };
  const written = snapshotsIn(() => folder, lying).writeSnapshot('practice', 'one.forin', text('all of it'));
  await expect(written).rejects.toThrow('forin-host:disk:one.forin');
});

test('only backups are listed: no parts of one, no folders, no files of other names', async () => {
  const snapshots = snapshotsIn(() => folder);
  mkdirSync(join(folder, 'practice', 'folder.forin'), { recursive: true });
  writeFileSync(join(folder, 'practice', '.one.forin.1.part'), 'a part');
  writeFileSync(join(folder, 'practice', 'Notes of mine.txt'), 'other');
  await snapshots.writeSnapshot('practice', 'b.forin', text('b'));
  await snapshots.writeSnapshot('practice', 'a.forin', text('a'));
  expect((await snapshots.listSnapshots('practice')).map(({ name }) => name)).toEqual(['a.forin', 'b.forin']);
});

test('a removed backup is gone, and removing it twice is no trouble', async () => {
  const snapshots = snapshotsIn(() => folder);
  await snapshots.writeSnapshot('practice', 'one.forin', text('1'));
  await snapshots.removeSnapshot('practice', 'one.forin');
  await snapshots.removeSnapshot('practice', 'one.forin');
  await expect(snapshots.readSnapshot('practice', 'one.forin')).rejects.toThrow('forin-host:gone:one.forin');
});

test('another folder, once chosen, is used from the next backup on', async () => {
  let place = join(folder, 'first');
  const snapshots = snapshotsIn(() => place);
  await snapshots.writeSnapshot('practice', 'one.forin', text('1'));
  place = join(folder, 'second');
  expect(await snapshots.listSnapshots('practice')).toEqual([]);
  await snapshots.writeSnapshot('practice', 'two.forin', text('2'));
  expect(readFileSync(join(folder, 'second', 'practice', 'two.forin'), 'utf8')).toBe('2');
});

test('a place that is no folder is said to be gone, before and after it was chosen', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expect(tryFolder(join(file, 'below'))).rejects.toThrow('forin-host:gone:');
  await expect(snapshotsIn(() => file).writeSnapshot('practice', 'one.forin', text('1'))).rejects.toThrow(
    'forin-host:gone:one.forin',
  );
});

test('trying a folder leaves nothing in it', async () => {
  await tryFolder(join(folder, 'new'));
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
});

test('parts that a crash left behind go after a day, and not before', async () => {
  const old = join(folder, 'practice', '.old.forin.1.part');
  mkdirSync(join(folder, 'practice'));
  writeFileSync(old, 'old');
  writeFileSync(join(folder, 'practice', '.new.forin.1.part'), 'new');
  utimesSync(old, new Date(0), new Date(0));
  await snapshotsIn(() => folder).writeSnapshot('practice', 'one.forin', text('1'));
  expect(readdirSync(join(folder, 'practice')).toSorted()).toEqual(['.new.forin.1.part', 'one.forin']);
});

test('killed in the middle of a backup, again and again, the file is always a whole one', async () => {
  const program = await bundleProgram('snapshot-writer', join(folder, 'program'));
  const kept = join(folder, 'kept');
  for (let round = 1; round <= 6; round += 1) {
    await runUntilKilled(program, [kept], round);
    const bytes = await snapshotsIn(() => kept).readSnapshot('practice', 'latest.forin');
    expect(bytes.length).toBe(1_000_000);
    expect(new Set(bytes).size).toBe(1);
  }
});

test('backups lie in a folder of their own; where it is, is said in its last two names', () => {
  expect(backupFolderIn('/media/stick')).toBe(join('/media/stick', 'FOR-IN Register backups'));
  expect(backupFolderIn('/media/stick/FOR-IN Register backups')).toBe('/media/stick/FOR-IN Register backups');
  expect(placeOf('/home/ona/Documents/FOR-IN Register backups')).toBe('Documents › FOR-IN Register backups');
});
