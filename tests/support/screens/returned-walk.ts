import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookOfState } from '../../../shared/outputs/workbook/workbook-of-state.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { EditedWorkbook } from '../edited-workbook.ts';
import { startPractice } from '../pages/pages-of.ts';
import { sample } from '../sent-packages.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** A workbook that comes back with something of every kind to decide, and what it changes. */
export const returnedWalk: Walk = {
  name: 'a workbook that came back',
  go: async (walking) => {
    const { look, folder } = walking;
    const [app, pages] = await startIn(walking);
    const { page, combine, texts } = pages;
    await startPractice(pages);
    await goTo('/combine')(pages);
    await app.chooseFiles([await writeEdited(folder)], () => combine.choose.click());
    const review = combine.review('back.xlsx');
    await review.waitFor();
    await look('combine: a workbook that came back', page);
    await review.getByRole('radio', { name: texts.text('returned.leaveRecord') }).check();
    await review.getByRole('radio', { name: texts.text('returned.isNew'), exact: true }).check();
    await review.getByRole('checkbox').first().check();
    await combine.apply.and(page.locator(':enabled')).waitFor();
    await page.locator('#page h3 button').first().click();
    await look('combine: a workbook with everything decided', page);
  },
};

async function writeEdited(folder: string): Promise<string> {
  const bytes = await writeXlsx(workbookOfState(sample.state, { madeAt: '2024-03-01T12:00:00.000Z', madeBy: 'DDG' }));
  const edited = new EditedWorkbook(bytes)
    .type('Activities', ['Reference', 'A11'], 'Total', 33)
    .type('Activities', ['Reference', 'A02'], 'Type', 'party')
    .type('Sessions', ['Activity', 'A08'], 'First day', '05/07/2024')
    .copyRow('Activities', ['Reference', 'A04'], { Title: 'Copied by mistake', Total: 5 })
    .copyRow('Activities', ['Reference', 'A06'], { Id: null, Subtitle: 'With a lost id' })
    .deleteRow('Activities', ['Reference', 'A06'])
    .deleteRow('Activities', ['Reference', 'A01'])
    .deleteRow('Delegations', ['Activity', 'A03'])
    .addRow('Activities', { Reference: 'A99', Title: 'Language café', Total: 12 })
    .renameSheet('Places', 'Vietos');
  const path = join(folder, 'back.xlsx');
  writeFileSync(path, edited.save());
  return path;
}
