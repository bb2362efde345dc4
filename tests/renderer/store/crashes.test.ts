import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openProjectStore } from '../../../renderer/store/open-project-store.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { recoverWorkspace } from '../../../renderer/store/recover-workspace.ts';
import type { WorkspaceDatabase } from '../../../renderer/store/workspace-database.ts';
import { change, openOf, StoreWorkplace, workspace } from '../../support/store-workplace.ts';

/** What happens in one life of the browser: writes, then how it ends. */
const writeArbitrary = fc.oneof(
  fc.constant({ act: 'create' as const }),
  fc.record({ act: fc.constant('edit' as const), which: fc.nat(9) }),
  fc.record({ act: fc.constant('delete' as const), which: fc.nat(9) }),
  fc.constant({ act: 'back up' as const }),
  fc.constant({ act: 'next day' as const }),
);
const endArbitrary = fc.constantFrom(
  'closed',
  'killed between writes',
  'killed while writing',
  'killed before the journal line',
  'journal torn',
  'database lost',
  'database lost before the journal line',
  'tables emptied',
);
const lifeArbitrary = fc.record({ writes: fc.array(writeArbitrary, { maxLength: 6 }), end: endArbitrary });

/** What each activity must hold: the last acknowledged value, or one that was under way after it. */
type Expected = Map<string, { acknowledged: string | null; later: (string | null)[] }>;

// oxlint-disable-next-line vitest/expect-expect -- `check` expects, after every start
test('whenever the browser dies and whatever becomes of the database, nothing acknowledged is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lifeArbitrary, { minLength: 1, maxLength: 4 }), async (lives) => {
      const place = new StoreWorkplace();
      const expected: Expected = new Map();
      let store = await place.create();
      let typed = 0;
      for (const { writes, end } of lives) {
        for (const write of writes) {
          typed += 1;
          if (write.act === 'back up') await store.backUp();
          else if (write.act === 'next day') place.now = nextDay(place.now);
          else await begun(store, write, `text ${typed}`, expected).then(({ saved }) => saved);
        }
        await endLife(place, store, end, expected, `last ${typed}`);
        store = await started(place);
        check(store, expected);
        place.kill();
        databaseOf(store).close();
        store = await started(place);
        check(store, expected);
      }
      place.kill();
      databaseOf(store).close();
    }),
    { numRuns: 80 },
  );
});

type Write = { readonly act: 'create' } | { readonly act: 'edit' | 'delete'; readonly which: number };

/** Begins a write; its promise notes that it was acknowledged. */
async function begun(store: ProjectStore, write: Write, text: string, expected: Expected) {
  const ids = [...expected.keys()];
  const id = write.act === 'create' ? undefined : ids[write.which % Math.max(1, ids.length)];
  const isThere = store.getSnapshot().dataset.activities.some((activity) => activity.id === id);
  if (id === undefined || !isThere) {
    const known = new Set(store.getSnapshot().state.records.keys());
    const saved = store.create('activity', { title: text });
    await Promise.resolve();
    const made = [...store.getSnapshot().state.records.keys()].find((one) => !known.has(one)) ?? '';
    expected.set(made, { acknowledged: null, later: [null, text] });
    return { saved: saved.then(() => acknowledge(expected, made, text)) };
  }
  const value = write.act === 'delete' ? null : text;
  expected.get(id)?.later.push(value);
  const saved = write.act === 'delete' ? store.remove(id) : store.edit(id, change({ title: text }));
  return { saved: saved.then(() => acknowledge(expected, id, value)) };
}

function acknowledge(expected: Expected, id: string, value: string | null): void {
  expected.set(id, { acknowledged: value, later: [value] });
}

async function endLife(place: StoreWorkplace, store: ProjectStore, end: string, expected: Expected, text: string) {
  if (end === 'closed') return store.close();
  const isJournalMissing = end.includes('journal');
  if (isJournalMissing) {
    place.disk.fail('appendJournal');
    const { saved } = await begun(store, { act: 'create' }, text, expected);
    saved.catch(() => {});
    await store.flush().catch(() => {});
  }
  if (end === 'killed while writing') {
    const { saved } = await begun(store, { act: 'create' }, text, expected);
    saved.catch(() => {});
  }
  place.kill();
  place.disk.mend();
  databaseOf(store).close();
  // What the browser had handed over before it died may still arrive.
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (end === 'journal torn') place.disk.journalOf(workspace.name).wasTorn = true;
  if (end.startsWith('database lost')) place.loseDatabases();
  if (end === 'tables emptied') {
    const { WorkspaceDatabase: Database } = await import('../../../renderer/store/workspace-database.ts');
    const database = new Database(workspace.name, place.window().databases);
    for (const table of database.tables) await table.clear();
    database.close();
  }
}

async function started(place: StoreWorkplace): Promise<ProjectStore> {
  const outcome = await openProjectStore(workspace, place.window());
  return openOf(outcome.state === 'needs recovery' ? await recoverWorkspace(workspace, place.window()) : outcome);
}

/** Whatever is there now is what people have seen; later lives build on it. */
function check(store: ProjectStore, expected: Expected): void {
  const { activities } = store.getSnapshot().dataset;
  expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
  const found = new Map(activities.map(({ id, title }) => [id, title ?? null]));
  for (const id of found.keys()) expect([...expected.keys()]).toContain(id);
  for (const [id, { later }] of expected) expect(later).toContain(found.get(id) ?? null);
  for (const id of expected.keys()) acknowledge(expected, id, found.get(id) ?? null);
}

function nextDay(instant: string): string {
  return new Date(Date.parse(instant) + 86_400_000).toISOString();
}

function databaseOf(store: ProjectStore): WorkspaceDatabase {
  return (store as unknown as { readonly parts: { readonly database: WorkspaceDatabase } }).parts.database;
}
