import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePlatform } from '../../main/node-platform.ts';
import { snapshotsIn } from '../../main/snapshots.ts';
import type { WholeWorkspace } from '../../renderer/store/backup-file.ts';
import { readBackup } from '../../renderer/store/backup-file.ts';
import { makeBackup } from '../../renderer/store/backups.ts';
import { createRecord } from '../../shared/consolidation/edit-record.ts';
import { Chance } from '../support/chance.ts';
import { fakeHost, FakeDisk } from '../support/fake-host.ts';
import { emptyProject } from '../support/store-page/empty-project.ts';
import type { Experiment } from './experiment.ts';
import { faultyDisk } from './faulty-disk.ts';

const workspace = 'project-faults';
const firstDay = Date.parse('2026-01-01T09:00:00.000Z');
/** At so many of the steps of a backup something goes wrong. */
const share = 0.04;

/**
 * Days of backups and their rotation, with the shell's own files on the disk: after every single step there has to be a
 * backup that is whole and has what the last good one had.
 */
export const backupDays: Experiment = {
  name: 'backups',
  shows:
    'there is a complete valid backup of the good state after every step of the disk, whatever fails, for 400 days',
  rounds: { long: 400, short: 40 },
  run: async (rounds, { folder, seed, told }) => {
    const life = new Life(join(folder, workspace), new Chance(seed));
    for (let day = 0; day < rounds; day += 1) {
      await life.day(day, folder);
      told(`day ${day + 1}`);
    }
    const { made, failed, powerCuts, faults, looks, damaged, failures } = life;
    return {
      trials: rounds,
      failures,
      note: `${made} backups made, ${failed} failed and said so, ${faults} faults of which ${powerCuts} power cuts, ${damaged} backups damaged or deleted by others, ${looks} looks at the folder`,
    };
  },
};

class Life {
  private readonly folder: string;
  private readonly chance: Chance;
  private readonly valid = new Map<string, number | null>();
  private records = 40;
  private sequence = 1;
  /** Records of the last good state of which there is a backup that nobody else harmed; 0: there is none. */
  private good = 0;
  private shrunkenDays = 0;
  readonly failures: string[] = [];
  made = 0;
  failed = 0;
  powerCuts = 0;
  faults = 0;
  looks = 0;
  damaged = 0;

  constructor(folder: string, chance: Chance) {
    this.folder = folder;
    this.chance = chance;
  }

  async day(day: number, root: string): Promise<void> {
    this.work();
    if (this.chance.happens(0.05)) await this.harmOne();
    const times = this.chance.whole(1, 3);
    for (let time = 0; time < times; time += 1) {
      const now = new Date(firstDay + day * 86_400_000 + time * 7_200_000 + day * 137).toISOString();
      await this.backUp(now, time === 0 ? 'daily' : 'asked for', root);
    }
  }

  /** People add to it; now and then somebody throws most of it away, and gets it back some days later. */
  private work(): void {
    this.sequence += this.chance.whole(1, 9);
    if (this.shrunkenDays > 0) {
      this.shrunkenDays -= 1;
      return;
    }
    this.records += this.chance.whole(0, 1);
    if (this.chance.happens(0.02)) this.shrunkenDays = this.chance.whole(1, 25);
  }

  private async backUp(now: string, reason: 'daily' | 'asked for', root: string): Promise<void> {
    const records = this.shrunkenDays > 0 ? Math.floor(this.records * this.chance.next() * 0.4) : this.records;
    const look = () => this.look(`${now}, ${reason}`);
    const faulty = faultyDisk(this.chance, share, look);
    const tools = {
      host: { ...fakeHost(new FakeDisk()), ...snapshotsIn(() => root, faulty.disk) },
      platform: { ...nodePlatform, now: () => now },
      pause: () => Promise.resolve(),
      locks: { exclusive: <T>(_name: string, act: () => Promise<T>) => act(), claim: () => Promise.resolve(null) },
    };
    try {
      const { name } = await makeBackup(wholeOf(records, this.sequence, now), workspace, reason, tools);
      this.made += 1;
      const found = await this.recordsIn(name);
      if (found !== records)
        this.failures.push(`${name}: acknowledged with ${records} records, ${found} when it is opened`);
      if (this.shrunkenDays === 0) this.good = records;
    } catch {
      this.failed += 1;
    }
    this.faults += faulty.faults();
    this.powerCuts += Number(faulty.isOff());
    await look();
  }

  /** Whether one of the backups is whole and has all that the last good state had. */
  private async look(when: string): Promise<void> {
    if (this.good === 0) return;
    this.looks += 1;
    const best = await this.best();
    if (best < this.good) this.failures.push(`${when}: of ${this.good} records the best whole backup has ${best}`);
  }

  /** Records of the largest whole backup; as long as nothing is thrown away, the newest is the largest. */
  private async best(): Promise<number> {
    let best = 0;
    for (const name of this.names().toReversed()) {
      best = Math.max(best, (await this.recordsIn(name)) ?? 0);
      if (best >= this.good) break;
    }
    return best;
  }

  private names(): string[] {
    return readdirSync(this.folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  }

  /** How many records a backup gives back when it is opened; null when it is not whole. */
  private async recordsIn(name: string): Promise<number | null> {
    const { size, mtimeMs } = statSync(join(this.folder, name));
    const key = `${name} ${size} ${mtimeMs}`;
    const known = this.valid.get(key);
    if (known !== undefined) return known;
    const tools = { platform: nodePlatform, pause: () => Promise.resolve() };
    const read = await readBackup(readFileSync(join(this.folder, name)), name, tools);
    const records = read.ok ? read.value.head.records : null;
    this.valid.set(key, records);
    return records;
  }

  /** A disk forgets, a person cleans up: the newest backup or any other. */
  private async harmOne(): Promise<void> {
    if (this.good === 0) return;
    const names = this.names();
    // Whoever has one backup only loses all with it; nothing can be promised then.
    if (names.length < 2) return;
    const path = join(this.folder, this.chance.oneOf([names.at(-1) ?? '', ...names]));
    this.damaged += 1;
    if (this.chance.happens(0.5)) rmSync(path);
    else writeFileSync(path, readFileSync(path).subarray(0, this.chance.whole(0, statSync(path).size - 1)));
    this.good = Math.min(this.good, await this.best());
  }
}

function wholeOf(records: number, sequence: number, at: string): WholeWorkspace {
  const all = Array.from({ length: records }, (_none, index) => {
    const id = `01900000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;
    return createRecord('activity', id, { title: `Activity ${index + 1}` }, { dot: `replica00001:${index + 1}`, at });
  });
  return {
    contents: {
      settings: { role: 'both' },
      state: { ...emptyProject, records: new Map(all.map((record) => [record.id, record])) },
    },
    head: { generation: 1, sequence, records },
    history: [],
    batches: [],
  };
}
