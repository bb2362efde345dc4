import type { Answers } from './first-start/answers.ts';
import type { Beginning } from './first-start/beginnings.ts';
import { createWorkspace } from '../store/create-workspace.ts';
import { openProjectStore } from '../store/open-project-store.ts';
import type { OpenOutcome } from '../store/open-project-store.ts';
import type { Workspace } from '../store/store-snapshot.ts';
import { recoverWorkspace } from '../store/recover-workspace.ts';
import type { ChosenBackup } from '../store/recover-workspace.ts';
import type { StoreEnvironment } from '../store/store-environment.ts';
import { deleteWorkspace, listWorkspaces } from '../store/workspaces.ts';
import { forgetAllOf, keepPreference, readPreference } from './preferences.ts';
import type { BeginFailure, SessionState, WorkspaceChoice } from './session-state.ts';
import { rememberTitle, withTitle } from './workspace-titles.ts';

/** Which project is open in this window, and the ways from one to another. One per window, outside the components. */
export class Session {
  readonly #environment: StoreEnvironment;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { view: 'starting' };

  constructor(environment: StoreEnvironment) {
    this.#environment = environment;
  }

  get environment(): StoreEnvironment {
    return this.#environment;
  }

  readonly getState = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens what was open last, else the first project there is, else asks how to begin. */
  async start(): Promise<void> {
    const workspaces = await this.#list();
    const last = readPreference('forin.workspace');
    const chosen =
      workspaces.find(({ name }) => name === last) ?? workspaces.find(({ isPractice }) => !isPractice) ?? workspaces[0];
    if (chosen) await this.open(chosen);
    else this.#show({ view: 'choosing', workspaces, from: null });
  }

  /**
   * Opens a workspace; the one that is open is written to the end and closed first. Rejects, and leaves it open, when
   * it cannot be written to the end.
   */
  async open(workspace: Workspace): Promise<void> {
    await this.#leave();
    await this.#arrive(workspace, await openProjectStore(workspace, this.#environment));
  }

  /** Asks how to begin another project. The open one stays open behind it. */
  readonly add = (): void => {
    if (this.#state.view !== 'open') return;
    const { workspace, workspaces, store } = this.#state;
    this.#show({ view: 'choosing', workspaces, from: { workspace, workspaces, store } });
  };

  /** Leaves the question how to begin. */
  readonly goBack = (): void => {
    if (this.#state.view === 'choosing' && this.#state.from) this.#show({ view: 'open', ...this.#state.from });
  };

  /** Begins as the person chose. @returns null when it came to a project, or when the person cancelled */
  async begin(beginning: Beginning, answers: Answers): Promise<BeginFailure | null> {
    let hasLeft = false;
    try {
      const { prepare } = await import('./first-start/prepare.ts');
      const prepared = await prepare(beginning, answers, await this.#list(), this.#environment);
      if (prepared === null) return null;
      if ('failure' in prepared) return prepared.failure;
      await this.#leave();
      hasLeft = true;
      const { workspace } = prepared;
      const outcome =
        'backup' in prepared
          ? await recoverWorkspace(workspace, this.#environment, prepared.backup)
          : await createWorkspace(workspace, prepared.state, prepared.settings, this.#environment);
      if (outcome.state === 'open' && 'ownPartner' in prepared && prepared.ownPartner) {
        const partner = await outcome.store.create('organisation', prepared.ownPartner);
        await outcome.store.saveSettings({ partner });
      }
      await this.#arrive(workspace, outcome);
      return null;
    } catch {
      if (hasLeft) await this.chooseAnother();
      return { kind: 'failed' };
    }
  }

  /** Deletes the practice project, for good, and opens what else there is. */
  async leavePractice(): Promise<void> {
    if (this.#state.view !== 'open' || !this.#state.workspace.isPractice) return;
    const { workspace, store } = this.#state;
    await store.close();
    await deleteWorkspace(workspace, this.#environment);
    keepPreference('forin.workspace', null);
    forgetAllOf(workspace.name);
    goToFirstPage();
    await this.start();
  }

  /** Brings the workspace back from the newest whole backup and the journal, or from a chosen backup. */
  async recover(chosen?: ChosenBackup): Promise<OpenOutcome> {
    if (this.#state.view !== 'needs recovery') throw new Error('nothing needs to be recovered');
    const { workspace } = this.#state;
    const outcome = await recoverWorkspace(workspace, this.#environment, chosen);
    if (outcome.state !== 'failed') await this.#arrive(workspace, outcome);
    return outcome;
  }

  /** From a project that cannot be opened to another one. */
  async chooseAnother(): Promise<void> {
    this.#show({ view: 'choosing', workspaces: await this.#list(), from: null });
  }

  async #list(): Promise<WorkspaceChoice[]> {
    return (await listWorkspaces(this.#environment)).map(withTitle);
  }

  async #leave(): Promise<void> {
    const state = this.#state;
    const store = state.view === 'open' ? state.store : state.view === 'choosing' ? state.from?.store : undefined;
    if (!store) return;
    if (store.getSnapshot().readOnly === null) await store.flush();
    await store.close();
    goToFirstPage();
  }

  async #arrive(workspace: Workspace, outcome: OpenOutcome): Promise<void> {
    if (outcome.state === 'open' || outcome.state === 'newer') {
      rememberTitle(workspace, outcome.store.getSnapshot().dataset.project.code);
      keepPreference('forin.workspace', workspace.name);
      const workspaces = await this.#list();
      this.#show({ view: 'open', workspace: withTitle(workspace), workspaces, store: outcome.store });
    } else if (outcome.state === 'needs recovery') {
      this.#show({ view: 'needs recovery', workspace: withTitle(workspace), plan: outcome.plan });
    } else if (outcome.state === 'absent') {
      this.#show({ view: 'choosing', workspaces: await this.#list(), from: null });
    } else {
      this.#show({ view: 'not opened', workspace: withTitle(workspace), issue: outcome.issue });
    }
  }

  #show(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Another project begins at its list of activities: a record of the one before is not in it. */
function goToFirstPage(): void {
  window.location.hash = '/activities';
}
