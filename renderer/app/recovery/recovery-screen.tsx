import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import type { BackupInfo } from '../../store/store-snapshot.ts';
import type { RecoveryPlan } from '../../store/recovery-plan.ts';
import { Icon } from '../../ui/icon.tsx';
import type { MarkState } from '../../ui/state-mark.tsx';
import { savedPlace } from '../../ui/saved-place.ts';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import type { Session } from '../session.ts';
import type { WorkspaceChoice } from '../session-state.ts';
import { NoticePage } from './notice-page.tsx';
import { OtherBackups } from './other-backups.tsx';
import { otherBackups, readOtherBackup, saveRemains } from './save-remains.ts';

interface RecoveryScreenProps {
  readonly session: Session;
  readonly workspace: WorkspaceChoice;
  readonly plan: RecoveryPlan;
}

interface Outcome {
  readonly state: MarkState;
  readonly sentence: string;
}

/** Something that was saved is not there: what happened, what can be brought back, and nothing done without a word. */
export function RecoveryScreen({ session, workspace, plan }: RecoveryScreenProps) {
  const texts = useTexts();
  const { text, issue } = texts;
  const { environment } = session;
  const { host, info } = useHost();
  const [isWorking, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null);

  // Buttons are not disabled meanwhile: that would throw the focus to the top of the page.
  const run = async (work: () => Promise<Outcome | null>, failed: string, meanwhile?: string) => {
    if (isWorking) return;
    setWorking(true);
    setOutcome(meanwhile === undefined ? null : { state: 'saving', sentence: meanwhile });
    try {
      setOutcome(await work());
    } catch {
      setOutcome({ state: 'must fix', sentence: failed });
    }
    setWorking(false);
  };
  const recover = (choose: () => Promise<Parameters<Session['recover']>[0] | null>) =>
    run(
      async () => {
        const chosen = await choose();
        if (chosen === null) return null;
        const recovered = await session.recover(chosen);
        return recovered.state === 'failed' ? { state: 'must fix', sentence: issue(recovered.issue) } : null;
      },
      text('recovery.failed'),
      text('recovery.restoring'),
    );
  const saveHere = async (): Promise<Outcome | null> => {
    const place = await saveRemains(workspace, workspace.title, environment);
    return place === null
      ? null
      : { state: 'complete', sentence: text('recovery.saved', { place: savedPlace({ text }, place) }) };
  };
  const openFile = async () => {
    const [file] = await environment.host.openFiles({ kind: 'any', multiple: false });
    return file ?? null;
  };
  // What the browser deleted may still be in the folder; which one it was has gone with it.
  const mayHaveFolder = info.capabilities.canChooseFolder && info.capabilities.storage === 'browser';
  const chooseFolder = async () => {
    const { chosen } = await host.chooseFolder();
    if (chosen) await session.open(workspace);
    return null;
  };
  return (
    <NoticePage
      title={text('recovery.title')}
      sentences={sentencesOf(plan, workspace.title, texts)}
      outcome={outcome}
      actions={
        <>
          {plan.records !== null && (
            <Button size="md" aria-disabled={isWorking} onClick={() => void recover(() => Promise.resolve(undefined))}>
              {text('recovery.restore')}
            </Button>
          )}
          {mayHaveFolder && (
            <Button
              variant="default"
              leftSection={<Icon name="folder" />}
              aria-disabled={isWorking}
              onClick={() => void run(chooseFolder, text('recovery.folderFailed'))}
            >
              {text('recovery.chooseFolder')}
            </Button>
          )}
          <Button
            variant="default"
            aria-disabled={isWorking}
            onClick={() => void run(saveHere, text('recovery.saveFailed'))}
          >
            {text('recovery.saveHere')}
          </Button>
          <Button
            variant="default"
            aria-disabled={isWorking}
            aria-expanded={backups !== null}
            onClick={() => void otherBackups(workspace, environment).then(setBackups, () => setBackups([]))}
          >
            {text('recovery.chooseAnother')}
          </Button>
          <Button variant="subtle" aria-disabled={isWorking} onClick={() => void session.chooseAnother()}>
            {text('recovery.otherProject')}
          </Button>
        </>
      }
    >
      {backups && (
        <Stack gap="sm">
          <Title order={2}>{text('recovery.backups')}</Title>
          <OtherBackups
            backups={backups}
            damaged={plan.damagedBackups}
            isWorking={isWorking}
            restore={({ name }) => void recover(() => readOtherBackup(workspace, name, environment))}
          />
          <div>
            <Button
              variant="default"
              leftSection={<Icon name="folder" />}
              aria-disabled={isWorking}
              onClick={() => void recover(openFile)}
            >
              {text('recovery.openFile')}
            </Button>
          </div>
        </Stack>
      )}
    </NoticePage>
  );
}

function sentencesOf(plan: RecoveryPlan, project: string, { text, moment }: Texts): readonly string[] {
  const { reason, backup, changes, lastChangeAt, records, missing, damagedBackups } = plan;
  const last = lastChangeAt === null ? '' : moment(lastChangeAt);
  const sentences = [text(`recovery.reason.${reason}`, { project })];
  if (backup) sentences.push(text('recovery.fromBackup', { moment: moment(backup.madeAt), changes, last }));
  else if (changes > 0) sentences.push(text('recovery.fromJournal', { changes, last }));
  if (records === null) sentences.push(text('recovery.nothing'));
  else sentences.push(text('recovery.bringsBack', { records, missing }));
  if (damagedBackups.length > 0) sentences.push(text('recovery.damagedBackups', { count: damagedBackups.length }));
  return [...sentences, text('recovery.kept'), text('recovery.later')];
}
