import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { pagesOf } from '../../support/pages/pages-of.ts';
import { attendanceFile, writeAttendanceFiles } from '../attendance-files.ts';
import type { DroppedFile } from './attendance-drop.ts';
import { packageFile, writePackageFiles } from '../package-files.ts';
import { openBrowser } from './open-browser.ts';
import type { Place } from './open-browser.ts';
import { tasksSince } from './page-clock.ts';

/** A workspace as a coordinator has it, in a profile that every round copies. */
export interface Prepared {
  readonly profile: string;
  /** Attendance files to be dropped, the small one first. */
  readonly attendance: readonly DroppedFile[];
  readonly browser: string;
  /** Packages taken in after the one it began with. */
  readonly packages: number;
  readonly activities: number;
  /** Milliseconds from choosing the files until what they would do is shown, and until it is done, and the long tasks. */
  readonly reading: { readonly milliseconds: number; readonly tasks: readonly number[] };
  readonly applying: { readonly milliseconds: number; readonly tasks: readonly number[] };
}

/** Takes generated packages in through the screens: what is measured afterwards came by the store's own door. */
export async function prepareWorkspace(place: Place, packages: number): Promise<Prepared> {
  const files = join(place.folder, 'packages');
  await writePackageFiles(files, packages);
  const profile = join(place.folder, 'prepared');
  const { context, page } = await openBrowser(place, profile);
  await page.goto(place.address);
  const pages = pagesOf(page);
  const { firstStart, frame, combine, activities } = pages;
  const choose = async (button: Locator, paths: readonly string[]) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles([...paths]);
  };
  const [first = '', ...others] = Array.from({ length: packages }, (_, index) => packageFile(files, index));
  await firstStart.introduce({ role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' });
  await choose(firstStart.openFile, [first]);
  await activities.rows.first().waitFor();
  await frame.open('combine');

  const lap = async (act: () => Promise<unknown>) => {
    const [from, start] = [await page.evaluate(() => performance.now()), performance.now()];
    await act();
    return { milliseconds: performance.now() - start, tasks: await tasksSince(page, from) };
  };
  const reading = await lap(async () => {
    await choose(combine.choose, others);
    await combine.apply.and(page.locator(':enabled')).waitFor();
  });
  const applying = await lap(async () => {
    await combine.apply.click();
    await combine.applied.waitFor();
  });

  await frame.open('activities');
  await activities.rows.first().waitFor();
  const lines = Number(await activities.table.getAttribute('aria-rowcount'));
  const browser = context.browser()?.version() ?? 'Chromium';
  await context.close();
  const attendance = [1_000, 100_000].map((rows): DroppedFile => {
    const folder = join(place.folder, `attendance-${rows}`);
    mkdirSync(folder);
    writeAttendanceFiles(folder, rows);
    return { name: `${rows.toLocaleString('en')} rows of Zoom`, path: attendanceFile(folder, 'zoom') };
  });
  return { profile, attendance, browser, packages: others.length, activities: lines - 1, reading, applying };
}
