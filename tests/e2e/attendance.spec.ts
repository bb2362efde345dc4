import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app-test.ts';
import { sampleAt, sampleTruths, truthOf } from '../support/attendance/samples-on-disk.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import type { RunningApp } from '../support/running-app.ts';

async function atAttendance(app: RunningApp): Promise<Pages> {
  const pages = pagesOf(app.page);
  await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT' });
  await pages.frame.open('attendance');
  return pages;
}

async function open(app: RunningApp, { attendance }: Pages, ...paths: readonly string[]): Promise<void> {
  await app.chooseFiles(paths, () => attendance.choose.click());
}

test('every sample shows the figures that are in it', async ({ launch, profile }) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, texts } = pages;
  for (const truth of sampleTruths) {
    await open(app, pages, sampleAt(truth, join(profile, 'samples')));
    await expect(attendance.figure('unique'), truth.id).toHaveText(String(truth.unique_persons));
    await expect(attendance.figure('inPerson'), truth.id).toHaveText(String(truth.f2f));
    await expect(attendance.figure('online'), truth.id).toHaveText(String(truth.online));
    await expect(attendance.figure('both'), truth.id).toHaveText(String(truth.both));
    const unidentified = truth.unidentified_connections;
    if (unidentified > 0) {
      const words = texts.text('attendance.unidentifiedMore', { count: unidentified });
      await expect(attendance.figure('unidentified'), truth.id).toHaveText(words);
    } else await expect(attendance.figure('unidentified'), truth.id).toHaveCount(0);
    if (truth.event.date !== null && truth.event.date_candidates === undefined) {
      await expect(attendance.result, truth.id).toContainText(texts.date(truth.event.date));
    }
    for (const [day, persons] of Object.entries(truth.per_day ?? {})) {
      await attendance.result.getByText(texts.text('attendance.perDay'), { exact: true }).click();
      const row = attendance.result.getByRole('row').filter({ hasText: texts.date(day) });
      await expect(row.getByRole('cell'), truth.id).toHaveText(String(persons));
      await attendance.result.getByText(texts.text('attendance.perDay'), { exact: true }).click();
    }
    await attendance.clear.click();
    await expect(attendance.empty).toBeVisible();
  }
  expect(app.origins()).toHaveLength(1);
});

test('a registration is said to be intended numbers and writes nothing', async ({ launch, profile }) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, page, texts } = pages;
  await open(app, pages, sampleAt(truthOf('D09'), profile));
  await expect(attendance.files).toContainText(
    'Intended numbers, not attendance: 10 people registered (6 in person, 4 online).',
  );
  await expect(page.getByText(texts.text('attendance.applyWaits.nobody'))).toBeVisible();
  await attendance.intoNew('Conference');
  await expect(attendance.applyNew(0)).toBeDisabled();
});

test('an ambiguous date is asked; the numbers are written, undone, and come again with the same file', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, activities, frame, page, texts } = pages;
  const file = sampleAt(truthOf('D04'), profile);
  await open(app, pages, file);
  await attendance.intoNew('Seminar II');
  await expect(page.getByText(texts.text('attendance.applyWaits.date'))).toBeVisible();
  await expect(attendance.applyNew(7)).toBeDisabled();
  await expect(attendance.day('2023-06-04')).toBeVisible();
  await attendance.day('2023-04-06').click();
  await expect(attendance.result).toContainText(texts.text('attendance.dateFrom.person'));

  // One of the seven is left out by hand, and written so.
  await attendance.people('counted').first().focus();
  await page.keyboard.press('x');
  await expect(attendance.figure('unique')).toHaveText('6');
  await attendance.applyNew(6).click();
  await expect(attendance.keep).toBeVisible();
  await frame.open('activities');
  await expect(activities.row('Seminar II')).toContainText('6');
  await expect(activities.row('Seminar II')).toContainText('2023');

  await frame.open('attendance');
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();
  await open(app, pages, file);
  await expect(attendance.files).toContainText(texts.text('attendance.again', { total: 6 }));
  await expect(attendance.figure('unique')).toHaveText('6');
  await expect(attendance.result).toContainText(texts.text('attendance.dateFrom.person'));
  await attendance.clear.click();

  await page
    .getByRole('table', { name: texts.text('attendance.earlier') })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByText(texts.text('attendance.earlier.undone'), { exact: true })).toBeVisible();
  await frame.open('activities');
  await expect(activities.row('Seminar II')).toHaveCount(0);
});

test('numbers that an activity has are shown before they are replaced, and come back with Undo', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { attendance, activities, activity, page, texts } = pages;
  await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT' });
  await recordActivity(pages, 'Training in Jonava');
  await activities.open('Training in Jonava');
  await activity.section('participants').click();
  await page.getByRole('link', { name: texts.text('parts.importAttendance') }).click();
  await open(app, pages, sampleAt(truthOf('D10'), profile));
  await expect(attendance.apply(11)).toBeEnabled();
  await attendance.apply(11).click();
  await expect(attendance.keep).toBeVisible();

  await page.getByRole('textbox', { name: texts.text('attendance.evidence') }).fill('Office, folder 7');
  await page.getByRole('button', { name: texts.text('attendance.evidenceAdd') }).click();
  await expect(page.getByText(texts.text('attendance.evidenceAdded'))).toBeVisible();
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();

  await open(app, pages, sampleAt(truthOf('D12'), profile));
  await page.getByRole('radio', { name: texts.text('attendance.targetKnown') }).check();
  await page.getByRole('textbox', { name: texts.text('attendance.targetKnown') }).fill('Jonava');
  await expect(page.getByRole('option', { name: /Training in Jonava/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: texts.text('attendance.alone', { count: 9 }) }).check();
  await expect(attendance.result).toContainText(texts.text('attendance.replaced'));
  const line = { field: texts.text('words.inPerson'), before: '11', after: '9' };
  await expect(attendance.result).toContainText(texts.text('attendance.replacedLine', line));
  await attendance.apply(9).click();
  await expect(
    page.getByText(texts.text('attendance.applied', { count: 9, title: 'Training in Jonava' })).first(),
  ).toBeVisible();
  await attendance.undoApplied.click();
  await expect(page.getByText(texts.text('attendance.undone', { title: 'Training in Jonava' }))).toBeVisible();
  await pages.frame.open('activities');
  await expect(activities.row('Training in Jonava')).toContainText('11');
});

test('two lines are one person by keyboard alone, and Ctrl+Z parts them', async ({ launch, profile }) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, page } = pages;
  await open(app, pages, sampleAt(truthOf('D06'), profile));
  await expect(attendance.figure('unique')).toHaveText('9');
  const { keyboard } = page;
  const rows = attendance.people('counted');
  await expect(rows.first()).toBeVisible();
  // By Tab from the heading of the page to the first line of the list.
  await page.getByRole('heading', { level: 1 }).focus();
  const isInList = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'row');
  for (let presses = 0; presses < 40 && !(await isInList()); presses += 1) await keyboard.press('Tab');
  expect(await isInList()).toBe(true);
  await keyboard.press('Home');
  await keyboard.press('m');
  await keyboard.press('ArrowDown');
  await keyboard.press('m');
  await expect(attendance.figure('unique')).toHaveText('8');
  await keyboard.press('Control+z');
  await expect(attendance.figure('unique')).toHaveText('9');
  await keyboard.press('x');
  await expect(attendance.figure('unique')).toHaveText('8');
  await keyboard.press('Control+z');
  await expect(attendance.figure('unique')).toHaveText('9');
});

test('a table is pasted and counted; a picture gets its sentence', async ({ launch, profile }) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance } = pages;
  await attendance.paste.click();
  await attendance.pasteField.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Name\tOrganisation\nRasa Pavyzdytė\tDDG\nJonas Bandauskas\tDDG\nRasa Pavyzdytė\tDDG');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(attendance.figure('unique')).toHaveText('2');
  await attendance.clear.click();

  const picture = join(profile, 'list.png');
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await open(app, pages, picture);
  await expect(attendance.files).toContainText('Count the signatures');
});

test('a second file of the event says who was there before and what they come to together', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, page, texts } = pages;
  const [first, second] = [join(profile, 'first 2024-05-14.csv'), join(profile, 'second 2024-05-14.csv')];
  writeFileSync(first, list('Rasa Pavyzdytė', 'Jonas Bandauskas', 'Eglė Testauskienė'));
  writeFileSync(second, list('Jonas Bandauskas', 'Ūla Šablonaitė'));
  await open(app, pages, first);
  await attendance.intoNew('Workshop');
  await attendance.applyNew(3).click();
  await expect(attendance.keep).toBeVisible();
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();
  await open(app, pages, second);
  await expect(attendance.figure('unique')).toHaveText('2');
  await page.getByRole('radio', { name: /^Workshop/u }).check();
  await expect(attendance.result).toContainText('1 of these 2 were in an earlier file of this event');
  await expect(attendance.result).toContainText('together 4 participants');
  await expect(attendance.apply(4)).toBeEnabled();
});

test('columns that nobody knows are asked once: the answer is remembered for lists with the same heads', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, page, texts } = pages;
  const [first, second] = [join(profile, 'first.csv'), join(profile, 'second.csv')];
  writeFileSync(first, 'Aaa;Bbb\nRasa Pavyzdytė;DDG\nJonas Bandauskas;DDG\nEglė Testauskienė;Artscape\n');
  writeFileSync(second, 'Aaa;Bbb\nŪla Šablonaitė;DDG\nRasa Pavyzdytė;DDG\n');
  await open(app, pages, first);
  await expect(attendance.files).toContainText(texts.text('attendance.needs.mapping'));
  await expect(attendance.figure('unique')).toHaveText('0');
  await page.getByRole('button', { name: texts.text('attendance.columns') }).click();
  const columns = page.getByRole('dialog');
  const words = { letter: 'A', header: 'Aaa' };
  const role = texts.text('attendance.role.fullName');
  await columns.getByRole('combobox', { name: texts.text('attendance.mappingColumn', words) }).selectOption(role);
  await columns.getByRole('button', { name: texts.text('attendance.mappingApply') }).click();
  await expect(columns).toBeHidden();
  await expect(attendance.figure('unique')).toHaveText('3');
  await attendance.clear.click();
  await open(app, pages, second);
  await expect(attendance.figure('unique')).toHaveText('2');
  await expect(attendance.files).not.toContainText(texts.text('attendance.needs.mapping'));
});

/** A list of people as somebody types it, with its day above. */
function list(...names: readonly string[]): string {
  return `Date;2024-05-14\n\nName;Organisation\n${names.map((name) => `${name};DDG`).join('\n')}\n`;
}
