import { beforeEach, expect, test, vi } from 'vitest';
import { otherPartner } from '../../../renderer/app/first-start/answers.ts';
import type { Answers } from '../../../renderer/app/first-start/answers.ts';
import { beginningsFor } from '../../../renderer/app/first-start/beginnings.ts';
import type { Beginning } from '../../../renderer/app/first-start/beginnings.ts';
import { Session } from '../../../renderer/app/session.ts';
import type { SessionState } from '../../../renderer/app/session-state.ts';
import type { StoreEnvironment } from '../../../renderer/store/store-environment.ts';
import { listWorkspaces } from '../../../renderer/store/workspaces.ts';
import { offeredPartners } from '../../../shared/consolidation/starting-state.ts';
import type { OpenedFile } from '../../../shared/host.ts';
import { StoreWorkplace } from '../../support/store-workplace.ts';

const [partner] = offeredPartners();
if (!partner) throw new Error('no partner is offered');
const answers: Answers = { role: 'both', partner: partner.id, country: 'LT', author: 'Reporting desk' };

let computer: StoreWorkplace;

beforeEach(() => {
  computer = new StoreWorkplace();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  });
  vi.stubGlobal('window', { location: { hash: '' } });
});

test('on a computer without a project the window asks how to begin', async () => {
  const session = await started();
  expect(viewOf(session, 'choosing')).toMatchObject({ workspaces: [], from: null });
});

test('a project begins with the person’s answers and without an activity', async () => {
  const session = await begun('project');
  const { settings, dataset } = viewOf(session, 'open').store.getSnapshot();
  expect(settings).toEqual({ role: 'both', partner: partner.id, country: 'LT', author: 'Reporting desk' });
  expect(dataset.organisations.get(partner.id)?.name).toBe(partner.name);
  expect(dataset.activities).toEqual([]);
});

test('an organisation whose name was typed is recorded and reported for', async () => {
  const session = await begun('project', { ...answers, partner: otherPartner, partnerName: ' New Partner ' });
  const { settings, dataset } = viewOf(session, 'open').store.getSnapshot();
  expect(dataset.organisations.get(settings.partner ?? '')).toMatchObject({ name: 'New Partner', country: 'LT' });
});

test('going on with a project that is here changes nothing in it', async () => {
  const first = await begun('project');
  const before = viewOf(first, 'open').store.getSnapshot();
  first.add();
  await first.begin(beginning(first, 'project'), { role: 'collects', partner: otherPartner, partnerName: 'Twice' });
  const after = viewOf(first, 'open').store.getSnapshot();
  expect(after.settings).toEqual(before.settings);
  expect(after.dataset.organisations.size).toBe(before.dataset.organisations.size);
});

test('the next window opens the project that was open last', async () => {
  const first = await begun('project');
  await first.begin(beginning(first, 'practice'), answers);
  const name = viewOf(first, 'open').workspace.name;
  expect(viewOf(await started(), 'open').workspace).toMatchObject({ name, isPractice: true, title: 'FOR-IN' });
});

test('practice goes away whole, and the project beside it stays', async () => {
  const session = await begun('project');
  session.add();
  await session.begin(beginning(session, 'practice'), answers);
  expect(viewOf(session, 'open').store.getSnapshot().dataset.activities.length).toBeGreaterThan(0);
  await session.leavePractice();
  expect(viewOf(session, 'open').workspace).toMatchObject({ isPractice: false, title: 'FOR-IN 2.0' });
  expect((await listWorkspaces(session.environment)).map(({ isPractice }) => isPractice)).toEqual([false]);
});

test('leaving practice leaves nothing that was typed or chosen in it', async () => {
  const session = await begun('project');
  const { name } = viewOf(session, 'open').workspace;
  const ofPractice = ['forin.draft.practice.1', 'forin.report.practice', 'forin.unread.practice.a'];
  const ofProject = [`forin.draft.${name}.1`, `forin.report.${name}`];
  for (const key of [...ofPractice, ...ofProject]) localStorage.setItem(key, 'Typed');
  session.add();
  await session.begin(beginning(session, 'practice'), answers);
  await session.leavePractice();
  expect(ofPractice.filter((key) => localStorage.getItem(key) !== null)).toEqual([]);
  expect(ofProject.filter((key) => localStorage.getItem(key) === null)).toEqual([]);
});

test('leaving practice does nothing to a real project', async () => {
  const session = await begun('project');
  await session.leavePractice();
  expect(viewOf(session, 'open').workspace.isPractice).toBe(false);
  expect(await listWorkspaces(session.environment)).toHaveLength(1);
});

test('who looks for another project and comes back finds the open one', async () => {
  const session = await begun('project');
  const { store } = viewOf(session, 'open');
  session.add();
  expect(viewOf(session, 'choosing').from?.store).toBe(store);
  session.goBack();
  expect(viewOf(session, 'open').store).toBe(store);
});

test('a lost database leads to the recovery, and recovery to everything that was saved', async () => {
  const session = await begun('project');
  const id = await viewOf(session, 'open').store.create('activity', { title: 'Seminar' });
  computer.kill();
  computer.loseDatabases();
  const next = await started();
  expect(viewOf(next, 'needs recovery').plan).toMatchObject({ reason: 'missing', missing: 0 });
  await next.recover();
  expect(viewOf(next, 'open').store.getSnapshot().dataset.activities).toMatchObject([{ id, title: 'Seminar' }]);
});

test('a copy of everything opens on another computer as it was', async () => {
  const session = await begun('project');
  await viewOf(session, 'open').store.create('activity', { title: 'Seminar' });
  const bytes = await viewOf(session, 'open').store.exportBackup();
  computer = new StoreWorkplace();
  const elsewhere = await started({ name: 'copy.forin', bytes });
  expect(await elsewhere.begin({ kind: 'file' }, answers)).toBeNull();
  expect(viewOf(elsewhere, 'open').store.getSnapshot().dataset.activities).toMatchObject([{ title: 'Seminar' }]);
});

test('a copy that was saved while practising stays practice', async () => {
  const session = await begun('practice');
  const bytes = await viewOf(session, 'open').store.exportBackup();
  computer = new StoreWorkplace();
  const elsewhere = await started({ name: 'copy.forin', bytes });
  await elsewhere.begin({ kind: 'file' }, answers);
  expect(viewOf(elsewhere, 'open').workspace.isPractice).toBe(true);
});

test('a copy of a project that is here is not opened over it', async () => {
  const session = await begun('project');
  const bytes = await viewOf(session, 'open').store.exportBackup();
  computer.kill();
  const next = await started({ name: 'copy.forin', bytes });
  const before = viewOf(next, 'open').store.getSnapshot();
  next.add();
  const failure = await next.begin({ kind: 'file' }, answers);
  expect(failure).toEqual({ kind: 'already here', project: 'FOR-IN 2.0', file: 'copy.forin', isCopy: true });
  next.goBack();
  expect(viewOf(next, 'open').store.getSnapshot()).toBe(before);
});

test('a damaged copy is refused in a sentence, and nothing is made of it', async () => {
  const session = await begun('project');
  const bytes = await viewOf(session, 'open').store.exportBackup();
  bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  computer = new StoreWorkplace();
  const elsewhere = await started({ name: 'copy.forin', bytes });
  expect(await elsewhere.begin({ kind: 'file' }, answers)).toMatchObject({
    kind: 'refused',
    issues: [{ code: 'store.backupDamaged' }],
  });
  expect(await listWorkspaces(elsewhere.environment)).toEqual([]);
});

test('who cancels choosing a file is asked again', async () => {
  const session = await started();
  expect(await session.begin({ kind: 'file' }, answers)).toBeNull();
  expect(session.getState().view).toBe('choosing');
});

/** A window of the computer that has started; choosing a file gives `file`. */
async function started(file?: OpenedFile): Promise<Session> {
  const environment = computer.window();
  const openFiles = () => Promise.resolve(file ? [file] : []);
  const session = new Session({ ...environment, host: { ...environment.host, openFiles } } satisfies StoreEnvironment);
  await session.start();
  return session;
}

async function begun(kind: Beginning['kind'], given: Answers = answers): Promise<Session> {
  const session = await started();
  expect(await session.begin(beginning(session, kind), given)).toBeNull();
  return session;
}

function beginning(session: Session, kind: Beginning['kind']): Beginning {
  const state = session.getState();
  const workspaces = state.view === 'choosing' || state.view === 'open' ? state.workspaces : [];
  const found = beginningsFor(workspaces).find((one) => one.kind === kind);
  if (!found) throw new Error(`${kind} is not offered`);
  return found;
}

function viewOf<View extends SessionState['view']>(
  session: Session,
  view: View,
): Extract<SessionState, { readonly view: View }> {
  const state = session.getState();
  expect(state.view).toBe(view);
  return state as Extract<SessionState, { readonly view: View }>;
}
