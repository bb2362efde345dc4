import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { HostBridge } from '../../shared/host.ts';
import type { DesktopOnly, RunningApp } from '../support/running-app.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';

/** What the preload gives to the page. */
declare const forinHost: HostBridge;
/** What the page of these specs heard from the shell. */
declare const heard: readonly string[];

const page = fileURLToPath(new URL('../fixtures/shell-page', import.meta.url));
const sentinel = { generation: 1, sequence: 2, records: 1 };

function desktopOf(app: RunningApp): DesktopOnly {
  if (!app.desktop) throw new Error('this spec runs on the desktop only');
  return app.desktop;
}

function refusalOf(shown: Page, attempt: () => Promise<unknown>): Promise<string> {
  return shown.evaluate(`(${attempt.toString()})().then(() => 'done', (failure) => failure.message)`);
}

test('the shell says what it is and where backups are, without a path', async ({ launch, profile }) => {
  const app = await launch({ page, languages: ['lt-LT', 'en'] });
  const info = await app.page.evaluate(() => forinHost.getAppInfo());
  expect(info).toEqual({
    edition: 'desktop',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    language: 'lt-LT',
    capabilities: { storage: 'folder', canChooseFolder: true, place: 'Documents › FOR-IN Register backups' },
  });
  expect(JSON.stringify(info)).not.toContain(profile);
});

test('what was appended to the journal is there after the power was cut', async ({ launch }) => {
  const before = await launch({ page });
  await before.page.evaluate(async (known) => {
    await forinHost.openJournal('practice');
    await forinHost.appendJournal('practice', ['{"title":"Žemaitija"}', '{"total":12}'], known);
  }, sentinel);
  await before.kill();
  const after = await launch({ page });
  expect(await after.page.evaluate(() => forinHost.openJournal('practice'))).toEqual({
    entries: ['{"title":"Žemaitija"}', '{"total":12}'],
    sentinel,
    wasTorn: false,
  });
});

test('a snapshot goes to Documents and comes back byte for byte', async ({ launch, profile }) => {
  const app = await launch({ page });
  const read = await app.page.evaluate(async () => {
    await forinHost.writeSnapshot('practice', 'one.forin', new Uint8Array([0, 255, 10, 13]));
    const listed = await forinHost.listSnapshots('practice');
    return { listed, bytes: [...(await forinHost.readSnapshot('practice', 'one.forin'))] };
  });
  expect(read.bytes).toEqual([0, 255, 10, 13]);
  expect(read.listed).toEqual([{ name: 'one.forin', bytes: 4, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) }]);
  const file = join(profile, 'Documents', 'FOR-IN Register backups', 'practice', 'one.forin');
  expect([...readFileSync(file)]).toEqual([0, 255, 10, 13]);
});

test('a request that does not keep to the contract is refused aloud', async ({ launch }) => {
  const app = await launch({ page });
  expect(await refusalOf(app.page, () => forinHost.openJournal('../elsewhere'))).toBe('forin-host:refused:');
  expect(await refusalOf(app.page, () => forinHost.readSnapshot('practice', '.././../etc/passwd'))).toBe(
    'forin-host:refused:',
  );
  expect(await refusalOf(app.page, () => forinHost.readSnapshot('practice', 'missing.forin'))).toBe(
    'forin-host:gone:missing.forin',
  );
});

test('a file is saved where the person chose, under the name that was suggested', async ({ launch }) => {
  const app = await launch({ page });
  const path = await app.saveFile(() =>
    app.page.evaluate(() => forinHost.saveFile({ suggestedName: 'a/b: ŽŪK.forin', bytes: new Uint8Array([7]) })),
  );
  expect(path.endsWith(join('Documents', 'a b ŽŪK.forin'))).toBe(true);
  expect([...readFileSync(path)]).toEqual([7]);
});

test('chosen files and files opened by double click come in with name and bytes', async ({ launch, profile }) => {
  const app = await launch({ page });
  const file = join(profile, 'Kaunas.forin');
  writeFileSync(file, 'content');
  let chosen: unknown;
  await app.chooseFiles([file], async () => {
    chosen = await app.page.evaluate(() => forinHost.openFiles({ kind: 'package', multiple: false }));
  });
  expect(chosen).toEqual([{ name: 'Kaunas.forin', bytes: new TextEncoder().encode('content') }]);

  await desktopOf(app).doubleClick(file, '--some-switch');
  await expect.poll(() => app.page.evaluate(() => heard)).toEqual(['pendingFiles']);
  const pending = await app.page.evaluate(() => forinHost.takePendingFiles());
  expect(pending.map(({ name }) => name)).toEqual(['Kaunas.forin']);
});

test('a command of the menu reaches the page', async ({ launch }) => {
  const app = await launch({ page });
  await desktopOf(app).clickMenu('find');
  await expect.poll(() => app.page.evaluate(() => heard)).toEqual(['find']);
});

test('New in the menu begins another activity, also from a form that is filled in', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  await startProject(pages);
  const { activities, activity } = pages;
  await activities.create.click();
  await activity.record('First');
  await desktopOf(app).clickMenu('new');
  await expect(activity.title).toHaveValue('');
  await expect(activity.title).toBeFocused();
  await activity.record('Second');
  await activity.done.click();
  await expect(activities.rows).toHaveCount(2);
});

test('the window asks before it closes over something that is not saved', async ({ launch }) => {
  const app = await launch({ page });
  const desktop = desktopOf(app);
  await app.page.evaluate(() => forinHost.setUnsaved(true));
  await desktop.answerQuestion(0);
  await desktop.closeWindow();
  await expect.poll(() => desktop.questions()).toEqual([sentence('desktop.unsaved')]);
  expect(app.page.isClosed()).toBe(false);
  await app.page.evaluate(() => forinHost.setUnsaved(false));
  await desktop.closeWindow();
  await expect.poll(() => app.page.isClosed()).toBe(true);
});

test('after a crash the page is loaded again at the place where the person was', async ({ launch }) => {
  const app = await launch({ page });
  await app.page.evaluate(() => {
    location.hash = '#/activities/17/participants';
  });
  await expect(app.page).toHaveURL(/participants$/u);
  await desktopOf(app).crash();
  await expect(app.page.locator('body')).toHaveAttribute('data-state', 'ready');
  expect(await app.page.evaluate(() => location.hash)).toBe('#/activities/17/participants');
});

test.describe('a link to elsewhere', () => {
  test.use({ tried: ['https://example.org'] });

  test('the window stays on its own page; a link meant for elsewhere opens in the browser', async ({ launch }) => {
    const app = await launch({ page });
    const own = app.page.url();
    await app.page.locator('#outside').click({ noWaitAfter: true });
    await app.page.locator('#window').click({ noWaitAfter: true });
    await expect.poll(() => desktopOf(app).openedOutside()).toEqual(['https://example.org/page']);
    expect(app.page.url()).toBe(own);
    expect(await app.page.evaluate(() => forinHost.openExternal('file:///etc/passwd'))).toBe(false);
  });
});
