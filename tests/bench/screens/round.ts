import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pagesOf } from '../../support/pages/pages-of.ts';
import type { Pages } from '../../support/pages/pages-of.ts';
import { measureDrops } from './attendance-drop.ts';
import { openBrowser } from './open-browser.ts';
import type { Place } from './open-browser.ts';
import { calibrate, tasksSince, timed, timedKeys } from './page-clock.ts';
import type { Timing } from './page-clock.ts';
import type { Prepared } from './prepare-workspace.ts';

/** What one start of the application and the work after it took. */
export interface Round {
  /** Milliseconds of the calibration loop. */
  readonly calibration: number;
  /** From navigation until the list has rows and says that it is saved; its tasks are those until then. */
  readonly start: Timing;
  /** Until every activity has been checked; its tasks are those after the start. */
  readonly checked: Timing;
  /** Sorting, filtering and grouping, by name. */
  readonly list: Readonly<Record<string, Timing>>;
  /** Other actions, by name. */
  readonly pages: Readonly<Record<string, Timing>>;
  /** From dropping an attendance file to its numbers, by size. */
  readonly drops: Readonly<Record<string, Timing>>;
  /** From each key to the next picture, by form; with pauses in which what was typed is saved. */
  readonly typing: Readonly<Record<string, { readonly keys: readonly number[]; readonly tasks: readonly number[] }>>;
}

/** One round, in a browser of its own over a copy of the prepared workspace. */
export async function measureRound(place: Place, prepared: Prepared, round: number): Promise<Round> {
  const profile = join(place.folder, `round-${round}`);
  cpSync(prepared.profile, profile, { recursive: true });
  const { context, page } = await openBrowser(place, profile);
  try {
    await page.goto(place.address);
    const pages = pagesOf(page);
    const begun = await measureStart(page, pages);
    const calibration = await calibrate(page);
    const list = await measureList(page, pages);
    const typing = { 'an activity': await measureTyping(page, pages, 'old') };
    const opened = await measureOpening(page, pages);
    const again = { ...typing, 'a new activity': await measureTyping(page, pages, 'new') };
    const backup = { 'back everything up': await measureBackup(page, pages) };
    const search = await measureSearch(page, pages);
    const drops = await measureDrops(page, pages, prepared.attendance);
    return { calibration, ...begun, list, pages: { ...opened, ...search, ...backup }, typing: again, drops };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureStart(page: Page, { texts, activities }: Pages) {
  await page.waitForFunction(() => Number.isFinite(window.pageClock.usableAt ?? Number.NaN));
  const usableAt = await page.evaluate(() => window.pageClock.usableAt ?? Number.NaN);
  await activities.table.getByText(texts.text('activities.state.unchecked')).first().waitFor({ state: 'detached' });
  const milliseconds = await page.evaluate(() => performance.now());
  await page.waitForTimeout(500);
  const all = await page.evaluate(() => window.pageClock.tasks);
  const durations = (tasks: typeof all) => tasks.map(({ duration }) => duration);
  return {
    start: { milliseconds: usableAt, tasks: durations(all.filter(({ start }) => start < usableAt)) },
    checked: { milliseconds, tasks: durations(all.filter(({ start }) => start >= usableAt)) },
  };
}

async function measureList(page: Page, { texts, activities }: Pages): Promise<Record<string, Timing>> {
  const { text, shared } = texts;
  const head = (column: 'title' | 'where' | 'total' | 'state' | 'partner' | 'date') =>
    activities.table.getByRole('columnheader', { name: text(`activities.column.${column}`) }).getByRole('button');
  const sortBy = (column: Parameters<typeof head>[0]) => timed(page, () => head(column).click());
  const list: Record<string, Timing> = {};
  list['sort by title'] = await sortBy('title');
  list['the other way round'] = await sortBy('title');
  list['sort by where'] = await sortBy('where');
  list['sort by state'] = await sortBy('state');
  list['sort by total'] = await sortBy('total');
  list['sort by partner'] = await sortBy('partner');
  list['sort by date'] = await sortBy('date');

  await activities.find.focus();
  list['find: first letter'] = await timed(page, () => page.keyboard.press('m'));
  list['find: second letter'] = await timed(page, () => page.keyboard.press('o'));
  list['find: third letter'] = await timed(page, () => page.keyboard.press('k'));
  await page.keyboard.press('Control+a');
  list['find: all again'] = await timed(page, () => page.keyboard.press('Delete'));

  const types = page.getByRole('button', {
    name: text('activities.filter.choose', { filter: text('activities.filter.types') }),
  });
  await types.click();
  const training = page.getByRole('checkbox', { name: shared('type.training') });
  list['filter by type'] = await timed(page, () => training.click());
  list['filter off'] = await timed(page, () => training.click());
  await page.keyboard.press('Escape');

  const groupBy = page.getByLabel(text('activities.groupBy'));
  for (const group of ['country', 'quarter', 'partner'] as const) {
    list[`group by ${group}`] = await timed(page, () => groupBy.selectOption(group));
  }
  list['not grouped'] = await timed(page, () => groupBy.selectOption('none'));
  return list;
}

const words = ['Seminaras ', 'savivaldybių ', 'darbuotojams ', 'apie ', 'pabėgėlių ', 'įtraukimą'];
/** Longer than the form waits before it writes and before it compares. */
const pauseBetweenWords = 1_000;

/** Types a title, as the list stands open before and afterwards. */
async function measureTyping(page: Page, { activities, activity }: Pages, which: 'old' | 'new') {
  if (which === 'new') await activities.create.click();
  else {
    await activities.rows.first().click();
    await activity.shortForm.click();
  }
  await activity.title.click();
  await page.waitForTimeout(pauseBetweenWords);
  const measured = await timedKeys(page, async () => {
    for (const word of words) {
      await activity.title.pressSequentially(word, { delay: 60 });
      await page.waitForTimeout(pauseBetweenWords);
    }
  });
  await activity.done.click();
  await activities.rows.first().waitFor();
  await page.waitForTimeout(pauseBetweenWords);
  return measured;
}

async function measureOpening(
  page: Page,
  { activities, activity, texts, frame }: Pages,
): Promise<Record<string, Timing>> {
  // What the list works out afresh after the typing is over first.
  await activities.table.getByText(texts.text('activities.state.unchecked')).first().waitFor({ state: 'detached' });
  const row = activities.rows.nth(3);
  const open = await timed(page, () => row.click());
  await activity.heading.waitFor();
  const back = await timed(page, () => frame.link('activities').click());
  return { 'open an activity': open, 'back to the list': back };
}

/** Search over everything: the first letter also waits for what the letters are looked for in. */
async function measureSearch(page: Page, { frame }: Pages): Promise<Record<string, Timing>> {
  await frame.search.click();
  const searched: Record<string, Timing> = {};
  for (const [at, name] of ['first', 'second', 'third'].entries()) {
    const press = async () => {
      await page.keyboard.press('mok'.charAt(at));
      await frame.found.waitFor();
    };
    searched[`search everything: ${name} letter`] = await timed(page, press, 'header search');
  }
  await page.keyboard.press('Escape');
  return searched;
}

async function measureBackup(page: Page, { frame, settings }: Pages): Promise<Timing> {
  await frame.backups.click();
  await settings.backUpNow.waitFor();
  await page.waitForTimeout(pauseBetweenWords);
  const from = await page.evaluate(() => performance.now());
  await settings.backUpNow.click();
  await settings.backedUp.waitFor();
  const to = await page.evaluate(() => performance.now());
  return { milliseconds: to - from, tasks: await tasksSince(page, from) };
}
