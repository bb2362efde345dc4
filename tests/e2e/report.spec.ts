import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';

test('the report is seen, saved as Word in another language, and says what has changed since', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, report, activities, activity, texts } = pages;
  await startPractice(pages);
  await frame.open('report');
  await expect(report.preview.getByRole('heading', { level: 2 }).first()).toContainText('FOR-IN');
  await expect(report.preview).toContainText('1,118');
  await expect(report.changes).toContainText(texts.text('reportPage.sinceNone'));

  await report.speak('lt');
  await report.highlights.fill('Trys šalys, viena mokymosi bendruomenė.');
  await expect(report.preview).toContainText('viena mokymosi bendruomenė');
  await expect(report.missing.getByRole('link').first()).toBeVisible();

  const path = await app.saveFile(() => report.word.click());
  await expect(report.saved(basename(path))).toBeVisible();
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const textOf = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  // A whole document as the message of a failure helps nobody.
  expect(textOf('word/document.xml').includes('viena mokymosi bendruomenė')).toBe(true);
  expect(textOf('word/styles.xml').includes('w:val="lt-LT"')).toBe(true);
  await expect(report.changes).toContainText(texts.text('reportPage.sinceNothing'));

  await frame.open('activities');
  await activities.open('Final FOR-IN conference');
  await activity.shortForm.click();
  await activity.inPerson.fill('151');
  await activity.done.click();
  await frame.open('report');
  await expect(report.changes).toContainText('A13');
});

test('the desktop application makes a PDF file, the browser opens its printing window', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  await startPractice(pages);
  await pages.frame.open('report');
  if (app.edition === 'desktop') {
    const path = await app.saveFile(() => pages.report.pdf.click());
    await expect(pages.report.saved(basename(path))).toBeVisible();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(50_000);
    return;
  }
  await app.page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('.print-sheet h1')?.textContent ?? '';
    };
  });
  await pages.report.pdf.click();
  await expect(app.page.locator('html')).toHaveAttribute('data-printed', /FOR-IN/u);
});
