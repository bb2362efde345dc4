import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';

const office = { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' } as const;
const partner = { role: 'reports', partner: 'PROVIDUS', country: 'LV', name: 'Riga office' } as const;

/** Trying a password is work on purpose. */
const slow = { timeout: 30_000 };

test('what a partner sends to the coordinator only, nobody else opens, until the key file is there', async ({
  launch,
}) => {
  const vilnius = await launch({ installation: 'office' });
  const coordinator = pagesOf(vilnius.page);
  await startProject(coordinator, office);
  await coordinator.frame.open('send');
  const starter = await vilnius.saveFile(() => coordinator.send.makeStarter.click());
  await expect(coordinator.send.saved).toBeVisible();
  await vilnius.page.getByRole('link', { name: coordinator.texts.text('keys.toKey') }).click();
  const keySection = vilnius.page.getByRole('region', { name: coordinator.texts.text('keys.title') });
  const keyFile = await vilnius.saveFile(() =>
    keySection.getByRole('button', { name: coordinator.texts.text('keys.save') }).click(),
  );
  await expect(keySection).toContainText('was saved as a file');
  expect(readFileSync(keyFile, 'utf8')).toContain('AGE-SECRET-KEY-1');
  expect(readFileSync(starter, 'utf8')).not.toContain('AGE-SECRET-KEY-1');
  await vilnius.close();

  const riga = await launch({ installation: 'Riga' });
  const sender = pagesOf(riga.page);
  await sender.firstStart.introduce(partner);
  await riga.chooseFiles([starter], () => sender.firstStart.openFile.click());
  await sender.activities.empty.waitFor();
  await recordActivity(sender, 'Seminar in Riga');
  await sender.frame.open('send');
  await expect(sender.send.readers('coordinator')).toBeChecked();
  const report = await riga.saveFile(() => sender.send.make.click());
  await expect(sender.send.saved).toBeVisible();
  await expect(sender.send.email).toHaveValue(/Only the coordinator can open it\./u);
  expect(readFileSync(report, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/u);
  await riga.close();

  const laptop = await launch({ installation: 'laptop' });
  const other = pagesOf(laptop.page);
  await startProject(other, office);
  await other.frame.open('combine');
  await laptop.chooseFiles([report], () => other.combine.choose.click());
  await expect(other.combine.files).toContainText(other.texts.shared('sealed.needsKey', { file: basename(report) }));
  await expect(other.combine.apply).toBeDisabled();
  await other.frame.open('settings');
  const openKey = other.page.getByRole('button', { name: other.texts.text('keys.open') });
  await laptop.chooseFiles([keyFile], () => openKey.click());
  await expect(other.page.getByText(other.texts.text('keys.added'))).toBeVisible();
  await other.frame.open('combine');
  await laptop.chooseFiles([report], () => other.combine.choose.click());
  await expect(other.combine.apply).toBeEnabled();
  await other.combine.details().click();
  await expect(other.combine.files).toContainText(other.texts.text('keys.openedBy', { by: 'key' }));
  await expect(other.combine.files).toContainText(/Signed with the key (?:[0-9a-f]{4} ?){4}/u);
  await other.combine.apply.click();
  await expect(other.combine.applied).toBeVisible();
  await other.frame.open('activities');
  await expect(other.activities.row('Seminar in Riga')).toBeVisible();
});

test('a file with a password asks for it, says when it is wrong, and is opened by the right one', async ({
  launch,
}) => {
  const riga = await launch({ installation: 'Riga' });
  const sender = pagesOf(riga.page);
  await startProject(sender, partner);
  await recordActivity(sender, 'Seminar in Riga');
  await sender.frame.open('send');
  await expect(sender.send.readers('everybody')).toBeChecked();
  await expect(sender.send.readers('coordinator')).toBeDisabled();
  await sender.send.readers('password').check();
  const offered = await sender.send.password.inputValue();
  await sender.send.password.fill('too short');
  await expect(sender.send.make).toBeDisabled();
  await sender.send.password.fill(offered);
  const report = await riga.saveFile(() => sender.send.make.click());
  await expect(sender.send.saved).toBeVisible();
  await expect(sender.send.email).not.toHaveValue(new RegExp(offered, 'u'));
  await riga.close();

  const vilnius = await launch({ installation: 'Vilnius' });
  const { activities, combine, frame, texts } = pagesOf(vilnius.page);
  await startProject(pagesOf(vilnius.page), office);
  await frame.open('combine');
  await vilnius.chooseFiles([report], () => combine.choose.click());
  const file = basename(report);
  await expect(combine.files).toContainText(texts.shared('sealed.needsPassword', { file }), slow);
  await combine.passwordOf(file).fill('not the password');
  await combine.passwordOf(file).press('Enter');
  await expect(combine.files).toContainText(texts.shared('sealed.wrongPassword', { file }), slow);
  await expect(combine.apply).toBeDisabled();
  await combine.passwordOf(file).fill(offered);
  await combine.passwordOf(file).press('Enter');
  await expect(combine.apply).toBeEnabled(slow);
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();
  await frame.open('activities');
  await expect(activities.row('Seminar in Riga')).toBeVisible();
});
