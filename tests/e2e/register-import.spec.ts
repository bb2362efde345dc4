import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';

/** As such lists are: a title, words of their own, a total, something that nobody can read. */
const oldList = [
  'FOR-IN veiklos;;;;;;',
  'Eil. Nr.;Renginio pavadinimas;Data;Tipas;Vieta;Gyvai;Kontaktinis asmuo',
  '1;Mokymai savivaldybės darbuotojams;2023 m. rugsėjo 19–20 d.;mokymai;Jonava;24;Vardenė Pavardenė',
  '2;Pokalbis apie būstą;02.10.2023;webinaras;Zoom;~40;Vardenė Pavardenė',
  '3;Seminaras;2023-11-07;seminaras;Alytus;?;',
  '4;Susitikimas;rudenį;seminaras;Alytus;daug;',
  ';Iš viso;;;;64;',
].join('\r\n');

test('an old list is given its meaning, looked at, taken in as one, and undone', async ({ launch, profile }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, registerImport, activities, activity, frame, texts } = pages;
  await startProject(pages, { role: 'reports', partner: 'DDG', country: 'LT' });
  const file = join(profile, 'veiklos.csv');
  writeFileSync(file, oldList);

  await registerImport.open.first().click();
  await app.chooseFiles([file], () => registerImport.choose.click());
  const says = (field: Parameters<typeof texts.text>[0]) => texts.text(field);
  await expect(registerImport.column('Renginio pavadinimas')).toHaveValue(says('registerImport.field.title'));
  await expect(registerImport.column('Gyvai')).toHaveValue(says('registerImport.field.inPerson'));
  await expect(registerImport.column('Kontaktinis asmuo')).toHaveValue(says('registerImport.field.ignored'));
  await registerImport.answer('webinaras', texts.shared('type.web conference'));

  await registerImport.toPreview.click();
  await expect(registerImport.group('new', 3)).toBeVisible();
  await expect(registerImport.group('unreadable', 1)).toBeVisible();
  await expect(registerImport.group('ignored', 1)).toBeVisible();
  await registerImport.row('Pokalbis apie būstą').click();
  await expect(
    page.getByText(texts.text('words.numberWith', { number: '40', beside: texts.shared('basis.estimate') })),
  ).toBeVisible();

  const problems = await app.saveFile(() => registerImport.saveProblems.click());
  await expect(page.getByRole('status').getByText(/\.xlsx/u)).toBeVisible();
  const read = readXlsx(new Uint8Array(readFileSync(problems)));
  const [header, ...rows] = read.ok ? (read.value[0]?.rows ?? []) : [];
  expect(header?.[0]).toBe(texts.shared('register.problem'));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[0]).toContain('“rudenį” is not a date');
  expect(rows[0]?.[0]).toContain('“daug” is not a number of people');

  await registerImport.apply.click();
  await expect(registerImport.applied).toBeVisible();
  await frame.open('activities');
  await expect(activities.rows).toHaveCount(3);
  await activities.open('Mokymai savivaldybės darbuotojams');
  await activity.shortForm.click();
  await expect(activity.inPerson).toHaveValue('24');
  await expect(activity.where).toHaveCount(1);
  await expect(page.getByText('Jonava').first()).toBeVisible();

  // The same list again: the answers are remembered, and nothing is new.
  await frame.open('activities');
  await registerImport.open.first().click();
  await app.chooseFiles([file], () => registerImport.choose.click());
  await expect(registerImport.group('unchanged', 3)).toBeVisible();
  await expect(registerImport.apply).toHaveCount(0);
  await expect(page.getByRole('button', { name: texts.text('registerImport.apply', { count: 0 }) })).toBeDisabled();
});

test('a list that was taken in is taken back as a whole', async ({ launch, profile }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { registerImport, activities, frame } = pages;
  await startProject(pages, { role: 'reports', partner: 'DDG', country: 'LT' });
  const file = join(profile, 'list.csv');
  writeFileSync(file, 'Title,Date,Place\r\nSeminar on housing,2 May 2022,Alytus\r\nStudy visit,2022-06,Tartu\r\n');
  await registerImport.open.first().click();
  await app.chooseFiles([file], () => registerImport.choose.click());
  await registerImport.toPreview.click();
  await expect(registerImport.group('new', 2)).toBeVisible();
  await registerImport.apply.click();
  await registerImport.undo.click();
  await expect(registerImport.undo).toBeHidden();
  await frame.open('activities');
  await expect(activities.empty).toBeVisible();
  await frame.open('places');
  await expect(pages.page.getByText('Alytus')).toHaveCount(0);
});

test('a table is pasted, and a file without a list is refused with its sentence', async ({ launch, profile }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, registerImport, texts } = pages;
  await startProject(pages, { role: 'reports', partner: 'DDG', country: 'LT' });
  await registerImport.open.first().click();
  const letter = join(profile, 'letter.txt');
  writeFileSync(letter, 'Dear colleagues, we met in Vilnius.\r\n');
  await app.chooseFiles([letter], () => registerImport.choose.click());
  await expect(page.getByRole('alert')).toContainText('letter.txt');

  await page.locator('#page').evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Pavadinimas\tData\tGyvai\nMokymai\t2023-09-19\t24\n');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(texts.text('registerImport.pasted'))).toBeVisible();
  await registerImport.toPreview.click();
  await expect(registerImport.group('new', 1)).toBeVisible();
});
