import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice, startProject } from '../support/pages/pages-of.ts';

test('what a partner owes is asked for in its language, with a workbook to fill in', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, missing } = pages;
  await startPractice(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await frame.open('combine');
  await missing.tab.click();

  await expect(missing.rowOf(missing.periods, 'TWC').getByText('Missing', { exact: true })).toHaveCount(9);
  await expect(missing.rowOf(missing.periods, 'PROVIDUS').getByText('Received', { exact: true })).toHaveCount(1);
  const mapping = missing.rowOf(missing.plan, 'P08').getByRole('cell');
  await expect(mapping.nth(1)).toContainText('Reported');
  await expect(mapping.nth(2)).toContainText('Missing');
  await expect(mapping.nth(3)).toContainText('Missing');

  await missing.ask(missing.plan, 'Latvia', 'P08').click();
  await expect(missing.whom.locator('option:checked')).toHaveText('PROVIDUS');
  await expect(missing.language).toHaveValue('lv');
  await expect(missing.subject).toHaveValue('FOR-IN: kas vēl trūkst (PROVIDUS)');
  await expect(missing.body).toHaveValue(/^Labdien, kolēģi![^]*– P08 Mapping of[^]*Ar cieņu/u);
  await missing.language.selectOption('en');
  await expect(missing.body).toHaveValue(/^Dear colleagues,/u);
  await missing.language.selectOption('lv');

  const path = await app.saveFile(() => missing.saveWorkbook.click());
  await expect(missing.body).toHaveValue(new RegExp(basename(path).replaceAll('.', String.raw`\.`), 'u'));
  await missing.copy.click();
  await expect(missing.copied).toBeVisible();
  const workbook = readXlsx(readFileSync(path));
  const [sheet] = workbook.ok ? workbook.value : [];
  expect(sheet?.name).toBe('Aizpildīt');
  expect(sheet?.rows.map((row) => row[1])).toContain('P08');

  await app.page.keyboard.press('Escape');
  await expect(missing.drawer).toBeHidden();
  await expect(missing.ask(missing.plan, 'Latvia', 'P08')).toBeFocused();
});

test('a project that names nobody: who reports is chosen, and is then expected', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, missing, texts } = pages;
  await startProject(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await frame.open('combine');
  await missing.tab.click();
  await expect(app.page.getByText(texts.text('whatIsMissing.nobody'))).toBeVisible();
  await expect(missing.periods).toHaveCount(0);
  await missing.chooseReporters.click();
  await missing.reporters.fill('PROVIDUS');
  await missing.reporters.press('ArrowDown');
  await missing.reporters.press('Enter');
  await missing.reporters.press('Escape');
  await missing.saveReporters.click();
  await expect(missing.rowOf(missing.periods, 'PROVIDUS')).toContainText('Missing');
  await missing.askPartner('PROVIDUS').click();
  await expect(missing.body).toHaveValue(/2025\. g\. 1\. ceturksnis/u);
});
