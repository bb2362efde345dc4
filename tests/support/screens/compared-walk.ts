import { startPractice } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** A part of a report whose numbers differ from the record, as Word puts it on the clipboard. */
const report = `<h2>Kick-off FOR-IN conference</h2><p>When: 2–3 May 2022</p><p>Number of participants (F2F): 112</p>
<p>Number of participants in total: 1,000</p><h2>Final FOR-IN conference</h2><p>Number of participants in total: 1,117</p>`;

/** Figures beside others: beside their targets, beside a report that was written, beside those of another project. */
export const comparedWalk: Walk = {
  name: 'indicators, a report checked, two projects side by side',
  go: async (walking) => {
    const { look } = walking;
    const [, pages] = await startIn(walking);
    const { page, indicators, check, frame, firstStart, activities, summary, texts } = pages;
    await startPractice(pages, { role: 'both' });
    await goTo('/project')(pages);
    await indicators.edit.click();
    await indicators.type('I1', 'People reached', 'many');
    await indicators.type('I2', 'Participations', '4 706');
    await look('indicators being typed, one not understood', page);
    await page.getByRole('group').first().getByRole('textbox').last().fill('');
    await indicators.save.click();
    await indicators.edit.waitFor();
    await look('project with indicators', page);
    await goTo('/summary')(pages);
    await indicators.table.waitFor();
    await look('summary with indicators', page);

    await goTo('/check')(pages);
    await check.foldOfReport.click();
    await look('check: no report yet', page);
    await check.pasteReport(report);
    await check.differences.first().waitFor();
    await look('check: a report that differs', page);

    await frame.projectMenu.click();
    await page.getByRole('menuitem', { name: texts.text('frame.anotherProject') }).click();
    await firstStart.start.click();
    await activities.empty.waitFor();
    await goTo('/summary')(pages);
    await summary.beside.selectOption({ index: 1 });
    await page.getByText(texts.number(2_118)).first().waitFor();
    await look('summary beside another project', page);
  },
};
