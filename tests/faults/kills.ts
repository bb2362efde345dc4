import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildPage } from '../support/built-page.ts';
import { Chance } from '../support/chance.ts';
import { foundAfter, lastWriteIn } from '../support/store-page/numbered-writes.ts';
import type { Found } from '../support/store-page/numbered-writes.ts';
import { browserPlace } from './browser-place.ts';
import { desktopPlace } from './desktop-place.ts';
import type { Experiment, ExperimentContext } from './experiment.ts';
import type { StorePlace, StoreWindow } from './store-window.ts';

/** The other way in which Chromium can keep IndexedDB; it is to become the usual one. */
const sqlite = ['--enable-features=IdbSqliteBackingStore'];
/** One of so many writes is the last one; in `npm test` of fewer. */
const writes = { long: 1_000, short: 60 };
/** After so many rounds the installation has grown enough and a new one begins. */
const roundsOfOnePlace = 5;
/** Longer than this, in milliseconds, no write takes, however busy the machine is. */
const longestSilence = 120_000;

type Edition = 'desktop' | 'browser' | 'folder';

/** Kills in the middle of writing through the store's own door, in the built page, in a real browser, on a real disk. */
export const kills: readonly Experiment[] = [
  killsOf('kills-desktop', 'desktop', 'the desktop application'),
  killsOf('kills-folder', 'folder', 'the browser edition with a chosen folder'),
  killsOf('kills-browser', 'browser', 'the browser edition without a folder'),
  killsOf('kills-desktop-sqlite', 'desktop', 'the desktop application, records in SQLite', sqlite),
  killsOf('kills-folder-sqlite', 'folder', 'the browser edition with a chosen folder, records in SQLite', sqlite),
];

function killsOf(name: string, edition: Edition, words: string, flags: readonly string[] = []): Experiment {
  return {
    name,
    shows: `${words}: nothing acknowledged is lost, torn or doubled when everything is killed at one of 1,000 writes`,
    // The editions differ in what is tried briefly; SQLite only in what Chromium does.
    rounds: { long: 200, short: flags.length > 0 ? 0 : 1 },
    run: async (rounds, context) => {
      const { browser, folder, told } = context;
      if (browser === undefined) return { skipped: 'there is no Chromium' };
      const page = await buildPage('store-page', join(folder, 'page'));
      const tally: Tally = { failures: [], acknowledged: 0, recoveries: 0 };
      for (let from = 1; from <= rounds; from += roundsOfOnePlace) {
        const place =
          edition === 'desktop'
            ? await desktopPlace({ folder: join(folder, `from-${from}`), page, browser, flags })
            : browserPlace(page, flags);
        const to = Math.min(rounds, from + roundsOfOnePlace - 1);
        try {
          await runInPlace(place, { from, to, edition }, context, tally);
        } finally {
          await place.remove();
        }
        told(`${to} of ${rounds}, ${tally.failures.join('; ') || 'all well'}`);
      }
      return {
        trials: rounds,
        failures: tally.failures,
        note: `${tally.acknowledged.toLocaleString('en')} acknowledged writes, ${rounds * 2} starts after the kills, ${tally.recoveries} recoveries`,
      };
    },
  };
}

interface Tally {
  readonly failures: string[];
  acknowledged: number;
  recoveries: number;
}

interface Rounds {
  readonly from: number;
  readonly to: number;
  readonly edition: Edition;
}

async function runInPlace(
  place: StorePlace,
  { from, to, edition }: Rounds,
  { seed, isShort }: ExperimentContext,
  tally: Tally,
): Promise<void> {
  const chance = new Chance(seed * 10_007 + from);
  let acknowledged = 0;
  const heard = (number: number) => {
    acknowledged = Math.max(acknowledged, number);
  };
  let window = await place.open(heard);
  await window.call('start', true);
  if (edition === 'folder') await window.call('chooseFolder');
  for (let round = from; round <= to; round += 1) {
    const [before, most] = [acknowledged, isShort ? writes.short : writes.long];
    const atOnce = chance.oneOf([1, 3, 10, 40]);
    const last = before + chance.whole(1, most);
    await writeAndKill(window, { from: before + 1, to: before + most, last, atOnce }, () => acknowledged, chance);
    tally.acknowledged += acknowledged - before;
    for (const start of [1, 2]) {
      window = await place.open(heard);
      const { state, recovery, issue } = await window.call('start', false);
      if (recovery) tally.recoveries += 1;
      const where = `round ${round}, start ${start}${recovery ? `, recovered (${recovery.reason})` : ''}`;
      if (state !== 'open' && state !== 'recovered') {
        tally.failures.push(`${where}: not open, ${state} ${issue ?? ''}`);
        await window.kill();
        return;
      }
      const found = await window.call('found');
      const harm = harmIn(found, acknowledged, before + most + start - 1);
      if (harm !== null) tally.failures.push(`${where}: ${harm}`);
      // What was torn does its harm once something was written after it.
      acknowledged = lastWriteIn(found);
      await window.call('write', acknowledged + 1, acknowledged + 1, 1);
      if (start === 1) await (round % 2 === 0 ? window.kill() : window.quit());
    }
  }
  await window.quit();
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** The write that is acknowledged last, as far as that can be hit. */
  readonly last: number;
  readonly atOnce: number;
}

async function writeAndKill(
  window: StoreWindow,
  { from, to, last, atOnce }: Span,
  acknowledged: () => number,
  chance: Chance,
): Promise<void> {
  let end = 'not refused';
  const writing = window.call('write', from, to, atOnce).catch((thrown: unknown) => {
    end = String(thrown);
  });
  let [heard, since] = [acknowledged(), Date.now()];
  while (acknowledged() < last) {
    if (acknowledged() > heard) [heard, since] = [acknowledged(), Date.now()];
    if (Date.now() - since > longestSilence)
      throw new Error(
        `no write is acknowledged any more since ${heard}, of ${from} to ${to}, ${atOnce} at once (${end})`,
      );
    await pause(1);
  }
  await pause(chance.whole(0, 12));
  await window.kill();
  await writing;
}

/**
 * @param begun no write had a higher number
 * @returns null when everything is there that has to be, and nothing else
 */
function harmIn(found: Found, acknowledged: number, begun: number): string | null {
  const last = lastWriteIn(found);
  if (last < acknowledged) return `lost: ${acknowledged} writes acknowledged, ${last} found`;
  if (last > begun) return `invented: ${last} writes found, ${begun} begun`;
  const expected = foundAfter(last);
  const there = new Set(found);
  const missing = expected.filter((line) => !there.has(line));
  if (missing.length > 0) return `torn: ${missing.length} activities are not as they were written`;
  if (found.length > expected.length) return `doubled: ${found.length} activities instead of ${expected.length}`;
  return null;
}
