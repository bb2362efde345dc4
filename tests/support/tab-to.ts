import type { Locator, Page } from '@playwright/test';

/** Presses Tab until something has the focus, as a person without a mouse does; throws when Tab never comes to it. */
export async function tabTo(page: Page, wanted: Locator, most = 120): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(wanted)}`);
}

/** Goes there by Tab and presses it. */
export async function pressOn(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}
