import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sections } from '../../renderer/features/activity/sections.ts';
import { expect, test } from '../support/app-test.ts';
import { cutOff } from '../support/cut-off.ts';
import { pagesOf, startPractice, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';

interface Screen {
  readonly name: string;
  /** Brings it about. */
  readonly show: (pages: Pages) => Promise<unknown>;
}

const goTo = (address: string) => async (pages: Pages) => {
  await pages.page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await pages.frame.heading.waitFor();
};

/** Of one activity: it is opened before. */
const sectionScreens: readonly Screen[] = sections.map((section) => ({
  name: `section ${section}`,
  show: async ({ page, activity }) => {
    await activity.section(section).click();
    await page.waitForURL(new RegExp(`/${section}$`, 'u'));
  },
}));

const practiceScreens: readonly Screen[] = [
  { name: 'activities', show: async ({ activities }) => activities.rows.first().waitFor() },
  {
    name: 'help',
    show: async ({ frame, page }) => {
      await frame.help.click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'search with results',
    show: async ({ frame, page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await frame.search.fill('vilnius');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'one activity',
    show: async ({ activities, activity, page }) => {
      await page.keyboard.press('Escape');
      await activities.open('Final FOR-IN conference');
      await activity.section('basics').waitFor();
    },
  },
  ...sectionScreens,
  { name: 'short form of one activity', show: ({ activity }) => activity.shortForm.click() },
  { name: 'new activity', show: goTo('/activities/new') },
  { name: 'organisations', show: goTo('/organisations') },
  { name: 'places', show: goTo('/places') },
  { name: 'project', show: goTo('/project') },
  { name: 'send', show: goTo('/send') },
  { name: 'starter file', show: ({ send }) => send.starter.click() },
  { name: 'combine', show: goTo('/combine') },
  { name: 'no conflicts', show: ({ combine }) => combine.conflicts.click() },
  { name: 'summary', show: goTo('/summary') },
  {
    name: 'behind a figure',
    show: async ({ summary, texts }) => {
      await summary.figure(2353, texts.text('summaryPage.participations')).click();
      await summary.drawer.waitFor();
    },
  },
  {
    name: 'trash',
    show: async (pages) => {
      await pages.page.keyboard.press('Escape');
      await goTo('/trash')(pages);
    },
  },
  { name: 'settings', show: goTo('/settings') },
  { name: 'no such page', show: goTo('/nowhere') },
];

/** Until drawers and colours have stopped moving. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 2; drawn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const ended = Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    // Some never end: what turns while something is saved.
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 500))]);
  });
}

/** What axe finds that keeps people out, as readable lines. */
async function barriers(page: Page): Promise<readonly string[]> {
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${String(target)} ${html.slice(0, 160)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen keeps anybody out, in ${colorScheme} colours`, async ({ launch }) => {
    test.setTimeout(100_000);
    const app = await launch();
    const pages = pagesOf(app.page);
    const { page, firstStart } = pages;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await firstStart.language().waitFor();
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const here = await barriers(page);
      if (here.length > 0) found[name] = here;
    };
    await look('first start: language');
    await firstStart.language().click();
    await firstStart.role('both').waitFor();
    await look('first start: what one does');
    await firstStart.role('both').click();
    await firstStart.next.click();
    await look('first start: answers missing');
    await firstStart.answer();
    await firstStart.practise.waitFor();
    await look('first start: how to begin');
    await firstStart.practise.click();
    for (const screen of practiceScreens) {
      await screen.show(pages);
      await look(screen.name);
    }
    expect(found).toEqual({});
  });
}

const widths = [
  { width: 1024, height: 768, name: '1024 pixels' },
  { width: 640, height: 430, name: '200 % of 1280 pixels' },
];

for (const { name, ...size } of widths) {
  test(`nothing is cut off and nothing scrolls sideways at ${name}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const app = await launch();
    const pages = pagesOf(app.page);
    await pages.page.setViewportSize(size);
    await startPractice(pages);
    const found: Record<string, readonly string[]> = {};
    for (const screen of practiceScreens) {
      await screen.show(pages);
      await settle(pages.page);
      const here = await cutOff(pages.page);
      if (here.length > 0) found[screen.name] = here;
    }
    expect(found).toEqual({});
  });
}

test('an empty project keeps nobody out', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  await startProject(pages);
  const found: Record<string, readonly string[]> = {};
  for (const address of ['/activities', '/organisations', '/send', '/summary', '/trash', '/settings']) {
    await goTo(address)(pages);
    const here = await barriers(pages.page);
    if (here.length > 0) found[address] = here;
  }
  expect(found).toEqual({});
});
