import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../support/chance.ts';
import { foundAfter, lastWriteIn } from '../support/store-page/numbered-writes.ts';
import type { Found } from '../support/store-page/numbered-writes.ts';
import { desktopPlace } from './desktop-place.ts';
import type { DesktopParts } from './desktop-place.ts';
import type { SmallDisk } from './small-disk.ts';
import type { StoreWindow } from './store-window.ts';

interface Trial {
  readonly chance: Chance;
  /** Milliseconds until people have to be told. */
  readonly patience: number;
}

/**
 * The desktop application with its profile (database, journal, sentinel) on a disk that becomes full while it writes; its
 * backups are elsewhere. It is killed then, started on the full disk, and started once more when there is room again.
 * @returns a sentence, or null when all was as promised
 */
export async function fullDatabase(
  parts: DesktopParts,
  disk: SmallDisk,
  { chance, patience }: Trial,
): Promise<string | null> {
  const place = await desktopPlace(parts);
  let acknowledged = 0;
  const heard = (number: number) => {
    acknowledged = Math.max(acknowledged, number);
  };
  const window = await place.open(heard);
  await window.call('start', true);
  await window.call('write', 1, chance.whole(50, 150), 3);
  disk.fill(chance.whole(0, 1_500_000));
  const said = await writeUntilSaid(window, () => acknowledged, patience);
  await window.kill();
  if (said !== null) return said;

  const full = await place.open();
  const { state } = await full.call('start', false);
  if (state === 'absent' || state === 'began') return `on the full disk it began with nothing (${state})`;
  const shown = state === 'open' || state === 'recovered' ? lastWriteIn(await full.call('found')) : acknowledged;
  await full.kill();
  if (shown < acknowledged) return `on the full disk ${shown} of ${acknowledged} writes were shown (${state})`;

  disk.empty();
  const roomy = await place.open();
  const started = await roomy.call('start', false);
  if (started.state !== 'open' && started.state !== 'recovered')
    return `with room again it does not open: ${JSON.stringify(started)}`;
  const found = await roomy.call('found');
  const last = lastWriteIn(found);
  await roomy.call('write', last + 1, last + 20, 3);
  await roomy.quit();
  if (last < acknowledged) return `${acknowledged} writes acknowledged, ${last} found (${started.state})`;
  return sameLines(found, foundAfter(last)) ? null : `what is there is not what ${last} writes make`;
}

/** Writes on until the store says that it cannot; the time counts from the last write that was acknowledged. */
async function writeUntilSaid(
  window: StoreWindow,
  acknowledged: () => number,
  patience: number,
): Promise<string | null> {
  const from = acknowledged() + 1;
  // What waits is refused with the end of the window.
  void window.call('write', from, from + 20_000, 1).catch(() => {});
  let [last, since] = [acknowledged(), performance.now()];
  for (;;) {
    const begun = performance.now();
    const issue = await window.call('savingIssue');
    if (issue !== null) return null;
    if (acknowledged() > last) [last, since] = [acknowledged(), begun];
    if (begun - since > patience) return `nothing was said for ${patience} ms after the last acknowledged write`;
    if (last > 15_000) return 'the disk never became full';
    await pause(20);
  }
}

function sameLines(found: Found, expected: Found): boolean {
  return found.length === expected.length && found.every((line, index) => line === expected[index]);
}
