import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import { first, packageWithEdit, second } from '../support/sent-packages.ts';

/** Where the keyboard is: nowhere once what had the focus is gone. */
const isNowhere = (page: Page) =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

async function retitle({ frame, activities, activity }: Pages, reference: string, title: string): Promise<void> {
  await frame.open('activities');
  await activities.rows.filter({ hasText: reference }).click();
  await activity.shortForm.click();
  await activity.title.fill(title);
  await activity.title.press('Tab');
  await activity.saved.waitFor();
}

test('combining by the keyboard alone: the focus is never lost, and N and P lead through what is open', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, combine, frame, texts } = pages;
  const { text } = texts;
  await startPractice(pages);
  await retitle(pages, 'A01', 'Kick-off, as it is called here');
  await retitle(pages, 'A02', 'Conference, as it is called here');
  const files = [
    ['one.forin', await packageWithEdit(first, 'A01', { title: 'Kick-off, as it is called there' })],
    ['other.forin', await packageWithEdit(second, 'A02', { title: 'Conference, as it is called there' })],
  ].map(([name = '', content = '']) => {
    const path = join(profile, name);
    writeFileSync(path, content);
    return path;
  });

  await frame.open('combine');
  const choose = () => combine.choose.press('Enter');
  await app.chooseFiles(files, choose);
  await combine.apply.and(page.locator(':enabled')).waitFor();
  // Leaving a file out takes its button away.
  await page.getByRole('button', { name: text('combine.removeFile', { file: 'one.forin' }) }).press('Enter');
  await expect(combine.files).not.toContainText('one.forin');
  expect(await isNowhere(page)).toBe(false);
  await page.getByRole('button', { name: text('combine.clear') }).press('Enter');
  await expect(combine.files).toBeHidden();
  expect(await isNowhere(page)).toBe(false);

  await app.chooseFiles(files, choose);
  await combine.apply.and(page.locator(':enabled')).waitFor();
  await expect(combine.apply).toHaveText(text('combine.apply', { count: 2 }));
  await combine.apply.press('Enter');
  await expect(combine.applied).toContainText(text('combine.applied', { count: 2 }));
  await expect(combine.applied.locator(':focus')).toHaveCount(1);
  // The first thing to reach from there takes it back.
  await page.keyboard.press('Tab');
  await expect(combine.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(combine.undone()).toBeVisible();
  expect(await isNowhere(page)).toBe(false);
  await combine.applyAgain.press('Enter');
  await expect(combine.applyAgain).toBeHidden();
  expect(await isNowhere(page)).toBe(false);

  await combine.conflicts.press('Enter');
  const heading = page.getByRole('tabpanel').getByRole('heading', { level: 2 });
  const [one, other] = [combine.stepPlace(1, 2), combine.stepPlace(2, 2)];
  await expect(one).toBeVisible();
  const firstRadio = page.getByRole('radio').first();
  await firstRadio.press(' ');
  await page.keyboard.press('n');
  await expect(other).toBeVisible();
  await expect(heading).toBeFocused();
  // At the end Next stays where the keyboard is.
  await combine.next.focus();
  await page.keyboard.press('Enter');
  await expect(other).toBeVisible();
  await expect(combine.next).toBeFocused();
  await page.keyboard.press('p');
  await expect(one).toBeVisible();
  for (const left of [1, 0]) {
    await page.getByRole('radio').first().press(' ');
    await page.keyboard.press('Control+Enter');
    await expect(combine.conflicts).toHaveText(text('combine.tab.conflicts', { count: left }));
    expect(await isNowhere(page)).toBe(false);
  }
  const panel = page.getByRole('tabpanel');
  const undo = panel.getByRole('button', { name: text('words.undo') });
  await expect(undo).toBeVisible();
  // Nothing is left: the words about the last decision have the focus, and Undo comes next.
  await expect(panel.locator('[tabindex="-1"]:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(combine.conflicts).toHaveText(text('combine.tab.conflicts', { count: 1 }));
  expect(await isNowhere(page)).toBe(false);
});
