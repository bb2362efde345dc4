import { join } from 'node:path';
import { sampleAt, truthOf } from '../attendance/samples-on-disk.ts';
import { startPractice } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** Attendance files of every kind on the desk, what has to be asked, and what comes after the numbers are written. */
export const attendanceWalk: Walk = {
  name: 'attendance files counted and written',
  go: async (walking) => {
    const { look, folder } = walking;
    const [app, pages] = await startIn(walking);
    const { page, attendance, texts } = pages;
    await startPractice(pages);
    const open = async (...ids: readonly string[]) => {
      const paths = ids.map((id) => sampleAt(truthOf(id), join(folder, 'samples')));
      await app.chooseFiles(paths, () => attendance.choose.click());
      await attendance.figure('unique').waitFor();
    };
    await goTo('/attendance')(pages);
    await look('attendance: nothing yet', page);
    await attendance.paste.click();
    await look('attendance: paste a table', page);
    await attendance.paste.click();

    await open('D06');
    await attendance.people('counted').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('m');
    await look('attendance: a line marked and unfolded', page);
    await page.keyboard.press('Escape');
    for (const group of ['toDecide', 'unidentified', 'excluded'] as const) {
      await attendance.group(group).click();
      await look(`attendance: ${group}`, page);
    }
    await page.getByRole('button', { name: texts.text('attendance.columns') }).click();
    await page.getByRole('dialog').waitFor();
    await look('attendance: columns', page);
    await page.keyboard.press('Escape');
    await attendance.clear.click();

    await open('D04', 'D09');
    await attendance.newActivity.check();
    await look('attendance: a date to settle, and a registration', page);
    await attendance.clear.click();

    await open('D14', 'D11');
    for (const part of await attendance.result.locator('summary').all()) await part.click();
    await look('attendance: everything folded out', page);
    await attendance.clear.click();

    await open('D10');
    await attendance.intoNew('Training');
    await attendance.applyNew(truthOf('D10').unique_persons).click();
    await attendance.keep.waitFor();
    await look('attendance: written', page);
    await page.getByRole('button', { name: texts.text('attendance.another') }).click();
    await page.getByRole('table', { name: texts.text('attendance.earlier') }).waitFor();
    await look('attendance: imported before', page);
  },
};
