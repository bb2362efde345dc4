import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { journalsIn } from '../../main/journals.ts';
import { snapshotsIn } from '../../main/snapshots.ts';
import { writeFileAtomically } from '../../main/write-file-atomically.ts';
import { hostFailureOf } from '../../shared/host-failure.ts';
import { buildPage } from '../support/built-page.ts';
import { Chance } from '../support/chance.ts';
import type { Experiment } from './experiment.ts';
import { fullDatabase } from './full-database.ts';
import { withSmallDisk } from './small-disk.ts';
import type { SmallDisk } from './small-disk.ts';

/** People are told within so many milliseconds; a busy machine that runs all tests is not asked. */
const patience = { long: 2_000, short: Number.POSITIVE_INFINITY };

/** What a trial on a full disk comes to: a sentence, or null when all was as promised. */
type Trial = (disk: SmallDisk, chance: Chance, patience: number) => Promise<string | null>;

/** Fills the disk under the journal, a backup, an export, and under the database of the whole application. */
export const fullDisk: Experiment = {
  name: 'full-disk',
  shows: 'a full disk is said within 2 s, loses nothing acknowledged, and leaves files old or new, never a part',
  rounds: { long: 10, short: 2 },
  run: async (rounds, { browser, folder, seed, isShort, told }) => {
    const chance = new Chance(seed);
    const most = isShort ? patience.short : patience.long;
    const failures: string[] = [];
    let trials = 0;
    const count = (where: string, harm: string | null) => {
      trials += 1;
      if (harm !== null) failures.push(`${where}: ${harm}`);
    };
    for (let round = 1; round <= rounds; round += 1) {
      for (const [name, trial] of Object.entries({ journal, backup, fileForOthers })) {
        const outcome = await withSmallDisk(join(folder, `${name}-${round}`), 8, async (disk) => ({
          harm: await trial(disk, chance, most),
        }));
        if (!outcome) return { skipped: 'a small disk cannot be mounted here (Linux, as root)' };
        count(`round ${round}, ${name}`, outcome.harm);
      }
      told(`${round} of ${rounds}, ${failures.join('; ') || 'all well'}`);
    }
    // The whole application takes its time: not in `npm test`.
    if (isShort || browser === undefined) return { trials, failures, note: 'journal, backup and export only' };
    const page = await buildPage('store-page', join(folder, 'page'));
    for (let round = 1; round <= rounds; round += 1) {
      const place = join(folder, `database-${round}`);
      const outcome = await withSmallDisk(join(place, 'profile'), 400, async (disk) => ({
        harm: await fullDatabase({ folder: place, page, browser }, disk, { chance, patience: most }),
      }));
      count(`round ${round}, database`, outcome?.harm ?? null);
      told(`database, ${round} of ${rounds}, ${failures.join('; ') || 'all well'}`);
    }
    return { trials, failures, note: 'journal, backup, export, and the database of the whole application' };
  },
};

/** Appends until the disk is full; then everything acknowledged is there, also after it has room again. */
const journal: Trial = async ({ folder, fill, empty }, chance, most) => {
  fill(chance.whole(0, 60_000));
  let journals = journalsIn(folder);
  let acknowledged = 0;
  let refusal: Refusal | null = null;
  while (refusal === null && acknowledged < 1_000) {
    const entry = JSON.stringify({ number: acknowledged + 1, text: 'x'.repeat(chance.whole(1, 5_000)) });
    const upTo = { generation: 1, sequence: acknowledged + 1, records: 1 };
    refusal = await refusalOf(() => journals.appendJournal('practice', [entry], upTo));
    if (refusal === null) acknowledged += 1;
  }
  const wrong = wrongRefusal(refusal, most);
  if (wrong !== null) return wrong;
  for (const when of ['on the full disk', 'after that']) {
    await journals.close();
    journals = journalsIn(folder);
    const { entries } = await journals.openJournal('practice');
    const whole = entries.every((entry, index) => (JSON.parse(entry) as { number: number }).number === index + 1);
    if (!whole || entries.length < acknowledged) return `${acknowledged} lines acknowledged, ${entries.length} ${when}`;
    if (when !== 'on the full disk') continue;
    const again = await refusalOf(() =>
      journals.replaceJournal('practice', [JSON.stringify({ number: 1, text: 'y'.repeat(70_000) })], {
        generation: 1,
        sequence: acknowledged,
        records: 1,
      }),
    );
    if (again?.reason !== 'no-space') return `beginning anew on the full disk: ${again?.reason ?? 'done'}`;
    empty();
    await journals.appendJournal('practice', [JSON.stringify({ number: entries.length + 1 })], {
      generation: 1,
      sequence: entries.length + 1,
      records: 1,
    });
    acknowledged = entries.length + 1;
  }
  await journals.close();
  return null;
};

/** A backup that has no room: the one before it is as it was, and nothing half is listed. */
const backup: Trial = async ({ folder, fill, empty }, chance, most) => {
  const snapshots = snapshotsIn(() => folder);
  const [old, next] = [randomBytes(500_000), randomBytes(700_000)];
  await snapshots.writeSnapshot('practice', 'old.json', old);
  fill(chance.whole(0, next.length - 4_096));
  for (const name of ['new.json', 'old.json']) {
    const wrong = wrongRefusal(await refusalOf(() => snapshots.writeSnapshot('practice', name, next)), most);
    if (wrong !== null) return wrong;
    const listed = await snapshots.listSnapshots('practice');
    const isAsItWas = listed.length === 1 && listed[0]?.name === 'old.json' && listed[0].sha256 === hashOf(old);
    if (!isAsItWas) return `the backups are ${JSON.stringify(listed)}`;
    if (readdirSync(join(folder, 'practice')).length !== 1) return 'a part of a file was left behind';
  }
  empty();
  await snapshots.writeSnapshot('practice', 'new.json', next);
  return (await snapshots.listSnapshots('practice')).length === 2 ? null : 'with room again it was not written';
};

/** A package or a workbook that is saved over an older one. */
const fileForOthers: Trial = async ({ folder, fill, empty }, chance, most) => {
  mkdirSync(join(folder, 'Documents'));
  const path = join(folder, 'Documents', 'Report.xlsx');
  const [old, next] = [randomBytes(300_000), randomBytes(400_000)];
  await writeFileAtomically(path, old);
  fill(chance.whole(0, next.length - 4_096));
  const refusal = await refusalOf(() => writeFileAtomically(path, next));
  if (refusal === null) return 'it was written where there was no room';
  if (refusal.milliseconds > most) return `it was said after ${refusal.milliseconds} ms`;
  if (hashOf(readFileSync(path)) !== hashOf(old)) return 'the old file is not as it was';
  if (readdirSync(join(folder, 'Documents')).length !== 1) return 'a part of a file was left behind';
  empty();
  await writeFileAtomically(path, next);
  return hashOf(readFileSync(path)) === hashOf(next) ? null : 'with room again it was not written';
};

interface Refusal {
  readonly reason: string;
  readonly milliseconds: number;
}

async function refusalOf(work: () => Promise<unknown>): Promise<Refusal | null> {
  const begun = performance.now();
  try {
    await work();
    return null;
  } catch (thrown) {
    return { reason: hostFailureOf(thrown).reason, milliseconds: Math.round(performance.now() - begun) };
  }
}

function wrongRefusal(refusal: Refusal | null, most: number): string | null {
  if (refusal === null) return 'nothing was refused';
  if (refusal.reason !== 'no-space') return `it was refused as ${refusal.reason}`;
  return refusal.milliseconds > most ? `it was said after ${refusal.milliseconds} ms` : null;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
