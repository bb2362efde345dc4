import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { goTo, settle } from '../support/screens/screen.ts';

/** Boxes in which one would have to scroll sideways, by their first words. */
function scrollingSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(box).overflowX))
      .map((box) => `${box.scrollWidth} in ${box.clientWidth}: ${(box.textContent ?? '').slice(0, 60)}`),
  );
}

test('at 200 % tables are cards: nobody has to scroll sideways (WCAG 2.2, 1.4.10)', async ({ launch, profile }) => {
  // What 1280 × 860 points leave.
  const app = await launch({ viewport: { width: 640, height: 430 } });
  const pages = pagesOf(app.page);
  const { page, missing, registerImport, texts } = pages;
  await startPractice(pages, { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  const expectNothing = async (name: string) => {
    await settle(page);
    expect(await scrollingSideways(page), name).toEqual([]);
  };
  for (const name of ['organisations', 'places', 'project']) {
    await goTo(`/${name}`)(pages);
    await expectNothing(name);
  }
  for (const section of ['plan', 'pillars'] as const)
    await page
      .getByRole('button', { name: texts.text('project.editNamed', { section: texts.text(`project.${section}`) }) })
      .click();
  await page.getByRole('button', { name: texts.text('project.addCode') }).click();
  await expectNothing('the plan and codes as forms');
  await goTo('/combine/missing')(pages);
  await missing.askPartner('TWC').waitFor();
  await expectNothing('what is missing');
  await goTo('/import-list')(pages);
  const list = join(profile, 'list.csv');
  writeFileSync(
    list,
    'Reference;Title;Date;Type;Place;In person\r\n;Seminar on housing;2 May 2022;webinar;Alytus;24\r\n',
  );
  await app.chooseFiles([list], () => registerImport.choose.click());
  await registerImport.column('Title').waitFor();
  await expectNothing('columns and words of an old list');
});
