import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../support/built-page.ts';
import { Chance } from '../support/chance.ts';
import { foundAfter } from '../support/store-page/numbered-writes.ts';
import { browserPlace } from './browser-place.ts';
import type { Experiment } from './experiment.ts';

/** Folders of a profile that a browser takes away, and what is promised then. */
const losses = [
  // What eviction takes goes together; what was downloaded last is what there is.
  { name: 'database and private files', folders: ['IndexedDB', 'File System'], restores: 'the last download' },
  { name: 'the database alone', folders: ['IndexedDB'], restores: 'everything' },
  { name: 'the private files alone', folders: ['File System'], restores: 'everything' },
] as const;

/** The browser edition without a folder: the browser throws away what it keeps. */
export const evictions: Experiment = {
  name: 'evictions',
  shows:
    'the browser edition without a folder sees every loss at the start, and the last download brings its state back',
  rounds: { long: 30, short: 1 },
  run: async (rounds, { browser, folder, seed, isShort, told }) => {
    if (browser === undefined) return { skipped: 'there is no Chromium' };
    const page = await buildPage('store-page', join(folder, 'page'));
    const chance = new Chance(seed);
    const failures: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const loss = losses[(round - 1) % losses.length] ?? losses[0];
      const harm = await tryOne(page, loss, chance, isShort ? 20 : 200);
      if (harm !== null) failures.push(`round ${round}, ${loss.name}: ${harm}`);
      told(`${round} of ${rounds}, ${failures.join('; ') || 'all well'}`);
    }
    return { trials: rounds, failures, note: losses.map(({ name, restores }) => `${name}: ${restores}`).join(', ') };
  },
};

async function tryOne(page: string, loss: (typeof losses)[number], chance: Chance, most: number) {
  const place = browserPlace(page);
  try {
    const first = await place.open();
    await first.call('start', true);
    const downloaded = chance.whole(5, most);
    await first.call('write', 1, downloaded, 20);
    const copy = await first.call('copy');
    const written = downloaded + chance.whole(1, most);
    await first.call('write', downloaded + 1, written, 20);
    await first.quit();
    for (const name of loss.folders) takeAway(join(place.profile, 'Default', name));

    const second = await place.open();
    const started = await second.call('start', false);
    let expected = written;
    if (loss.restores === 'the last download') {
      if (started.state !== 'needs recovery') return `not seen: ${JSON.stringify(started)}`;
      const { state } = await second.call('recoverFrom', copy);
      if (state !== 'recovered') return `not restored: ${state}`;
      expected = downloaded;
    } else if (started.state !== 'open' && started.state !== 'recovered') return `not open: ${JSON.stringify(started)}`;
    if (!(await isAfter(second.call('found'), expected))) return `not what ${expected} writes make`;
    await second.call('write', expected + 1, expected + 5, 1);
    await second.quit();

    const third = await place.open();
    const { state } = await third.call('start', false);
    if (state !== 'open') return `at the second start ${state}`;
    return (await isAfter(third.call('found'), expected + 5)) ? null : 'at the second start not everything is there';
  } finally {
    await place.remove();
  }
}

async function isAfter(found: Promise<readonly string[]>, writes: number): Promise<boolean> {
  return (await found).join('\n') === foundAfter(writes).join('\n');
}

function takeAway(path: string): void {
  if (!existsSync(path)) throw new Error(`the browser keeps nothing in ${path}`);
  renameSync(path, `${path} taken away`);
}
