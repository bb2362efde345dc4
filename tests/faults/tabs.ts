import { join } from 'node:path';
import { buildPage } from '../support/built-page.ts';
import { browserPlace } from './browser-place.ts';
import type { Experiment } from './experiment.ts';
import { lostEdits } from './lost-edits.ts';
import type { StoreWindow } from './store-window.ts';

/** So many are edited; a few edits meet only where there are fewer. */
const activities = { long: 20, short: 2 };

/** Several tabs of one browser, all editing the same few activities at once through the store's own door. */
export const tabs: Experiment = {
  name: 'tabs',
  shows: 'each edit that 2 to 5 tabs make of 20 activities at once is there, or was seen by who wrote over it',
  rounds: { long: 8, short: 1 },
  run: async (rounds, { browser, folder, seed, isShort, told }) => {
    if (browser === undefined) return { skipped: 'there is no Chromium' };
    const page = await buildPage('store-page', join(folder, 'page'));
    const failures: string[] = [];
    const counts = { edits: 0, overtaken: 0, beside: 0 };
    for (let round = 1; round <= rounds; round += 1) {
      const count = 2 + (round % 4);
      const size = isShort ? { edits: 60, activities: activities.short } : { edits: 500, activities: activities.long };
      const { made, versions } = await editIn(page, count, { ...size, seed: seed * 101 + round });
      const lost = lostEdits(made, versions);
      failures.push(...lost.map((edit) => `round ${round}, ${count} tabs: ${JSON.stringify(edit)} is nowhere`));
      counts.edits += made.flat().length;
      counts.overtaken += made.flat().filter(({ isOvertaken }) => isOvertaken).length;
      counts.beside += versions.filter(({ values }) => values.length > 1).length;
      told(`${round} of ${rounds}, ${failures.join('; ') || 'all well'}`);
    }
    // Tabs that never meet would show nothing.
    if (counts.overtaken === 0) failures.push('no form was overtaken by another tab');
    return {
      trials: counts.edits,
      failures,
      note: `${rounds} rounds, ${counts.overtaken} edits of forms that another tab had overtaken, ${counts.beside} fields in two or more versions at the end`,
    };
  },
};

interface Size {
  readonly edits: number;
  readonly activities: number;
  readonly seed: number;
}

async function editIn(page: string, count: number, { edits, activities: edited, seed }: Size) {
  const place = browserPlace(page);
  try {
    const first = await place.open();
    await first.call('start', true);
    // Three of five writes make one.
    await first.call('write', 1, edited * 2, 10);
    const ids = (await first.call('ids')).slice(0, edited);
    const windows: StoreWindow[] = [first];
    while (windows.length < count) {
      const next = await place.open();
      await next.call('start', false);
      windows.push(next);
    }
    const each = Math.ceil(edits / count);
    const made = await Promise.all(
      windows.map((window, index) =>
        window.call('editLikeForms', { tab: `tab ${index + 1}, edit`, edits: each, ids, seed: seed + index }),
      ),
    );
    // What is stored counts, not what a tab has in mind.
    const last = await place.open();
    await last.call('start', false);
    const versions = await last.call('versions', ids);
    return { made, versions };
  } finally {
    await place.remove();
  }
}
