import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../support/app-test.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';

/** More for a measurement: `npm run faults -- --only kills-screens`. */
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
async function comeBack({ activities, recovery }: Pages): Promise<boolean> {
  await expect(activities.rows.first().or(recovery.heading)).toBeVisible({ timeout: 20_000 });
  const hasLost = await recovery.heading.isVisible();
  if (hasLost) await recovery.restore.click();
  await activities.rows.first().waitFor();
  return hasLost;
}

/** The titles in the list, each as often as it is there. @param expected how many there have to be at least */
async function titlesIn({ activities, page }: Pages, expected: number): Promise<readonly string[]> {
  // The rows of a long list are drawn only where one looks.
  await page.setViewportSize({ width: 1280, height: 1_000 + 60 * expected });
  return (await activities.rows.allInnerTexts()).flatMap((row) => /Activity \d+-\d+/u.exec(row)?.[0] ?? []);
}

/**
 * What was said to be saved is there, once. The last rows are drawn a moment after the window has grown, so the list is
 * read until they have come: a row that nobody was promised, of a kill in the middle, makes up for none of them.
 */
async function expectAllThere(pages: Pages, saved: readonly string[], where: string): Promise<void> {
  let there: readonly string[] = [];
  const lost = async () => {
    there = await titlesIn(pages, saved.length);
    return saved.filter((title) => !there.includes(title));
  };
  await expect.poll(lost, { message: `lost, ${where}` }).toEqual([]);
  const doubled = there.filter((title, index) => there.indexOf(title) !== index);
  expect(doubled, `doubled, ${where}`).toEqual([]);
}

for (const storage of ['own', 'folder'] as const) {
  const where = storage === 'folder' ? ', with a chosen folder' : '';
  test(`what was said to be saved outlives ${rounds} power cuts, each with two starts after it${where}`, async ({
    launch,
    edition,
  }) => {
    test.skip(storage === 'folder' && edition === 'desktop', 'the desktop application has its folder from the start');
    test.setTimeout(60_000 + rounds * 60_000);
    const options = { canChooseFolder: storage === 'folder' };
    const saved: string[] = [];
    let recoveries = 0;
    let app = await launch(options);
    await startProject(pagesOf(app.page), { role: 'reports' });
    if (storage === 'folder') await chooseFolder(pagesOf(app.page));
    for (let round = 1; round <= rounds; round += 1) {
      const before = saved.length;
      const writing = recordUntilKilled(pagesOf(app.page), round, saved);
      await expect.poll(() => saved.length, { timeout: 30_000 }).toBeGreaterThan(before);
      await pause(Math.random() * 5_000);
      await app.kill();
      await writing;
      // A line that was torn does its harm at the second start.
      for (const start of [1, 2]) {
        app = await launch(options);
        const pages = pagesOf(app.page);
        recoveries += Number(await comeBack(pages));
        await expectAllThere(pages, saved, `round ${round}, start ${start}`);
        if (start === 1) await app.close();
      }
    }
    const description = `${storage} ${rounds} ${saved.length} ${recoveries}`;
    test.info().annotations.push({ type: 'kills', description });
  });
}

async function chooseFolder({ frame, settings }: Pages): Promise<void> {
  await frame.open('settings');
  await settings.chooseFolder.click();
  await settings.folderChosen.waitFor();
  await frame.open('activities');
}
