import type { Page } from '@playwright/test';
import { recordActivity, startProject } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

/** What stands on the screen when the storage of the computer, another version or a bug gets in the way. */
export const troubleWalk: Walk = {
  name: 'storage that fails, another version, a page that stops',
  go: async (walking) => {
    const { look } = walking;
    const [, pages] = await startIn(walking);
    const { page, activities, activity, frame, texts, recovery } = pages;
    await startProject(pages);
    await recordActivity(pages, 'Seminar in Kaunas');
    await activities.open('Seminar in Kaunas');
    await activity.shortForm.click();
    await activity.inPerson.fill(String(unprintable));
    await activity.inPerson.press('Tab');
    await activity.saved.waitFor();
    await refuseWrites(page);
    await activity.title.fill('Seminar in Kaunas and Jonava');
    await activity.title.press('Tab');
    await frame.state.getByText(texts.text('words.notSaved')).waitFor();
    await look('not saved', page);
    await page.reload();
    await frame.heading.waitFor();

    await stopAtNumber(page, unprintable);
    await goTo('/activities')(pages);
    await page.getByRole('heading', { name: texts.text('recovery.crashTitle') }).waitFor();
    await page.locator('summary').click();
    await look('a page that stopped working', page);
    await page.reload();
    await activities.rows.first().waitFor();

    const address = page.url();
    const database = await page.evaluate(() => localStorage.getItem('forin.workspace') ?? '');
    await page.evaluate((name) => {
      // Never answered by this page: its own connection closes first, and this one ends with the reload.
      indexedDB.open(name, 1_000);
    }, database);
    await page.getByText(texts.shared('store.usedByNewer')).waitFor();
    await look('a newer version opened elsewhere', page);
    await page.reload();
    await activities.rows.first().waitFor();
    await look('used with a newer version: list', page);
    await activities.rows.first().click();
    await activity.section('basics').waitFor();
    await look('used with a newer version: activity', page);

    await page.goto(new URL('icon.svg', address).href);
    await page.evaluate(deleteDatabase, database);
    await page.goto(address);
    await recovery.heading.waitFor();
    await look('recovery', page);
    await page.getByRole('button', { name: texts.text('recovery.chooseAnother') }).click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await look('recovery: other backups', page);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new Error('the storage does not answer');
      };
    });
    await page.reload();
    await page.getByRole('button', { name: texts.text('recovery.tryAgain') }).waitFor();
    await look('storage that does not open', page);
  },
};

/** A number that a page stops at. */
const unprintable = 24;

/** From now on, until it is loaded again, the database of the page takes nothing. */
function refuseWrites(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const write of ['add', 'put'] as const)
      IDBObjectStore.prototype[write] = () => {
        throw new DOMException('it takes nothing', 'UnknownError');
      };
  });
}

/** From now on, until it is loaded again, drawing this number throws. */
function stopAtNumber(page: Page, number: number): Promise<void> {
  return page.evaluate((stopped) => {
    const read = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get(this: Intl.NumberFormat) {
        const format = Reflect.apply((read as { get: () => (value: number) => string }).get, this, []);
        return (value: number) => {
          if (value === stopped) throw new Error('this number cannot be drawn');
          return format(value);
        };
      },
    });
  }, number);
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('it was not deleted')));
  });
}
