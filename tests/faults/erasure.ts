import type { ProjectStore } from '../../renderer/store/project-store.ts';
import type { ErasureWish } from '../../renderer/store/store-changes.ts';
import { recoverWorkspace } from '../../renderer/store/recover-workspace.ts';
import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import { Chance } from '../support/chance.ts';
import { documentOf } from '../support/package-of.ts';
import { change, openOf, workspace } from '../support/store-workplace.ts';
import type { StoreWorkplace } from '../support/store-workplace.ts';
import type { Experiment } from './experiment.ts';
import { keptAt, placeNumbered, sentBy, shownBy, takeIn } from './erasure-places.ts';

const addresses = ['title', 'subtitle', 'followUp', 'narratives/aim.en/text'] as const;

/**
 * A text of a round is typed, edited away or thrown away, sent, backed up and erased; then everything older is offered
 * again, in an order of its own each round. Two computers: a partner's, which erases, and the coordinator's.
 */
export const erasure: Experiment = {
  name: 'erasure',
  shows:
    'what was erased for good is nowhere and never comes back, whatever older is offered again, and nothing else changes',
  rounds: { long: 200, short: 6 },
  run: async (rounds, { seed, told }) => {
    const failures: string[] = [];
    const totals = { searched: 0, offered: 0, before: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const life = new Life(round, new Chance(seed + round));
      await life.run();
      failures.push(...life.failures.map((failure) => `round ${round}: ${failure}`));
      totals.searched += life.searched;
      totals.offered += life.offered;
      totals.before += life.placesBefore;
      told(`${round + 1} erasures`);
    }
    const note = `the text was in ${totals.before} places before; ${totals.offered} older things offered again, ${totals.searched} places searched`;
    return { trials: rounds, failures, note };
  },
};

class Life {
  readonly failures: string[] = [];
  searched = 0;
  offered = 0;
  placesBefore = 0;
  private readonly canary: string;
  private readonly chance: Chance;
  private readonly partner = placeNumbered(1);
  private readonly coordinator = placeNumbered(2);
  /** Packages with the text in it, of both. */
  private readonly packages: string[] = [];
  /** Backups with the text in it, as they were, by computer. */
  private readonly backups = new Map<StoreWorkplace, Map<string, Uint8Array>>();
  private mine!: ProjectStore;
  private theirs!: ProjectStore;

  constructor(round: number, chance: Chance) {
    this.canary = `Kanarėlytė-${round}-Õnne`;
    this.chance = chance;
  }

  async run(): Promise<void> {
    this.mine = await this.partner.create();
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      ids.push(await this.mine.create('activity', { title: `Event ${index}`, subtitle: 'Kept', followUp: 'Kept' }));
    }
    this.theirs = await this.coordinator.create(stateOf(await documentOf(await sentBy(this.mine))));
    const wish = await this.live(this.chance.oneOf(ids));
    await this.keepBackups();
    await this.look('before');
    const outcome = await this.mine.erase(wish);
    if (!outcome.ok || outcome.value.uncut.length > 0) this.failures.push(`not erased: ${JSON.stringify(outcome)}`);
    await this.look('after erasing', this.partner, this.mine);
    await this.offerPackages();
    await takeIn(this.theirs, await sentBy(this.mine));
    await this.look('after the new package', this.coordinator, this.theirs);
    await takeIn(this.mine, await sentBy(this.theirs));
    await this.offerPackages();
    await this.offerBackups(this.partner);
    await this.offerBackups(this.coordinator);
    for (const store of [this.mine, this.theirs]) await store.close();
  }

  /** Types the text, works on, sends, backs up; gives what is to be erased in the end. */
  private async live(id: string): Promise<ErasureWish> {
    const { chance } = this;
    const address = chance.oneOf(addresses);
    await this.mine.edit(id, change({ [address]: `About ${this.canary}, who was ill` }));
    if (chance.happens(0.3)) await this.theirs.edit(id, change({ [address]: `${this.canary} as well` }));
    await this.pass();
    if (this.isDisputed(id)) await this.settle(id);
    if (chance.happens(0.5)) await this.mine.edit(id, change({ [address]: `${this.canary}, again` }));
    await this.pass();
    // What somebody wrote elsewhere and nobody here has seen is a text of its own: no erasure names it.
    await takeIn(this.mine, await sentBy(this.theirs));
    if (this.isDisputed(id)) await this.settle(id);
    const isWhole = chance.happens(0.4);
    const [stays, another] = [chance.happens(0.5), chance.happens(0.3)];
    if (isWhole) await this.mine.remove(id);
    else {
      await this.mine.edit(id, change({ [address]: stays ? 'About a participant' : undefined }));
      if (another) await this.mine.undoLast(id);
    }
    if (chance.happens(0.5)) await this.pass();
    if (this.isDisputed(id)) await this.settle(id);
    // Who decided for the other version has brought the record back.
    if (isWhole && this.mine.trash().length === 0) await this.mine.remove(id);
    const now = JSON.stringify(this.mine.getSnapshot().dataset.activities);
    return isWhole ? { record: id } : { record: id, address, keepsCurrent: !now.includes(this.canary) };
  }

  private isDisputed(id: string): boolean {
    return this.mine.getSnapshot().conflicts.has(id);
  }

  /** Decides between two versions, with a reason that repeats the text. */
  private async settle(id: string): Promise<void> {
    const { conflicts } = this.mine.getSnapshot().dataset;
    for (const conflict of conflicts.filter(({ record }) => record === id)) {
      await this.mine.decide(conflict, conflict.values[0]?.value, `${this.canary} asked for it`);
    }
  }

  /** A day passes: packages go in both directions, backups are made, and computers are closed or killed. */
  private async pass(): Promise<void> {
    const { chance } = this;
    for (const place of [this.partner, this.coordinator]) {
      place.now = new Date(Date.parse(place.now) + 86_400_000).toISOString();
    }
    const sent = await sentBy(this.mine);
    if (sent.includes(this.canary)) this.packages.push(sent);
    await takeIn(this.theirs, sent);
    const back = await sentBy(this.theirs);
    if (back.includes(this.canary)) this.packages.push(back);
    if (chance.happens(0.7)) await takeIn(this.mine, back);
    if (chance.happens(0.7)) await this.mine.backUp();
    if (chance.happens(0.5)) await this.theirs.backUp();
    if (chance.happens(0.3)) {
      await this.mine.close();
      this.mine = await this.partner.open();
    }
  }

  private async keepBackups(): Promise<void> {
    for (const [place, store] of this.both()) {
      await store.backUp();
      this.backups.set(place, new Map(place.disk.snapshotsOf(workspace.name)));
    }
  }

  private both(): readonly (readonly [StoreWorkplace, ProjectStore])[] {
    return [
      [this.partner, this.mine],
      [this.coordinator, this.theirs],
    ];
  }

  /** Every older package again, in an order of its own: nothing that is shown may change by it. */
  private async offerPackages(): Promise<void> {
    const order = this.packages.toSorted(() => this.chance.next() - 0.5);
    const before = shownBy(this.mine);
    for (const text of order) await takeIn(this.mine, text);
    this.offered += order.length;
    if (shownBy(this.mine) !== before) this.failures.push('an older package changed what is shown');
    await this.look('after older packages', this.partner, this.mine);
  }

  /** Backups of before: put back into the folder, restored, and chosen as a file after the database is lost. */
  private async offerBackups(place: StoreWorkplace): Promise<void> {
    const old = [...(this.backups.get(place) ?? [])].filter(([, bytes]) =>
      new TextDecoder().decode(bytes).includes(this.canary),
    );
    const [name, bytes] = old.length > 0 ? this.chance.oneOf(old) : ['', new Uint8Array()];
    if (name === '') return;
    this.offered += old.length;
    for (const [other, content] of old) place.disk.snapshotsOf(workspace.name).set(other, content);
    let store = place === this.partner ? this.mine : this.theirs;
    const shown = shownBy(store);
    const newest = await sentBy(store);
    const restored = await store.restoreBackup(name);
    if (!restored.ok) this.failures.push(`the backup ${name} could not be restored`);
    // What others put into the folder is cut down at the next start.
    await this.look('after restoring', place, store, new Set(old.map(([other]) => `backup ${other}`)));
    await takeIn(store, newest);
    if (shownBy(store) !== shown) this.failures.push('the newest package over an old backup gives something else');
    await store.close();
    if (this.chance.happens(0.5)) {
      store = await place.open();
    } else {
      place.kill();
      place.loseDatabases();
      const chosen = this.chance.happens(0.5) ? { name, bytes } : undefined;
      store = openOf(await recoverWorkspace(workspace, place.window(), chosen));
    }
    await settled(place);
    await this.look('after older backups', place, store);
    if (place === this.partner) this.mine = store;
    else this.theirs = store;
  }

  /** Searches one computer; `before` both, where the text has to be found: else nothing would be found for no reason. */
  private async look(
    when: string,
    place?: StoreWorkplace,
    store?: ProjectStore,
    except: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    if (!place || !store) {
      for (const [where, door] of this.both()) {
        const found = [...(await keptAt(where, door))].filter(([, text]) => text.includes(this.canary));
        this.placesBefore += found.length;
        for (const kind of ['backup ', 'history of ', 'database ']) {
          if (!found.some(([name]) => name.startsWith(kind))) this.failures.push(`${when}: the text is in no ${kind}`);
        }
      }
      return;
    }
    const kept = await keptAt(place, store);
    this.searched += kept.size;
    for (const [name, text] of kept) {
      if (text.includes(this.canary) && !except.has(name)) this.failures.push(`${when}: the text is in ${name}`);
    }
  }
}

/** Waits for what goes on beside the work after a start: backups that bear no mark are cut down. */
async function settled(place: StoreWorkplace): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    const names = [...place.disk.snapshotsOf(workspace.name).keys()].filter((name) => name !== 'erasures.json');
    const marks = new Set(names.map((name) => /-e([0-9a-f]{8})\.json$/u.exec(name)?.[1]));
    if (marks.size <= 1 && !marks.has(undefined)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
