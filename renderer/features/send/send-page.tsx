import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ReportPart } from './report-part.tsx';
import { StarterPart } from './starter-part.tsx';

type Making = 'report' | 'starter';

/** Makes the one file that goes out by e-mail; for those who collect, the starter file as well. */
export function SendPage() {
  const { text } = useTexts();
  const { settings, workspace } = useStoreSnapshot();
  const [making, setMaking] = useState<Making>(settings.role === 'collects' ? 'starter' : 'report');
  const labelId = useId();
  return (
    <Stack gap="md" maw={960}>
      <PageHeader title={text('send.title')} description={text('send.description')} />
      {workspace.isPractice && <StateMark state="please check">{text('send.practice')}</StateMark>}
      {settings.role !== 'reports' && (
        <div>
          <Text size="sm" fw={600} id={labelId} mb="xs">
            {text('send.what')}
          </Text>
          <SegmentedControl
            aria-labelledby={labelId}
            value={making}
            onChange={(value) => setMaking(value === 'starter' ? 'starter' : 'report')}
            data={[
              { value: 'report', label: text('send.what.report') },
              { value: 'starter', label: text('send.what.starter') },
            ]}
          />
        </div>
      )}
      {settings.role !== 'reports' && making === 'starter' ? (
        <StarterPart />
      ) : (
        <ReportPart key={settings.period ?? ''} />
      )}
    </Stack>
  );
}
