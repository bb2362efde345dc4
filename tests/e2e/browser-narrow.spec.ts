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

test('the fields of a country’s part begin on one line, and use the width there is', async ({ launch }) => {
  const { page } = await launch({ viewport: { width: 1280, height: 860 } });
  const pages = pagesOf(page);
  await startPractice(pages);
  await pages.activities.open('Final FOR-IN conference');
  await pages.activity.section('delegations').click();
  const part = page.getByRole('region', { name: pages.texts.country('LT'), exact: true });
  const fields = part.locator('[data-count], input:not([role="combobox"])');
  const tops = async (first: number) => {
    const all = await fields.evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top));
    return new Set(all.slice(0, first).map(Math.round)).size;
  };
  expect(await tops(3)).toBe(1);
  await page.setViewportSize({ width: 640, height: 430 });
  await settle(page);
  expect(await tops(2)).toBe(1);
  const width = async (box: typeof part) => (await box.boundingBox())?.width;
  expect(await width(part)).toBe(await width(page.locator('#page section').first()));

  // A row with its button to take it out stays in view, here and at 1024 points.
  await part.getByRole('textbox', { name: pages.texts.text('parts.typeDelegation') }).fill('Artscape 2');
  await page.keyboard.press('Enter');
  await part.getByRole('table').waitFor();
  expect(await scrollingSideways(page)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await settle(page);
  expect(await scrollingSideways(page)).toEqual([]);
});
