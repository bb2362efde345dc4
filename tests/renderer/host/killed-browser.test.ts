import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { browserOfTests, openHost, removePrivate } from '../../support/host-in-browser.ts';

const browser = browserOfTests();
const rounds = Number(process.env['KILLED_ROUNDS'] ?? 5);

/** Writes until so many appends were acknowledged, and ends the browser in the middle of what it does next. */
async function writeAndKill(page: Page, from: number, appends: number): Promise<number> {
  let promised = 0;
  let count = 0;
  const enough = new Promise<void>((resolve) => {
    void page.exposeFunction('acknowledged', (number: number) => {
      promised = number;
      count += 1;
      if (count >= appends) resolve();
    });
  });
  // It never ends by itself: its end is the browser's.
  const writing = page.evaluate((first) => window.writeUntilKilled(first), from).catch(() => 'killed');
  await enough;
  await browser.kill();
  expect(await writing).toBe('killed');
  return promised;
}

async function numbersAfterRestart(tab?: Page): Promise<{ readonly page: Page; readonly numbers: readonly number[] }> {
  const page = tab ?? (await openHost(browser));
  const { entries } = await page.evaluate(() => window.host.openJournal('practice'));
  const numbers = new Set(entries.map((entry) => (JSON.parse(entry) as { number: number }).number));
  return { page, numbers: [...numbers].toSorted((a, b) => a - b) };
}

function expectWhole(numbers: readonly number[], promised: number): void {
  expect(numbers.at(-1)).toBeGreaterThanOrEqual(promised);
  const first = numbers[0] ?? 0;
  expect(numbers).toEqual(numbers.map((_number, index) => first + index));
}

test.each([['browser'], ['folder']] as const)(
  'killed while it writes, again and again, it keeps everything that it acknowledged: %s',
  async (storage) => {
    let page = await openHost(browser);
    if (storage === 'folder') await page.evaluate(() => window.host.chooseFolder());
    let acknowledged = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const { numbers: before } = await numbersAfterRestart(page);
      const promised = await writeAndKill(page, (before.at(-1) ?? 0) + 1, 3 + ((round * 29) % 47));
      acknowledged += promised - (before.at(-1) ?? 0);
      const once = await numbersAfterRestart();
      expectWhole(once.numbers, promised);
      await (round % 2 ? browser.kill() : browser.quit());
      const twice = await numbersAfterRestart();
      expect(twice.numbers).toEqual(once.numbers);
      ({ page } = twice);
      if (storage === 'browser') continue;
      // The browser deletes everything of its own: the folder alone gives it back.
      for (const name of ['journals', 'installation']) await removePrivate(page, name);
      await page.close();
      const restored = await numbersAfterRestart();
      expectWhole(restored.numbers, promised);
      ({ page } = restored);
    }
    if (process.env['KILLED_ROUNDS']) process.stdout.write(`${storage}: ${rounds} kills, ${acknowledged} entries\n`);
    await page.close();
    await browser.quit();
  },
  600_000,
);
