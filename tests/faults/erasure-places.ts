import type { ProjectStore } from '../../renderer/store/project-store.ts';
import { readRawRows } from '../../renderer/store/raw-rows.ts';
import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import { IDBKeyRange } from 'fake-indexeddb';
import { documentOf } from '../support/package-of.ts';
import { StoreWorkplace, workspace } from '../support/store-workplace.ts';

/** A computer whose ids are its own. */
export function placeNumbered(number: number): StoreWorkplace {
  const place = new StoreWorkplace();
  const { newId } = place.window().platform;
  for (let index = 0; index < number * 1_000; index += 1) newId();
  return place;
}

/** Everything that a computer keeps, and what it would send, as texts under the name of where it is. */
export async function keptAt(place: StoreWorkplace, store: ProjectStore): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  const { indexedDB, disk, texts } = place;
  for (const { name = '' } of await indexedDB.databases()) {
    for (const { store: table, rows } of await readRawRows(name, { indexedDB, IDBKeyRange })) {
      kept.set(`database ${name}, ${table}`, JSON.stringify(rows));
    }
  }
  for (const [name, bytes] of disk.snapshotsOf(workspace.name)) {
    kept.set(`backup ${name}`, new TextDecoder().decode(bytes));
  }
  kept.set('journal', JSON.stringify(disk.journalOf(workspace.name).entries));
  kept.set('put aside of the journal', disk.remains.get(workspace.name) ?? '');
  kept.set('beside the database', JSON.stringify([...texts]));
  kept.set('package', (await store.exportPackage({ purpose: 'partner' })).text);
  kept.set('copy of everything', new TextDecoder().decode(await store.exportBackup()));
  kept.set('screens', JSON.stringify(store.getSnapshot().dataset));
  for (const id of store.getSnapshot().state.records.keys()) {
    kept.set(`history of ${id}`, JSON.stringify(await store.history(id)));
  }
  return kept;
}

/** Takes a package in, as the screens do. */
export async function takeIn(store: ProjectStore, text: string): Promise<void> {
  const applied = await store.applyMerge('A package', stateOf(await documentOf(text)));
  if (!applied?.ok) throw new Error(JSON.stringify(applied?.issues));
}

export async function sentBy(store: ProjectStore): Promise<string> {
  return (await store.exportPackage({ purpose: 'partner' })).text;
}

/** What people see, settled, without what has no content any more. */
export function shownBy(store: ProjectStore): string {
  const { activities, conflicts } = store.getSnapshot().dataset;
  return JSON.stringify([activities, conflicts.map(({ record, field }) => [record, field])]);
}
