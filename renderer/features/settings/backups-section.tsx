import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import type { BackupInfo } from '../../store/store-snapshot.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LongWork } from '../../ui/long-work.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { UncutBackups } from '../../ui/uncut-backups.tsx';
import { BackupsTable } from './backups-table.tsx';
import { SettingSection } from './setting-section.tsx';

/** What came of the last thing that was asked for. */
interface Outcome {
  readonly isGood: boolean;
  readonly sentence: string;
}

/** The list as it was read when the last backup was of then and they were kept there. */
interface ReadList {
  readonly backups: readonly BackupInfo[] | 'unread';
  readonly place: string;
  readonly lastAt: string | null;
}

/** The backups: where they are, one more now, and back to one of them in three clicks. */
export function BackupsSection() {
  const { text, issue, moment } = useTexts();
  const store = useStore();
  const { host, info } = useHost();
  const { backup, readOnly } = useStoreSnapshot();
  const [read, setRead] = useState<ReadList | null>(null);
  /** What is being done, in words. */
  const [work, setWork] = useState<string | null>(null);
  const isWorking = work !== null;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const place = backup.place ?? info.capabilities.place ?? '';

  const { lastAt } = backup;
  useEffect(() => {
    let isWanted = true;
    const keep = (backups: ReadList['backups']) => isWanted && setRead({ backups, place, lastAt });
    store.listBackups().then(keep, () => keep('unread'));
    return () => {
      isWanted = false;
    };
  }, [store, place, lastAt]);
  const backups = read?.backups ?? null;

  // Buttons are not disabled meanwhile: that would throw the focus to the top of the page.
  const run = async (words: string, act: () => Promise<Outcome | null>, failed: string) => {
    if (isWorking) return;
    setWork(words);
    setOutcome(null);
    try {
      setOutcome(await act());
    } catch {
      setOutcome({ isGood: false, sentence: failed });
    }
    setWork(null);
  };
  const backUp = async () => {
    await store.backUp();
    return { isGood: true, sentence: text('settings.backedUp') };
  };
  const chooseFolder = async () => {
    const choice = await host.chooseFolder();
    return choice.chosen ? { isGood: true, sentence: text('settings.folderChosen', { place: choice.place }) } : null;
  };
  const restore = async (chosen: BackupInfo) => {
    const restored = await store.restoreBackup(chosen.name);
    return restored.ok
      ? { isGood: true, sentence: text('settings.restored', { moment: moment(chosen.madeAt) }) }
      : { isGood: false, sentence: restored.issues.map(issue).join(' ') };
  };
  const removeUncut = async (name: string) => {
    const removed = await store.removeBackup(name);
    if (removed.ok) setRead({ backups: await store.listBackups(), place, lastAt });
    return removed.ok ? null : { isGood: false, sentence: removed.issues.map(issue).join(' ') };
  };
  return (
    <SettingSection name="backups" title={text('settings.backups')}>
      <Text size="sm" maw="70ch">
        {info.capabilities.storage === 'folder'
          ? text('settings.backupsIn', { place })
          : text('settings.backupsInside')}
      </Text>
      <Group gap="sm">
        <Button
          leftSection={<Icon name="backup" />}
          disabled={readOnly !== null}
          aria-disabled={isWorking}
          onClick={() => void run(text('settings.backingUp'), backUp, text('settings.backUpFailed'))}
        >
          {text('settings.backUpNow')}
        </Button>
        {info.capabilities.canChooseFolder && (
          <Button
            variant="default"
            leftSection={<Icon name="folder" />}
            aria-disabled={isWorking}
            onClick={() => void run(text('settings.copyingBackups'), chooseFolder, text('frame.folderFailed'))}
          >
            {text(info.capabilities.storage === 'folder' ? 'settings.chooseOtherFolder' : 'settings.chooseFolder')}
          </Button>
        )}
      </Group>
      {work !== null && <LongWork words={work} />}
      <div role="status">
        {outcome && <StateMark state={outcome.isGood ? 'complete' : 'must fix'}>{outcome.sentence}</StateMark>}
        {!outcome && backup.issue && <StateMark state="must fix">{issue(backup.issue)}</StateMark>}
      </div>
      <UncutBackups
        backups={backup.uncut ?? []}
        isOff={isWorking}
        remove={(name) => void run(text('erase.removeBackup'), () => removeUncut(name), text('settings.backUpFailed'))}
      />
      {backups === 'unread' && <StateMark state="must fix">{text('settings.backupsUnread', { place })}</StateMark>}
      {backups !== 'unread' && backups?.length === 0 && <Text c="dimmed">{text('settings.backupsNone')}</Text>}
      {backups !== null && backups !== 'unread' && backups.length > 0 && (
        <BackupsTable
          backups={backups}
          isWorking={isWorking}
          restore={(chosen) =>
            void run(
              text('settings.restoring'),
              () => restore(chosen),
              text('settings.restoreFailed', { moment: moment(chosen.madeAt) }),
            )
          }
        />
      )}
    </SettingSection>
  );
}
