import { Button, List, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { useStore } from '../../store/store-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { savedPlace } from '../../ui/saved-place.ts';
import { useTexts } from '../../ui/text.tsx';
import { saveCopy } from './save-copy.ts';
import { SettingSection } from './setting-section.tsx';

/** Everything as one file, and how to go on with it on another computer. */
export function CopySection() {
  const { text } = useTexts();
  const store = useStore();
  const { host } = useHost();
  const [outcome, setOutcome] = useState<{ readonly place: string } | 'failed' | null>(null);
  const save = async () => {
    setOutcome(null);
    try {
      const place = await saveCopy(store, host);
      setOutcome(place === null ? null : { place });
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <SettingSection name="copy" title={text('settings.copy')}>
      <Text size="sm" maw="70ch">
        {text('settings.copyHelp')}
      </Text>
      <div>
        <Button leftSection={<Icon name="open" />} onClick={() => void save()}>
          {text('settings.export')}
        </Button>
      </div>
      <div role="status">
        {outcome === 'failed' && <StateMark state="must fix">{text('settings.exportFailed')}</StateMark>}
        {outcome !== null && outcome !== 'failed' && (
          <StateMark state="complete">
            {text('settings.exported', { place: savedPlace({ text }, outcome.place) })}
          </StateMark>
        )}
      </div>
      <Title order={3}>{text('settings.move')}</Title>
      <List type="ordered" size="sm" spacing="xs" maw="70ch">
        {([1, 2, 3, 4] as const).map((step) => (
          <List.Item key={step}>{text(`settings.move${step}`)}</List.Item>
        ))}
      </List>
    </SettingSection>
  );
}
