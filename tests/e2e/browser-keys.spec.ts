import type { Page } from '@playwright/test';
import { pages as railPages } from '../../renderer/app/pages.ts';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { settle } from '../support/screens/screen.ts';

/** The key that opens a page: Alt and its place in the rail. */
function keyOf(path: string): string {
  return `Alt+${railPages.findIndex((page) => page.path === path) + 1}`;
}

/** What the focus is on, and whether one can see it: by an outline of its own or of the frame of its field. */
async function focusOf(page: Page): Promise<{ readonly isSeen: boolean; readonly on: string }> {
  await settle(page);
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, width } = element.getBoundingClientRect();
    const isOutlined = [element, element.closest('.mantine-Input-input') ?? element].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    });
    const isHeading = element.matches('h1, h2');
    const isInView = bottom > 0 && top < innerHeight && width > 0;
    const isSeen = isInView && (isOutlined || isHeading);
    return {
      isSeen,
      on: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}`,
    };
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`keys lead where they say, and the focus is seen at every step, in ${colorScheme} colours`, async ({
    launch,
  }) => {
    const app = await launch();
    const pages = pagesOf(app.page);
    const { page, activities, activity, frame, summary, texts } = pages;
    const { keyboard } = page;
    await page.emulateMedia({ colorScheme });
    await startPractice(pages);
    const seeFocus = async (step: string) => {
      const { isSeen, on } = await focusOf(page);
      expect(isSeen, `${step}: ${on}`).toBe(true);
    };
    const row = (index: number) => activities.table.locator(`[data-index="${index}"]`);

    await test.step('the list: arrows, Home, End', async () => {
      await row(0).focus();
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await expect(row(2)).toBeFocused();
      await seeFocus('arrows');
      await keyboard.press('End');
      await expect(row(12)).toBeFocused();
      await seeFocus('End');
      await keyboard.press('Home');
      await expect(row(0)).toBeFocused();
    });

    await test.step('Delete moves to the trash, and Undo brings back', async () => {
      await keyboard.press('Delete');
      await expect(activities.rows).toHaveCount(12);
      await expect(row(0)).toBeFocused();
      const undo = page.getByRole('status').getByRole('button', { name: texts.text('words.undo') });
      await undo.focus();
      await seeFocus('Undo');
      await keyboard.press('Enter');
      await expect(activities.rows).toHaveCount(13);
    });

    await test.step('D makes another like it, N a new one', async () => {
      await row(0).focus();
      await keyboard.press('d');
      await expect(activity.heading).toHaveText('Final FOR-IN conference');
      await seeFocus('after D');
      await keyboard.press(keyOf('/activities'));
      await expect(activities.rows).toHaveCount(14);
      await seeFocus('back at the list');
      await keyboard.press('n');
      await expect(activity.title).toBeFocused();
      await seeFocus('after N');
    });

    await test.step('Enter opens; Ctrl+Enter goes through the sections, F8 through what is to check', async () => {
      await keyboard.press(keyOf('/activities'));
      await activities.row('Final FOR-IN conference').last().focus();
      await keyboard.press('Enter');
      await expect(activity.section('basics')).toHaveAttribute('aria-current', 'page');
      await keyboard.press('Control+Enter');
      await expect(activity.section('when')).toHaveAttribute('aria-current', 'page');
      await seeFocus('Ctrl+Enter');
      for (const time of ['first', 'second', 'third'] as const) {
        await keyboard.press('F8');
        await expect(page.locator('#page :focus')).toHaveCount(1);
        await seeFocus(`F8 for the ${time} time`);
      }
    });

    await test.step('Escape closes a drawer, and the focus is where it was', async () => {
      await keyboard.press('?');
      if (!(await page.getByRole('dialog').isVisible())) {
        await frame.help.focus();
        await keyboard.press('Enter');
      }
      await expect(page.getByRole('dialog')).toBeVisible();
      await seeFocus('in the help');
      await keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await keyboard.press(keyOf('/summary'));
      const figure = summary.figure(2353, texts.shared('figures.participations'));
      await figure.focus();
      await keyboard.press('Enter');
      await expect(summary.drawer).toBeVisible();
      await seeFocus('behind a figure');
      await keyboard.press('Escape');
      await expect(summary.drawer).toBeHidden();
      await expect(figure).toBeFocused();
      await seeFocus('the figure again');
    });

    await test.step('menus open, go by arrows, and close to their button', async () => {
      await frame.periodMenu.focus();
      await keyboard.press('Enter');
      await expect(page.getByRole('menuitemradio').first()).toBeVisible();
      await keyboard.press('ArrowDown');
      await seeFocus('in the menu of periods');
      await keyboard.press('Escape');
      await expect(frame.periodMenu).toBeFocused();
    });
  });
}
