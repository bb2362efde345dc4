import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { goTo } from '../support/screens/screen.ts';

test('the summary shows the open project beside another one on this computer, never added', async ({ launch }) => {
  const { page } = await launch();
  const pages = pagesOf(page);
  const { texts, frame, firstStart, activities, summary } = pages;
  await startPractice(pages, { role: 'collects' });
  await frame.projectMenu.click();
  await page.getByRole('menuitem', { name: texts.text('frame.anotherProject') }).click();
  await firstStart.start.click();
  await activities.empty.waitFor();
  await goTo('/summary')(pages);

  await summary.beside.selectOption({ label: 'FOR-IN (practice)' });
  const all = page.getByRole('row', { name: /^In total/u });
  await expect(all).toContainText('no activities');
  await expect(all).toContainText('2,353');
  await expect(page.getByRole('row', { name: /^Conference/u })).toContainText('2,118');
  await expect(page.getByRole('row', { name: /^On time/u }).last()).toContainText('4');
});
