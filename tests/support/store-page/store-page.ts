import { z } from 'zod';
import { chooseHost } from '../../../renderer/host/choose-host.ts';
import { browserPlatform } from '../../../renderer/store/browser-platform.ts';
import { createWorkspace } from '../../../renderer/store/create-workspace.ts';
import { openProjectStore } from '../../../renderer/store/open-project-store.ts';
import type { OpenOutcome } from '../../../renderer/store/open-project-store.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import type { Workspace } from '../../../renderer/store/store-snapshot.ts';
import { recoverWorkspace } from '../../../renderer/store/recover-workspace.ts';
import { browserEnvironment } from '../../../renderer/store/store-environment.ts';
import { emptyProject } from './empty-project.ts';
import { editLikeForms, fieldVersions } from './form-edits.ts';
import type { FieldVersions, FormEdit, FormEdits } from './form-edits.ts';
import { fieldsWritten, lastWriteIn, lineOf, numberedWrite } from './numbered-writes.ts';
import type { Found } from './numbered-writes.ts';
import { workspaceName } from './workspace-name.ts';

declare global {
  interface Window {
    readonly door: Door;
    /** Told when a write was acknowledged, by its number. */
    readonly acknowledged?: (number: number) => void;
  }
}

/** What opening came to. */
export interface Started {
  readonly state: OpenOutcome['state'] | 'began' | 'recovered';
  /** Why it had to be recovered, and how many changes were nowhere any more. */
  readonly recovery?: { readonly reason: string; readonly missing: number; readonly records: number | null };
  readonly issue?: string;
}

z.config({ jitless: true });
const host = await chooseHost();
const workspace: Workspace = { name: workspaceName, isPractice: false };
/** The clock of the page: each write comes five minutes after the one before, so that days go by and are backed up. */
let written = 0;
const firstDay = Date.parse('2026-01-05T08:00:00.000Z');
const now = () => new Date(firstDay + written * 300_000).toISOString();
const environment = browserEnvironment(
  host,
  { ...browserPlatform, now },
  { name: 'FOR-IN Register', version: '0.1.0' },
);
let store: ProjectStore | null = null;

function opened(): ProjectStore {
  if (!store) throw new Error('the store is not open');
  return store;
}

function take(outcome: OpenOutcome): OpenOutcome['state'] {
  if (outcome.state === 'open' || outcome.state === 'newer') ({ store } = outcome);
  if (store) written = lastWriteIn(found());
  return outcome.state;
}

function found(): Found {
  return opened()
    .getSnapshot()
    .dataset.activities.map((activity) => lineOf(activity))
    .toSorted();
}

const door = {
  /** Opens what is there, through recovery where that is asked for; begins a project only when told so. */
  start: async (mayBegin: boolean): Promise<Started> => {
    const outcome = await openProjectStore(workspace, environment);
    if (outcome.state === 'absent' && mayBegin) {
      const settings = { role: 'both', author: 'Reporting desk' } as const;
      take(await createWorkspace(workspace, emptyProject, settings, environment));
      return { state: 'began' };
    }
    if (outcome.state !== 'needs recovery') {
      const issue = 'issue' in outcome ? { issue: outcome.issue.code } : {};
      return { state: take(outcome), ...issue };
    }
    const { reason, missing, records } = outcome.plan;
    const recovery = { reason, missing, records };
    if (records === null) return { state: 'needs recovery', recovery };
    const recovered = await recoverWorkspace(workspace, environment);
    return { state: take(recovered) === 'open' ? 'recovered' : recovered.state, recovery };
  },
  /** From the file of a backup, as a person would choose it. */
  recoverFrom: async (base64: string): Promise<Started> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const outcome = await recoverWorkspace(workspace, environment, { name: 'copy.json', bytes });
    return { state: take(outcome) === 'open' ? 'recovered' : outcome.state };
  },
  chooseFolder: async (): Promise<boolean> => (await host.chooseFolder()).chosen,
  /**
   * Makes the numbered writes one after the other, up to so many at a time.
   * @returns when all are acknowledged; what refuses rejects
   */
  write: async (from: number, to: number, atOnce: number): Promise<void> => {
    for (let number = from; number <= to;) {
      const burst: Promise<void>[] = [];
      for (const end = Math.min(to, number + atOnce - 1); number <= end; number += 1) burst.push(writeOne(number));
      await Promise.all(burst);
    }
  },
  found,
  savingIssue: (): string | null => {
    const { saving, readOnly } = opened().getSnapshot();
    return saving.state === 'not saved' ? saving.issue.code : (readOnly?.code ?? null);
  },
  backUp: async (): Promise<string> => (await opened().backUp()).name,
  /** The file that a person would download, in base64. */
  copy: async (): Promise<string> => {
    const bytes = await opened().exportBackup();
    let text = '';
    for (const byte of bytes) text += String.fromCodePoint(byte);
    return btoa(text);
  },
  /** Makes edits of activities that are there, as forms do: what a form has seen is what it showed when it was opened. */
  editLikeForms: async (wish: FormEdits): Promise<readonly FormEdit[]> => editLikeForms(opened(), wish),
  /** Every version of every field that {@link editLikeForms} writes. */
  versions: (ids: readonly string[]): readonly FieldVersions[] => fieldVersions(opened(), ids),
  ids: (): readonly string[] =>
    opened()
      .getSnapshot()
      .dataset.activities.map(({ id }) => id)
      .toSorted(),
  flush: (): Promise<void> => opened().flush(),
  close: (): Promise<void> => opened().close(),
};

export type Door = typeof door;

async function writeOne(number: number): Promise<void> {
  written = number;
  const { activity, isNew } = numberedWrite(number);
  const id = idOf(activity);
  const fields = fieldsWritten(number);
  if (isNew) await opened().createWithId('activity', id, new Map(Object.entries(fields)));
  else await opened().edit(id, new Map(Object.entries(fields)));
  // Answered when the test was told.
  await Promise.resolve(window.acknowledged?.(number));
}

function idOf(activity: number): string {
  return `01900000-0000-7000-8000-${String(activity).padStart(12, '0')}`;
}

Object.assign(window, { door });
