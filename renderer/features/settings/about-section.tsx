import { Button, Code, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { SettingSection } from './setting-section.tsx';

/** Which version this is, what it may be used for, and whose work is in it. */
export function AboutSection() {
  const { text } = useTexts();
  const { info } = useHost();
  const { project } = useStoreSnapshot().dataset;
  const [notices, setNotices] = useState<string | null>(null);
  const showNotices = async () => {
    const { default: licences } = await import('../../../THIRD-PARTY-NOTICES.md?raw');
    setNotices(licences);
  };
  return (
    <SettingSection name="about" title={text('settings.about')}>
      <Stack gap="xs" fz="sm">
        <Text size="sm" fw={600}>
          {text('settings.version', { version: info.version })}
        </Text>
        <Text size="sm">{text(`settings.edition.${info.edition}`)}</Text>
        <Text size="sm">
          {text('settings.projectVersion', { project: project.code, version: String(project.version) })}
        </Text>
        <Text size="sm">{text('settings.offline')}</Text>
        <Text size="sm">{text('settings.licence')}</Text>
      </Stack>
      {notices === null ? (
        <div>
          <Button variant="default" onClick={() => void showNotices()}>
            {text('settings.licences')}
          </Button>
        </div>
      ) : (
        <Code block mah={400} lang="en" tabIndex={0} role="region" aria-label={text('settings.licences')}>
          {notices}
        </Code>
      )}
    </SettingSection>
  );
}
