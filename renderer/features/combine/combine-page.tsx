import { Stack, Tabs } from '@mantine/core';
import { useLocation } from 'wouter';
import { useHost } from '../../host/host-context.tsx';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { partOf } from './combine-parts.ts';
import { EarlierBatches } from './earlier/earlier-batches.tsx';
import { IncomingPart } from './files/incoming-part.tsx';
import { useIncomingFiles } from './files/use-incoming-files.ts';
import { SameEvents } from './same-event/same-events.tsx';
import { useQuestions } from './same-event/use-questions.ts';
import { TwoVersions } from './two-versions/two-versions.tsx';

/**
 * Takes in the files of others, settles what they leave open, and undoes what was taken in.
 * @param part one of `combineParts`, as in the address; the first when absent or unknown
 */
export function CombinePage({ part: wanted }: { readonly part?: string | undefined }) {
  const { text } = useTexts();
  const { host } = useHost();
  const { dataset } = useStoreSnapshot();
  const questions = useQuestions(dataset);
  const [, navigate] = useLocation();
  // Here, above the parts: what was read stays while somebody looks at another part.
  const incoming = useIncomingFiles(host);
  return (
    <Stack gap="md" maw={1200}>
      <PageHeader title={text('combine.title')} description={text('combine.description')} />
      <Tabs value={partOf(wanted)} onChange={(value) => navigate(`/combine/${partOf(value)}`)} keepMounted={false}>
        <Tabs.List mb="md" aria-label={text('combine.parts')}>
          <Tabs.Tab value="files">{text('combine.tab.files')}</Tabs.Tab>
          <Tabs.Tab value="two-versions">{text('combine.tab.conflicts', { count: dataset.conflicts.length })}</Tabs.Tab>
          <Tabs.Tab value="same-event">{text('sameEvent.tab', { count: questions?.length ?? 'none' })}</Tabs.Tab>
          <Tabs.Tab value="earlier">{text('combine.tab.earlier')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="files">
          <IncomingPart incoming={incoming} showConflicts={() => navigate('/combine/two-versions')} />
        </Tabs.Panel>
        <Tabs.Panel value="two-versions">
          <TwoVersions />
        </Tabs.Panel>
        <Tabs.Panel value="same-event">
          <SameEvents questions={questions} />
        </Tabs.Panel>
        <Tabs.Panel value="earlier">
          <EarlierBatches />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
