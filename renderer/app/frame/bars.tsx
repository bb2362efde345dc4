import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { newVersion } from '../new-version.ts';
import { Bar } from './bar.tsx';
import { useSaveCopy } from './use-save-copy.ts';

interface BarsProps {
  readonly leavePractice: () => void;
  readonly reload: () => void;
}

/** What has to be known on every page: practice, a closed database, work that is not saved or may be deleted. */
export function Bars({ leavePractice, reload }: BarsProps) {
  const { text, issue } = useTexts();
  const store = useStore();
  const { workspace, readOnly, saving, notices } = useStoreSnapshot();
  const saveACopy = useSaveCopy();
  const copyButton = (
    <Button size="compact-sm" variant="default" onClick={saveACopy}>
      {text('frame.saveCopyNow')}
    </Button>
  );
  return (
    <>
      {workspace.isPractice && (
        <Bar
          tone="practice"
          actions={
            <>
              <Button size="compact-sm" color="dark" variant="filled" onClick={leavePractice}>
                {text('frame.leavePractice')}
              </Button>
              <span>{text('frame.leavePracticeHelp')}</span>
            </>
          }
        >
          <strong>{text('frame.practice')}</strong> · {text('frame.practiceHelp')}
        </Bar>
      )}
      {readOnly && (
        <Bar
          tone="bad"
          actions={
            <>
              {copyButton}
              <Button size="compact-sm" variant="default" onClick={reload}>
                {text('frame.reload')}
              </Button>
            </>
          }
        >
          {issue(readOnly)}
        </Bar>
      )}
      {!readOnly && saving.state === 'not saved' && (
        <Bar
          tone="bad"
          actions={
            <>
              <Button size="compact-sm" onClick={() => void store.flush().catch(() => undefined)}>
                {text('frame.tryAgain')}
              </Button>
              {copyButton}
            </>
          }
        >
          {issue(saving.issue)}
        </Bar>
      )}
      {notices.map((notice) => (
        <Bar key={notice.code} tone="check">
          {issue(notice)}
        </Bar>
      ))}
      <NewVersionBar />
      {!workspace.isPractice && !readOnly && saving.state !== 'not saved' && <StorageBar copyButton={copyButton} />}
    </>
  );
}

/** A newer version takes over only when it is asked to, and after everything is written. */
function NewVersionBar() {
  const { text } = useTexts();
  const store = useStore();
  const takeOver = useSyncExternalStore(newVersion.subscribe, newVersion.getTakeOver);
  if (!takeOver) return null;
  const start = () =>
    store.flush().then(
      () => takeOver(),
      () => undefined,
    );
  return (
    <Bar
      tone="info"
      actions={
        <Button size="compact-sm" variant="default" onClick={() => void start()}>
          {text('frame.newVersionNow')}
        </Button>
      }
    >
      {text('frame.newVersion')}
    </Bar>
  );
}

/** Stays as long as the browser alone holds the work (`reliability.md`, "What a browser can promise"). */
function StorageBar({ copyButton }: { readonly copyButton: ReactNode }) {
  const { text } = useTexts();
  const { host, info } = useHost();
  const showToast = useToasts();
  if (info.capabilities.storage === 'folder' || info.capabilities.isKept) return null;
  const chooseFolder = async () => {
    try {
      const choice = await host.chooseFolder();
      if (choice.chosen) showToast({ message: text('frame.folderChosen', { place: choice.place }) });
    } catch {
      showToast({ message: text('frame.folderFailed') });
    }
  };
  return (
    <Bar
      tone="check"
      actions={
        <>
          {copyButton}
          {info.capabilities.canChooseFolder && (
            <Button size="compact-sm" variant="default" onClick={() => void chooseFolder()}>
              {text('frame.chooseFolder')}
            </Button>
          )}
        </>
      }
    >
      {text('frame.mayDelete')}
    </Bar>
  );
}
