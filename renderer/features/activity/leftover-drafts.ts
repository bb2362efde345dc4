import { v7 } from 'uuid';
import type { ProjectStore } from '../../store/project-store.ts';
import { DraftWriter } from './draft-writer.ts';
import { dropDraft, listDrafts } from './local-drafts.ts';
import type { DraftStorage, LocalDraft } from './local-drafts.ts';

/** The part of the browser's locks that tells whether a form is still open, and lets one at a time look at drafts. */
export interface FormLocks {
  readonly query: () => Promise<LockManagerSnapshot>;
  readonly request: (name: string, work: () => Promise<void>) => Promise<unknown>;
}

/** Whoever takes care of leftovers holds this lock, so that each is written once. */
const careLock = 'forin.drafts.leftover';

/**
 * Writes what an earlier window had typed and could not write any more: it was closed or killed in the middle of a
 * sentence. Called once after the store has opened. What a record cannot hold stays where it is and is shown again in
 * its field when the record is opened. Drafts of forms that are open in another window are left alone.
 *
 * @returns how many drafts were written
 */
export async function writeLeftoverDrafts(
  store: Pick<ProjectStore, 'createWithId' | 'edit' | 'getSnapshot'>,
  storage: DraftStorage,
  locks: FormLocks,
): Promise<number> {
  let written = 0;
  const write = async (key: string, draft: LocalDraft) => {
    const newId = draft.newId ?? v7();
    const writer = new DraftWriter({ ...draft, newId, store, storage, key, vectorOf: () => undefined });
    writer.change(draft.changes, draft.basedOn);
    await writer.flush();
    writer.stop();
    const { pending, invalid } = writer.getState();
    if (pending.size === invalid.size) written += 1;
  };
  await locks.request(careLock, async () => {
    const drafts = await leftoverDrafts(storage, store.getSnapshot().workspace.name, locks);
    for (const [key, draft] of drafts) await write(key, draft);
  });
  return written;
}

/** Hands what is left over of one record to its form, and only then drops it where it was kept. */
export async function adoptLeftovers(
  storage: DraftStorage,
  workspace: string,
  id: string,
  locks: FormLocks,
  adopt: (draft: LocalDraft) => void,
): Promise<void> {
  await locks.request(careLock, async () => {
    for (const [key, draft] of await leftoverDrafts(storage, workspace, locks)) {
      if (draft.id !== id) continue;
      adopt(draft);
      dropDraft(storage, key);
    }
  });
}

async function leftoverDrafts(
  storage: DraftStorage,
  workspace: string,
  locks: FormLocks,
): Promise<ReadonlyMap<string, LocalDraft>> {
  const { held = [] } = await locks.query();
  const open = new Set(held.map(({ name }) => name));
  return new Map([...listDrafts(storage, workspace)].filter(([key]) => !open.has(key)));
}
