import { readFileSync } from 'node:fs';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';

test('a sign-in sheet is saved in the language of those who sign, and the choice is remembered', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, texts } = pages;
  await startPractice(pages);
  await pages.activities.open('Final FOR-IN conference');
  const open = page.getByRole('button', { name: texts.text('signIn.open'), exact: true });
  await open.click();
  const drawer = page.getByRole('dialog', { name: texts.text('signIn.open') });
  const language = drawer.getByRole('combobox', { name: texts.text('signIn.language') });
  await language.click();
  await page.getByRole('option', { name: 'українська' }).click();
  await drawer.getByRole('textbox', { name: texts.text('signIn.rows') }).fill('30');
  const path = await app.saveFile(() => drawer.getByRole('button', { name: texts.text('signIn.save') }).click());

  await expect(page.getByRole('status').getByText(/\.xlsx/u)).toBeVisible();
  const read = readXlsx(new Uint8Array(readFileSync(path)));
  const rows = read.ok ? (read.value[0]?.rows ?? []) : [];
  expect(rows[0]).toContain('Лист реєстрації');
  const header = rows.findIndex((row) => row[0] === '№');
  expect(rows[header]?.slice(1, 3)).toEqual(['Ім’я та прізвище', 'Організація']);
  expect(rows.slice(header + 1).map((row) => row[0])).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));

  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await open.click();
  await expect(language).toHaveValue('українська');
});

test('a sign-in sheet is printed with nothing else of the page', async ({ launch, edition }) => {
  test.skip(edition !== 'browser', 'the desktop application prints the same page');
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, texts } = pages;
  await startPractice(pages);
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await pages.activities.open('Final FOR-IN conference');
  await page.getByRole('button', { name: texts.text('signIn.open'), exact: true }).click();
  const drawer = page.getByRole('dialog', { name: texts.text('signIn.open') });
  await drawer.getByRole('button', { name: texts.text('signIn.print'), exact: true }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sign-in');
  await expect(sheet.getByRole('heading', { name: 'Sign-in sheet' })).toBeVisible();
  await expect(sheet.getByRole('columnheader', { name: 'Name and surname' })).toBeVisible();
  await expect(drawer).toBeHidden();
  await expect(pages.frame.navigation).toBeHidden();
});
