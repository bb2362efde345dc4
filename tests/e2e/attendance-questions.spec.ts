import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app-test.ts';
import { workbookBytes } from '../support/attendance/workbook-bytes.ts';
import { sampleAt, truthOf } from '../support/attendance/samples-on-disk.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import type { RunningApp } from '../support/running-app.ts';

test.describe.configure({ timeout: 120_000 });

/** All names are invented. */
async function openFile(app: RunningApp, folder: string, name: string, content: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await app.chooseFiles([path], () => pagesOf(app.page).attendance.choose.click());
}

async function atAttendance(app: RunningApp): Promise<Pages> {
  const pages = pagesOf(app.page);
  await startProject(pages, { role: 'reports', partner: 'DDG', country: 'LT' });
  await pages.frame.open('attendance');
  return pages;
}

const workshop = (year: number) =>
  `Date;${year}-05-14\n\nName;Organisation\nRasa Pavyzdytė;DDG\nEglė Testauskienė;DDG\n`;

test('an M that may be a woman or a man is asked, and only then gives a gender', async ({ launch, profile }) => {
  const app = await launch();
  const { attendance, page, texts } = await atAttendance(app);
  const list = 'Date;2024-05-14\n\nNo.;Name;Gender / Lytis\n1;Jonas Bandauskas;M\n2;Rasa Pavyzdytė;M\n';
  await openFile(app, profile, 'marks.csv', list);
  await expect(attendance.files).toContainText(texts.text('attendance.needs.gender'));
  await attendance.intoNew('Workshop');
  await expect(page.getByText(texts.text('attendance.applyWaits.gender'))).toBeVisible();
  await expect(attendance.applyNew(2)).toBeDisabled();
  await page.getByRole('button', { name: texts.text('attendance.genderM.F') }).click();
  await expect(attendance.files).not.toContainText(texts.text('attendance.needs.gender'));
  await expect(attendance.applyNew(2)).toBeEnabled();
  await attendance.result.getByText(texts.shared('dimension.gender'), { exact: true }).click();
  const women = attendance.result.getByRole('row').filter({ hasText: texts.shared('gender.F') });
  await expect(women).toContainText('2');
});

test('of several meetings in one file those of the event are chosen', async ({ launch, profile }) => {
  const app = await launch();
  const { attendance, page, texts } = await atAttendance(app);
  const head = 'Topic,ID,Start time,End time,Name (original name),Email,Join time,Leave time,Duration (minutes),Guest';
  const training = '01/31/2023 09:00:00 AM,01/31/2023 10:00:00 AM';
  const board = '02/07/2023 04:00:00 PM,02/07/2023 05:00:00 PM';
  const rows = [
    `Training,845,${training},Rasa Pavyzdytė,,${training},60,No`,
    `Board,777,${board},Līga Paraudziņa,,${board},60,No`,
    `Board,777,${board},Jonas Bandauskas,,${board},60,No`,
  ];
  await openFile(app, profile, 'meetinglistdetails.csv', [head, ...rows, ''].join('\n'));
  await expect(attendance.files).toContainText(texts.text('attendance.needs.meeting'));
  await attendance.intoNew('Board');
  await expect(page.getByText(texts.text('attendance.applyWaits.meeting'))).toBeVisible();
  await attendance.files.getByRole('checkbox', { name: /^Board/u }).check();
  await expect(attendance.figure('unique')).toHaveText('2');
  await expect(attendance.result).toContainText(texts.date('2023-02-07'));
  await expect(attendance.applyNew(2)).toBeEnabled();
});

/** A sheet of a workbook with a list of these people. */
const sheetOf = (name: string, ...people: readonly string[]) => ({
  name,
  rows: [['Date', '2024-05-14'], [], ['No.', 'Name'], ...people.map((one, at) => [String(at + 1), one])],
});

test('of sheets that look like versions of one list those that count are said, and remembered', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const { attendance, frame, page, texts } = await atAttendance(app);
  const book = workbookBytes([
    sheetOf('Draft', 'Rasa Pavyzdytė', 'Eglė Testauskienė', 'Ona Bandymienė'),
    sheetOf('Final', 'Rasa Pavyzdytė', 'Eglė Testauskienė', 'Petras Pavyzdys'),
  ]);
  const open = async (name: string) => {
    writeFileSync(join(profile, name), book);
    await app.chooseFiles([join(profile, name)], () => attendance.choose.click());
  };
  await open('lists.xlsx');
  await expect(attendance.files).toContainText(texts.text('attendance.needs.sheets'));
  await expect(attendance.figure('unique')).toHaveText('3');
  await attendance.intoNew('Workshop');
  await expect(page.getByText(texts.text('attendance.applyWaits.sheets'))).toBeVisible();
  await attendance.files.getByRole('checkbox', { name: /^Draft/u }).check();
  await expect(attendance.figure('unique')).toHaveText('4');
  await attendance.files.getByRole('checkbox', { name: /^Final/u }).uncheck();
  await expect(attendance.figure('unique')).toHaveText('3');
  await expect(attendance.files).not.toContainText(texts.text('attendance.needs.sheets'));
  await expect(attendance.result).toContainText(
    texts.text('attendance.methodSheets', { sheets: '1, 2', counted: '1' }),
  );
  await attendance.applyNew(3).click();
  await expect(attendance.keep).toBeVisible();
  await frame.open('activities');
  await frame.open('attendance');
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();
  await open('the same again.xlsx');
  await expect(attendance.files.getByRole('checkbox', { name: /^Draft/u })).toBeChecked();
  await expect(attendance.files).not.toContainText(texts.text('attendance.needs.sheets'));
});

test('people who registered count once somebody says that they came, also when the file comes again', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const { attendance, frame, page, texts } = await atAttendance(app);
  const list = 'Registruotų dalyvių sąrašas;2024-05-14\n\nNr.;Vardas, pavardė\n1;Rasa Pavyzdytė\n2;Eglė Testauskienė\n';
  await openFile(app, profile, 'registered.csv', list);
  await attendance.intoNew('Workshop');
  await expect(page.getByText(texts.text('attendance.applyWaits.nobody'))).toBeVisible();
  await attendance.countRegistered.click();
  await expect(attendance.figure('unique')).toHaveText('2');
  await expect(attendance.result).toContainText(texts.shared("basis.organiser's statement"));
  await attendance.onlyRegistered.click();
  await expect(attendance.figure('unique')).toHaveText('0');
  await attendance.countRegistered.click();
  await attendance.applyNew(2).click();
  await expect(attendance.keep).toBeVisible();
  await frame.open('activities');
  await frame.open('attendance');
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();
  await openFile(app, profile, 'the same again.csv', list);
  await expect(attendance.figure('unique')).toHaveText('2');
  await expect(attendance.onlyRegistered).toBeVisible();
});

test('a cell that names two people becomes two, or stays one', async ({ launch, profile }) => {
  const app = await launch();
  const { attendance, page, texts } = await atAttendance(app);
  const name = 'Jonas Bandauskas, Ona Bandauskienė';
  await openFile(app, profile, 'couple.csv', `Date;2024-05-14\n\nNo.;Name\n1;"${name}"\n2;Rasa Pavyzdytė\n`);
  await expect(attendance.figure('unique')).toHaveText('2');
  await attendance.group('toDecide').click();
  const line = attendance.people('toDecide').first();
  await expect(line).toContainText(
    texts.text('attendance.namesInCell', { names: 'Jonas Bandauskas · Ona Bandauskienė' }),
  );
  await line.getByRole('button', { name: texts.text('attendance.severalPeopleNamed', { name, count: 2 }) }).click();
  await expect(attendance.figure('unique')).toHaveText('3');
  await expect(attendance.said).toHaveText(texts.text('attendance.saidSeveral', { name, count: 2 }));
  await page.keyboard.press('Control+z');
  await expect(attendance.figure('unique')).toHaveText('2');
  const one = texts.text('attendance.onePersonNamed', { name });
  await attendance.people('toDecide').first().getByRole('button', { name: one }).click();
  await expect(attendance.figure('unique')).toHaveText('2');
  await expect(attendance.people('toDecide')).toHaveCount(0);
});

test('two people of one name in a list are told apart by the row of one of them', async ({ launch, profile }) => {
  const app = await launch();
  const { attendance, page, texts } = await atAttendance(app);
  const people = '1;Jonas Bandauskas;DDG\n2;Rasa Pavyzdytė;DDG\n3;Jonas Bandauskas;Jonavos r. sav.\n';
  await openFile(app, profile, 'namesakes.csv', `Date;2024-05-14\n\nNo.;Name;Organisation\n${people}`);
  await expect(attendance.figure('unique')).toHaveText('2');
  await attendance.group('toDecide').click();
  const line = attendance.people('toDecide').first();
  await line.focus();
  // The rows that are asked about are there at once.
  const other = line.getByRole('button', {
    name: texts.text('attendance.setApartNamed', { name: 'Jonas Bandauskas', row: 6 }),
  });
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(attendance.figure('unique')).toHaveText('3');
  await expect(attendance.said).toHaveText(texts.text('attendance.saidApart', { name: 'Jonas Bandauskas', row: 6 }));
  await page.keyboard.press('Control+z');
  await expect(attendance.figure('unique')).toHaveText('2');
  await line
    .getByRole('button', { name: texts.text('attendance.onePersonNamed', { name: 'Jonas Bandauskas' }) })
    .click();
  await expect(attendance.said).toHaveText(texts.text('attendance.saidOne', { name: 'Jonas Bandauskas' }));
  await expect(attendance.people('toDecide')).toHaveCount(0);
  await expect(attendance.figure('unique')).toHaveText('2');
});

test('files of another day than the activity are doubted beside the choice', async ({ launch, profile }) => {
  const app = await launch();
  const { attendance, page, texts } = await atAttendance(app);
  await openFile(app, profile, 'of 2024.csv', workshop(2024));
  await attendance.intoNew('Workshop');
  await attendance.applyNew(2).click();
  await expect(attendance.keep).toBeVisible();
  // What was written last has the focus: the button that wrote it is gone.
  const words = texts.text('attendance.applied', { count: 2, title: 'Workshop' });
  await expect(page.getByRole('region', { name: words })).toBeFocused();
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();
  await openFile(app, profile, 'of 2025.csv', workshop(2025).replace('Eglė', 'Ona'));
  await expect(attendance.figure('unique')).toHaveText('2');
  await page.getByRole('radio', { name: texts.text('attendance.targetKnown') }).check();
  await page.getByRole('textbox', { name: texts.text('attendance.targetKnown') }).fill('Work');
  await page.keyboard.press('Enter');
  await expect(attendance.result).toContainText('of 2025.csv is of 14 May 2025, the activity of 14 May 2024.');
});

test('the method and the numbers are printed without a name', async ({ launch, profile, edition }) => {
  test.skip(edition !== 'browser', 'the desktop application prints the same page');
  const app = await launch();
  const pages = await atAttendance(app);
  const { attendance, page, texts } = pages;
  await app.chooseFiles([sampleAt(truthOf('D10'), profile)], () => attendance.choose.click());
  await expect(attendance.figure('unique')).toHaveText('11');
  await attendance.intoNew('Training in Jonava');
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await attendance.result.getByText(texts.text('attendance.method'), { exact: true }).click();
  await page.getByRole('button', { name: texts.text('attendance.print') }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(texts.text('attendance.printPrivacy'))).toBeVisible();
  await expect(attendance.result).toBeHidden();
  await expect(pages.frame.navigation).toBeHidden();
  const printed = await page.evaluate(() => document.body.innerText);
  expect(printed).toContain('Training in Jonava');
  expect(printed).toContain('SHA-256');
  expect(printed).not.toMatch(/Mėginaitė|Bandausk|@/u);
});

test('counting that broke down begins again, with every decision', async ({ launch, profile }) => {
  const app = await launch();
  const { attendance, page, texts } = await atAttendance(app);
  await openFile(app, profile, 'of 2024.csv', workshop(2024));
  await attendance.people('counted').first().focus();
  await page.keyboard.press('x');
  await expect(attendance.figure('unique')).toHaveText('1');
  const counting = page.workers().find((worker) => worker.url().includes('attendance-worker'));
  expect(counting).toBeDefined();
  await counting?.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken on purpose');
    });
  });
  // The window learns of it when it asks for something.
  await openFile(app, profile, 'of 2025.csv', workshop(2025));
  await expect(page.getByText(texts.text('attendance.failed'))).toBeVisible();
  await page.getByRole('button', { name: texts.text('attendance.countAgain') }).click();
  await expect(page.getByText(texts.text('attendance.failed'))).toBeHidden();
  const leftOut = { group: texts.text('attendance.group.excluded'), count: 1 };
  await expect(attendance.group('excluded')).toHaveText(texts.text('attendance.groupCount', leftOut));
});

test('files under review stay while other pages are looked at, and the window asks before it is left', async ({
  launch,
  profile,
  edition,
}) => {
  test.skip(edition !== 'browser', 'the desktop application asks by itself');
  const app = await launch();
  const { attendance, frame, page } = await atAttendance(app);
  /** True when the page objects to being left. */
  const objects = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await openFile(app, profile, 'of 2024.csv', workshop(2024));
  await expect(attendance.figure('unique')).toHaveText('2');
  await frame.open('activities');
  await expect.poll(objects).toBe(true);
  await frame.open('attendance');
  await expect(attendance.figure('unique')).toHaveText('2');
  await attendance.clear.click();
  await expect.poll(objects).toBe(false);
});
