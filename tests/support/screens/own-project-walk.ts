import { startProject } from '../pages/pages-of.ts';
import type { Pages } from '../pages/pages-of.ts';
import type { RunningApp } from '../running-app.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk, Walking } from './screen.ts';

const visit = { code: 'P04', title: 'Study visits to the Nordic countries' };

/** A project of one's own from nothing to what is sent, and a partner who opens what was sent. */
export const ownProjectWalk: Walk = {
  name: 'a project from nothing to sending',
  go: async (walking) => {
    const { look } = walking;
    const [office, pages] = await startIn(walking, 'office');
    const { page } = pages;
    await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT', name: 'Vilnius' });
    await look('empty: activities', page);
    for (const address of ['organisations', 'places', 'summary', 'trash', 'settings']) {
      await goTo(`/${address}`)(pages);
      await look(`empty: ${address}`, page);
    }
    await recordSeminar(pages);
    await look('short form filled in', page);
    await pages.activity.moreDetails.click();
    await pages.activity.section('basics').waitFor();
    await print(pages, 'parts.print');
    await look('print: one activity', page);
    await printed(pages);
    await goTo('/activities/new')(pages);
    await print(pages, 'parts.printBlank');
    await look('print: empty form', page);
    await printed(pages);
    const starter = await makeStarter(office, pages, walking);
    await makeReport(office, pages, walking);
    await office.close();
    await openStarter(starter, walking);
  },
};

async function recordSeminar(pages: Pages): Promise<void> {
  const { activity, activities, page } = pages;
  await goTo('/activities')(pages);
  await activities.create.click();
  await activity.record('Seminar on housing for newcomers');
  await activity.type.selectOption('country seminar');
  await activity.when.fill('14.5.2025');
  await activity.mode('in person').check();
  await activity.inPerson.fill('24');
  await activity.about.fill('Landlords and municipalities agreed on a first list of flats.');
  await activity.about.press('Tab');
  await activity.saved.waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Opens the sheet and shows it as paper would; the window of the printer stays away. */
async function print({ page, texts }: Pages, button: 'parts.print' | 'parts.printBlank'): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: texts.text(button), exact: true }).click();
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
}

async function printed({ page }: Pages): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

async function makeStarter(office: RunningApp, pages: Pages, { look }: Walking): Promise<string> {
  const { page, activity, send } = pages;
  await goTo('/activities')(pages);
  await goTo(`/activities/new/${visit.code}`)(pages);
  await activity.title.fill(visit.title);
  await activity.status('planned').check();
  await activity.saved.waitFor();
  await look('activity begun from the plan', page);
  await goTo('/send')(pages);
  await send.starter.click();
  await look('starter file to make', page);
  const starter = await office.saveFile(() => send.makeStarter.click());
  await send.saved.waitFor();
  await look('starter file made', page);
  return starter;
}

async function makeReport(office: RunningApp, pages: Pages, { look }: Walking): Promise<void> {
  const { page, texts, send } = pages;
  await page.getByText(texts.text('send.what.report'), { exact: true }).click();
  await look('report to make', page);
  await office.saveFile(() => send.make.click());
  await send.saved.waitFor();
  await look('report sent', page);
}

async function openStarter(starter: string, walking: Walking): Promise<void> {
  const { look } = walking;
  const [partner, pages] = await startIn(walking, 'partner');
  const { page, firstStart, activities, activity } = pages;
  await firstStart.introduce({ role: 'reports', partner: 'TWC', country: 'EE' });
  await partner.chooseFiles([starter], () => firstStart.openFile.click());
  await activities.row(visit.title).waitFor();
  await look('starter file opened', page);
  await activities.open(visit.title);
  await activity.section('delegations').click();
  await look('part of one country', page);
  await partner.close();
}
