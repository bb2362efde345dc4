import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app-test.ts';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';
import { saveWorkbook } from '../support/save-workbook.ts';

const [vilnius, kaunas, alytus, riga] = [
  'Seminar in Vilnius',
  'Seminar in Kaunas',
  'Training in Alytus',
  'Visit to Riga',
];
const titled = (title: string) => ['Title', title] as const;

test('a workbook edited in a spreadsheet program comes back as changes, and is undone', async ({ launch, profile }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { activities, combine, frame, page, texts } = pages;
  const { text } = texts;
  await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT', name: 'Vilnius office' });
  for (const title of [vilnius, kaunas, alytus, riga]) await recordActivity(pages, title);
  const workbook = await saveWorkbook(app, pages, profile);

  const edited = new EditedWorkbook(readFileSync(workbook))
    .sort('Activities', 'Title', -1)
    .type('Activities', titled(vilnius), 'Total', 33)
    .type('Activities', titled(kaunas), 'Type', 'party')
    .copyRow('Activities', titled(alytus), { Title: 'Copied by mistake' })
    .addRow('Activities', { Reference: 'A99', Title: 'Language café', Total: 12 })
    .addRow('Sessions', { Activity: 'A99', 'First day': '7.5.2026' })
    .deleteRow('Activities', titled(riga));
  const back = join(profile, 'back.xlsx');
  writeFileSync(back, edited.save());

  await frame.open('combine');
  await app.chooseFiles([back], () => combine.choose.click());
  const review = combine.review('back.xlsx');
  await expect(review).toBeVisible();
  await expect(combine.files).toContainText('Workbook made on');
  await expect(combine.files).toContainText('from the records of DDG');
  expect(await combine.numbersOf('back.xlsx')).toEqual(['1', '1', expect.any(String), '0', '0']);
  await expect(review).toContainText('“party” is not in the list “Activity types”');
  await expect(combine.apply).toBeDisabled();
  await review.getByRole('radio', { name: text('returned.leaveRecord') }).check();
  await expect(combine.apply).toBeEnabled();

  await combine.record(vilnius).click();
  const changed = page.getByRole('table', { name: text('combine.fieldsOf', { label: vilnius }) });
  await expect(changed).toContainText('33');
  const removed = combine.deletion(riga);
  await expect(removed).not.toBeChecked();
  await removed.check();
  await expect.poll(() => combine.numbersOf('back.xlsx')).toEqual(['1', '1', expect.any(String), '1', '0']);
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();

  await frame.open('activities');
  await expect(activities.rows).toHaveCount(4);
  await expect(activities.row('Language café')).toBeVisible();
  await expect(activities.row(vilnius)).toContainText('33');
  await expect(activities.row(riga)).toHaveCount(0);

  // The same file again changes nothing more.
  await frame.open('combine');
  await app.chooseFiles([back], () => combine.choose.click());
  await expect(combine.review('back.xlsx')).toBeVisible();
  expect(await combine.numbersOf('back.xlsx')).toEqual(['0', '0', expect.any(String), '0', '0']);
  await page.getByRole('button', { name: text('combine.clear') }).click();

  await combine.earlier.click();
  await page.getByRole('tabpanel').getByRole('button').first().click();
  await expect(combine.undone()).toBeVisible();
  await frame.open('activities');
  await expect(activities.row('Language café')).toHaveCount(0);
  await expect(activities.row(riga)).toBeVisible();
  await expect(activities.row(vilnius)).not.toContainText('33');
});
