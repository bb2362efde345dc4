import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import type { RunningApp } from '../support/running-app.ts';

/** Makes the report of everything. @returns where the file is */
async function sendReport(app: RunningApp, { frame, send }: Pages): Promise<string> {
  await frame.open('send');
  const path = await app.saveFile(() => send.make.click());
  await expect(send.saved).toBeVisible();
  return path;
}

test('what one installation sent is combined on another, and undone', async ({ launch }) => {
  const riga = await launch({ installation: 'Riga' });
  const sender = pagesOf(riga.page);
  await startProject(sender, { role: 'reports', partner: 'PROVIDUS', country: 'LV', name: 'Riga office' });
  await recordActivity(sender, 'Seminar in Riga');
  const file = await sendReport(riga, sender);
  await riga.close();

  const vilnius = await launch({ installation: 'Vilnius' });
  const pages = pagesOf(vilnius.page);
  const { activities, combine, frame } = pages;
  await startProject(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await recordActivity(pages, 'Seminar in Vilnius');
  await frame.open('combine');
  await vilnius.chooseFiles([file], () => combine.choose.click());
  await expect(combine.files).toBeVisible();
  await expect(combine.apply).toBeEnabled();
  expect((await combine.numbersOf('.forin'))[0]).toBe('1');
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(1);

  // What was read lies there while other pages are looked at.
  await frame.open('combine');
  expect((await combine.numbersOf('.forin'))[0]).toBe('1');
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();
  await frame.open('activities');
  await expect(activities.row('Seminar in Riga')).toBeVisible();
  await expect(activities.rows).toHaveCount(2);

  await frame.open('combine');
  await combine.earlier.click();
  await combine.undoEarlier.click();
  await expect(combine.undone()).toBeVisible();
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(1);
  await expect(activities.row('Seminar in Riga')).toHaveCount(0);

  await frame.open('combine');
  await combine.earlier.click();
  await combine.applyAgain.click();
  await expect(combine.undoEarlier).toBeVisible();
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(2);
});

test('a damaged package is refused with its sentence, and nothing is changed', async ({ launch, profile }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { activities, combine, frame, texts } = pages;
  await startProject(pages, { role: 'both', name: 'Sender' });
  await recordActivity(pages, 'Seminar in Kaunas');
  const file = await sendReport(app, pages);
  const changed = join(profile, 'changed.forin');
  writeFileSync(changed, readFileSync(file, 'utf8').replace('Seminar in Kaunas', 'Seminar in Paris'));
  const cut = join(profile, 'cut.forin');
  writeFileSync(cut, readFileSync(file).subarray(0, 2_000));

  await frame.open('combine');
  await app.chooseFiles([changed, cut], () => combine.choose.click());
  await expect(combine.refused).toHaveCount(2);
  await expect(combine.files).toContainText(texts.shared('reading.altered', { file: 'changed.forin' }));
  await expect(combine.files).toContainText(texts.shared('reading.truncated', { file: 'cut.forin' }));
  await expect(combine.apply).toBeDisabled();
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(1);
  await expect(activities.row('Seminar in Kaunas')).toBeVisible();
});

const countries = [
  { country: 'LT', partner: 'DDG', participants: 7 },
  { country: 'LV', partner: 'PROVIDUS', participants: 5 },
  { country: 'EE', partner: 'TWC', participants: 8 },
] as const;
const visit = 'Study visits to the Nordic countries';

test('three countries fill in their parts of a starter file, and the parts come together without a conflict', async ({
  launch,
}) => {
  const office = await launch({ installation: 'office' });
  const coordinator = pagesOf(office.page);
  await startProject(coordinator, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await office.page
    .getByRole('button', {
      name: coordinator.texts.text('activities.due.startNamed', { code: 'P04', title: visit }),
    })
    .click();
  await expect(coordinator.activity.title).toHaveValue(visit);
  await coordinator.activity.status('planned').check();
  await coordinator.activity.about.fill('Ask olena@demo.example for the programme.');
  await coordinator.activity.about.press('Tab');
  await expect(coordinator.activity.saved).toBeVisible();
  await coordinator.activity.done.click();
  await coordinator.frame.open('send');
  // What looks like a person's is named before a starter file goes to partners, as before a report.
  const { text } = coordinator.texts;
  await expect(office.page.getByText(text('send.scanFound', { count: 1 }))).toBeVisible();
  const email = text('send.scan.item', { what: text('send.scan.e-mail'), found: 'olena@demo.example' });
  await expect(office.page.getByText(email)).toBeVisible();
  const starter = await office.saveFile(() => coordinator.send.makeStarter.click());
  await expect(coordinator.send.saved).toBeVisible();
  await office.close();

  const files: string[] = [];
  for (const { country, partner, participants } of countries) {
    const app = await launch({ installation: country });
    const { firstStart, activities, activity } = pagesOf(app.page);
    await firstStart.introduce({ role: 'reports', partner, country });
    await app.chooseFiles([starter], () => firstStart.openFile.click());
    await activities.open(visit);
    await activity.section('delegations').click();
    await activity.participantsFrom(country).fill(String(participants));
    await activity.participantsFrom(country).press('Tab');
    await expect(activity.saved).toBeVisible();
    files.push(await sendReport(app, pagesOf(app.page)));
    await app.close();
  }

  const again = await launch({ installation: 'office' });
  const { activities, activity, combine, frame, texts } = pagesOf(again.page);
  await activities.row(visit).waitFor();
  await frame.open('combine');
  await again.chooseFiles(files, () => combine.choose.click());
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();
  await expect(combine.conflicts).toHaveText(texts.text('combine.tab.conflicts', { count: 0 }));
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(1);
  await activities.open(visit);
  await activity.section('delegations').click();
  for (const { country, participants } of countries)
    await expect(activity.participantsFrom(country)).toHaveValue(String(participants));
});
