import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnPng } from '../drawn-png.ts';
import { startPractice } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** Logos of the project: none, refused, described, kept, and on the first page of the report. */
export const logosWalk: Walk = {
  name: 'logos, and the report that bears them',
  go: async (walking) => {
    const { look, folder } = walking;
    const [app, pages] = await startIn(walking);
    const { page, logos, report } = pages;
    const choose = async (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes);
      await app.chooseFiles([join(folder, name)], () => logos.choose.click());
    };
    await startPractice(pages);
    await goTo('/project')(pages);
    await logos.edit.click();
    await choose('drawing.png', 'no picture');
    await logos.refusal.waitFor();
    await look('logos: a file refused', page);
    for (const [at, width] of [1_000, 300].entries()) {
      await choose(`ring ${at}.png`, drawnPng({ width, height: 300 }));
      await logos.pictures.nth(at).waitFor();
    }
    await logos.owner(1).fill('PROVIDUS');
    await page.getByRole('option').filter({ hasText: 'PROVIDUS' }).first().click();
    await logos.words(2).fill('European Union');
    await look('logos: described', page);
    await logos.save.click();
    await logos.edit.waitFor();
    await look('logos: kept', page);
    await goTo('/report')(pages);
    await report.preview.locator('[data-role="logos"] img').nth(1).waitFor();
    await look('logos: the report', page);
  },
};
