import { readFileSync } from 'node:fs';
import { expect, test } from '../support/app-test.ts';
import { filesUnder, keptInPage } from '../support/kept-in-page.ts';
import { beginningWith } from '../support/pages/beginning.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';

/** The browser's own files: databases and names of pages. `docs/erasure.md` says so. */
const ofBrowser = /IndexedDB|Local Storage|Session Storage|Sessions|History|Cache/u;
const typedByMistake = 'Kanarelyte was ill';
const thrownAway = 'Kanarelyte, her visit';

test('what should never have been recorded is erased for good, from a field and with its record', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const { page } = app;
  const pages = pagesOf(page);
  const { activities, activity, frame, settings, texts } = pages;
  await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT' });
  await recordActivity(pages, thrownAway);
  await recordActivity(pages, typedByMistake);
  await activities.open(typedByMistake);
  await activity.record('A meeting');
  await expect(activity.heading).toHaveText('A meeting');
  await frame.open('settings');
  await settings.backUpNow.click();
  await expect(settings.backedUp).toBeVisible();
  expect(await keptInPage(page)).toContain(typedByMistake);

  await test.step('an earlier value of a field, by keyboard', async () => {
    await frame.open('activities');
    await activities.open('A meeting');
    await activity.section('history').click();
    const name = texts.text('activity.field.title');
    await page
      .getByRole('button', { name: texts.text('erase.openNamed', { name }) })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const word = texts.text('erase.word');
    await expect(page.getByRole('textbox', { name: texts.text('erase.type', { word }) })).toBeFocused();
    await expect(page.getByRole('button', { name: texts.text('erase.go'), exact: true }).last()).toBeDisabled();
    // Enter does nothing before the word is there.
    await page.keyboard.press('Enter');
    await page.keyboard.type(word.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByText(texts.text('erase.done'))).toBeVisible();
    await expect(page.getByText(typedByMistake)).toHaveCount(0);
    await expect(page.getByText(beginningWith(texts.text('activity.history.erased'), String.raw` \d`))).toBeVisible();
    await expect(page.getByText(`(${texts.text('erase.gone')})`).first()).toBeVisible();
    await page.getByRole('button', { name: texts.text('words.close'), exact: true }).press('Enter');
  });

  await test.step('a whole record, out of the trash', async () => {
    await frame.open('activities');
    await activities.row(thrownAway).focus();
    await page.keyboard.press('Delete');
    await frame.open('trash');
    await page.getByRole('button', { name: texts.text('erase.openNamed', { name: thrownAway }) }).click();
    const word = texts.text('erase.word');
    await page.getByRole('textbox', { name: texts.text('erase.type', { word }) }).fill(word);
    await page
      .getByRole('region', { name: texts.text('erase.title', { name: thrownAway }) })
      .getByRole('button', { name: texts.text('erase.go'), exact: true })
      .click();
    await expect(page.getByText(texts.text('erase.done'))).toBeVisible();
    await expect(page.getByText(texts.text('activities.trash.empty'))).toBeVisible();
    // The message that it is in the trash, with its Undo, does not outlive it.
    await expect(page.getByText(texts.text('activities.movedToTrash', { title: thrownAway }))).toHaveCount(0);
  });

  const kept = await keptInPage(page);
  expect(kept).toContain('A meeting');
  expect([typedByMistake, thrownAway].filter((text) => kept.includes(text))).toEqual([]);
  await app.close();
  // Journal, backups and logs. What the browser's own database files keep until they tidy up is not in our hand.
  const files = filesUnder(profile).filter((path) => !ofBrowser.test(path));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => readFileSync(path).includes('Kanarelyte'))).toEqual([]);
  const again = pagesOf((await launch()).page);
  await expect(again.activities.row('A meeting')).toBeVisible();
  await expect(again.activities.rows).toHaveCount(1);
});
