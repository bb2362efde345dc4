import { sampleRecord } from '../../../shared/consolidation/bundled-data.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { startingState } from '../../../shared/consolidation/starting-state.ts';
import { withOrigin, writeSenders } from '../../../shared/package/senders.ts';
import { kindOfFile } from '../../../shared/reading/file-kind.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';
import type { Report } from '../../reading/read-report-file.ts';
import { readBackup } from '../../store/backup-file.ts';
import type { PlainValue } from '../../store/store-changes.ts';
import type { Workspace, WorkspaceSettings } from '../../store/store-snapshot.ts';
import type { ChosenBackup } from '../../store/recover-workspace.ts';
import type { StoreEnvironment } from '../../store/store-environment.ts';
import type { BeginFailure } from '../session-state.ts';
import { otherPartner, settingsFrom } from './answers.ts';
import type { Answers } from './answers.ts';
import { practiceName, workspaceName } from './beginnings.ts';
import type { Beginning } from './beginnings.ts';

/** What a new workspace is made of. */
export type Prepared =
  | {
      readonly workspace: Workspace;
      readonly state: ConsolidationState;
      readonly settings: WorkspaceSettings;
      /** An organisation whose name the person typed: to be recorded, and reported for. */
      readonly ownPartner?: PlainValue;
    }
  | { readonly workspace: Workspace; readonly backup: ChosenBackup }
  | { readonly failure: BeginFailure };

const practice: Workspace = { name: practiceName, isPractice: true };

/** Gathers all that is needed before anything is written. @returns null when the person chose no file */
export async function prepare(
  beginning: Beginning,
  answers: Answers,
  workspaces: readonly Workspace[],
  environment: StoreEnvironment,
): Promise<Prepared | null> {
  if (beginning.kind === 'file') return prepareFile(beginning, answers, workspaces, environment);
  // One that is here is only opened; its own settings say who works with it.
  const person = beginning.isHere ? {} : answers;
  if (beginning.kind === 'practice') {
    const sample = sampleRecord(beginning.project.code);
    return sample ? withPerson(practice, sample.state, person) : { failure: { kind: 'failed' } };
  }
  return withPerson(projectWorkspace(beginning.project), startingState(beginning.project), person);
}

async function prepareFile(
  { opened, password }: Extract<Beginning, { readonly kind: 'file' }>,
  answers: Answers,
  workspaces: readonly Workspace[],
  environment: StoreEnvironment,
): Promise<Prepared | null> {
  const [file] = opened ? [opened] : await environment.host.openFiles({ kind: 'package', multiple: false });
  if (!file) return null;
  const isHere = (workspace: Workspace) => workspaces.some(({ name }) => name === workspace.name);
  const alreadyHere = (project: string, isCopy: boolean): Prepared => ({
    failure: { kind: 'already here', project, file: file.name, isCopy },
  });

  if (kindOfFile(file.bytes).family === 'backup') {
    const backup = await readBackup(file.bytes, file.name, environment);
    if (!backup.ok) return { failure: { kind: 'refused', issues: backup.issues } };
    const { project } = backup.value.contents.state;
    const workspace = isOfPractice(file.bytes) ? practice : projectWorkspace(project);
    return isHere(workspace) ? alreadyHere(project.code, true) : { workspace, backup: file };
  }
  const keys = {
    identities: await environment.keys.identities(),
    passwords: password === undefined ? [] : [password],
  };
  const report = await readInWorker(
    { wanted: 'report', file: file.name, bytes: file.bytes, keys },
    { signal: new AbortController().signal },
  );
  if (report === null) return null;
  if (!report.ok) {
    const locked = report.issues.find(({ code }) => code === 'sealed.needsPassword' || code === 'sealed.wrongPassword');
    return { failure: locked ? { kind: 'locked', issue: locked, file } : { kind: 'refused', issues: report.issues } };
  }
  const { project } = report.value.state;
  const workspace = projectWorkspace(project);
  if (isHere(workspace)) return alreadyHere(project.code, false);
  const prepared = withPerson(workspace, report.value.state, answers);
  const trust = trusted(report.value, environment.platform.now());
  return 'settings' in prepared ? { ...prepared, settings: { ...prepared.settings, ...trust } } : prepared;
}

/** Trust begins with the first file: the key that signed it, and the coordinator's in it. */
function trusted({ manifest, origin }: Report, now: string): Pick<WorkspaceSettings, 'senders' | 'coordinatorKey'> {
  const { recipient } = manifest;
  return {
    senders: writeSenders(withOrigin([], origin, now)),
    ...(recipient !== undefined && { coordinatorKey: recipient }),
  };
}

/** A copy that was saved while practising stays practice; the name of its workspace stands in its second line. */
function isOfPractice(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 400));
  return start.includes(`"workspace":{"workspace":"${practiceName}"`);
}

function projectWorkspace(project: ConsolidationState['project']): Workspace {
  return { name: workspaceName(project), isPractice: false };
}

/** The person's answers, and the organisation they name, if the state does not know it yet. */
function withPerson(workspace: Workspace, state: ConsolidationState, answers: Answers): Prepared {
  const { partner, ...settings } = settingsFrom(answers);
  if (answers.partner === otherPartner) {
    const name = (answers.partnerName ?? '').trim();
    const country = answers.country ?? '';
    const ownPartner = { name, ...(country !== '' && { country }) };
    return { workspace, state, settings, ...(name !== '' && { ownPartner }) };
  }
  if (partner === undefined || state.records.has(partner)) {
    return { workspace, state, settings: { ...settings, ...(partner !== undefined && { partner }) } };
  }
  const known = startingState(state.project);
  const record = known.records.get(partner);
  // An organisation that nobody knows here any more, as after answers given long ago, is chosen again in Settings.
  if (!record) return { workspace, state, settings };
  return {
    workspace,
    state: {
      ...state,
      replicas: { ...known.replicas, ...state.replicas },
      records: new Map([...state.records, [partner, record]]),
    },
    settings: { ...settings, partner },
  };
}
