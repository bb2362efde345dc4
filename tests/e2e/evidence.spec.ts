import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';

const wordText = (path: string) =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml'] ?? new Uint8Array());

test('what is behind a figure is saved as Word, with its rule and what is not counted', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, summary, documents, texts } = pages;
  await startPractice(pages);
  await frame.open('summary');
  await summary.figure(2353, texts.shared('figures.participations')).click();
  const path = await app.saveFile(() => documents.word.click());
  await expect(documents.saved).toBeVisible();
  const word = wordText(path);
  for (const words of ['2,353', 'Counted (11)', 'A13', '1,118', 'Only known totals are added.'])
    expect(word.includes(words), words).toBe(true);
});

test('the evidence sheet of one activity says how a count became what it is, and no name', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, activities, activity, documents, texts } = pages;
  const author = 'Vardenė Pavardenytė';
  await startPractice(pages, { name: author });
  await activities.open('Final FOR-IN conference');
  await activity.shortForm.click();
  await activity.inPerson.fill('151');
  await activity.done.click();
  await frame.heading.waitFor();
  await activities.open('Final FOR-IN conference');
  await activity.section('evidence').click();
  await documents.evidenceSheet.click();
  await expect(documents.preview).toContainText('A13 Final FOR-IN conference');
  const change = documents.preview.getByRole('row').filter({ hasText: '151' }).filter({ hasText: '150' });
  await expect(change).toContainText(texts.text('words.inPerson'));
  await expect(documents.preview).not.toContainText('Pavardenytė');
  const path = await app.saveFile(() => documents.markdown.click());
  await expect(documents.saved).toBeVisible();
  const sheet = readFileSync(path, 'utf8');
  expect(sheet).toContain('151');
  expect(sheet).not.toContain('Pavardenytė');
});

test('an indicator is typed with its target and stands beside it in the summary', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, indicators } = pages;
  await startPractice(pages, { role: 'both' });
  await frame.open('project');
  await indicators.edit.click();
  await indicators.type('I1', 'People reached', 'many');
  await expect(indicators.save).toBeDisabled();
  await indicators.type('I2', 'Participations', '4 706');
  await app.page.getByRole('group').first().getByRole('textbox').last().fill('');
  await indicators.save.click();
  await expect(indicators.edit).toBeFocused();
  await frame.open('summary');
  const row = indicators.table.getByRole('row').filter({ hasText: 'I2' });
  for (const words of ['2,353', '4,706', '50%']) await expect(row).toContainText(words);
  await expect(row.getByRole('img', { name: 'Participations: 2,353 of 4,706' })).toBeVisible();
  await expect(indicators.table.getByRole('row').filter({ hasText: 'I1' })).toContainText('2,353');
});
