import { sections } from '../../../renderer/ui/activity-sections.ts';
import { pressOn } from '../tab-to.ts';
import { startPractice } from '../pages/pages-of.ts';
import type { Pages } from '../pages/pages-of.ts';
import { goTo, startIn, walkThrough } from './screen.ts';
import type { Screen, Walk } from './screen.ts';

const closeDialog = async ({ page }: Pages) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** Of one activity: it is opened before. */
const sectionScreens: readonly Screen[] = sections.map((section) => ({
  name: `section ${section}`,
  show: async ({ page, activity }) => {
    await activity.section(section).click();
    await page.waitForURL(new RegExp(`/${section}$`, 'u'));
  },
}));

/** The pages of the practice project, each from the one before. */
export const pageScreens: readonly Screen[] = [
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
    show: async (pages) => {
      await closeDialog(pages);
      await pages.frame.search.fill('vilnius');
      await pages.page.getByRole('option').first().waitFor();
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
  {
    name: 'check the report',
    show: async (pages) => {
      await goTo('/check')(pages);
      await pages.check.rows.first().waitFor();
    },
  },
  {
    name: 'starter file',
    show: async (pages) => {
      await goTo('/send')(pages);
      await pages.send.starter.click();
    },
  },
  { name: 'combine', show: goTo('/combine') },
  { name: 'no conflicts', show: ({ combine }) => combine.conflicts.click() },
  { name: 'report', show: goTo('/report') },
  { name: 'summary', show: goTo('/summary') },
  {
    name: 'behind a figure',
    show: async ({ summary, texts }) => {
      await summary.figure(2353, texts.shared('figures.participations')).click();
      await summary.drawer.waitFor();
    },
  },
  {
    name: 'cross-table',
    show: async (pages) => {
      await closeDialog(pages);
      await pages.summary.cross.measure.selectOption('organisationsReached');
      await pages.summary.cross.columns.selectOption('byCountryScope');
      await pages.summary.cross.region.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'cross-table of people',
    show: async ({ summary }) => {
      await summary.cross.measure.selectOption('total');
      await summary.cross.columns.selectOption('fromCountry');
      await summary.cross.region.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'trash',
    show: async (pages) => {
      await closeDialog(pages);
      await goTo('/trash')(pages);
    },
  },
  { name: 'settings', show: goTo('/settings') },
  { name: 'no such page', show: goTo('/nowhere') },
];

/** What opens over a page, and what a page shows when something was done on it. */
const openedScreens: readonly Screen[] = [
  {
    name: 'menu of projects',
    show: async (pages) => {
      await goTo('/activities')(pages);
      await pages.frame.projectMenu.click();
      await pages.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'menu of periods',
    show: async ({ frame, page }) => {
      await page.keyboard.press('Escape');
      await frame.periodMenu.click();
      await page.getByRole('menuitemradio').nth(4).waitFor();
    },
  },
  {
    name: 'filter of the list',
    show: async ({ activities, page }) => {
      await page.keyboard.press('Escape');
      await activities.filter('types').click();
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'list narrowed and grouped',
    show: async ({ activities, page }) => {
      await page.getByRole('checkbox').first().check();
      await page.keyboard.press('Escape');
      await activities.groupBy.selectOption('year');
    },
  },
  {
    name: 'message with undo',
    show: async ({ activities, page, texts }) => {
      await activities.groupBy.selectOption('none');
      await page.getByRole('button', { name: texts.text('activities.filter.clear'), exact: true }).click();
      // Only the whole list has so many: a row of the list before would lose the focus.
      await activities.rows.nth(5).waitFor();
      await activities.rows.nth(2).press('Delete');
      await page
        .getByRole('status')
        .getByRole('button', { name: texts.text('words.undo') })
        .waitFor();
    },
  },
  { name: 'trash with a record', show: goTo('/trash') },
  {
    name: 'number refused, reason asked for',
    show: async (pages) => {
      const { activity, activities, page } = pages;
      await goTo('/activities')(pages);
      await activities.open('Final FOR-IN conference');
      await activity.section('participants').click();
      await activity.inPerson.fill('12,5');
      await activity.inPerson.press('Tab');
      await activity.online.fill('?');
      await activity.online.press('Tab');
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'breakdowns folded out',
    show: async ({ activity, page }) => {
      await activity.inPerson.fill('310');
      await activity.inPerson.press('Tab');
      for (const fold of await page.locator('#page details > summary').all()) await fold.click();
    },
  },
  {
    name: 'history with entries',
    show: async ({ activity, page }) => {
      await activity.saved.waitFor();
      await activity.section('history').click();
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'organisation with other names',
    show: async (pages) => {
      await goTo('/organisations')(pages);
      await pages.page.getByRole('row').filter({ hasText: 'Diversity Development Group' }).first().click();
      await pages.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'place',
    show: async (pages) => {
      await closeDialog(pages);
      await goTo('/places')(pages);
      await pages.page.getByRole('row').nth(1).click();
      await pages.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'new place',
    show: async (pages) => {
      await closeDialog(pages);
      await pages.page.getByRole('button', { name: pages.texts.text('registry.newPlace') }).click();
      await pages.page.getByRole('dialog').waitFor();
    },
  },
  ...(['contacts', 'plan', 'questions', 'indicators', 'pillars'] as const).map((section) => ({
    name: `project: ${section} as a form`,
    show: async (pages: Pages) => {
      if (section === 'contacts') await closeDialog(pages);
      await goTo('/project')(pages);
      const { page, texts } = pages;
      const title = texts.text(`project.${section}`);
      await page.getByRole('button', { name: texts.text('project.editNamed', { section: title }) }).click();
      if (section === 'indicators') {
        await pages.indicators.add.click();
        return;
      }
      if (section !== 'questions') return;
      await page.getByRole('button', { name: texts.text('project.addQuestion') }).click();
      await page.getByRole('radio', { name: texts.text('project.answer.choice') }).check();
    },
  })),
  {
    name: 'plan item',
    show: async (pages) => {
      await goTo('/summary')(pages);
      await pages.summary.planItems.first().click();
      await pages.summary.drawer.waitFor();
    },
  },
  {
    name: 'summary of one country',
    show: async (pages) => {
      await closeDialog(pages);
      await pages.summary.country.selectOption('LT');
    },
  },
  {
    name: 'restore question',
    show: async (pages) => {
      await goTo('/settings/backups')(pages);
      await pressOn(pages.page, pages.settings.backUpNow);
      await pages.settings.restore.first().click();
      await pages.settings.restoreYes.waitFor();
    },
  },
];

export const firstStartWalk: Walk = {
  name: 'the first start',
  go: async (walking) => {
    const { look } = walking;
    const [, { page, firstStart }] = await startIn(walking);
    await firstStart.language().waitFor();
    await look('first start: language', page);
    await firstStart.language().click();
    await firstStart.role('both').waitFor();
    await look('first start: what one does', page);
    await firstStart.role('both').click();
    await firstStart.next.click();
    await look('first start: answers missing', page);
    await firstStart.answer();
    await firstStart.practise.waitFor();
    await look('first start: how to begin', page);
  },
};

export const practiceWalk: Walk = {
  name: 'the pages of a full project',
  go: async (walking) => {
    const [, pages] = await startIn(walking);
    await startPractice(pages);
    await walkThrough(pageScreens, pages, walking);
  },
};

export const openedWalk: Walk = {
  name: 'menus, drawers, forms and messages',
  go: async (walking) => {
    const [, pages] = await startIn(walking);
    await startPractice(pages);
    await walkThrough(openedScreens, pages, walking);
  },
};
