import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { expect, test } from '../support/app-test.ts';
import type { RunningApp } from '../support/running-app.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';

/** Saves the table and reads its first sheet. The button is at work until the file is written. */
async function saveAndRead(app: RunningApp, save: Locator): Promise<readonly (readonly unknown[])[]> {
  const path = await app.saveFile(() => save.click());
  await expect(save).toBeEnabled();
  const read = readXlsx(new Uint8Array(readFileSync(path)));
  return read.ok ? (read.value[0]?.rows ?? []) : [];
}

test('a cross-table opens what is behind each number, by keyboard, and the choice is remembered', async ({
  launch,
}) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, texts, summary, frame } = pages;
  await startPractice(pages);
  await frame.open('summary');
  const { cross } = summary;
  const conference = cross.table
    .getByRole('row')
    .filter({ hasText: texts.shared('type.conference') })
    .first();
  await expect(conference).toContainText('1,000');
  await expect(conference).toContainText('1,118');
  await expect(conference).toContainText('2,118');

  await cross.rows.selectOption('byMode');
  await cross.columns.selectOption('byPillar');
  await cross.measure.selectOption('activities');
  const number = cross.table.getByRole('row').last().getByRole('button').last();
  await expect(number).toHaveText('13');
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(summary.drawer.getByRole('listitem')).toHaveCount(13);
  await page.keyboard.press('Escape');
  await expect(summary.drawer).toBeHidden();
  await expect(number).toBeFocused();

  const rows = await saveAndRead(app, cross.save);
  expect(rows[0]?.at(-1)).toBe(texts.shared('crossTable.all'));
  expect(rows.find(([name]) => name === texts.shared('crossTable.all'))?.at(-1)).toBe(13);

  await frame.open('activities');
  await frame.open('summary');
  await expect(cross.rows).toHaveValue('byMode');
  await expect(cross.measure).toHaveValue('activities');
});

test('few people with a trait are on the screen and not in what leaves, also not in the next issue', async ({
  launch,
}) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { texts, summary, frame } = pages;
  await startPractice(pages);
  await frame.open('summary');
  const { cross } = summary;
  await cross.rows.selectOption('fromCountry');
  const below = cross.region.getByRole('combobox', { name: texts.shared('crossTable.below') });
  // Seven came from Lithuania to the activity that says so.
  await below.selectOption('10');
  const lithuania = texts.country('LT');
  const row = cross.table.getByRole('row').filter({ hasText: lithuania });
  await expect(row).toContainText('7');

  const hidden = texts.shared('crossTable.hidden');
  const first = await saveAndRead(app, cross.save);
  const leaving = first.find(([name]) => name === lithuania) ?? [];
  expect(leaving).toContain(hidden);
  expect(leaving).not.toContain(7);
  expect(first.flat()).toContain(texts.shared('crossTable.hiddenNote', { threshold: 10 }));

  await below.selectOption('3');
  const second = await saveAndRead(app, cross.save);
  expect(second.find(([name]) => name === lithuania)).toEqual(leaving);
  await cross.copy.click();
  await expect(pages.page.getByText(texts.shared('crossTable.copied'))).toBeVisible();
});
