import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { canaryList, canaryStems } from '../support/hostile/canaries.ts';
import { filesUnder, keptInPage } from '../support/kept-in-page.ts';
import { launchApp } from '../support/launch-app.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';
import type { RunningApp } from '../support/running-app.ts';
import type { Experiment } from './experiment.ts';

/** Lists of people are imported through the screens; afterwards everything that is kept is searched for anybody. */
export const canaries: Experiment = {
  name: 'canaries',
  shows:
    'after imports of lists of people nobody’s name is in the database, journal, backups, packages, logs or the profile',
  // In short it is an end-to-end spec: attendance-privacy.
  rounds: { long: 50, short: 0 },
  run: async (rounds, { folder, browser, told }) => {
    if (browser === undefined) return { skipped: 'there is no Chromium' };
    const [lists, home] = [join(folder, 'lists'), join(folder, 'home')];
    mkdirSync(lists, { recursive: true });
    const app = await launchApp('desktop', { profile: home });
    app.page.setDefaultTimeout(30_000);
    const pages = pagesOf(app.page);
    let people = 0;
    await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT' });
    await pages.frame.open('attendance');
    for (let round = 0; round < rounds; round += 1) {
      const list = canaryList(round);
      const path = join(lists, list.name);
      writeFileSync(path, list.bytes);
      await importList(app, pages, path, list.people, round);
      people += list.people;
      told(`${round + 1} imports`);
    }
    await pages.frame.open('send');
    const made = await app.saveFile(() => pages.send.make.click());
    await expect(pages.send.saved).toBeVisible();
    const kept = await keptInPage(app.page);
    await app.close();
    const files = filesUnder(home);
    const failures = [
      // What is searched is where imports are: else nothing would be found for no reason.
      ...(kept.includes(`Event ${rounds - 1}`) ? [] : ['the imports are not in the database']),
      ...(readFileSync(made, 'utf8').includes(`Event ${rounds - 1}`) ? [] : ['the imports are not in the package']),
      ...(files.some((path) => /journal/u.test(path)) ? [] : ['there is no journal']),
      ...(files.some((path) => /backups/u.test(path)) ? [] : ['there is no backup']),
      ...(files.some((path) => path.endsWith('main.log')) ? [] : ['there is no log']),
      ...canaryStems.filter((stem) => kept.includes(stem)).map((stem) => `${stem} is in the page's storage`),
      ...files.flatMap((path) => foundIn(path).map((stem) => `${stem} is in ${path.slice(home.length)}`)),
    ];
    return { trials: rounds, failures, note: `${people} people, ${files.length} files searched` };
  },
};

async function importList({ chooseFiles }: RunningApp, pages: Pages, path: string, people: number, round: number) {
  const { attendance, page, texts } = pages;
  await chooseFiles([path], () => attendance.choose.click());
  await expect(attendance.figure('unique')).toHaveText(String(people), { timeout: 30_000 });
  await attendance.people('counted').first().waitFor();
  await attendance.intoNew(`Event ${round}`);
  const write = attendance.applyNew(people);
  await expect(write).toBeEnabled({ timeout: 30_000 });
  await write.click();
  await expect(attendance.keep).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: texts.text('attendance.another') }).click();
}

/** Both in UTF-8 and as Chromium keeps texts. */
function foundIn(path: string): readonly string[] {
  const bytes = readFileSync(path);
  return canaryStems.filter(
    (stem) => bytes.includes(Buffer.from(stem, 'utf8')) || bytes.includes(Buffer.from(stem, 'utf16le')),
  );
}
