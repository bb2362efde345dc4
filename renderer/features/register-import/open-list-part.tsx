import { Button, Group, Progress, Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import type { BatchInfo } from '../../store/store-changes.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { savedPlace } from '../../ui/saved-place.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { ApplyBar } from './apply-bar.tsx';
import { ColumnsPart } from './columns-part.tsx';
import type { OpenList } from './open-list.ts';
import { PreviewPart } from './preview-part.tsx';
import { saveProblems } from './save-problems.ts';
import { useMappings } from './use-mappings.ts';
import { usePlan } from './use-plan.ts';
import type { PlanState } from './use-plan.ts';
import { WordsPart } from './words-part.tsx';

interface OpenListPartProps {
  readonly list: OpenList;
  readonly close: () => void;
  readonly applied: (batch: BatchInfo) => void;
}

const none = [] as const;

/** A list from what its columns mean to what would come of its rows. */
export function OpenListPart({ list, close, applied }: OpenListPartProps) {
  const { text, issue, locale } = useTexts();
  const { host } = useHost();
  const showToast = useToasts();
  const { dataset } = useStoreSnapshot();
  const opened = useFocusWhenLost<HTMLParagraphElement>();
  const mappings = useMappings(list);
  const working = usePlan({ lists: mappings.mapped, sheets: list.sheets, dataset });
  const { plan } = working;
  const [part, setPart] = useState<'columns' | 'preview'>(
    mappings.layouts.every(({ isRemembered }) => isRemembered) ? 'preview' : 'columns',
  );
  const [isSaving, setSaving] = useState(false);
  const toAnswer = (plan?.openValues ?? none).filter(({ blocks }) => blocks).length;
  const save = async () => {
    if (!plan) return;
    setSaving(true);
    try {
      const saved = await saveProblems(host, plan, list, locale);
      if (saved)
        showToast({
          message: text('registerImport.problemsSaved', { ...saved, place: savedPlace({ text }, saved.place) }),
        });
    } catch {
      showToast({ message: text('registerImport.problemsNotSaved') });
    }
    setSaving(false);
  };
  return (
    <Stack gap="md">
      <Text size="sm" ref={opened} tabIndex={-1}>
        <strong>{list.file}</strong> · {text('registerImport.found', { lists: list.tables.length })}
      </Text>
      {list.issues.map((one) => (
        <StateMark key={issue(one)} state="please check">
          {issue(one)}
        </StateMark>
      ))}
      <Tabs value={part} onChange={(value) => setPart(value === 'preview' ? 'preview' : 'columns')} keepMounted>
        <Tabs.List mb="md" aria-label={text('registerImport.parts')}>
          <Tabs.Tab value="columns">{text('registerImport.tab.columns', { count: toAnswer })}</Tabs.Tab>
          <Tabs.Tab value="preview">{text('registerImport.tab.preview')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="columns">
          <Stack gap="lg">
            {mappings.layouts.map((layout) => (
              <ColumnsPart key={layout.mapping.layout} layout={layout} mappings={mappings} />
            ))}
            <WordsPart openValues={plan?.openValues ?? none} mappings={mappings} />
            <Group>
              <Button onClick={() => setPart('preview')}>{text('registerImport.toPreview')}</Button>
            </Group>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          {plan && part === 'preview' && (
            <PreviewPart plan={plan} saveProblems={() => void save()} isSaving={isSaving} />
          )}
        </Tabs.Panel>
      </Tabs>
      <Working working={working} list={list} />
      <ApplyBar plan={plan} list={list} mappings={mappings} close={close} applied={applied} />
    </Stack>
  );
}

/** How far looking at the rows has come, once it takes over a second. */
function Working({
  working: { done, isStopped, stop },
  list,
}: {
  readonly working: PlanState;
  readonly list: OpenList;
}) {
  const { text } = useTexts();
  if (isStopped) return <StateMark state="please check">{text('registerImport.stopped')}</StateMark>;
  if (done === null) return null;
  const rows = list.tables.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  const words = text('registerImport.working', { done, rows });
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {words}
        </Text>
        <Button size="compact-sm" variant="default" onClick={stop}>
          {text('registerImport.stop')}
        </Button>
      </Group>
      <Progress value={(100 * done) / rows} aria-label={words} />
    </Stack>
  );
}
