import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPractice } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** New rows, one of the practice project that differs, one that cannot be read, a word nobody knows, a total. */
const list = [
  'Reference;Title;Date;Type;Place;In person;Organisations;Contact person',
  ';Seminar on housing;2 May 2022;webinar;Alytus;24+3;Centre for newcomers of the town;Somebody',
  ';Round table;sometime;Seminar;Alytus;many;;',
  'A01;A longer title than before;;;;;;',
  ';Total;;;;27;;',
].join('\r\n');

/** An old list of activities on its way in, and the sheet that people sign. */
export const listWalk: Walk = {
  name: 'an old list taken in, a sign-in sheet made',
  go: async (walking) => {
    const { look, folder } = walking;
    const [app, pages] = await startIn(walking);
    const { page, activities, registerImport, texts } = pages;
    await startPractice(pages);
    await activities.open('Final FOR-IN conference');
    await page.getByRole('button', { name: texts.text('signIn.open'), exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await look('sign-in sheet', page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await goTo('/import-list')(pages);
    await registerImport.choose.waitFor();
    await look('old list: nothing chosen', page);
    const [letter, file] = [join(folder, 'letter.txt'), join(folder, 'list.csv')];
    writeFileSync(letter, 'Dear colleagues,\r\n');
    writeFileSync(file, list);
    await app.chooseFiles([letter], () => registerImport.choose.click());
    await page.getByRole('alert').waitFor();
    await look('old list: refused', page);
    await app.chooseFiles([file], () => registerImport.choose.click());
    await registerImport.column('Title').waitFor();
    await look('old list: columns and words', page);
    await registerImport.toPreview.click();
    await registerImport.group('unreadable', 2).waitFor();
    for (const row of (await page.locator('#page h3 button').all()).slice(0, 3)) await row.click();
    await look('old list: preview', page);
    await registerImport.apply.click();
    await registerImport.applied.waitFor();
    await look('old list: taken in', page);
  },
};
