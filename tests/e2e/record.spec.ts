import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice, startProject } from '../support/pages/pages-of.ts';

test('the first start speaks Lithuanian as soon as it is chosen', async ({ launch }) => {
  const app = await launch({ isFirstVisit: true });
  const pages = pagesOf(app.page, 'lt');
  const { page, firstStart, frame, activities } = pages;
  await startProject(pages, { role: 'reports', partner: 'DDG', country: 'LT' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
  await expect(activities.heading).toBeVisible();
  await expect(frame.link('summary')).toBeVisible();
  await expect(firstStart.next).toHaveCount(0);
});

test('a seminar typed by keyboard alone is there after the window was closed in the middle of a sentence', async ({
  launch,
}) => {
  const app = await launch();
  const before = pagesOf(app.page);
  await startProject(before, { role: 'reports' });
  const { keyboard } = app.page;
  await keyboard.press('n');
  await expect(before.activity.title).toBeFocused();
  await keyboard.type('Seminar on housing for newcomers');
  await keyboard.press('Tab');
  await keyboard.type('Country seminar');
  await keyboard.press('Tab');
  await expect(before.activity.status('held')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('14.5.2025');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(before.activity.where).toBeFocused();
  await keyboard.type('Alytus');
  await keyboard.press('Enter');
  // A town that nobody has recorded yet: its country is the person's own, Enter adds it.
  const newPlace = app.page.getByRole('group', { name: before.texts.text('activity.place.new', { name: 'Alytus' }) });
  await expect(newPlace).toBeVisible();
  await keyboard.press('Enter');
  await expect(newPlace).toBeHidden();
  await expect(before.activity.where).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(before.activity.mode('in person')).toBeChecked();
  await keyboard.press('Tab');
  await expect(before.activity.inPerson).toBeFocused();
  await keyboard.type('24');
  while (!(await before.activity.about.evaluate((field) => field === document.activeElement)))
    await keyboard.press('Tab');
  const sentence = 'Landlords and municipalities agreed on a first list of flats, and then';
  await keyboard.type(sentence);
  await app.close();

  const again = await launch();
  const after = pagesOf(again.page);
  await after.activities.open('Seminar on housing for newcomers');
  await after.activity.shortForm.click();
  await expect(after.activity.about).toHaveValue(sentence);
  await expect(after.activity.type).toHaveValue('country seminar');
  await expect(after.activity.when).toHaveValue(/14 May 2025|14\.5\.2025|2025-05-14/u);
  await expect(after.activity.inPerson).toHaveValue('24');
  await expect(after.activity.mode('in person')).toBeChecked();
  await expect(again.page.getByText('Alytus').first()).toBeVisible();
});

test('the summary of the FOR-IN record shows the figures that the project stands for', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { summary, frame, texts } = pages;
  await startPractice(pages);
  await frame.open('summary');
  const all = texts.shared('figures.participations');
  await expect(summary.figure(2353, all)).toBeVisible();
  await expect(summary.participations).toContainText(texts.shared('figures.counted', { counted: 11, activities: 13 }));
  await expect(summary.participations).toContainText('406');
  await expect(summary.participations).toContainText('1,947');
  const lithuania = texts.country('LT');
  await expect(summary.figure(107, texts.shared('figures.in.scope', { country: lithuania }))).toBeVisible();
  await expect(summary.row('scope', texts.shared('summary.key.regional'))).toContainText('2,246');
  await expect(summary.figure(2225, texts.shared('figures.in.held', { country: lithuania }))).toBeVisible();

  await summary.figure(107, texts.shared('figures.in.scope', { country: lithuania })).click();
  await expect(summary.drawer).toContainText('Training in municipalities');
  await expect(summary.drawer).not.toContainText('Final FOR-IN conference');
});

test('going back to a record that was just begun shows it, not another empty form', async ({ launch }) => {
  const app = await launch();
  const { page, activities, activity, frame } = pagesOf(app.page);
  await startProject(pagesOf(app.page), { role: 'reports' });
  await activities.create.click();
  await activity.title.fill('Seminar on housing');
  await activity.title.press('Tab');
  await activity.saved.waitFor();
  await frame.open('summary');
  await page.goBack();
  await expect(activity.title).toHaveValue('Seminar on housing');
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(1);
  await activities.create.click();
  await expect(activity.title).toHaveValue('');
});
