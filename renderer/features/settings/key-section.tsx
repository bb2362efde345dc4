import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import { useHost } from '../../host/host-context.tsx';
import { browserPlatform } from '../../store/browser-platform.ts';
import { installationKeys } from '../../store/browser-keys.ts';
import type { OwnKey } from '../../store/installation-keys.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useOwnKey } from '../../store/use-own-key.ts';
import { Icon } from '../../ui/icon.tsx';
import { savedPlace } from '../../ui/saved-place.ts';
import { shortKey } from '../../ui/short-key.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { openKeyFile, saveKeyFile } from './key-file.ts';
import { SettingSection } from './setting-section.tsx';

type Outcome =
  | { readonly did: 'saved'; readonly place: string }
  | { readonly did: 'added' | 'failed' }
  | { readonly did: 'refused'; readonly issue: Issue };

/** The key with which whoever collects opens what partners send to the coordinator only. */
export function KeySection() {
  const { text, issue } = useTexts();
  const { host } = useHost();
  const { dataset, settings } = useStoreSnapshot();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { own: key, lookAgain } = useOwnKey();
  const { code: project } = dataset.project;

  const save = async () => {
    setOutcome(null);
    const words = { name: text('keys.fileName'), comment: text('keys.fileComment', { project }) };
    try {
      const place = await saveKeyFile(installationKeys, host, project, words);
      if (place !== null) setOutcome({ did: 'saved', place });
    } catch {
      setOutcome({ did: 'failed' });
    }
    await lookAgain();
  };
  const open = async () => {
    setOutcome(null);
    const opened = await openKeyFile(installationKeys, host, browserPlatform);
    const [problem] = opened && !opened.ok ? opened.issues : [];
    if (problem) setOutcome({ did: 'refused', issue: problem });
    else if (opened) setOutcome({ did: 'added' });
    await lookAgain();
  };

  if (key === undefined || (settings.role === 'reports' && !key)) return null;
  return (
    <SettingSection name="key" title={text('keys.title')}>
      <Text size="sm" maw="70ch">
        {text('keys.help')}
      </Text>
      <KeyState ownKey={key} />
      {key && (
        <Text size="sm" maw="70ch">
          {text('keys.warning')}
        </Text>
      )}
      <Group gap="sm">
        {key && (
          <Button leftSection={<Icon name="open" />} onClick={() => void save()}>
            {text('keys.save')}
          </Button>
        )}
        <Button variant="default" onClick={() => void open()}>
          {text('keys.open')}
        </Button>
      </Group>
      <div role="status">
        {outcome?.did === 'saved' && (
          <StateMark state="complete">{text('keys.savedIn', { place: savedPlace({ text }, outcome.place) })}</StateMark>
        )}
        {outcome?.did === 'added' && <StateMark state="complete">{text('keys.added')}</StateMark>}
        {outcome?.did === 'failed' && <StateMark state="must fix">{text('keys.saveFailed')}</StateMark>}
        {outcome?.did === 'refused' && <StateMark state="must fix">{issue(outcome.issue)}</StateMark>}
      </div>
    </SettingSection>
  );
}

function KeyState({ ownKey }: { readonly ownKey: OwnKey | null }) {
  const { text } = useTexts();
  if (!ownKey) return <StateMark state="neutral">{text('keys.none')}</StateMark>;
  const key = shortKey(ownKey.recipient);
  if (ownKey.isSaved) return <StateMark state="complete">{text('keys.here', { key })}</StateMark>;
  return <StateMark state="please check">{text('keys.notSaved', { key })}</StateMark>;
}
