import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';

/** More for a measurement: `npm run kills -- --rounds 20`. */
const rounds = Number(process.env['FORIN_KILL_ROUNDS'] ?? 3);

/** Records one activity after the other; each counts once the screen says that it is saved. Ends when it is killed. */
async function recordUntilKilled({ activities, activity }: Pages, round: number, saved: string[]): Promise<void> {
  try {
    for (let number = 1; ; number += 1) {
      const title = `Activity ${round}-${number}`;
      await activities.create.click();
      await activity.title.fill(title);
      await activity.saved.waitFor();
      saved.push(title);
      await activity.done.click();
    }
  } catch {
    // The browser is gone.
  }
}

/** To the list, through the recovery screen where the storage has lost something. @returns whether it had */
async function comeBack({ activities, recovery, page }: Pages): Promise<boolean> {
  await expect(activities.rows.first().or(recovery.heading)).toBeVisible({ timeout: 20_000 });
  const hasLost = await recovery.heading.isVisible();
  if (hasLost) await recovery.restore.click();
  await activities.rows.first().waitFor();
  // The rows of a long list are drawn only where one looks.
  await page.setViewportSize({ width: 1280, height: 6_000 });
  return hasLost;
}

test(`what was said to be saved outlives ${rounds} power cuts, each with two starts after it`, async ({ launch }) => {
  test.setTimeout(60_000 + rounds * 60_000);
  const saved: string[] = [];
  let recoveries = 0;
  let app = await launch();
  await startProject(pagesOf(app.page), { role: 'reports' });
  for (let round = 1; round <= rounds; round += 1) {
    const before = saved.length;
    const writing = recordUntilKilled(pagesOf(app.page), round, saved);
    await expect.poll(() => saved.length, { timeout: 30_000 }).toBeGreaterThan(before);
    await pause(Math.random() * 2_400);
    await app.kill();
    await writing;
    // A line that was torn does its harm at the second start.
    for (const start of [1, 2]) {
      app = await launch();
      const pages = pagesOf(app.page);
      recoveries += Number(await comeBack(pages));
      const there = (await pages.activities.rows.allInnerTexts()).join('\n');
      const lost = saved.filter((title) => !new RegExp(`${title}\\b`, 'u').test(there));
      expect(lost, `round ${round}, start ${start}`).toEqual([]);
      if (start === 1) await app.close();
    }
  }
  test.info().annotations.push({ type: 'kills', description: `${rounds} ${saved.length} ${recoveries}` });
});
