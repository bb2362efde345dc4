import { startPractice, startProject } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** What is missing: in a record with gaps, and in a project that names nobody yet. */
export const missingWalk: Walk = {
  name: 'what is missing, and the letter that asks for it',
  go: async (walking) => {
    const { look } = walking;
    const [app, pages] = await startIn(walking, 'gaps');
    const { page, missing } = pages;
    await startPractice(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
    await goTo('/combine/missing')(pages);
    await missing.askPartner('TWC').waitFor();
    await look('what is missing', page);
    await missing.askPartner('TWC').click();
    await missing.saveWorkbook.waitFor();
    await look('what is missing: the letter', page);
    await app.saveFile(() => missing.saveWorkbook.click());
    await missing.copy.click();
    await missing.copied.waitFor();
    await look('what is missing: the workbook saved', page);
    await app.close();
    const [, begun] = await startIn(walking, 'begun');
    await startProject(begun, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
    await goTo('/combine/missing')(begun);
    await begun.missing.chooseReporters.waitFor();
    await look('what is missing: nobody named', begun.page);
    await begun.missing.chooseReporters.click();
    await begun.missing.saveReporters.waitFor();
    await look('what is missing: who reports', begun.page);
  },
};
