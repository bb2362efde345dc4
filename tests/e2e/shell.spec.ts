import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-test.ts';

const page = fileURLToPath(new URL('../fixtures/shell-page', import.meta.url));

/** What the page's policy says when something is tried that it forbids. */
async function violated(shown: Page, attempt: () => void): Promise<string> {
  const heard = shown.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      }),
  );
  await shown.evaluate(attempt).catch(() => {});
  return heard;
}

test('the window opens with its title, and no inline script runs', async ({ launch }) => {
  const app = await launch({ page });
  await expect(app.page.getByRole('heading')).toHaveText('A page for tests of the shell');
  await expect(app.page).toHaveTitle('FOR-IN Register');
});

test.describe('another address', () => {
  test.use({ tried: ['https://example.org'] });

  test('the page may neither ask elsewhere nor make code from text', async ({ launch }) => {
    const app = await launch({ page });
    expect(await violated(app.page, () => void fetch('https://example.org/').catch(() => {}))).toBe('connect-src');
    await expect(app.page.locator('body')).toHaveAttribute('data-code', 'refused');
    expect(
      await violated(app.page, () => {
        document.body.append(Object.assign(new Image(), { src: 'https://example.org/picture.png' }));
      }),
    ).toBe('img-src');
  });
});

test('nothing is asked of any other place than the application itself', async ({ launch }) => {
  const app = await launch({ page });
  await app.page.reload();
  await expect(app.page.locator('body')).toHaveAttribute('data-state', 'ready');
  const own = await app.page.evaluate(() => location.origin);
  expect(app.origins()).toEqual([own]);
});

test('files that are not part of the page are not there', async ({ launch }) => {
  const app = await launch({ page });
  const status = (path: string) => app.page.evaluate(async (asked) => (await fetch(asked)).status, path);
  expect(await status('./page.js')).toBe(200);
  expect(await status('./missing.js')).toBe(404);
  expect(await status('./%2e%2e%2fmain%2fmain.cjs')).toBe(400);
  expect(await status('./..%5c..%5cpackage.json')).toBe(400);
});

test('after the power is cut it starts again with the same storage', async ({ launch }) => {
  const before = await launch({ page });
  await before.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await before.close();
  const cut = await launch({ page });
  await cut.kill();
  const after = await launch({ page });
  expect(await after.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});
