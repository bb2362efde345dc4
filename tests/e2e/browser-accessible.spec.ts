import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../../shared/messages/format-message.ts';
import { textsOf } from '../../renderer/ui/text.tsx';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { goTo, settle } from '../support/screens/screen.ts';
import { walks } from '../support/screens/walks.ts';

/** What axe finds that keeps people out, as readable lines. */
async function barriers(page: Page, only: readonly string[] = []): Promise<readonly string[]> {
  await settle(page);
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (only.length > 0 ? builder.withRules([...only]) : builder).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${String(target)} ${html.slice(0, 160)}`));
}

for (const walk of walks)
  test(`no screen keeps anybody out, in light or dark colours: ${walk.name}`, async ({ launch, profile }) => {
    test.setTimeout(120_000);
    const found: Record<string, readonly string[]> = {};
    await walk.go({
      launch,
      folder: profile,
      texts: textsOf('en'),
      look: async (name, page) => {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        // Only colours differ from the light ones.
        const dark = await barriers(page, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        const light = await barriers(page);
        if (light.length > 0 || dark.length > 0) found[name] = [...light, ...dark];
      },
    });
    expect(found).toEqual({});
  });

test('no language keeps anybody out', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  await startPractice(pagesOf(app.page));
  const found: Record<string, readonly string[]> = {};
  for (const locale of locales.filter((one) => one !== 'en')) {
    await app.page.evaluate((chosen) => localStorage.setItem('forin.language', chosen), locale);
    await app.page.reload();
    const pages = pagesOf(app.page, locale);
    await pages.frame.heading.waitFor();
    for (const address of [
      '/activities',
      '/activities/new',
      '/project',
      '/send',
      '/combine',
      '/summary',
      '/settings',
    ]) {
      await goTo(address)(pages);
      const here = await barriers(app.page);
      if (here.length > 0) found[`${locale} ${address}`] = here;
    }
  }
  expect(found).toEqual({});
});
