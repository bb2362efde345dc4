import { Stack, Tabs } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { partOf } from './combine-parts.ts';
import { EarlierBatches } from './earlier/earlier-batches.tsx';
import { IncomingPart } from './files/incoming-part.tsx';
import { waitingPeriods } from './periods/period-rows.ts';
import { PeriodsPart } from './periods/periods-part.tsx';
import { useIncomingFiles } from './files/use-incoming-files.ts';
import { MissingPart } from './missing/missing-part.tsx';
import { namePairs } from './other-names/name-pairs.ts';
import { OtherNamesPart } from './other-names/other-names-part.tsx';
import { SameEvents } from './same-event/same-events.tsx';
import { useQuestions } from './same-event/use-questions.ts';
import { TwoVersions } from './two-versions/two-versions.tsx';

/**
 * Takes in the files of others, settles what they leave open, and undoes what was taken in.
 * @param part one of `combineParts`, as in the address; the first when absent or unknown
 */
export function CombinePage({ part: wanted }: { readonly part?: string | undefined }) {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  const questions = useQuestions(dataset);
  const [, navigate] = useLocation();
  const { organisations, places } = dataset;
  const pairs = useMemo(() => namePairs({ organisations, places }).length, [organisations, places]);
  const incoming = useIncomingFiles();
  return (
    <Stack gap="md" maw={1200}>
      <PageHeader title={text('combine.title')} description={text('combine.description')} />
      <Tabs value={partOf(wanted)} onChange={(value) => navigate(`/combine/${partOf(value)}`)} keepMounted={false}>
        <Tabs.List mb="md" aria-label={text('combine.parts')}>
          <Tabs.Tab value="files">{text('combine.tab.files')}</Tabs.Tab>
          <Tabs.Tab value="two-versions">{text('combine.tab.conflicts', { count: dataset.conflicts.length })}</Tabs.Tab>
          <Tabs.Tab value="same-event">{text('sameEvent.tab', { count: questions?.length ?? 'none' })}</Tabs.Tab>
          <Tabs.Tab value="missing">{text('whatIsMissing.tab')}</Tabs.Tab>
          <Tabs.Tab value="periods">{text('periods.tab', { count: waitingPeriods(dataset.periods) })}</Tabs.Tab>
          <Tabs.Tab value="other-names">{text('otherNames.tab', { count: pairs })}</Tabs.Tab>
          <Tabs.Tab value="earlier">{text('combine.tab.earlier')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="files">
          <IncomingPart {...incoming} showConflicts={() => navigate('/combine/two-versions')} />
        </Tabs.Panel>
        <Tabs.Panel value="two-versions">
          <TwoVersions />
        </Tabs.Panel>
        <Tabs.Panel value="same-event">
          <SameEvents questions={questions} />
        </Tabs.Panel>
        <Tabs.Panel value="missing">
          <MissingPart />
        </Tabs.Panel>
        <Tabs.Panel value="periods">
          <PeriodsPart />
        </Tabs.Panel>
        <Tabs.Panel value="other-names">
          <OtherNamesPart />
        </Tabs.Panel>
        <Tabs.Panel value="earlier">
          <EarlierBatches />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
