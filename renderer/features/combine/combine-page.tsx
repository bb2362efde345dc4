import { Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { EarlierBatches } from './earlier-batches.tsx';
import { IncomingPart } from './incoming-part.tsx';
import { TwoVersions } from './two-versions.tsx';
import { useIncomingFiles } from './use-incoming-files.ts';

type Part = 'files' | 'conflicts' | 'earlier';

/** Takes in the files of others, settles what is in two versions, and undoes what was taken in. */
export function CombinePage() {
  const { text } = useTexts();
  const { host } = useHost();
  const { dataset } = useStoreSnapshot();
  const [part, setPart] = useState<Part>('files');
  // Here, above the parts: what was read stays while somebody looks at another part.
  const incoming = useIncomingFiles(host);
  return (
    <Stack gap="md" maw={1200}>
      <PageHeader title={text('combine.title')} description={text('combine.description')} />
      <Tabs value={part} onChange={(value) => setPart(partOf(value))} keepMounted={false}>
        <Tabs.List mb="md" aria-label={text('combine.parts')}>
          <Tabs.Tab value="files">{text('combine.tab.files')}</Tabs.Tab>
          <Tabs.Tab value="conflicts">{text('combine.tab.conflicts', { count: dataset.conflicts.length })}</Tabs.Tab>
          <Tabs.Tab value="earlier">{text('combine.tab.earlier')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="files">
          <IncomingPart incoming={incoming} showConflicts={() => setPart('conflicts')} />
        </Tabs.Panel>
        <Tabs.Panel value="conflicts">
          <TwoVersions />
        </Tabs.Panel>
        <Tabs.Panel value="earlier">
          <EarlierBatches />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function partOf(value: string | null): Part {
  return value === 'conflicts' || value === 'earlier' ? value : 'files';
}
