import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app-test.ts';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { saveWorkbook } from '../support/save-workbook.ts';

const title11 = 'Pan-Baltic initiative: integration through education and engagement of local actors';

test('a workbook edited in a spreadsheet program comes back as changes, and is undone', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const pages = pagesOf(app.page);
  const { activities, combine, frame, page, texts } = pages;
  const { text } = texts;
  await startPractice(pages);
  const before = await activities.rows.count();
  const workbook = await saveWorkbook(app, pages, profile);

  const edited = new EditedWorkbook(readFileSync(workbook));
  edited
    .sort('Activities', 'Title', -1)
    .type('Activities', ['Reference', 'A11'], 'Total', 33)
    .type('Activities', ['Reference', 'A02'], 'Type', 'party')
    .copyRow('Activities', ['Reference', 'A03'], { Title: 'Copied by mistake' })
    .addRow('Activities', { Reference: 'A99', Title: 'Language café', Total: 12 })
    .addRow('Sessions', { Activity: 'A99', 'First day': '7.5.2024' })
    .deleteRow('Activities', ['Reference', 'A01']);
  const back = join(profile, 'back.xlsx');
  writeFileSync(back, edited.save());

  await frame.open('combine');
  await app.chooseFiles([back], () => combine.choose.click());
  const review = combine.review('back.xlsx');
  await expect(review).toBeVisible();
  await expect(combine.files).toContainText('Workbook made');
  expect(await combine.numbersOf('back.xlsx')).toEqual(['1', '1', expect.any(String), '0', '0']);
  await expect(review).toContainText('“party” is not in the list “Activity types”');
  await expect(combine.apply).toBeDisabled();
  await review.getByRole('radio', { name: text('returned.leaveRecord') }).check();
  await expect(combine.apply).toBeEnabled();

  await combine.record(title11).click();
  await expect(page.getByRole('table', { name: text('combine.fieldsOf', { label: title11 }) })).toContainText('33');
  const removed = review.getByRole('checkbox', { name: /^Delete A01/u });
  await expect(removed).not.toBeChecked();
  await removed.check();
  await expect.poll(() => combine.numbersOf('back.xlsx')).toEqual(['1', '1', expect.any(String), '1', '0']);
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();

  await frame.open('activities');
  await expect(activities.rows).toHaveCount(before);
  await expect(activities.row('Language café')).toBeVisible();
  await expect(activities.row(title11)).toContainText('33');
  await expect(activities.rows.filter({ hasText: 'A01' })).toHaveCount(0);

  await frame.open('combine');
  await app.chooseFiles([back], () => combine.choose.click());
  await expect.poll(() => combine.numbersOf('back.xlsx')).toEqual(['0', '0', expect.any(String), '0', '0']);
  await page.getByRole('button', { name: text('combine.clear') }).click();

  await combine.earlier.click();
  await page.getByRole('tabpanel').getByRole('button').first().click();
  await expect(combine.undone()).toBeVisible();
  await frame.open('activities');
  await expect(activities.row('Language café')).toHaveCount(0);
  await expect(activities.rows.filter({ hasText: 'A01' })).toHaveCount(1);
  await expect(activities.row(title11)).toContainText('29');
});
