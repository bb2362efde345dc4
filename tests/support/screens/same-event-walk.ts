import { writeFilesOfOneEvent } from '../one-event.ts';
import { startProject } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** Two partners' records of what may be one event: found, each answer looked at, given, and taken back. */
export const sameEventWalk: Walk = {
  name: 'the same event from two partners',
  go: async (walking) => {
    const { look, folder } = walking;
    const [app, pages] = await startIn(walking, 'office');
    const { page, combine, sameEvent } = pages;
    await startProject(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
    await goTo('/combine')(pages);
    await app.chooseFiles(await writeFilesOfOneEvent(folder), () => combine.choose.click());
    await combine.apply.and(page.locator(':enabled')).waitFor();
    await sameEvent.arriving(1).waitFor();
    await look('same event: in the preview of files', page);
    await combine.apply.click();
    await combine.applied.waitFor();
    await sameEvent.tab(1).click();
    await sameEvent.give.waitFor();
    await look('same event: a question', page);
    await sameEvent.give.click();
    await look('same event: nothing chosen', page);
    await sameEvent.answer('same').click();
    await look('same event: combined field by field', page);
    await sameEvent.answer('shared').click();
    await sameEvent.method('stated').check();
    await look('same event: shared participants', page);
    await sameEvent.answer('different').click();
    await sameEvent.give.click();
    await sameEvent.takeBack.waitFor();
    await look('same event: answered', page);
    await sameEvent.takeBack.click();
    await sameEvent.tab(1).waitFor();
    await look('same event: taken back', page);
  },
};
