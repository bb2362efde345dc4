import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { PageHeader } from '../ui/page-header.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import { useTexts } from '../ui/text.tsx';

interface CrashNoticeProps {
  readonly thrown: unknown;
  /** Saves everything; gives the place, or null when the person cancelled. Absent where no project is open. */
  readonly save?: () => Promise<string | null>;
}

/** Shown in the place of what stopped working: the data can be saved first. */
export function CrashNotice({ thrown, save }: CrashNoticeProps) {
  const { text } = useTexts();
  const [outcome, setOutcome] = useState<string | null>(null);
  const saveNow = async () => {
    if (!save) return;
    try {
      const place = await save();
      if (place !== null) setOutcome(text('recovery.saved', { place }));
    } catch {
      setOutcome(text('recovery.saveFailed'));
    }
  };
  return (
    <Stack gap="md" maw={720} p="md">
      <PageHeader title={text('recovery.crashTitle')} description={text('recovery.crashHelp')} />
      <Group gap="sm">
        {save && <Button onClick={() => void saveNow()}>{text('recovery.crashSave')}</Button>}
        <Button variant="default" onClick={() => window.location.reload()}>
          {text('recovery.crashAgain')}
        </Button>
      </Group>
      <div role="status">{outcome !== null && <StateMark state="neutral">{outcome}</StateMark>}</div>
      <details>
        <Text component="summary" size="sm">
          {text('recovery.crashDetails')}
        </Text>
        <Code block mt="xs" tabIndex={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {thrown instanceof Error ? `${thrown.name}: ${thrown.message}\n${thrown.stack ?? ''}` : String(thrown)}
        </Code>
      </details>
    </Stack>
  );
}
