import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { beforeAll, expect, test } from 'vitest';
import { browserOfTests, openHost, writePrivate } from '../../support/host-in-browser.ts';

const browser = browserOfTests();
let page: Page;
beforeAll(async () => {
  page = await openHost(browser);
});

const write = (workspace: string, name: string, bytes: number[]) =>
  page.evaluate(([where, as, what]) => window.host.writeSnapshot(where, as, new Uint8Array(what)), [
    workspace,
    name,
    bytes,
  ] as const);
const list = (workspace: string) => page.evaluate((where) => window.host.listSnapshots(where), workspace);
const read = (workspace: string, name: string) =>
  page.evaluate(async ([where, as]) => [...(await window.host.readSnapshot(where, as))], [workspace, name] as const);
const remove = (workspace: string, name: string) =>
  page.evaluate(([where, as]) => window.host.removeSnapshot(where, as), [workspace, name] as const);
const infoOf = (name: string, bytes: number[]) => ({
  name,
  bytes: bytes.length,
  sha256: createHash('sha256').update(Uint8Array.from(bytes)).digest('hex'),
});

test('a snapshot is written, listed, read and removed; each workspace has its own', async () => {
  const [first, second] = [[0, 255, 128], [7]];
  expect(await write('one', '20261122-b.json', first)).toEqual(infoOf('20261122-b.json', first));
  await write('one', '20261121-a.json', second);
  await write('two', 'other.json', second);
  expect(await list('one')).toEqual([infoOf('20261121-a.json', second), infoOf('20261122-b.json', first)]);
  expect(await read('one', '20261122-b.json')).toEqual(first);
  await remove('one', '20261122-b.json');
  // Another window may have been quicker.
  await remove('one', '20261122-b.json');
  expect(await list('one')).toEqual([infoOf('20261121-a.json', second)]);
  expect(await list('nothing')).toEqual([]);
});

test('one that is written again is the new one, in the list as well', async () => {
  await write('again', 'a.json', [1]);
  await list('again');
  await write('again', 'a.json', [2]);
  expect(await list('again')).toEqual([infoOf('a.json', [2])]);
});

test('one that was changed behind our back is listed with the hash that it has now', async () => {
  await write('changed', 'a.json', [1]);
  await list('changed');
  await writePrivate(page, 'backups/changed/a.json', 'AB');
  expect(await list('changed')).toEqual([infoOf('a.json', [65, 66])]);
});

test('an empty file and what a crash left are none', async () => {
  await write('crashed', 'whole.json', [1]);
  await writePrivate(page, 'backups/crashed/begun.json', '');
  await writePrivate(page, 'backups/crashed/half.json.crswap', 'half');
  expect((await list('crashed')).map(({ name }) => name)).toEqual(['whole.json']);
});

test('one that is not there is said to be gone, by its name', async () => {
  expect(await page.evaluate(() => window.failureOf(() => window.host.readSnapshot('one', 'missing.json')))).toEqual({
    reason: 'gone',
    subject: 'missing.json',
  });
});

test('a full disk is said, and leaves neither a part nor harm to what was there', async () => {
  await write('full', 'kept.json', [1, 2]);
  const session = await page.context().newCDPSession(page);
  const origin = browser.address.slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  for (const name of ['new.json', 'kept.json']) {
    expect(
      await page.evaluate(
        (as) => window.failureOf(() => window.host.writeSnapshot('full', as, new Uint8Array(500_000))),
        name,
      ),
    ).toEqual({ reason: 'no-space', subject: name });
  }
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await list('full')).toEqual([infoOf('kept.json', [1, 2])]);
});
