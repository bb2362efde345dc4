import { expect, test } from '../support/app-test.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';

test('after one visit the browser edition starts without a network', async ({ launch }) => {
  const app = await launch({ isFirstVisit: true });
  await startProject(pagesOf(app.page));
  await app.page.evaluate(() => navigator.serviceWorker.ready);
  await recordActivity(pagesOf(app.page), 'Recorded with a network');
  const context = app.page.context();
  const { origin } = new URL(app.page.url());
  await context.setOffline(true);
  const offline = await context.newPage();
  await app.page.close();
  await offline.goto(origin);
  const pages = pagesOf(offline);
  await expect(pages.activities.row('Recorded with a network')).toBeVisible();
  await recordActivity(pages, 'Recorded without a network');
  // Pages that were never opened are there as well.
  await pages.frame.open('summary');
  await expect(pages.frame.heading).toHaveText(pages.texts.text('summaryPage.title'));
});

test('two tabs edit one record: each edit is there or is one of two versions', async ({ launch }) => {
  const app = await launch({ isFirstVisit: true });
  const first = pagesOf(app.page);
  await startProject(first);
  await recordActivity(first, 'Seminar in Kaunas');
  const tab = await app.page.context().newPage();
  await tab.goto(app.page.url());
  const second = pagesOf(tab);
  for (const { activities, activity } of [first, second]) {
    await activities.open('Seminar in Kaunas');
    await activity.shortForm.click();
    await expect(activity.title).toHaveValue('Seminar in Kaunas');
  }
  // Both type before either leaves the field.
  await first.activity.title.pressSequentially(' and Jonava');
  await second.activity.title.pressSequentially(' and Alytus');
  await second.activity.about.fill('Written in the second tab.');
  await first.activity.when.fill('14.5.2025');
  await first.activity.title.focus();
  for (const { activity } of [first, second]) await expect(activity.saved).toBeVisible();

  await tab.close();
  const { origin } = new URL(app.page.url());
  await app.page.goto('about:blank');
  await app.page.goto(origin);
  const after = pagesOf(app.page);
  await after.activities.rows.first().click();
  await after.activity.shortForm.click();
  await expect(after.activity.about).toHaveValue('Written in the second tab.');
  await expect(after.activity.when).toHaveValue(/2025/u);
  const form = after.frame.page;
  await expect(form).toContainText('Jonava');
  await expect(form).toContainText('Alytus');
});
