import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test } from '../app-test.ts';
import { writeFilesOfOneEvent } from '../one-event.ts';
import { pagesOf, startPractice, startProject } from '../pages/pages-of.ts';
import { goTo } from '../screens/screen.ts';
import { first, packageWithEdit } from '../sent-packages.ts';

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
  await page.getByText(texts.text('activities.state.unchecked')).first().waitFor({ state: 'detached' });
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
  // It can be pressed as soon as the file is read.
  await pages.combine.apply.click({ trial: true });
  await take(app.page, 'combine');
  await pages.frame.backups.click();
  await pages.settings.backUpNow.click();
  await pages.settings.restore.first().waitFor();
  await take(app.page, 'backups');
});

test('pictures of what combining leaves open', async ({ launch, profile }) => {
  const app = await launch({ installation: 'practice', viewport: { width: 1280, height: 800 } });
  const pages = pagesOf(app.page);
  const { page, activities, activity, combine, missing, periods } = pages;
  await startPractice(pages, { role: 'both', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await activities.rows.filter({ hasText: 'A01' }).click();
  await activity.shortForm.click();
  await activity.title.fill('Kick-off with stakeholders, online');
  await activity.title.press('Tab');
  await activity.saved.waitFor();
  const file = join(profile, 'Vilnius 2024.forin');
  writeFileSync(file, await packageWithEdit(first, 'A01', { title: 'Stakeholders’ kick-off event, held online' }));
  await goTo('/combine')(pages);
  await app.chooseFiles([file], () => combine.choose.click());
  await combine.apply.click();
  await combine.applied.waitFor();
  await combine.conflicts.click();
  await page.getByRole('radio').first().check();
  await take(page, 'two-versions');
  await goTo('/combine/other-names')(pages);
  await combine.join.waitFor();
  await take(page, 'other-names');
  await goTo('/combine/missing')(pages);
  await missing.periods.waitFor();
  await take(page, 'what-is-missing');
  await missing.askPartner('PROVIDUS').click();
  await missing.body.waitFor();
  await take(page, 'ask-for-it');
  await page.keyboard.press('Escape');
  await goTo('/combine/periods')(pages);
  await periods.table.waitFor();
  await take(page, 'periods');
  await app.close();

  const office = await launch({ installation: 'office', viewport: { width: 1280, height: 800 } });
  const there = pagesOf(office.page);
  await startProject(there, { role: 'both', partner: 'Nordic Council of Ministers Office in Lithuania' });
  const files = await writeFilesOfOneEvent(profile);
  await there.frame.open('combine');
  await office.chooseFiles(files, () => there.combine.choose.click());
  await there.combine.apply.click();
  await there.combine.applied.waitFor();
  await goTo('/combine/same-event')(there);
  await there.sameEvent.answer('shared').check();
  await there.sameEvent.method('max').check();
  await there.sameEvent.reason.scrollIntoViewIfNeeded();
  await take(office.page, 'same-event');
});
