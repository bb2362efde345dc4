import { expect, test } from '../support/app-test.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import type { RunningApp } from '../support/running-app.ts';

const known = 'Seminar on housing';
const partners = [
  { name: 'DDG', country: 'LT', title: 'Seminar on housing, Vilnius' },
  { name: 'PROVIDUS', country: 'LV', title: 'Housing seminar' },
] as const;
const settled = 'Seminar on housing and work';

/** Opens the activity, whatever its title has become, and gives it another one. */
async function retitle({ activities, activity }: Pages, from: string, to: string): Promise<void> {
  await activities.open(from);
  await activity.title.fill(to);
  await activity.title.press('Tab');
  await activity.saved.waitFor();
}

async function sendReport(app: RunningApp, { frame, send }: Pages): Promise<string> {
  await frame.open('send');
  await send.report.click();
  const path = await app.saveFile(() => send.make.click());
  await expect(send.saved).toBeVisible();
  return path;
}

async function combineFiles(app: RunningApp, { frame, combine }: Pages, files: readonly string[]): Promise<void> {
  await frame.open('combine');
  await app.chooseFiles([...files], () => combine.choose.click());
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();
}

test('two partners edit one activity offline, the coordinator settles it with a value of her own, and all three end with the same', async ({
  launch,
}) => {
  const office = await launch({ installation: 'office' });
  const coordinator = pagesOf(office.page);
  await startProject(coordinator, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await recordActivity(coordinator, known);
  const begun = await sendReport(office, coordinator);
  await office.close();

  const reports: string[] = [];
  for (const { name, country, title } of partners) {
    const app = await launch({ installation: name });
    const pages = pagesOf(app.page);
    // Both roles: she takes in what comes back.
    await pages.firstStart.introduce({ role: 'both', partner: name, country });
    await app.chooseFiles([begun], () => pages.firstStart.openFile.click());
    await retitle(pages, known, title);
    reports.push(await sendReport(app, pages));
    await app.close();
  }

  const again = await launch({ installation: 'office' });
  const pages = pagesOf(again.page);
  const { combine, activities, frame } = pages;
  await activities.row(known).waitFor();
  await combineFiles(again, pages, reports);
  await combine.conflicts.click();
  for (const { title } of partners) await expect(again.page.getByRole('radio', { name: title })).toBeVisible();
  await combine.otherValue.click();
  await combine.otherValueField.fill(settled);
  await combine.reason.fill('As both agreed, ask ona@example.org.');
  await combine.reason.press('Control+Enter');
  await expect(combine.conflicts).toHaveText(pages.texts.text('combine.tab.conflicts', { count: 0 }));
  // What was decided can be saved as a file of its own: what it says of people is shown before.
  await again.page.getByText(pages.texts.text('combine.decisions.title')).click();
  const found = { what: pages.texts.text('send.scan.e-mail'), found: 'ona@example.org' };
  await expect(again.page.getByText(pages.texts.text('send.scan.item', found))).toBeVisible();
  await frame.open('activities');
  await expect(activities.row(settled)).toBeVisible();
  const returned = await sendReport(again, pages);
  await again.close();

  for (const { name, title } of partners) {
    const app = await launch({ installation: name });
    const partner = pagesOf(app.page);
    await partner.activities.row(title).waitFor();
    await combineFiles(app, partner, [returned]);
    await expect(partner.combine.conflicts).toHaveText(partner.texts.text('combine.tab.conflicts', { count: 0 }));
    await partner.frame.open('activities');
    await expect(partner.activities.row(settled)).toBeVisible();
    await expect(partner.activities.rows).toHaveCount(1);
    await app.close();
  }
});
