import { expect, test } from '../support/app-test.ts';
import { pagesOf, recordActivity, startPractice, startProject } from '../support/pages/pages-of.ts';

test('what is typed into a number and is none stays, and the record keeps what it had', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, activities, activity, texts } = pages;
  await startProject(pages);
  await recordActivity(pages, 'Seminar');
  await activities.open('Seminar');
  await activity.section('participants').click();
  await activity.inPerson.fill('24');
  await activity.inPerson.press('Tab');
  await activity.saved.waitFor();
  await activity.inPerson.focus();
  await page.keyboard.type('45,5');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(texts.text('activity.footer.invalid', { values: 1 }))).toBeVisible();
  await activity.section('participants').click();
  await expect(activity.inPerson).toHaveValue('45,5');
  await expect(page.getByText(texts.text('parts.count.notWhole', { typed: '45,5', kept: '24' }))).toBeVisible();
  await app.close();

  const again = pagesOf((await launch()).page);
  await expect(again.activities.row('Seminar')).toContainText('24');
  await again.activities.open('Seminar');
  await again.activity.section('participants').click();
  await expect(again.activity.inPerson).toHaveValue('45,5');
  await again.activity.inPerson.fill('45');
  await expect(again.page.getByText(texts.text('activity.footer.invalid', { values: 1 }))).toBeHidden();
});

test('a cost follows Undo, and an answer may have zeros behind its point', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, frame, activities, activity, texts } = pages;
  const { text } = texts;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await startProject(pages, { role: 'both' });
  await frame.open('project');
  const section = text('project.questions');
  await page.getByRole('button', { name: text('project.editNamed', { section }), exact: true }).click();
  await page.getByRole('button', { name: text('project.addQuestion'), exact: true }).click();
  await field(text('project.questionText')).fill('Hours of interpreting');
  await page.getByRole('radio', { name: text('project.answer.number'), exact: true }).check();
  // A double click makes one version of the definition, not two.
  const versionOf = async () => Number(/(\d+)\D*$/u.exec(await page.locator('#page header').innerText())?.[1]);
  const before = await versionOf();
  await page.getByRole('button', { name: text('project.save'), exact: true }).dblclick();
  await expect.poll(versionOf).toBe(before + 1);
  await frame.open('activities');
  await recordActivity(pages, 'Seminar');
  await activities.open('Seminar');
  const hours = field('Hours of interpreting');
  await hours.pressSequentially('12.05');
  await expect(hours).toHaveValue('12.05');
  await hours.press('Tab');
  await expect(hours).toHaveValue('12.05');
  const cost = field(text('activity.field.cost'));
  await cost.pressSequentially('1 118,50');
  await cost.press('Tab');
  await expect(cost).toHaveValue('1118.5');
  await activity.saved.waitFor();
  // On a busy machine a pause between two keys is long enough for what stands there to be saved: a change of its own.
  await expect(async () => {
    await page.getByRole('button', { name: text('activity.footer.undo') }).click();
    await expect(cost).toHaveValue('', { timeout: 2_000 });
  }).toPass();
  await expect(hours).toHaveValue('12.05');
});

test('a place that was typed and not chosen is taken by its whole name, and else stays in view', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, frame, activities, activity, texts } = pages;
  await startPractice(pages);
  await activities.create.click();
  await activity.title.fill('Seminar');
  await activity.where.pressSequentially('roskilde');
  await activity.where.press('Tab');
  await expect(page.getByRole('button', { name: texts.text('words.removeNamed', { name: 'Roskilde' }) })).toBeVisible();
  await expect(activity.where).toHaveValue('');
  await activity.where.pressSequentially('Alytu');
  await activity.where.press('Tab');
  await expect(activity.where).toHaveValue('Alytu');
  await expect(page.getByText(texts.text('words.notTaken', { typed: 'Alytu' }))).toBeVisible();
  await activity.where.press('Escape');
  await expect(activity.where).toHaveValue('');

  await activity.where.focus();
  await page.keyboard.type('Alytus');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: texts.text('activity.place.add'), exact: true }).dblclick();
  await expect(page.getByRole('button', { name: texts.text('words.removeNamed', { name: 'Alytus' }) })).toBeVisible();
  await frame.open('places');
  await page.getByRole('searchbox', { name: texts.text('registry.searchPlace') }).fill('Alytus');
  await expect(page.getByRole('button', { name: 'Alytus', exact: true })).toHaveCount(1);
});

test('a page that is left by a key and come back to is as it was', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, frame, activities, texts } = pages;
  await startPractice(pages);
  await frame.open('settings');
  const name = page.getByRole('textbox', { name: texts.text('settings.name'), exact: true });
  await name.fill('Test Officer');
  await page.keyboard.press('Alt+1');
  await activities.rows.last().focus();
  await page.keyboard.press('End');
  const last = await activities.rows.last().getAttribute('data-index');
  await page.keyboard.press('Enter');
  await expect(activities.table).toBeHidden();
  await page.keyboard.press('Alt+1');
  await expect(page.locator(`[data-index="${last}"]`)).toBeFocused();

  await activities.filter('types').click();
  await page.keyboard.press('Escape');
  await expect(activities.filter('types')).toBeFocused();

  await frame.open('summary');
  const country = page.getByRole('combobox', { name: texts.text('summaryPage.country'), exact: true });
  await country.selectOption('LV');
  await frame.open('settings');
  await expect(name).toHaveValue('Test Officer');
  await frame.open('summary');
  await expect(country).toHaveValue('LV');
});
