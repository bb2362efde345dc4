import { readFileSync } from 'node:fs';
import { expect, test } from '../support/app-test.ts';
import { personalTextsOf } from '../support/attendance/people-of-samples.ts';
import { sampleAt, sampleTruths } from '../support/attendance/samples-on-disk.ts';
import { filesUnder, keptInPage } from '../support/kept-in-page.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';

test('after importing every sample nothing that was kept names anybody', async ({ launch, profile }, info) => {
  const samples = info.outputPath('samples');
  const paths = sampleTruths.map((truth) => sampleAt(truth, samples));
  const personal = personalTextsOf(paths);
  expect(personal.size).toBeGreaterThan(60);

  const app = await launch();
  const pages = pagesOf(app.page);
  const { attendance, frame, page, send, texts } = pages;
  await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT' });
  await frame.open('attendance');
  for (const [index, truth] of sampleTruths.entries()) {
    await app.chooseFiles([paths[index] ?? ''], () => attendance.choose.click());
    await expect(attendance.figure('unique')).toHaveText(String(truth.unique_persons));
    if (truth.unique_persons === 0) {
      await attendance.clear.click();
      continue;
    }
    await attendance.people('counted').first().waitFor();
    await attendance.intoNew(`Event ${truth.id}`);
    const write = attendance.applyNew(truth.unique_persons);
    // A date that is not sure is chosen before anything can be written.
    await expect(async () => {
      if (!(await write.isEnabled())) await attendance.day(truth.event.date ?? '').click({ timeout: 1_000 });
      await expect(write).toBeEnabled({ timeout: 1_000 });
    }).toPass();
    await write.click();
    await expect(attendance.keep, truth.id).toBeVisible();
    await page.getByRole('button', { name: texts.text('attendance.another') }).click();
  }
  await frame.open('send');
  const made = await app.saveFile(() => send.make.click());
  await expect(send.saved).toBeVisible();

  const kept = await keptInPage(page);
  expect(kept).toContain('Event D01');
  const inPage = [...personal].filter((text) => kept.includes(text));
  expect(inPage).toEqual([]);
  const inPackage = readFileSync(made, 'utf8');
  expect(inPackage).toContain('Event D01');
  expect([...personal].filter((text) => inPackage.includes(text))).toEqual([]);
  await app.close();

  const files = filesUnder(profile);
  expect(files.length).toBeGreaterThan(5);
  const onDisk: string[] = [];
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const text of personal) {
      if (bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'))) {
        onDisk.push(`${path.slice(profile.length)}: ${text}`);
      }
    }
  }
  expect(onDisk).toEqual([]);
});
