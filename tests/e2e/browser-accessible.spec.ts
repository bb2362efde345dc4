import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../../shared/messages/format-message.ts';
import { expect, test } from '../support/app-test.ts';
import { cutOff } from '../support/cut-off.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { buildPseudoPage, pseudoTexts } from '../support/pseudo-page.ts';
import { goTo, settle } from '../support/screens/screen.ts';
import { walks } from '../support/screens/walks.ts';

/** What axe finds that keeps people out, as readable lines. */
async function barriers(page: Page, only: readonly string[] = []): Promise<readonly string[]> {
  await settle(page);
  // Its 1.5 MB are written into the page twice at each analysis, unless they are there: those of the one before.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = isThere ? { page, axeSource: 'void axe' } : { page };
  const builder = new AxeBuilder(axe).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (only.length > 0 ? builder.withRules([...only]) : builder).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${String(target)} ${html.slice(0, 160)}`));
}

const widths = [
  { width: 640, height: 430, name: '200 % of 1280 pixels' },
  { width: 1024, height: 768, name: '1024 pixels' },
];

let pseudoPage = '';
test.beforeAll(async () => {
  pseudoPage = await buildPseudoPage();
});
test.afterAll(() => rmSync(pseudoPage, { recursive: true, force: true }));

for (const walk of walks)
  test(`in a language longer than any, no screen keeps anybody out in light or dark colours, and nothing is cut off: ${walk.name}`, async ({
    launch,
    profile,
  }) => {
    test.setTimeout(900_000);
    const found: Record<string, readonly string[]> = {};
    await walk.go({
      launch: (options) => launch({ ...options, page: pseudoPage }),
      folder: profile,
      texts: pseudoTexts,
      look: async (name, page) => {
        const here: string[] = [];
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        // Only colours differ from the light ones.
        here.push(...(await barriers(page, ['color-contrast'])));
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        here.push(...(await barriers(page)));
        const before = page.viewportSize();
        for (const { name: size, ...viewport } of widths) {
          await page.setViewportSize(viewport);
          await settle(page);
          for (const cut of await cutOff(page)) here.push(`${size}, ${cut}`);
        }
        if (before) await page.setViewportSize(before);
        if (here.length > 0) found[name] = here;
      },
    });
    expect(found).toEqual({});
  });

test('no language keeps anybody out', async ({ launch }) => {
  test.setTimeout(900_000);
  const app = await launch();
  await startPractice(pagesOf(app.page));
  const found: Record<string, readonly string[]> = {};
  for (const locale of locales.filter((one) => one !== 'en')) {
    await app.page.evaluate((chosen) => localStorage.setItem('forin.language', chosen), locale);
    await app.page.reload();
    const pages = pagesOf(app.page, locale);
    await pages.frame.heading.waitFor();
    for (const address of ['/activities', '/activities/new', '/attendance', '/import-list', '/send', '/summary']) {
      await goTo(address)(pages);
      const here = await barriers(app.page);
      if (here.length > 0) found[`${locale} ${address}`] = here;
    }
  }
  expect(found).toEqual({});
});
