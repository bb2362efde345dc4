import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../support/built-page.ts';
import { Chance } from '../support/chance.ts';
import { foundAfter } from '../support/store-page/numbered-writes.ts';
import type { Found } from '../support/store-page/numbered-writes.ts';
import { databaseDamages, diskOf, otherDamages } from './damages.ts';
import type { Damage } from './damages.ts';
import { desktopPlace } from './desktop-place.ts';
import type { DesktopParts } from './desktop-place.ts';
import type { Experiment } from './experiment.ts';
import type { StoreWindow } from './store-window.ts';

/** Damages what a desktop installation has on the disk, in the way of each kind once a round, and starts it. */
export const damage: readonly Experiment[] = [
  damageOf('damage-database', databaseDamages, 'the database on the disk'),
  damageOf('damage-others', otherDamages, 'journal, sentinel, settings and backups on the disk'),
];

function damageOf(name: string, damages: readonly Damage[], words: string): Experiment {
  return {
    name,
    shows: `${words}, damaged in ${damages.length} ways: each ends with every acknowledged record there again`,
    rounds: { long: 5, short: 1 },
    run: async (rounds, { browser, folder, seed, isShort, told }) => {
      if (browser === undefined) return { skipped: 'there is no Chromium' };
      const page = await buildPage('store-page', join(folder, 'page'));
      const failures: string[] = [];
      const counts = { trials: 0, recovered: 0, later: 0 };
      // In `npm test` one way of each.
      const chosen = isShort ? damages.slice(0, 1) : damages;
      for (let round = 1; round <= rounds; round += 1) {
        const chance = new Chance(seed * 7_919 + round);
        const base = await prepare({ folder: join(folder, `base-${round}`), page, browser }, chance, isShort);
        for (const [index, one] of chosen.entries()) {
          const place = { folder: join(folder, `round-${round}-${index}`), page, browser };
          const { harm, recovered, recoveredLater } = await tryOne(base, place, one, chance);
          if (harm !== null) failures.push(`round ${round}, ${one.name}: ${harm}`);
          counts.trials += 1;
          counts.recovered += Number(recovered);
          counts.later += Number(recoveredLater);
          told(
            `${one.name}, round ${round}: ${harm ?? (recovered ? 'recovered' : recoveredLater ? 'recovered at the second start' : 'opened with everything')}`,
          );
        }
      }
      const { trials, recovered, later } = counts;
      const note = `${recovered} ended in the recovery, ${trials - recovered} opened with everything; ${later} in the recovery at the second start`;
      return { trials, failures, note };
    },
  };
}

interface Base {
  readonly folder: string;
  readonly writes: number;
  readonly older: { readonly database: string; readonly sentinel: string };
}

/** An installation with some days of work: backups of each day, a journal since the last but one, tables and a log. */
async function prepare(parts: DesktopParts, chance: Chance, isShort: boolean): Promise<Base> {
  const place = await desktopPlace(parts);
  const size = isShort ? 20 : 200;
  const older = { database: join(parts.folder, 'older-database'), sentinel: join(parts.folder, 'older-sentinel') };
  let writes = 0;
  for (const session of [1, 2, 3]) {
    const window = await place.open();
    await window.call('start', session === 1);
    const to = writes + size + chance.whole(1, size);
    await window.call('write', writes + 1, to, 20);
    if (session === 2) await window.call('backUp');
    writes = to;
    await window.quit();
    if (session !== 2) continue;
    const { database, sentinel } = diskOf(parts.folder, older);
    cpSync(database, older.database, { recursive: true });
    cpSync(sentinel, older.sentinel);
  }
  return { folder: parts.folder, writes, older };
}

async function tryOne(base: Base, parts: DesktopParts, one: Damage, chance: Chance) {
  for (const name of ['profile', 'Documents'])
    cpSync(join(base.folder, name), join(parts.folder, name), { recursive: true });
  one.harm(diskOf(parts.folder, base.older), chance);
  const place = await desktopPlace(parts);
  const window = await place.open();
  const first = await window.call('start', false);
  const recovered = first.state === 'recovered';
  if (first.state !== 'open' && !recovered) {
    await window.quit();
    return { recovered, recoveredLater: false, harm: `not open but ${JSON.stringify(first)}` };
  }
  const whole = harmIn(await window.call('found'), base.writes);
  const isTaken = await takesWrite(window, base.writes + 1);
  await window.quit();
  const again = await place.open();
  const second = await again.call('start', false);
  // Chromium sees some damage only when it writes again, and takes the database away at the next start.
  const recoveredLater = second.state === 'recovered';
  const harm =
    second.state === 'open' || recoveredLater
      ? (whole ?? harmAfter(await again.call('found'), base.writes, isTaken))
      : `${first.state} at the first start, and at the second ${JSON.stringify(second)}`;
  await again.quit();
  return { recovered, recoveredLater, harm };
}

/** False when the write is refused and that is said: Chromium sees some damage only while it works. */
async function takesWrite(window: StoreWindow, number: number): Promise<boolean> {
  try {
    await window.call('write', number, number, 1);
    return true;
  } catch (thrown) {
    if (String(thrown).includes('NotSaved')) return false;
    throw thrown;
  }
}

/** @param isTaken a write that was refused was promised to nobody: it may be there or not */
function harmAfter(found: Found, writes: number, isTaken: boolean): string | null {
  const harm = harmIn(found, writes + 1);
  return isTaken || harm === null ? harm : harmIn(found, writes);
}

function harmIn(found: Found, writes: number): string | null {
  const expected = foundAfter(writes);
  const there = new Set(found);
  const missing = expected.filter((line) => !there.has(line)).length;
  if (missing > 0) return `${missing} of ${expected.length} activities are not as they were written`;
  return found.length === expected.length ? null : `${found.length} activities instead of ${expected.length}`;
}
