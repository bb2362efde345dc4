import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test } from '../app-test.ts';
import { pagesOf, startProject } from '../pages/pages-of.ts';

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));

/** Without the cursor, and after drawers have come to rest. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', caret: 'hide' });
}

test('pictures of the practice project', async ({ launch }) => {
  const app = await launch({ viewport: { width: 1280, height: 800 } });
  const { page, firstStart, frame, activities, activity, summary, texts } = pagesOf(app.page);
  await firstStart.introduce({ role: 'both' });
  await firstStart.practise.waitFor();
  await take(page, 'first-start');
  await firstStart.practise.click();
  await activities.rows.first().waitFor();
  await take(page, 'activities');
  await activities.open('Training in municipalities');
  await activity.section('participants').click();
  await take(page, 'participants');
  await frame.open('summary');
  await summary.participations.waitFor();
  await take(page, 'summary');
  await summary.figure(2353, texts.shared('figures.participations')).click();
  await take(page, 'behind-a-figure');
});

test('pictures of a real project', async ({ launch }) => {
  const sender = await launch({ installation: 'sender', viewport: { width: 1280, height: 800 } });
  const from = pagesOf(sender.page);
  await startProject(from, { role: 'reports', partner: 'PROVIDUS', country: 'LV' });
  await from.activities.create.click();
  await from.activity.record('Seminar on housing for newcomers');
  await from.activity.type.selectOption('country seminar');
  await from.activity.when.fill('14.5.2025');
  await from.activity.mode('in person').check();
  await from.activity.inPerson.fill('24');
  await from.activity.inPerson.press('Tab');
  await from.activity.saved.waitFor();
  await from.frame.heading.scrollIntoViewIfNeeded();
  await take(sender.page, 'short-form');
  await from.frame.open('send');
  const file = await sender.saveFile(() => from.send.make.click());
  await from.send.email.scrollIntoViewIfNeeded();
  await take(sender.page, 'sent');
  await sender.close();

  const app = await launch({ installation: 'coordinator', viewport: { width: 1280, height: 800 } });
  const pages = pagesOf(app.page);
  await startProject(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  const visit = { code: 'P04', title: 'Study visits to the Nordic countries' };
  await app.page.getByRole('button', { name: pages.texts.text('activities.due.startNamed', visit) }).click();
  await pages.activity.status('planned').check();
  await pages.activity.saved.waitFor();
  await pages.frame.open('send');
  await take(app.page, 'starter-file');
  await pages.frame.open('combine');
  await app.chooseFiles([file], () => pages.combine.choose.click());
  await pages.combine.apply.waitFor();
  await take(app.page, 'combine');
  await pages.frame.backups.click();
  await pages.settings.backUpNow.click();
  await pages.settings.restore.first().waitFor();
  await take(app.page, 'backups');
});
