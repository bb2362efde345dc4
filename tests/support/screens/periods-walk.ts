import { startPractice } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

const partner = 'DDG';
const period = '2022-Q4';

/** A period from declaring to a late change that nobody has explained yet, on every page that shows it. */
export const periodsWalk: Walk = {
  name: 'a period declared, accepted and corrected late',
  go: async (walking) => {
    const { look } = walking;
    const [, pages] = await startIn(walking);
    const { page, activities, activity, periods, texts } = pages;
    await startPractice(pages, { role: 'both', partner, country: 'LT', name: 'Vilnius' });
    await goTo('/combine/periods')(pages);
    const row = periods.row(partner, period);
    await row.waitFor();
    await look('periods', page);
    await periods.look(partner, period).click();
    await periods.drawer.waitFor();
    await look('periods: nothing declared', page);
    await page.keyboard.press('Escape');
    await periods.declare(partner, period).click();
    await periods.accept(partner, period).click();
    await row.getByText(texts.text('combine.value.state.accepted'), { exact: true }).waitFor();
    await look('periods: accepted', page);
    await goTo('/activities')(pages);
    await activities.rows.filter({ hasText: 'A04' }).click();
    await activity.shortForm.click();
    await activity.online.fill('47');
    await activity.online.press('Tab');
    await periods.why.waitFor();
    await look('activity: late change', page);
    await goTo('/send')(pages);
    await periods.own.waitFor();
    await look('send: own periods', page);
    await goTo('/combine/periods')(pages);
    await periods.look(partner, period).click();
    await periods.reopen.waitFor();
    await look('periods: late change', page);
    await periods.reopen.click();
    await look('periods: reason of reopening missing', page);
  },
};
