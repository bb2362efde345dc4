import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTablesOf } from '../../main/cli/read-tables.ts';
import { settled } from '../support/settled.ts';
import { testPlatform } from '../support/test-platform.ts';
import { newWorkplace, readerFromSource } from '../support/workplace.ts';

const sample = fileURLToPath(new URL('../fixtures/attendance/D13__siauliai_mokymai.csv', import.meta.url));
const deskWith = (name: string, bytes: Uint8Array | string) => {
  const desk = newWorkplace();
  desk.write(name, bytes);
  return { folder: desk.folder, platform: testPlatform(), reader: readerFromSource };
};
/** A worker that never answers. */
const silent = new URL(`data:text/javascript,${encodeURIComponent('setInterval(() => undefined, 1000)')}`);
const broken = new URL(`data:text/javascript,${encodeURIComponent('throw new Error("out of order")')}`);

describe('the command line reads a list in a worker of its own', () => {
  test('and gets its tables and its check sum', async () => {
    const io = deskWith('list.csv', '');
    copyFileSync(sample, join(io.folder, 'list.csv'));
    const { tables, sha256 } = settled(await readTablesOf('list.csv', io));
    expect(tables).toMatchObject({ container: 'text', encoding: 'windows-1257', delimiter: ';' });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a refusal names the file', async () => {
    const read = await readTablesOf('photo.csv', deskWith('photo.csv', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])));
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'tables.picture', path: { file: 'photo.csv' } }] });
  });

  test('a file that is not there, a folder, and one that is too large start no worker', async () => {
    const io = { ...deskWith('large.csv', ''), reader: broken };
    truncateSync(join(io.folder, 'large.csv'), 25 * 1024 * 1024 + 1);
    expect(await readTablesOf('gone.csv', io)).toMatchObject({ issues: [{ code: 'reading.missing' }] });
    expect(await readTablesOf('.', io)).toMatchObject({ issues: [{ code: 'reading.folder' }] });
    expect(await readTablesOf('large.csv', io)).toMatchObject({
      issues: [{ code: 'tables.tooLarge', params: { limit: 25 } }],
    });
  });

  test('a worker that takes too long is ended, and said to have', async () => {
    const io = { ...deskWith('slow.csv', 'a;b\n'), reader: silent };
    expect(await readTablesOf('slow.csv', io, 0.2)).toMatchObject({
      issues: [{ code: 'tables.tookTooLong', path: { file: 'slow.csv' }, params: { seconds: 0.2 } }],
    });
  });

  test('a worker that breaks down is said to have stopped', async () => {
    const io = { ...deskWith('odd.csv', 'a;b\n'), reader: broken };
    writeFileSync(join(io.folder, 'odd.csv'), 'a;b\n');
    expect(await readTablesOf('odd.csv', io)).toMatchObject({ issues: [{ code: 'reading.readerFailed' }] });
  });
});
