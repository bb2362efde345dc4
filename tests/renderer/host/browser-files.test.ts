import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserOfTests, openHost, readPrivate } from '../../support/host-in-browser.ts';

const browser = browserOfTests();
let page: Page;
beforeEach(async () => {
  page = await openHost(browser);
});
afterEach(() => page.close());

const save = () =>
  page.evaluate(() => window.host.saveFile({ suggestedName: 'Ataskaita: Žiema.forin', bytes: new Uint8Array([1, 2]) }));
/** What the browser's own dialog would do: the code of a function. */
const dialog = (code: string) => page.evaluate(`Object.assign(window, { showSaveFilePicker: ${code} })`);
const failing = (name: string) => `() => Promise.reject(new DOMException('', '${name}'))`;

describe('saving a file', () => {
  test.each([
    ['in a browser without such a dialog', 'undefined'],
    ['when the click is too long ago for the dialog', failing('SecurityError')],
  ])('%s is a download of a name that every system takes', async (_name, code) => {
    await dialog(code);
    const [download, saved] = await Promise.all([page.waitForEvent('download'), save()]);
    expect(saved).toEqual({ saved: true, place: '' });
    expect(download.suggestedFilename()).toBe('Ataskaita Žiema.forin');
    expect([...readFileSync(await download.path())]).toEqual([1, 2]);
  });

  test('writes where the person chooses', async () => {
    await dialog(`async ({ suggestedName }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true })`);
    expect(await save()).toEqual({ saved: true, place: 'Ataskaita Žiema.forin' });
    expect(await readPrivate(page, 'Ataskaita Žiema.forin')).toBe('\u0001\u0002');
  });

  test('does nothing when the person declines', async () => {
    await dialog(failing('AbortError'));
    expect(await save()).toEqual({ saved: false });
  });

  test('says why it failed, and which file it was about', async () => {
    await dialog(failing('NotAllowedError'));
    const failure = await page.evaluate(() =>
      window.failureOf(() => window.host.saveFile({ suggestedName: 'plan.forin', bytes: new Uint8Array() })),
    );
    expect(failure).toEqual({ reason: 'not-allowed', subject: 'plan.forin' });
  });
});

async function choose(kind: 'package' | 'workbook', files: readonly { name: string; content: string }[]) {
  const choosing = page.waitForEvent('filechooser');
  const opened = page.evaluate(async (what) => {
    const all = await window.host.openFiles({ kind: what, multiple: true });
    return all.map(({ name, bytes }) => ({ name, content: new TextDecoder().decode(bytes) }));
  }, kind);
  const chooser = await choosing;
  const accepted = await chooser.element().getAttribute('accept');
  await chooser.setFiles(
    files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
  );
  return { opened: await opened, accepted };
}

describe('opening files', () => {
  test('reads what was chosen, and leaves nothing on the page', async () => {
    const files = [
      { name: 'a.forin', content: 'ą' },
      { name: 'b.json', content: '' },
    ];
    expect(await choose('package', files)).toEqual({ opened: files, accepted: '.forin,.json' });
    expect(await page.locator('input').count()).toBe(0);
  });

  test('gives a name without the marks that would turn what stands beside it', async () => {
    const { opened } = await choose('workbook', [{ name: 'list \u202excod.xlsx', content: 'a' }]);
    expect(opened).toEqual([{ name: 'list \ufffdxcod.xlsx', content: 'a' }]);
  });

  test('refuses one that is too large by its name, before it is read', async () => {
    await page.evaluate(() => Object.defineProperty(File.prototype, 'size', { value: 500_000_001 }));
    const choosing = page.waitForEvent('filechooser');
    const failure = page.evaluate(() =>
      window.failureOf(() => window.host.openFiles({ kind: 'any', multiple: false })),
    );
    const chooser = await choosing;
    await chooser.setFiles([{ name: 'film.json', mimeType: 'video/mp4', buffer: Buffer.from('x') }]);
    expect(await failure).toEqual({ reason: 'too-large', subject: 'film.json' });
  });
});

test('only https and mailto addresses are opened, and nothing of this window goes along', async () => {
  const opened = await page.evaluate(async () => {
    const calls: unknown[][] = [];
    Object.assign(window, { open: (...call: unknown[]) => calls.push(call.map(String)) });
    const answers: boolean[] = [];
    for (const address of ['https://example.org/a', 'mailto:a@example.org', 'http://example.org', 'javascript:1', 'x'])
      answers.push(await window.host.openExternal(address));
    return { calls, answers };
  });
  expect(opened.answers).toEqual([true, true, false, false, false]);
  expect(opened.calls).toEqual([
    ['https://example.org/a', '_blank', 'noopener,noreferrer'],
    ['mailto:a@example.org', '_blank', 'noopener,noreferrer'],
  ]);
});

test('leaving is asked about only while something is not saved', async () => {
  const isAsked = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await isAsked()).toBe(false);
  await page.evaluate(() => window.host.setUnsaved(true));
  await page.evaluate(() => window.host.setUnsaved(true));
  expect(await isAsked()).toBe(true);
  await page.evaluate(() => window.host.setUnsaved(false));
  expect(await isAsked()).toBe(false);
});
