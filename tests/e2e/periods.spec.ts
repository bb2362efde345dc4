import { expect, test } from '../support/app-test.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import type { RunningApp } from '../support/running-app.ts';
import { goTo } from '../support/screens/screen.ts';
import { periodWords } from '../../renderer/ui/period-words.ts';

const partner = 'PROVIDUS';
const period = '2025-Q2';
const seminar = 'Seminar on housing for newcomers';
const reason = 'One more list was found.';

/** A seminar held online that leaves nothing to fix. */
async function recordSeminar({ activities, activity }: Pages): Promise<void> {
  await activities.create.click();
  await activity.record(seminar);
  await activity.type.selectOption('country seminar');
  await activity.when.fill('14.5.2025');
  await activity.mode('online').check();
  await activity.online.fill('45');
  await activity.online.press('Tab');
  await activity.saved.waitFor();
  await activity.done.click();
  await activities.row(seminar).waitFor();
}

async function choosePeriod({ send, page, texts }: Pages): Promise<void> {
  await send.period.click();
  await page.getByRole('option', { name: periodWords(texts, period), exact: true }).click();
}

async function sendReport(app: RunningApp, pages: Pages, declares = false): Promise<string> {
  const { frame, send } = pages;
  await frame.open('send');
  if (await send.report.isVisible()) await send.report.click();
  if (declares) {
    await choosePeriod(pages);
    await send.declare(period).check();
  }
  const path = await app.saveFile(() => send.make.click());
  await expect(send.saved).toBeVisible();
  return path;
}

async function takeIn(app: RunningApp, { combine }: Pages, file: string, before?: () => Promise<void>): Promise<void> {
  await app.chooseFiles([file], () => combine.choose.click());
  await expect(combine.apply).toBeEnabled();
  await before?.();
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();
}

test('a period is declared, accepted, corrected late with a reason, and reopened', async ({ launch }) => {
  const riga = await launch({ installation: 'Riga' });
  const sender = pagesOf(riga.page);
  await startProject(sender, { role: 'reports', partner, country: 'LV', name: 'Riga office' });
  await recordSeminar(sender);
  const declared = await sendReport(riga, sender, true);
  await riga.close();

  const vilnius = await launch({ installation: 'Vilnius' });
  const office = pagesOf(vilnius.page);
  await startProject(office, {
    role: 'collects',
    partner: 'Nordic Council of Ministers Office in Lithuania',
    name: 'Vilnius office',
  });
  await office.frame.open('combine');
  await takeIn(vilnius, office, declared);
  await office.periods.tab.click();
  const row = office.periods.row(partner, period);
  await expect(row).toContainText(office.texts.text('combine.value.state.declared complete'));
  await expect(row).toContainText('45');
  // Accepting takes its button away: the focus stays in the line.
  await office.periods.accept(partner, period).press('Enter');
  await expect(office.periods.look(partner, period)).toBeFocused();
  await expect(row).toContainText(office.texts.text('combine.value.state.accepted'));
  await expect(row).toContainText('Vilnius office');
  const returned = await sendReport(vilnius, office);
  await vilnius.close();

  const late = await launch({ installation: 'Riga' });
  const again = pagesOf(late.page);
  await again.activities.row(seminar).waitFor();
  await goTo('/combine')(again);
  await takeIn(late, again, returned);
  await again.frame.open('send');
  await expect(again.periods.own).toContainText(again.texts.text('combine.value.state.accepted'));
  await expect(again.periods.own).toContainText(again.texts.text('periods.noDifferences'));
  await again.frame.open('activities');
  await again.activities.open(seminar);
  await again.activity.shortForm.click();
  await expect(again.periods.why).toHaveCount(0);
  await again.activity.online.fill('48');
  await again.activity.online.press('Tab');
  await again.periods.why.fill(reason);
  await again.periods.why.press('Enter');
  await expect(late.page.getByText(reason, { exact: false })).toBeVisible();
  await expect(again.periods.why).toHaveCount(0);
  await again.activity.done.click();
  const corrected = await sendReport(late, again);
  await expect(again.periods.own).toContainText(reason);
  await late.close();

  const last = await launch({ installation: 'Vilnius' });
  const pages = pagesOf(last.page);
  await pages.activities.row(seminar).waitFor();
  await pages.frame.open('combine');
  await takeIn(last, pages, corrected, async () => expect(pages.periods.lateNote).toBeVisible());
  await pages.periods.tab.click();
  const changed = pages.periods.row(partner, period);
  await expect(changed).toContainText('+3');
  await pages.periods.look(partner, period).click();
  await expect(pages.periods.drawer).toContainText(reason);
  await expect(pages.periods.drawer).toContainText(pages.texts.text('periods.sentence', { accepted: '45', now: '48' }));
  await pages.periods.reopen.click();
  await expect(pages.periods.drawer).toContainText(pages.texts.text('periods.reopenReasonMissing'));
  await pages.periods.reason.fill('Please count both lists.');
  await pages.periods.reason.press('Enter');
  await expect(pages.periods.drawer).toBeHidden();
  await expect(changed).toContainText(pages.texts.text('combine.value.state.reopened'));
  await expect(changed).toContainText('Please count both lists.');
});
