import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Transaction } from 'dexie';
import { backupOf } from '../../renderer/store/backups.ts';
import type { WholeWorkspace } from '../../renderer/store/backup-file.ts';
import { readBackup } from '../../renderer/store/backup-file.ts';
import { openProjectStore } from '../../renderer/store/open-project-store.ts';
import { schemaVersions } from '../../renderer/store/schema-versions.ts';
import type { SchemaVersion } from '../../renderer/store/schema-versions.ts';
import type { StoreEnvironment } from '../../renderer/store/store-environment.ts';
import { WorkspaceDatabase } from '../../renderer/store/workspace-database.ts';
import type { Head } from '../../renderer/store/workspace-database.ts';
import type { Host } from '../../shared/host.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { openOf, StoreWorkplace, workspace } from '../support/store-workplace.ts';
import type { Experiment } from './experiment.ts';

/**
 * What each released layout holds, as that version wrote it, and the check sum of what is in it. A line here is never
 * changed: people's databases look like this.
 */
const released = [
  {
    version: 1,
    file: new URL('../fixtures/store/version-1.json', import.meta.url),
    golden: 'aa84085258b1685e011064cb1d570b3741514217b7b73e272b865db6685ed474',
  },
];

/** Upgrades from every released layout, ended at one step after the other; then the application is started again. */
export const upgrades: Experiment = {
  name: 'upgrades',
  shows: 'an upgrade ended at 20 points, from every released layout, is made again with everything, after a backup',
  rounds: { long: 20, short: 5 },
  run: async (points) => {
    const failures: string[] = [];
    let backups = 0;
    for (const { version, file, golden } of released) {
      const rows = JSON.parse(readFileSync(file, 'utf8')) as Rows;
      const whole = await upgrade(rows, Number.POSITIVE_INFINITY);
      if (whole.hash !== golden) failures.push(`from ${version}, not interrupted: ${whole.hash} instead of ${golden}`);
      for (let point = 0; point < points; point += 1) {
        const step = Math.floor((whole.steps * point) / points) + 1;
        const { hash, wasEnded, backupHashes } = await upgrade(rows, step);
        const where = `from ${version}, ended at step ${step} of ${whole.steps}`;
        if (!wasEnded) failures.push(`${where}: it was not ended`);
        if (hash !== golden) failures.push(`${where}: ${hash} instead of ${golden}`);
        for (const backup of backupHashes) if (backup !== golden) failures.push(`${where}: a backup holds ${backup}`);
        if (backupHashes.length === 0) failures.push(`${where}: there is no backup`);
        backups += backupHashes.length;
      }
    }
    const note = `${released.length} released layout, ${backups} backups opened; the next layout is one made for the trial`;
    return { trials: released.length * points, failures, note };
  },
};

interface Rows {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/** Ends everything when so many steps were taken; what was begun is never answered. */
class Ending {
  steps = 0;
  private readonly at: number;
  private readonly end: () => void;
  readonly ended: Promise<'ended'>;
  private tell: (word: 'ended') => void = () => {};

  constructor(at: number, end: () => void) {
    this.at = at;
    this.end = end;
    this.ended = new Promise((resolve) => {
      this.tell = resolve;
    });
  }

  /** @returns true when this is where it ends */
  step(): boolean {
    this.steps += 1;
    if (this.steps !== this.at) return false;
    this.end();
    this.tell('ended');
    return true;
  }
}

async function upgrade(rows: Rows, endAt: number) {
  const place = new StoreWorkplace();
  place.now = '2026-03-01T08:00:00.000Z';
  await putRows(place, rows);
  const ending = new Ending(endAt, () => place.kill());
  const first = await Promise.race([open(place, ending), ending.ended]);
  const wasEnded = first === 'ended';
  if (first !== 'ended') await openOf(first).close();
  const again = await open(place, new Ending(Number.POSITIVE_INFINITY, () => {}));
  const store = openOf(again);
  const hash = await hashIn(await store.exportBackup(), place.window());
  const backups = (await store.listBackups()).filter(({ reason }) => reason === 'before upgrading');
  const backupHashes: string[] = [];
  for (const { name } of backups) {
    const bytes = place.disk.snapshotsOf(workspace.name).get(name) ?? new Uint8Array();
    backupHashes.push(await hashIn(bytes, place.window()));
  }
  await store.close();
  return { hash, wasEnded, backupHashes, steps: ending.steps };
}

function open(place: StoreWorkplace, ending: Ending) {
  const environment = place.window();
  const watched = { ...environment, host: watchedHost(environment.host, ending) };
  return openProjectStore(workspace, watched, [...schemaVersions, nextLayout(ending)]);
}

/** Each call has a step before and one after it. */
function watchedHost(host: Host, ending: Ending): Host {
  const never = new Promise<never>(() => {});
  const calls = Object.entries(host).map(([name, call]) => [
    name,
    async (...given: unknown[]) => {
      if (ending.step()) return never;
      const answer: unknown = await Reflect.apply(call as (...all: unknown[]) => unknown, host, given);
      return ending.step() ? never : answer;
    },
  ]);
  return Object.fromEntries(calls) as Host;
}

/** A layout after the last released one, whose upgrade writes every record anew, one after the other. */
function nextLayout(ending: Ending): SchemaVersion {
  const last = schemaVersions.at(-1);
  const version = (last?.version ?? 0) + 1;
  return {
    version,
    stores: { ...last?.stores, records: '&id, kind' },
    upgrade: async (transaction: Transaction) => {
      const table = transaction.table('records');
      for (const row of await table.toArray()) {
        if (ending.step()) transaction.abort();
        await table.put(row);
      }
    },
  };
}

async function putRows(place: StoreWorkplace, { version, stores }: Rows): Promise<void> {
  const versions = schemaVersions.filter((one) => one.version <= version);
  const database = new WorkspaceDatabase(workspace.name, place.window().databases, versions);
  for (const [name, rows] of Object.entries(stores)) await database.table(name).bulkAdd([...rows]);
  const head = (await database.meta.get('head')) as Head | undefined;
  if (!head) throw new Error('the fixture has no head');
  const { generation, sequence, records } = head;
  place.disk.journalOf(workspace.name).sentinel = { generation, sequence, records };
  place.window().registry.add(workspace);
  database.close();
}

async function hashIn(bytes: Uint8Array, environment: StoreEnvironment): Promise<string> {
  const read = backupOf(workspace.name, await readBackup(bytes, 'backup', environment), 'backup');
  return read.ok ? hashOf(read.value) : `unreadable: ${read.issues[0]?.code}`;
}

/** Of everything that people have: records with trash and versions, history, batches, decisions, settings, project. */
function hashOf({ contents: { state, settings }, history, batches }: WholeWorkspace): string {
  const all = {
    records: [...state.records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    decisions: [...state.decisions.values()],
    history: history.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    batches,
    settings,
    project: state.project,
  };
  return createHash('sha256').update(canonicalJson(all)).digest('hex');
}
